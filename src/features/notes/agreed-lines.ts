import { isDoing } from './doing-verbs.ts';
import { doubtOf } from './doubts.ts';
import type { Naming } from './owner-words.ts';
import type { Told } from './told-deeds.ts';

const LABEL = /^(?:agreed|it was agreed|resolved)\s*:\s+/i;
const KNOWN = ['known', 'initials'];

/** "Agreed: Jon to write to the bus company": the label marks it, where it goes on with somebody the notes know. */
export const isAgreedLine = (sentence: string, told: Told, naming: Naming): boolean => {
  const label = LABEL.exec(sentence)?.[0].length;
  return (
    label !== undefined &&
    told.at === label &&
    told.owners.every(({ kind }) => KNOWN.includes(kind)) &&
    isDoing(/^\p{L}+/u.exec(told.text)?.[0] ?? '') &&
    doubtOf({ owners: told.owners, ownerWords: told.words, text: told.text }, naming) === undefined
  );
};
