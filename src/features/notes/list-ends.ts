import type { Deed } from './deed.ts';
import { areKnown } from './known-owners.ts';
import { type Naming, ownersAt } from './owner-words.ts';

const LEDS = /[:,]\s+(?=\p{Lu})/gu;
const NOTHING = /^[\s.)]*$|^,?\s+with (?:help|support) from\s[^.]{2,40}$/;

/** "(Chloe, Helen)". */
const isInBracket = (text: string, at: number): boolean =>
  text.lastIndexOf('(', at) > text.lastIndexOf(')', at);

/** In a list of actions: "Weighting tool: Ann Lee", "Query to the insurers, TH". */
export const endOf = (text: string, naming: Naming): Deed | undefined => {
  if (text.length > 160) return undefined;
  for (const { index, 0: sign } of text.matchAll(LEDS)) {
    if (isInBracket(text, index)) continue;
    const owners = index > 4 ? ownersAt(text, index + sign.length, { ...naming, strict: false }) : undefined;
    const isPerson = areKnown(owners?.owners);
    if (owners && isPerson && NOTHING.test(text.slice(owners.end)))
      return {
        owners: owners.owners,
        ownerWords: owners.words,
        text: text.slice(0, index).trim(),
        form: 'tail',
        isSigned: true,
      };
  }
  return undefined;
};
