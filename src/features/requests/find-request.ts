import type { Day } from '../../domain/day.ts';
import { readReference } from '../../domain/reference.ts';
import type { Register } from '../../domain/register.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';
import { takeReturnType } from '../../domain/returns/find-type.ts';
import { type Period, periodKey, type RequestId } from '../../domain/returns/period.ts';
import { takePeriod } from '../../domain/returns/read-period.ts';

/** What words say of a request: which type, which period, what it is called; and the words that say something else. */
export interface Named {
  readonly id?: RequestId;
  readonly types: readonly string[];
  readonly subject?: string;
  readonly period?: Period;
  readonly rest: string;
}

const REFERENCE = /\b(?:request\s+)?(REQ[- ]?[2-9A-Z]{4})\b/i;
const LEAD =
  /^(?:(?:on|of|for|in|with|the|our|data|request|return|figures)\b\s*)+|\s*\b(?:request|return)s?\s*$/gi;

/** "the CME census for autumn 2026", "medical needs policies", "REQ-2F7K". */
export const namedIn = (
  words: string,
  { today, register }: { readonly today: Day; readonly register: Register },
): Named => {
  const reference = REFERENCE.exec(words);
  const id = reference?.[1] && (readReference('REQ', reference[1]) as RequestId | undefined); // it has that kind
  if (reference && id) return { id, types: [], rest: words.replace(reference[0], ' ').trim() };
  const taken = takeReturnType(words);
  const period = takePeriod(taken?.rest ?? words, { today, terms: register.terms });
  return {
    types: typesIn(taken),
    ...(taken && 'type' in taken && taken.subject && { subject: taken.subject }),
    ...(period && { period: period.period }),
    rest: (period?.rest ?? taken?.rest ?? words).replace(LEAD, '').trim(),
  };
};

const typesIn = (taken: ReturnType<typeof takeReturnType>): readonly string[] => {
  if (!taken) return [];
  return 'type' in taken ? [taken.type.id] : taken.several.map(({ id }) => id);
};

/** Words that point to what was spoken of: "close it". */
const POINTS = /^(?:it|this|that|these|them|one|all|any|now|anything|everything|the)$/i;

/**
 * Those of the requests that the words may mean; all of them where there are no words. Words that name no return mean
 * none, even where one request alone is open: "withdraw request swans" is a slip, and withdraws nothing.
 */
export const meantBy = (named: Named, requests: readonly DataRequest[]): readonly DataRequest[] =>
  requests.filter(
    ({ id, type, period, subject = '' }) =>
      (!named.id || id === named.id) &&
      (named.types.length === 0 || named.types.includes(type)) &&
      (!named.subject || likeSubject(subject, named.subject)) &&
      (!named.period || periodKey(period) === periodKey(named.period)) &&
      isNamed(named, subject),
  );

const isNamed = ({ id, types, rest }: Named, subject: string): boolean =>
  id !== undefined || types.length > 0 || likeSubject(subject, rest.replace(/\S+/g, unlessPointing));

const unlessPointing = (word: string): string => (POINTS.test(word) ? '' : word);

/** "medical policies" may be short for "medical needs policy". */
const likeSubject = (subject: string, said: string): boolean => {
  const known = new Set(wordsOf(subject));
  return wordsOf(said).every((word) => known.has(word));
};

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/ies\b/g, 'y')
    .replace(/(?<=[a-z]{3})s\b/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** Where it lies, where its type and period say that without a look at the list of open ones. */
export const placeOf = ({
  types: [type, ...more],
  period,
}: Named): Pick<DataRequest, 'type' | 'period'> | undefined =>
  type && more.length === 0 && period && period.kind !== 'once' ? { type, period } : undefined;
