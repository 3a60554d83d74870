import { endAt, matchAt } from '../../domain/match-at.ts';
import { findPerson } from '../../domain/register.ts';
import type { Owner } from './action.ts';
import { authorityOwner } from './names.ts';
import type { Reader, Spot } from './reading.ts';
import { spotName } from './spot-name.ts';

const END = String.raw`(?![\p{L}\p{N}]|['’-]\p{L})`;
const LAS = String.raw`(?:(?:local\s+)?authorit(?:y|ies)|LA['’]?s?|councils?|(?:network\s+)?members|officers|colleagues|of\s+(?:us|you))`;
const THE = String.raw`(?:\s+(?:of|the|our|your|19|nineteen|current|network|CME|SESLIP|South[\s-]East))*`;
const ALL = new RegExp(
  String.raw`(?:(?:all|every|each)${THE}\s+${LAS}|everyone|everybody|the\s+whole\s+network|all(?:\s+(?:19|nineteen))?)${END}`,
  'iuy',
);
const OTHERS = new RegExp(
  String.raw`(?:(?:all${THE}\s+|the\s+|every\s+)?(?:other|remaining)\s+${LAS}|(?:all\s+)?(?:the\s+)?others|(?:all\s+)?the\s+rest(?:\s+of\s+(?:the\s+)?${LAS})?|(?:everyone|everybody)\s+else)${END}`,
  'iuy',
);
const EXCEPT =
  /\s*,?\s*\(?\s*\b(?:except(?:ing)?(?:\s+for)?|excluding|but(?:\s+not)?|apart\s+from|aside\s+from|bar|barring|other\s+than|save(?:\s+for)?|not\s+including|minus|without)\s+/iy;
const NEXT = /\s*,\s*(?:(?:and|or)\s+)?|\s*[&+]\s*|\s+(?:and|or|nor)\s+/iy;
const CLOSE = /\s*\)/y;

/** "All", "Everyone", "All other LAs", "all but Kent and Medway" (decision 5). */
export const spotGroup = (text: string, at: number, reader: Reader): Spot | undefined => {
  const others = endAt(OTHERS, text, at);
  const end = others ?? endAt(ALL, text, at);
  if (end === undefined) return undefined;
  const except = matchAt(EXCEPT, text, end);
  const kind = others === undefined ? 'all' : 'others';
  if (!except) return { said: { kind, but: [] }, end };
  const left = leftOut(text, end + except[0].length, reader);
  if (!left) return { said: { kind, but: [] }, end };
  const closed = except[0].includes('(') ? endAt(CLOSE, text, left.end) : undefined;
  return { said: { kind, but: left.owners }, end: closed ?? left.end };
};

/** The authorities after "except"; a person stands for theirs. */
const leftOut = (text: string, from: number, reader: Reader) => {
  const owners: Owner[] = [];
  let end: number | undefined;
  let at: number | undefined = from;
  while (at !== undefined) {
    const spot = spotName(text, at, reader);
    if (spot?.said.kind !== 'one') break;
    owners.push(...authorityOf(spot.said.owner, reader));
    end = spot.end;
    at = endAt(NEXT, text, end);
  }
  return end === undefined ? undefined : { owners, end };
};

const authorityOf = (owner: Owner, { register }: Reader): readonly Owner[] => {
  if (owner.kind !== 'person') return [owner];
  const code = findPerson(register, owner.id)?.authority;
  return code ? [authorityOwner(code)] : [];
};
