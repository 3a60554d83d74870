import { askedThere } from './context.ts';
import type { Deed } from './deed.ts';
import { type FoundDeed, placeOf } from './found-deed.ts';
import type { Naming } from './owner-words.ts';
import type { Paragraph } from './paragraph.ts';

const ALONE = 'The list names an owner only; what is to be done was taken from the text before it.';
/** So far back it is looked for. */
const MOST = 60;

/** A list that has lost its texts: "TH" stands there alone, and what they are to do where the notes tell of them. */
export const loneOwner = (
  { owners, ownerWords }: Deed,
  before: readonly Paragraph[],
  naming: Naming,
): readonly FoundDeed[] => {
  const asked = { owners, who: naming.who };
  for (const paragraph of before.slice(-MOST).reverse()) {
    const found = askedThere(paragraph.text, { ...asked, at: paragraph.text.length });
    if (found)
      return [
        {
          ...placeOf(paragraph, found.at),
          owners,
          ownerWords,
          text: found.text,
          done: false,
          length: found.text.length,
          paragraph,
          by: 'mark',
          why: ALONE,
        },
      ];
  }
  return [];
};
