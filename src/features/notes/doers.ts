import { matchAt } from '../../domain/match-at.ts';
import { officeAt } from './job-titles.ts';
import { type Naming, type OwnerWords, ownersAt } from './owner-words.ts';

const BODY = /(?!(?:DfE|DFE|DfES|NHS|HMG|EU|UN)\b)\p{Lu}{3,6}s?(?![\p{L}\p{N}])/uy;

/** "by all local schools" is nobody of the network; "by all", "by all members" and "by all other LAs" are. */
const BY =
  /\bby\s+(?:the\s+)?(?!LAs?\b(?!\s\p{Ll})|all\s+(?!other\b|members\b|authorities\b|attending\b|present\b)\p{Ll})(?=\p{L})/gu;

/** Who is to do it: "to be provided by PPG". */
export const doersIn = (text: string, after: number, naming: Naming): OwnerWords | undefined => {
  for (const by of text.slice(after, after + 160).matchAll(BY)) {
    const at = after + by.index + by[0].length;
    const owners =
      ownersAt(text, at, { ...naming, strict: true }) ?? ownersAt(text, at, naming) ?? bodyAt(text, at);
    const office = officeAt(text, at);
    if (office !== undefined && office > (owners?.end ?? 0) && owners?.owners.length !== 2)
      return {
        owners: [{ words: text.slice(at, office), kind: 'body' }],
        words: text.slice(at, office),
        end: office,
      };
    if (owners) return owners;
  }
  return undefined;
};

const bodyAt = (text: string, at: number): OwnerWords | undefined => {
  const words = matchAt(BODY, text, at)?.[0];
  return words ? { owners: [{ words, kind: 'body' }], words, end: at + words.length } : undefined;
};
