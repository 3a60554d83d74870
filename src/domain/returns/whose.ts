import type { AuthorityCode } from '../authority.ts';
import type { Day } from '../day.ts';
import { findAuthorities } from '../find-authority.ts';
import type { Register } from '../register.ts';

/** Tells words that name the authority from words that name another: what a grid asks of its cells. */
export const whoseOf =
  (register: Register, own: AuthorityCode, on: Day) =>
  (words: string): 'own' | 'other' | undefined => {
    if (words.length > LONGEST) return undefined;
    const found = findAuthorities(words, register, on).map(({ code }) => code);
    if (found.includes(own)) return 'own';
    return found.length === 1 ? 'other' : undefined;
  };

const LONGEST = 60;
