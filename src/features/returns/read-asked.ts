import type { AuthorityCode } from '../../domain/authority.ts';
import type { Day } from '../../domain/day.ts';
import { chosenAuthorities } from '../../domain/find-authority.ts';
import type { Register } from '../../domain/register.ts';
import { takeReturnType } from '../../domain/returns/find-type.ts';
import type { Period } from '../../domain/returns/period.ts';
import { takePeriod } from '../../domain/returns/read-period.ts';
import type { ReturnType } from '../../domain/returns/return-type.ts';

/** Which return somebody means, as far as their words say, and what else they wrote. */
export interface AskedFor {
  /** None where no type was named, several where the name is more than one's. */
  readonly types: readonly ReturnType[];
  readonly subject?: string;
  readonly period?: Period;
  readonly authority?: AuthorityCode;
  /** Words beside these, then everything behind the colon or on later lines, as typed. */
  readonly rest: string;
  /** What stood behind the colon alone. */
  readonly tail: string;
}

/**
 * Reads "CME census for autumn 2026 for Kent: Yr7 12 yr 8 9". What names a return stands before the colon, or on the
 * first line: figures and reasons behind it may hold any word.
 */
export const readAsked = (
  words: string,
  { register, today }: { readonly register: Register; readonly today: Day },
): AskedFor => {
  const [, head = '', tail = ''] = /^([^:\n\t]*)[:\n\t]?([\s\S]*)$/.exec(words.trim()) ?? [];
  const named = typesIn(head);
  const period = takePeriod(named.rest, { today, terms: register.terms });
  const place = takeAuthority(period?.rest ?? named.rest, register, today);
  // Nothing was named, so the first line is figures too: "Year 7<tab>12" pasted without a word.
  const bare = named.types.length === 0 && !period && !place.authority;
  return {
    types: named.types,
    ...(named.subject && { subject: named.subject }),
    ...(period && { period: period.period }),
    ...(place.authority && { authority: place.authority }),
    rest: bare ? words.trim() : [place.rest, tail.trim()].filter(Boolean).join('\n'),
    tail: tail.trim(),
  };
};

const typesIn = (head: string): Pick<AskedFor, 'types' | 'subject' | 'rest'> => {
  const taken = takeReturnType(head);
  if (!taken) return { types: [], rest: head };
  if ('several' in taken) return { types: taken.several, rest: taken.rest };
  const { type, rest, subject } = taken;
  return { types: [type], rest, ...(subject && { subject }) };
};

const LEAD = /^(?:for|of|from|by|the|our|my|in|on|return|returns|and)\b[\s,]*/i;

/** The authority among the words that are left: "for Kent", "Kent's". */
const takeAuthority = (
  words: string,
  register: Register,
  today: Day,
): { readonly authority?: AuthorityCode; readonly rest: string } => {
  const bare = withoutLead(words.trim());
  const said = bare.split(/\s+/);
  for (let length = Math.min(said.length, 5); length > 0; length -= 1) {
    const name = said
      .slice(0, length)
      .join(' ')
      .replace(/[’']s$|[,.]$/i, '');
    const [authority, ...others] = chosenAuthorities(name, register, today);
    if (authority && others.length === 0)
      return { authority: authority.code, rest: withoutLead(said.slice(length).join(' ')) };
  }
  return { rest: bare };
};

const withoutLead = (words: string): string => {
  const cut = words.replace(LEAD, '');
  return cut === words ? words : withoutLead(cut);
};
