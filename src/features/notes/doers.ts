import { matchAt } from '../../domain/match-at.ts';
import { withoutPost } from './apposed.ts';
import { officeAt } from './job-titles.ts';
import { type Naming, type OwnerWords, ownersAt } from './owner-words.ts';

const BODY = /(?!(?:DfE|DFE|DfES|NHS|HMG|EU|UN)\b)\p{Lu}{3,6}s?(?![\p{L}\p{N}])/uy;

/** "by all local schools" is nobody of the network; "by all", "by all members" and "by all other LAs" are. */
const BY =
  /\bby\s+(?!(?:the\s+)?(?:Department|Government|Secretary of State|Ministers?|DfE|Ofsted|Treasury|Parliament)\b)(?:the\s+)?(?!LAs?\b(?!\s\p{Ll})|all\s+(?!other\b|members\b|authorities\b|attending\b|present\b)\p{Ll})(?=\p{L})/gu;

/** Who is to do it: "to be provided by PPG". */
export const doersIn = (text: string, after: number, naming: Naming): OwnerWords | undefined => {
  for (const by of text.slice(after, after + 160).matchAll(BY)) {
    const at = after + by.index + by[0].length;
    const owners =
      ownersAt(text, at, { ...naming, strict: true }) ?? ownersAt(text, at, naming) ?? bodyAt(text, at);
    const office = officeAt(text, at);
    if (office !== undefined && office > (owners?.end ?? 0) && owners?.owners.length !== 2)
      return (
        nameBehind(text, office, naming) ?? {
          owners: [{ words: text.slice(at, office), kind: 'body' }],
          words: text.slice(at, office),
          end: office,
        }
      );
    if (owners) return withoutPost(owners, `${text.slice(0, owners.end)}, `);
  }
  return undefined;
};

/** "by the policy officer, Jo Lee": the name behind the job. */
const nameBehind = (text: string, office: number, naming: Naming): OwnerWords | undefined => {
  const named = text.startsWith(', ', office)
    ? ownersAt(text, office + 2, { ...naming, strict: true })
    : undefined;
  const [one, ...more] = named?.owners ?? [];
  return one && more.length === 0 && ['known', 'initials', 'name'].includes(one.kind) ? named : undefined;
};

const bodyAt = (text: string, at: number): OwnerWords | undefined => {
  const words = matchAt(BODY, text, at)?.[0];
  return words ? { owners: [{ words, kind: 'body' }], words, end: at + words.length } : undefined;
};
