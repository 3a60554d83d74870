import type { AuthorityCode } from '../../domain/authority.ts';
import type { Day } from '../../domain/day.ts';
import { likeName } from '../../domain/name.ts';
import type { Person, PersonId } from '../../domain/person.ts';
import { authorityName, currentAuthorities, type Register } from '../../domain/register.ts';
import { THEMES } from './theme.ts';

/** Whose update it is: a local authority's, or an organisation's where its officer has none (decision 6). */
export type Whose = { readonly authority: AuthorityCode } | { readonly organisation: string };

/** What one authority reports to the round-table, as it is kept. */
export interface Told {
  readonly whose: Whose;
  readonly text: string;
  /** Keys of themes, in their order. */
  readonly themes: readonly string[];
  readonly by: PersonId;
  readonly at: string;
}

export const whoseOf = ({ authority, organisation }: Person): Whose | undefined => {
  if (authority) return { authority };
  return organisation ? { organisation } : undefined;
};

/** The key of its row: "886", "seslip". */
export const keyOf = (whose: Whose): string =>
  'authority' in whose
    ? whose.authority
    : `o-${likeName(whose.organisation)
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/-$/, '')
        .slice(0, 80)}`;

export const sayWhose = (whose: Whose, register: Register): string =>
  'authority' in whose ? authorityName(register, whose.authority) : whose.organisation;

/** The updates of one theme: each is told in full under its first theme, and named under its others. */
export interface Group {
  readonly theme: string;
  readonly first: readonly Told[];
  /** Told under another theme before. */
  readonly also: readonly Told[];
}

/** By theme in the themes' order; what has none comes last, as "". */
export const grouped = (updates: readonly Told[]): readonly Group[] =>
  [...THEMES.map(({ key }) => key), '']
    .map((theme) => {
      const of = updates.filter(({ themes }) => (theme ? themes.includes(theme) : themes.length === 0));
      return {
        theme,
        first: of.filter(({ themes }) => (themes[0] ?? '') === theme),
        also: of.filter(({ themes }) => (themes[0] ?? '') !== theme),
      };
    })
    .filter(({ first, also }) => first.length + also.length > 0);

/** The authorities that have sent none. */
export const silent = (updates: readonly Told[], register: Register, on: Day): readonly string[] => {
  const sent = new Set(updates.map(({ whose }) => keyOf(whose)));
  return currentAuthorities(register, on)
    .filter(({ code }) => !sent.has(code))
    .map(({ name }) => name);
};
