import type { Day } from '../../domain/day.ts';
import { chosenAuthorities } from '../../domain/find-authority.ts';
import { findOrganisation } from '../../domain/read-people.ts';
import type { Register } from '../../domain/register.ts';
import type { Whose } from './update.ts';

/** What was typed after "update": the words, and for whom they are where somebody else is named. */
export interface ReadUpdate {
  readonly text: string;
  readonly whose?: Whose;
}

const FOR = /^(?:for|from|on behalf of)\s+([^:,\n]{2,60}?)(?:\s*[:,–-]\s*|$)/i;

/** Reads "for Kent: numbers are steady". Words that name no authority are part of the update. */
export const readUpdate = (words: string, register: Register, on: Day): ReadUpdate => {
  const found = FOR.exec(words.trim());
  const whose = found?.[1] ? whoseIn(found[1], register, on) : undefined;
  return whose && found
    ? { text: words.trim().slice(found[0].length).trim(), whose }
    : { text: words.trim() };
};

export const whoseIn = (name: string, register: Register, on: Day): Whose | undefined => {
  const [authority, ...others] = chosenAuthorities(name, register, on);
  if (authority) return others.length === 0 ? { authority: authority.code } : undefined;
  const organisation = findOrganisation(name, register);
  return organisation ? { organisation } : undefined;
};
