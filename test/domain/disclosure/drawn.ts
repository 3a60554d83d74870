import type { AuthorityCode } from '../../../src/domain/authority.ts';
import type { Figure } from '../../../src/domain/counts/figure.ts';
import type { EarlierRelease, Protected, Returned, ToProtect } from '../../../src/domain/counts/protect.ts';
import { protect } from '../../../src/domain/disclosure/protect.ts';
import type { Answer, Mark } from '../../../src/domain/returns/answer.ts';
import type { Breakdown, Field, Version } from '../../../src/domain/returns/return-type.ts';

export const count = (id: string): Field => ({ kind: 'count', id, label: id });

export const parted = (id: string, of: string, parts: string, adds = true): Breakdown => ({
  kind: 'breakdown',
  id,
  label: id,
  of,
  adds,
  parts: [...parts].map((part) => ({ id: part, label: part })),
});

export const version = (fields: readonly Field[], checks: Version['checks'] = []): Version => ({
  n: 1,
  from: { year: 2026 },
  fields,
  checks,
});

/** "total 6, sex.f 5, sex.m 1": figures of one authority; a letter is a mark, "?" is not known. */
export const answersIn = (words: string): Readonly<Record<string, Answer>> =>
  Object.fromEntries(
    words.split(', ').map((one): [string, Answer] => {
      const [id = '', said = ''] = one.split(' ');
      if (said === '?') return [id, { kind: 'unknown' }];
      const n = Number(said);
      return [id, Number.isNaN(n) ? { kind: 'mark', mark: said as Mark } : { kind: 'number', n }]; // tests write no others
    }),
  );

export const codeOf = (at: number): AuthorityCode => String(800 + at) as AuthorityCode; // three digits

export const returned = (rows: readonly string[], n = 1): readonly Returned[] =>
  rows.map((words, at) => ({ authority: codeOf(at), n, answers: answersIn(words) }));

/** As it is shown: "c" small, "*" beside, a mark as itself. */
export const drawn = (figures: Readonly<Record<string, Figure>>): string =>
  Object.entries(figures)
    .map(([id, figure]) => `${id} ${signOf(figure)}`)
    .join(', ');

const signOf = (figure: Figure): string => {
  if (figure.kind === 'number') return String(figure.n);
  if (figure.kind === 'mark') return figure.mark;
  if (figure.kind === 'unknown') return '?';
  return figure.why === 'small' ? 'c' : '*';
};

export const released = (
  of: Version,
  rows: readonly Returned[],
  over: Partial<ToProtect> = {},
): EarlierRelease => ({
  returned: rows,
  shown: protect({ version: of, returned: rows, earlier: [], least: 5, ...over }),
});

export const rowOf = ({ authorities }: Protected, at = 0): string =>
  drawn(authorities.find(({ authority }) => authority === codeOf(at))?.figures ?? {});
