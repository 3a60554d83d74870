/** At most two signs between digits: "943 476 5919", "943-476-5919", "9.4.3 . 4". */
const GAP = '[ ./_-]{0,2}';
/** DfE's 23 check letters: no I, O or S. Their order is their value. */
const CHECK_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

const UPN_WHOLE = /(?<![a-z0-9])[a-hj-np-rt-z]\d{11}[a-hj-np-rt-z0-9](?![a-z0-9])/i;
const UPN_SPACED = new RegExp(
  `(?<![a-z0-9])[a-hj-np-rt-z](?:${GAP}\\d){11}${GAP}[a-hj-np-rt-z0-9](?![a-z0-9])`,
  'gi',
);
const UPN_NAMED = new RegExp(
  `\\bUPN\\b[^a-z0-9]{0,5}(?:(?:is|no|number)[^a-z0-9]{1,3})?[a-z]?(?:${GAP}\\d){6}`,
  'i',
);

const TEN = `\\d(?:${GAP}\\d){9}`;
const NHS_NAMED = new RegExp(
  `\\bNHS[^a-z0-9]{0,3}(?:(?:no|num|number|is)[^a-z0-9]{1,3}){0,2}${TEN}(?!\\d)`,
  'i',
);
/** Together, in threes and four, or each digit by itself: other groups are dates, times and telephones. */
const NHS =
  /(?<![\d+]|\d[ ./_-])(?:\d{10}|\d{3}[ ./_-]{1,2}\d{3}[ ./_-]{1,2}\d{4}|\d(?:[ ./_-]{1,2}\d){9})(?![ ./_-]?\d)/g;
const ABROAD = /(?:\+|\b00)\d{1,3}[ ().-]{0,3}(?:0[ ().-]{0,2})?$/;

/**
 * A unique pupil number: a check letter, then 12 digits, the last a letter where it is temporary. Written together
 * its shape is enough, since a slip in one digit still points to a child; in pieces its check letter must be right.
 */
export const hasUpn = (text: string): boolean =>
  UPN_WHOLE.test(text) ||
  UPN_NAMED.test(text) ||
  [...text.matchAll(UPN_SPACED)].some(([found]) => isUpn(found));

const isUpn = (found: string): boolean => {
  const signs = found.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return signs.startsWith(upnCheckLetter(signs.slice(1)));
};

/** The check letter of the 12 signs after it: each by its weight, 2 to 13, modulo 23 (DfE's guide to UPNs). */
export const upnCheckLetter = (twelve: string): string => {
  const total = [...twelve].reduce((sum, sign, at) => sum + worthOf(sign) * (at + 2), 0);
  return CHECK_LETTERS.charAt(total % CHECK_LETTERS.length);
};

const worthOf = (sign: string): number => (/\d/.test(sign) ? Number(sign) : CHECK_LETTERS.indexOf(sign));

/** An NHS number by its Modulus 11 checksum, or ten digits that are called one. Telephone numbers start with 0 or +. */
export const hasNhsNumber = (text: string): boolean =>
  NHS_NAMED.test(text) ||
  [...text.matchAll(NHS)].some(
    ({ 0: found, index }) => isNhsNumber(found) && !ABROAD.test(text.slice(Math.max(0, index - 10), index)),
  );

const isNhsNumber = (found: string): boolean => {
  const digits = found.replace(/\D/g, '');
  return !digits.startsWith('0') && Number(digits.at(-1)) === nhsCheckDigit(digits.slice(0, 9));
};

/** The tenth digit of an NHS number; 10 where no number may start so. */
export const nhsCheckDigit = (nine: string): number => {
  const total = [...nine].reduce((sum, digit, at) => sum + Number(digit) * (10 - at), 0);
  return (11 - (total % 11)) % 11;
};
