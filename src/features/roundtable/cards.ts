import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { nameOf, type Register } from '../../domain/register.ts';
import { sayMeeting } from '../../domain/which-meeting.ts';
import { plural, shorten } from '../../domain/words.ts';
import { THEMES, themeTitle } from './theme.ts';
import { type Group, grouped, keyOf, sayWhose, type Told, type Whose } from './update.ts';

export interface FormView {
  readonly meeting: Meeting;
  readonly whose: Whose;
  readonly text: string;
  readonly themes: readonly string[];
  /** How often the update had been changed when the form was drawn. */
  readonly seen: number;
  readonly op: string;
  readonly says?: string;
  readonly problem?: string;
}

/** The form for one authority's update, with what is there already. */
export const formCard = (view: FormView, register: Register): Card => {
  const { meeting, whose, text, themes, seen, op, says = '', problem = '' } = view;
  return {
    template: 'roundtable/form',
    data: {
      title: plain(`Update of ${sayWhose(whose, register)} for ${sayMeeting(meeting)}`),
      hasSays: says !== '',
      says: plain(says),
      hasProblem: problem !== '',
      problem: plain(problem),
      text,
      teller: 'organisation' in whose ? 'your organisation' : 'your local authority',
      themes: themes.join(','),
      choices: THEMES.map(({ key, title }) => ({ title, value: key })),
      seen,
      op,
      whose: keyOf(whose),
      organisation: 'organisation' in whose ? whose.organisation : '',
      meeting: meeting.id,
    },
  };
};

export interface TableView {
  readonly meeting: Meeting;
  readonly updates: readonly Told[];
  /** The authorities that have sent none; left out for who may not see them. */
  readonly silent?: readonly string[];
}

/** Bytes of all updates together, so that nineteen long ones still fit a card. */
const ROOM = 8_000;
const LONGEST = 700;

/** Characters that each may have: a letter of another script takes several bytes. */
const shareOf = (updates: readonly Told[]): number => {
  const all = updates.map(({ text }) => text).join('');
  const bytes = Buffer.byteLength(all) / Math.max([...all].length, 1);
  return Math.min(LONGEST, Math.floor(ROOM / Math.max(updates.length, 1) / Math.max(bytes, 1)));
};

export const tableCard = ({ meeting, updates, silent }: TableView, register: Register): Card => {
  const most = shareOf(updates);
  const cut = updates.some(({ text }) => [...text].length > most);
  return {
    template: 'roundtable/table',
    data: {
      title: plain(`Round-table: ${sayMeeting(meeting)}`),
      says:
        updates.length > 0
          ? `${plural(updates.length, 'update')}, by theme.`
          : 'No updates yet. Type update and what your local authority has to tell.',
      groups: grouped(updates).map((group) => ({
        theme: plain(group.theme ? themeTitle(group.theme) : 'No theme chosen'),
        lines: linesOf(group, most, register),
      })),
      hasSilent: silent !== undefined && silent.length > 0,
      silent: plain((silent ?? []).join(', ')),
      isCut: cut,
      hint: 'To read one in full, type round-table and the local authority.',
      mayUpdate: meeting.state !== 'ended',
      meeting: meeting.id,
    },
  };
};

const linesOf = ({ first, also }: Group, most: number, register: Register): readonly object[] => [
  ...first.map(({ whose, text }) => ({
    line: `**${plain(sayWhose(whose, register))}**: ${plain(shorten(text, most))}`,
  })),
  ...(also.length > 0
    ? [{ line: `Told above: ${also.map(({ whose }) => plain(sayWhose(whose, register))).join(', ')}` }]
    : []),
];

export interface OneView {
  readonly told: Told;
  readonly meeting: Meeting;
  /** What was just done with it. */
  readonly says?: string;
  /** It is the reader's own, and may still be changed. */
  readonly mayChange?: boolean;
}

/** One update in full. */
export const oneCard = (
  { told, meeting, says = '', mayChange = false }: OneView,
  register: Register,
): Card => ({
  template: 'roundtable/one',
  data: {
    title: plain(`Update of ${sayWhose(told.whose, register)} for ${sayMeeting(meeting)}`),
    text: plain(told.text),
    themes: plain(told.themes.map(themeTitle).join(', ') || 'No theme chosen'),
    hasSays: says !== '',
    says: plain(says),
    mayChange,
    meeting: meeting.id,
    by: plain(nameOf(register, told.by)),
  },
});
