import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import type { Day } from '../../domain/day.ts';
import { comingMeeting, type Meeting } from '../../domain/meeting.ts';
import { nameOf, type Register } from '../../domain/register.ts';
import { sayWhen, sayWhere } from '../../domain/say-meeting.ts';
import { shorten } from '../../domain/words.ts';

/** Who looks: nobody in particular on a card that a whole conversation sees. */
export interface Seeing {
  readonly register: Register;
  readonly today: Day;
  readonly mayPlan: boolean;
}

export interface Shown {
  /** What has just been done. */
  readonly says?: string;
  readonly warnings?: readonly string[];
  readonly hint?: string;
  /** Of the button that puts a cancelled meeting back. */
  readonly op?: string;
}

/** One meeting with its buttons; those that change it for whoever may. */
export const meetingCard = (meeting: Meeting, seeing: Seeing, shown: Shown = {}): Card => {
  const { says = '', warnings = [], hint = '' } = shown;
  return {
    template: 'calendar/meeting',
    data: {
      id: meeting.id,
      title: plain(meeting.title),
      when: sayWhen(meeting),
      says: plain(says),
      hasSays: says !== '',
      warnings: warnings.map((warning) => ({ warning: plain(warning) })),
      facts: factsOf(meeting, seeing),
      hint: plain(hint),
      hasHint: hint !== '',
      ...buttonsOf(meeting, seeing, shown),
    },
  };
};

const buttonsOf = (meeting: Meeting, { today, mayPlan }: Seeing, { op = '' }: Shown) => {
  const isOn = meeting.state === 'planned' || meeting.state === 'under-way';
  const isOff = meeting.state === 'cancelled';
  const link = meeting.where.kind === 'teams' ? meeting.where.link : undefined;
  return {
    op,
    maySave: isOn || (isOff && meeting.on >= today),
    link: link ?? '',
    hasLink: isOn && link !== undefined,
    mayChange: mayPlan && isOn,
    mayReinstate: mayPlan && isOff && op !== '',
  };
};

const factsOf = (
  meeting: Meeting,
  seeing: Seeing,
): readonly { readonly title: string; readonly value: string }[] => {
  const state = sayState(meeting, seeing);
  const chair = meeting.chair ? nameOf(seeing.register, meeting.chair) : '';
  return [
    { title: 'When', value: sayWhen(meeting) },
    { title: 'Where', value: sayWhere(meeting.where) },
    { title: 'Focus', value: meeting.focus ?? '' },
    { title: 'Chair', value: chair },
    { title: 'State', value: state },
    { title: 'Reference', value: meeting.id },
  ]
    .filter(({ value }) => value !== '')
    .map(({ title, value }) => ({ title, value: plain(value) }));
};

const sayState = (meeting: Meeting, { register, today }: Seeing): string => {
  if (meeting.state === 'cancelled') return 'Cancelled';
  if (meeting.state === 'ended') return 'Held';
  if (meeting.state === 'under-way') return 'Under way';
  return comingMeeting(register, today)?.id === meeting.id ? 'The next meeting' : '';
};

/** "CME Network meeting: suspensions and exclusions". */
export const sayWhat = ({ title, focus, state }: Meeting): string =>
  `${state === 'cancelled' ? 'Cancelled: ' : ''}${title}${focus ? `: ${focus}` : ''}`;

export interface Listing {
  readonly title: string;
  readonly says?: string;
  readonly warnings?: readonly string[];
  readonly hint?: string;
  readonly maySave?: boolean;
  /** The years that its buttons turn to. */
  readonly earlier?: number | undefined;
  readonly later?: number | undefined;
  readonly isPast?: boolean;
}

export const meetingsCard = (
  meetings: readonly Meeting[],
  listing: Listing,
  { mayPlan }: Pick<Seeing, 'mayPlan'>,
): Card => {
  const { title, says = '', warnings = [], hint = '' } = listing;
  return {
    template: 'calendar/meetings',
    data: {
      title,
      says: plain(says),
      hasSays: says !== '',
      warnings: warnings.map((warning) => ({ warning: plain(warning) })),
      rows: meetings.map((meeting) => ({
        id: meeting.id,
        when: sayWhen(meeting),
        what: plain(shorten(sayWhat(meeting), 160)),
        where: plain(shorten(sayWhere(meeting.where), 120)),
      })),
      hint: plain(hint),
      hasHint: hint !== '',
      ...turnsOf(listing),
      mayPlan,
    },
  };
};

const turnsOf = ({ maySave = false, earlier, later, isPast = false }: Listing) => ({
  maySave,
  earlier: earlier ?? 0,
  hasEarlier: earlier !== undefined,
  later: later ?? 0,
  hasLater: later !== undefined,
  isPast,
});

export const linkCard = (title: string, url: string, meeting?: Meeting): Card => ({
  template: 'calendar/link',
  data: { title: plain(title), url, hasMeeting: meeting !== undefined, id: meeting?.id ?? '' },
});
