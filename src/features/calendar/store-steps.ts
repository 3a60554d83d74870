import type { Meeting } from '../../domain/meeting.ts';
import type { Register } from '../../domain/register.ts';
import { meetingChange, type Step } from '../../storage/register/changes.ts';
import { inOrder } from '../../storage/register/meeting-row.ts';

/** What becomes of a meeting, and what the history says of it: days, times and states, no names. */
export interface MeetingStep extends Step<Meeting> {
  readonly verb: string;
  readonly reason?: string;
}

export const changeOf = ({ before, after, verb, reason }: MeetingStep) =>
  meetingChange(
    { ...(before && { before }), after },
    { verb, ...(before && { from: placeOf(before) }), to: { ...placeOf(after), ...(reason && { reason }) } },
  );

const placeOf = ({ on, start, end, where, state }: Meeting): object => ({
  on,
  start,
  end,
  where: where.kind,
  state,
});

/** The register as it stands once these are written. */
export const withMeetings = (register: Register, steps: readonly MeetingStep[]): Register => {
  const ids = new Set(steps.map(({ after }) => after.id));
  const others = register.meetings.filter(({ id }) => !ids.has(id));
  const meetings = [...others, ...steps.map(({ after }) => after)];
  return { ...register, meetings: meetings.sort((a, b) => (inOrder(a) < inOrder(b) ? -1 : 1)) };
};
