import type { Agreement } from '../../domain/agreement.ts';
import { addMonths, type Day } from '../../domain/day.ts';
import { findDay } from '../../domain/find-day.ts';
import { readAuthorities } from '../../domain/read-authorities.ts';
import type { Register } from '../../domain/register.ts';
import { ok, type Refusal, type Result, refuse } from '../../domain/result.ts';
import { listOf } from '../../domain/words.ts';
import { FIRST, type Signing } from './sign.ts';

export interface Reading {
  readonly register: Register;
  readonly today: Day;
}

const ON = /[\s,(]+(?:on|since|from|as of)\s+(?=[^,]*\d)([^,)]+)\)?\.?$/i;

/** Reads ": all but Slough on 1 July 2022", "the SESLIP MoU: Kent and Surrey". */
export const readSigning = (
  words: string,
  signed: boolean,
  reading: Reading,
): Result<{ readonly agreement: Agreement; readonly signing: Signing }> => {
  const [before, after] = parted(words);
  const agreement = whichAgreement(before, reading);
  if (agreement.refused) return agreement;
  const dated = ON.exec(after);
  const from = dayIn(dated?.[1], reading);
  if (typeof from !== 'string') return from;
  const who = dated ? after.slice(0, dated.index) : after;
  const authorities = readAuthorities(who, reading);
  if (authorities.refused) return authorities;
  const isAll = signed && /^\s*(?:all|every|each)/i.test(who);
  return ok({
    agreement: agreement.value,
    signing: { authorities: authorities.value, signed, from, isAll },
  });
};

const parted = (words: string): readonly [string, string] => {
  const at = words.indexOf(':');
  return at < 0 ? ['', words] : [words.slice(0, at), words.slice(at + 1)];
};

const dayIn = (words: string | undefined, { register, today }: Reading): Day | Refusal => {
  if (words === undefined) return today;
  // Without its year, the last such day.
  const found = findDay(words, { today: addMonths(today, -12), terms: register.terms });
  return found?.day ?? refuse('no-day', `“${words.trim()}” is no date. Enter it like 1 July 2022.`);
};

const NOISE = /\b(?:the|agreements?|has|have|been|data|sharing)\b|[^\p{L}\p{N} ]/giu;
const keyWords = (words: string): readonly string[] =>
  words.toLowerCase().replace(NOISE, ' ').split(/\s+/).filter(Boolean);

/** The agreement that these words name; where there is only one, none need. */
export const whichAgreement = (words: string, { register }: Reading): Result<Agreement> => {
  const known = register.agreements.length > 0 ? register.agreements : [FIRST];
  const wanted = keyWords(words);
  const those = known.filter(({ title }) => wanted.every((word) => keyWords(title).includes(word)));
  const [one, ...others] = those;
  if (one && others.length === 0) return ok(one);
  const titles = known.map(({ title }) => title);
  return refuse(
    'which-agreement',
    one
      ? `There are ${known.length} agreements: ${listOf(titles)}. Name one before the colon.`
      : `There is no agreement “${words.trim()}”. There is: ${listOf(titles)}.`,
  );
};
