import type { ActionSaid } from '../../../src/core/offers/actions.ts';
import type { Agenda } from '../../../src/core/offers/agenda.ts';
import type { Dashboard } from '../../../src/core/offers/counts.ts';
import type { PositionSaid } from '../../../src/core/offers/requests.ts';
import type { Update } from '../../../src/core/offers/roundtable.ts';
import { day } from '../../../src/domain/day.ts';
import type { ClockTime, Meeting } from '../../../src/domain/meeting.ts';
import type { Gathered } from '../../../src/features/packs/assemble.ts';
import { aMeeting as anyMeeting } from '../../support/a-meeting.ts';
import { aRegister, code } from '../../support/builders.ts';

export const aMeeting = (over: Partial<Meeting> = {}): Meeting =>
  anyMeeting({
    id: 'MTG-JAN2',
    start: '10:00' as ClockTime, // a time of day
    end: '12:00' as ClockTime, // a time of day
    where: { kind: 'teams', link: 'https://teams.microsoft.com/l/meetup-join/1' },
    ...over,
  });

export const LAST = aMeeting({ id: 'MTG-NV24', on: day('2026-11-04'), state: 'ended' });
export const LATER = aMeeting({ id: 'MTG-MAR9', on: day('2027-03-09'), focus: 'school transport' });

export const anAction = (over: Partial<ActionSaid> = {}): ActionSaid => ({
  ref: 'ACT-2F7K',
  text: 'share the position statement',
  who: 'Mara Swift',
  byWhen: '25 November 2026',
  state: 'open',
  overdue: false,
  authorities: [code('851')],
  ...over,
});

export const anAgenda = (over: Partial<Agenda> = {}): Agenda => ({
  state: 'published',
  revision: 1,
  items: [
    { key: 'a', number: 1, title: 'Welcome and introductions', minutes: 5, papers: [] },
    {
      key: 'b',
      number: 2,
      title: 'Suspensions dashboard',
      presenter: 'Dev Patel',
      papers: [
        {
          kind: 'link',
          title: 'Dashboard',
          url: 'https://example.org/dashboard',
          addedOn: day('2026-11-20'),
        },
      ],
    },
  ],
  ...over,
});

export const anUpdate = (over: Partial<Update> = {}): Update => ({
  authority: code('886'),
  text: 'More families choose home education.',
  themes: ['Elective home education'],
  ...over,
});

export const gathered = (over: Partial<Gathered> = {}): Gathered => ({
  meeting: aMeeting(),
  before: LAST,
  register: aRegister({ meetings: [LAST, aMeeting(), LATER] }),
  ...over,
});

export const aPosition = (over: Partial<PositionSaid> = {}): PositionSaid => ({
  title: 'CME census return, autumn term 2026',
  due: '30 October 2026',
  asked: 19,
  received: ['Hampshire', 'Kent'],
  outstanding: 16,
  notReturning: 1,
  ...over,
});

export const DASHBOARD: Dashboard = {
  lines: [
    {
      measure: 'Children missing education (DfE)',
      network: 'c, autumn term 2026, 17 of 19 local authorities, approved',
      region: '5,540, autumn term 2025',
      england: '',
    },
  ],
  notes: ['c: not shown, to protect small numbers.', 'A high or low count is not good or bad practice.'],
};
