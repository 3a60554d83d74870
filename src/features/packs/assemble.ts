import type { ActionSaid } from '../../core/offers/actions.ts';
import type { Agenda } from '../../core/offers/agenda.ts';
import type { Attendance } from '../../core/offers/attendance.ts';
import type { Dashboard } from '../../core/offers/counts.ts';
import type { Decision } from '../../core/offers/decisions.ts';
import type { PositionSaid } from '../../core/offers/requests.ts';
import type { Update } from '../../core/offers/roundtable.ts';
import type { Attendee } from '../../domain/attendee.ts';
import { sayDay } from '../../domain/day.ts';
import type { Document } from '../../domain/document.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { authorityName, findPerson, nameOf, type Register, sayPerson } from '../../domain/register.ts';
import { sayWhen, sayWhere } from '../../domain/say-meeting.ts';
import type { Apology, Cover, LastNotes, Parts, Tabled, Theme } from './pack.ts';

/** What the rooms hold at this moment; a room that has nothing is left out. */
export interface Gathered {
  readonly meeting: Meeting;
  readonly before?: Meeting;
  readonly register: Register;
  readonly agenda?: Agenda;
  readonly attendance?: Attendance;
  readonly notes?: { readonly state: LastNotes['state']; readonly document: Document };
  readonly decisions?: readonly Decision[];
  readonly open?: { readonly actions: readonly ActionSaid[]; readonly more: boolean };
  readonly closed?: readonly ActionSaid[];
  readonly returns?: readonly PositionSaid[];
  readonly dashboard?: Dashboard;
  readonly updates?: readonly Update[];
}

/** The pack of a meeting, put together from what its rooms hold. */
export const assemble = (from: Gathered): Parts => {
  const { agenda, notes, decisions = [], returns = [], dashboard, register } = from;
  const apologies = apologiesIn(from);
  const themes = themesOf(from.updates ?? [], register);
  const papers = papersOf(agenda);
  const dates = datesAfter(from);
  return {
    cover: coverOf(from),
    ...(agenda && agenda.items.length > 0 && { agenda }),
    ...(apologies.length > 0 && { apologies }),
    ...(notes && {
      notes: { title: notes.document.title, state: notes.state, blocks: notes.document.blocks },
    }),
    ...(decisions.length > 0 && { decisions }),
    ...logOf(from),
    ...(returns.length > 0 && { returns }),
    ...(dashboard && dashboard.lines.length > 0 && { dashboard }),
    ...(themes.length > 0 && { updates: themes }),
    ...(papers.length > 0 && { papers }),
    ...(dates.length > 0 && { dates }),
  };
};

const coverOf = ({ meeting, register }: Gathered): Cover => {
  const { title, body, where, focus } = meeting;
  const chair = meeting.chair && findPerson(register, meeting.chair);
  const link = where.kind === 'teams' ? where.link : undefined;
  return {
    title,
    body,
    when: sayWhen(meeting),
    where: sayWhere(where),
    ...(link && { link }),
    ...(chair && { chair: sayPerson(chair, register) }),
    ...(focus && { focus }),
  };
};

const apologiesIn = ({ attendance, register }: Gathered): readonly Apology[] =>
  (attendance?.apologies ?? []).map((one) => ({
    who: sayAttendee(one, register),
    ...(one.instead && { instead: one.instead }),
  }));

const sayAttendee = ({ person, name, authority, organisation }: Attendee, register: Register): string => {
  const known = person && findPerson(register, person);
  if (known) return sayPerson(known, register);
  const of = authority ? authorityName(register, authority) : organisation;
  return [name ?? nameOf(register, person ?? ''), of && `(${of})`].filter(Boolean).join(' ');
};

const logOf = ({ open, closed = [], before }: Gathered): Pick<Parts, 'actions'> => {
  const { actions = [], more = false } = open ?? {};
  if (actions.length + closed.length === 0) return {};
  return { actions: { open: actions, more, closed, since: before ? sayDay(before.on) : '' } };
};

const NO_THEME = 'Other';

/** An update with several themes stands under each; the themes come in the order in which they were first named. */
const themesOf = (updates: readonly Update[], register: Register): readonly Theme[] => {
  const groups = new Map<string, Theme['updates'][number][]>();
  const inOrder = [...updates].sort((a, b) =>
    sayUpdater(a, register).localeCompare(sayUpdater(b, register), 'en-GB'),
  );
  for (const update of inOrder)
    for (const theme of update.themes.length > 0 ? update.themes : [NO_THEME])
      groups.set(theme, [
        ...(groups.get(theme) ?? []),
        { who: sayUpdater(update, register), text: update.text },
      ]);
  const other = groups.get(NO_THEME);
  groups.delete(NO_THEME);
  return [...groups, ...(other ? [[NO_THEME, other] as const] : [])].map(([title, those]) => ({
    title,
    updates: those,
  }));
};

const sayUpdater = ({ authority, organisation }: Update, register: Register): string =>
  authority ? authorityName(register, authority) : (organisation ?? 'The network');

const papersOf = (agenda: Agenda | undefined): readonly Tabled[] =>
  (agenda?.items ?? []).flatMap(({ number, title, papers }) =>
    papers.map((paper) => ({ ...paper, item: `${number}, ${title}` })),
  );

const MOST_DATES = 8;

const datesAfter = ({ meeting, register }: Gathered): NonNullable<Parts['dates']> =>
  register.meetings
    .filter(({ on, id, state }) => state === 'planned' && id !== meeting.id && on > meeting.on)
    .slice(0, MOST_DATES)
    .map((one) => ({
      when: sayWhen(one),
      where: sayWhere(one.where),
      ...(one.focus && { focus: one.focus }),
    }));
