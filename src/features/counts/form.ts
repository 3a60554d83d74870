import type { Mark, PeriodMark, PeriodSaid } from './marks.ts';
import type { Today } from './term-forms.ts';

export type Groups = Readonly<Record<string, string | undefined>>;

/** A way of writing something that words alone do not list: it holds numbers. */
export interface Form {
  /** Where it stands, by `lastIndex`. */
  readonly pattern: RegExp;
  /** Whether a text has it at all, which is asked once before it is looked for at each word. */
  readonly anywhere: RegExp;
  read(groups: Groups, seen: Today): Mark | undefined;
}

/** Words are singular where a form meets them: "does" of its source is "doe" there. */
const inSingular = (source: string): string =>
  source.replace(/[a-z]{3,}s\b/g, (word) => (/[^isu]s$/.test(word) ? `${word}?` : word));

/** The words are matched whole: another number after them makes them something else. */
export const form = (source: string, read: Form['read']): Form => {
  const whole = `(?:${inSingular(source)})(?![a-z0-9]| ?[/-] ?\\d)`;
  return { pattern: new RegExp(whole, 'y'), anywhere: new RegExp(whole), read };
};

/** "21" is 2021. */
export const fullYear = (year = ''): number => (Number(year) < 100 ? 2000 + Number(year) : Number(year));

const COUNTED = ['a', 'one', 'two', 'three', 'four', 'five', 'six'];

/** "two", "a couple of", "3"; "a few" is three. */
export const numberOf = (words = ''): number => {
  if (/couple/.test(words)) return 2;
  if (/few/.test(words)) return 3;
  const at = COUNTED.indexOf(words);
  return at < 0 ? Number(words) : Math.max(1, at);
};

export const period = (
  of: PeriodMark['period'],
  said: PeriodSaid,
  back?: PeriodMark['back'],
): PeriodMark => ({
  is: 'period',
  period: of,
  said,
  ...(back && { back }),
});
