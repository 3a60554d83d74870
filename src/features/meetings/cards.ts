import { plain } from '../../cards/plain.ts';
import type { ActionSaid } from '../../core/offers/actions.ts';
import type { Agenda } from '../../core/offers/agenda.ts';
import type { Attendance } from '../../core/offers/attendance.ts';
import type { Decision } from '../../core/offers/decisions.ts';
import type { Card } from '../../core/reply.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Register } from '../../domain/register.ts';
import { sayClock, sayWhen, sayWhere } from '../../domain/say-meeting.ts';
import { sayMeeting } from '../../domain/which-meeting.ts';
import { capital, listOf, plural, shorten } from '../../domain/words.ts';
import type { Session } from './session.ts';
import { neither, sayByAuthority } from './tally.ts';

/** What was recorded in a meeting. */
export interface Recorded {
  readonly actions: readonly ActionSaid[];
  readonly decisions: readonly Decision[];
}

export interface NowView extends Recorded {
  readonly meeting: Meeting;
  readonly session: Session | undefined;
  readonly agenda: Agenda;
  readonly open: readonly ActionSaid[];
  /** There are more open actions than were read. */
  readonly more: boolean;
}

/** So that the largest meeting still fits a card; what is left out is counted. */
const MOST = { agenda: 20, actions: 14, decisions: 10, text: 160 } as const;

const OUTCOMES: Readonly<Record<Decision['outcome'], string>> = {
  proposed: 'Proposed',
  agreed: 'Agreed',
  'not-agreed': 'Not agreed',
};

const said = (text: string): string => plain(shorten(text, MOST.text));

const cut = (lines: readonly string[], most: number): readonly { readonly line: string }[] => [
  ...lines.slice(0, most).map((line) => ({ line })),
  ...(lines.length > most ? [{ line: `and ${lines.length - most} more` }] : []),
];

const actionLine = ({ ref, text, who, byWhen }: ActionSaid): string =>
  `**${plain(shorten(who, 80))}**: ${said(capital(text))} (${ref}, ${plain(byWhen || 'no date')})`;

const decisionLine = ({ outcome, text, reason }: Decision): string =>
  `**${OUTCOMES[outcome]}**: ${said(text)}${reason ? ` (reason: ${said(reason)})` : ''}`;

const recordedIn = ({ actions, decisions }: Recorded): object => ({
  hasActions: actions.length > 0,
  actions: cut(actions.map(actionLine), MOST.actions),
  hasDecisions: decisions.length > 0,
  decisions: cut(decisions.map(decisionLine), MOST.decisions),
});

const agendaLines = ({ items }: Agenda): readonly string[] =>
  items.map(({ number, title, minutes, presenter }) => {
    const more = [...(minutes ? [plural(minutes, 'minute')] : []), ...(presenter ? [presenter] : [])];
    return plain(`${number} ${shorten(title, 100)}${more.length > 0 ? ` (${more.join(', ')})` : ''}`);
  });

/** "10am", "11:30am": as the calendar says its times. */
const at = (instant: string): string => sayClock(new Date(instant));

const stateOf = ({ meeting, session }: NowView): string => {
  if (session?.endedAt) return `Ended at ${at(session.endedAt)}.`;
  if (meeting.state === 'ended') return 'Ended.';
  return session?.startedAt ? `Under way since ${at(session.startedAt)}.` : 'Under way.';
};

/** Where nobody said where it is held, its card does not ask: everybody is there. */
const placeOf = ({ where }: Meeting): readonly string[] =>
  where.kind === 'undecided' ? [] : [sayWhere(where)];

/** The card of a meeting while it is held: everybody in its conversation sees it (decision 3). */
export const nowCard = (view: NowView, register: Register): Card => {
  const { meeting, agenda, open, more, actions, decisions } = view;
  const numbers = sayByAuthority(open, register);
  return {
    template: 'meetings/now',
    data: {
      title: plain(meeting.title),
      when: plain([sayWhen(meeting), ...placeOf(meeting)].join(', ')),
      says: stateOf(view),
      hasAgenda: agenda.items.length > 0,
      agenda: cut(agendaLines(agenda), MOST.agenda),
      hasOpen: open.length > 0,
      open: plain(
        `${more ? `More than ${open.length}` : open.length} in the network.${numbers ? ` ${numbers}.` : ''}`,
      ),
      hasNothing: actions.length + decisions.length === 0,
      ...recordedIn(view),
      isOn: meeting.state === 'under-way',
      meeting: meeting.id,
    },
  };
};

export interface RecapView extends Recorded {
  readonly meeting: Meeting;
  readonly attendance: Attendance;
  readonly session: Session | undefined;
}

/** What a meeting came to: recorded in it and nothing else. */
export const recapCard = (view: RecapView, register: Register): Card => {
  const { meeting, actions, decisions } = view;
  const counted = [plural(actions.length, 'action'), plural(decisions.length, 'decision')];
  const isEmpty = actions.length + decisions.length === 0;
  return {
    template: 'meetings/recap',
    data: {
      title: plain(`The end of ${sayMeeting(meeting)}`),
      says: isEmpty ? 'No actions or decisions were recorded.' : `${listOf(counted)} recorded.`,
      ...recordedIn(view),
      attendance: plain(attendanceLine(view, register)),
      hint: 'A coordinator or the chair can type draft notes to write it up, and start meeting if it goes on.',
    },
  };
};

const attendanceLine = ({ attendance, meeting, session }: RecapView, register: Register): string => {
  const { present, apologies } = attendance;
  const others = session?.unknown
    ? ` People whom the register does not know joined (${plural(session.unknown, 'time')}): type present and their names.`
    : '';
  if (present.length === 0) return `Nobody is put down as present yet: type present and the names.${others}`;
  const missing = neither([...present, ...apologies], register, meeting.on);
  const neitherSays = missing.length > 0 ? listOf(missing) : 'none';
  return `${present.length} present, ${plural(apologies.length, 'apology', 'apologies')}. Neither present nor apologising: ${neitherSays}.${others}`;
};

/** Asked in a meeting chat that is tied to no meeting, while one is planned for today. */
export const askCard = (meetings: readonly Meeting[]): Card => {
  const [first, ...more] = meetings;
  const title = first && more.length === 0 ? `Is this ${sayMeeting(first)}?` : 'Which meeting is this?';
  return {
    template: 'meetings/ask',
    data: {
      title: plain(title),
      says: 'A coordinator or the chair can say so. Its agenda and open actions are then shown here, and what is recorded here belongs to it.',
      meetings: meetings.slice(0, 5).map((meeting) => ({
        title: shorten(`Yes: ${meeting.title}, ${sayWhen(meeting)}`, 80),
        meeting: meeting.id,
      })),
    },
  };
};
