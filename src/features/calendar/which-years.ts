import { type Day, yearOf } from '../../domain/day.ts';
import { comingOnes } from '../../domain/find-meetings.ts';
import type { Meeting } from '../../domain/meeting.ts';

/** What `meetings` lists: those that come, or those of a calendar year. */
export type WhichYear =
  | { readonly is: 'coming' }
  | { readonly is: 'year'; readonly year: number }
  | { readonly is: 'last' };

/** "last year", "2026", "past", "this year"; anything else asks for those that come. */
export const whichYear = (words: string, today: Day): WhichYear => {
  const year = /\b(20\d\d)\b/.exec(words)?.[1];
  if (year) return { is: 'year', year: Number(year) };
  if (/\blast\s+year\b/i.test(words)) return { is: 'year', year: yearOf(today) - 1 };
  if (/\bthis\s+year\b/i.test(words)) return { is: 'year', year: yearOf(today) };
  if (/\bnext\s+year\b/i.test(words)) return { is: 'year', year: yearOf(today) + 1 };
  return /\b(?:past|previous|earlier|last|old|held|so far)\b/i.test(words)
    ? { is: 'last' }
    : { is: 'coming' };
};

export interface YearPage {
  readonly year: number;
  readonly meetings: readonly Meeting[];
  readonly earlier?: number | undefined;
  readonly later?: number | undefined;
}

const MOST = 12;

/** The meetings of a year, the last first, and the years beside it that have any. */
export const pageOf = (year: number, meetings: readonly Meeting[]): YearPage => {
  const years = [...new Set(meetings.map(({ on }) => yearOf(on)))].sort((a, b) => a - b);
  return {
    year,
    meetings: meetings
      .filter(({ on }) => yearOf(on) === year)
      .reverse()
      .slice(0, MOST),
    earlier: years.findLast((one) => one < year),
    later: years.find((one) => one > year),
  };
};

/** The last year in which a meeting was held; this one where none was. */
export const lastYear = (meetings: readonly Meeting[], today: Day): number => {
  const held = meetings.findLast(({ on, state }) => on < today || state === 'ended');
  return yearOf(held?.on ?? today);
};

/** Those that come, and those cancelled that were to come: nobody sits in an empty room. */
export const comingPage = (meetings: readonly Meeting[], today: Day): readonly Meeting[] => {
  const coming = new Set(comingOnes({ meetings, today }));
  return meetings
    .filter((meeting) => coming.has(meeting) || (meeting.state === 'cancelled' && meeting.on >= today))
    .slice(0, MOST);
};
