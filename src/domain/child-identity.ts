import { hasDateOfBirth } from './child-identity-birth.ts';
import { hasNhsNumber, hasUpn } from './child-identity-numbers.ts';
import { hasPostcode } from './child-identity-postcode.ts';
import { asSeen } from './child-identity-text.ts';
import type { Day } from './day.ts';
import { listOf } from './words.ts';

/** What could identify a child, by its kind: never what was found itself, so that it can be shown and logged. */
export interface FoundIdentity {
  readonly kind: 'UPN' | 'NHS number' | 'date of birth' | 'postcode';
  /** The kind for use in a sentence: "an NHS number". */
  readonly said: string;
}

const SAID: Readonly<Record<FoundIdentity['kind'], string>> = {
  UPN: 'a UPN (unique pupil number)',
  'NHS number': 'an NHS number',
  'date of birth': 'a date of birth',
  postcode: 'a postcode',
};

/**
 * Finds what could identify a child in a text before anything is done with it, each kind once: UPNs, NHS numbers,
 * dates of birth, and postcodes unless the text is a meeting's `venue`. `today` keeps a name with a recent date
 * from being taken for a date of birth. Spaces, dots, other scripts' digits and invisible signs hide nothing.
 */
export const findIdentity = (
  text: string,
  how: { readonly venue?: boolean; readonly today?: Day } = {},
): readonly FoundIdentity[] => {
  const seen = asSeen(text);
  const kinds: Readonly<Record<FoundIdentity['kind'], boolean>> = {
    UPN: hasUpn(seen),
    'NHS number': hasNhsNumber(seen),
    'date of birth': hasDateOfBirth(seen, how.today),
    postcode: !how.venue && hasPostcode(seen),
  };
  const found = Object.keys(kinds) as FoundIdentity['kind'][]; // the keys of the record just made
  return found.filter((kind) => kinds[kind]).map((kind) => ({ kind, said: SAID[kind] }));
};

/** What the person is told, without a digit of what was found. */
export const sayIdentity = (found: readonly FoundIdentity[]): string =>
  `There is what looks like ${listOf(found.map(({ said }) => said))} in what you typed. The network keeps nothing that could identify a child. ` +
  'Nothing was saved. If you sent it as a message, it is still in Teams: delete it there and tell your data protection lead.';
