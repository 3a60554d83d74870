import { endAt } from '../../domain/match-at.ts';

const BUT = String.raw`,? (?:except(?: for)?|exc\.?|excl\.?|excluding|bar|but|other than|apart from|not including) (?:the )?`;
const NAME = String.raw`\p{Lu}[\p{L}'’-]*`;
const AT = new RegExp(
  `(?:[Aa]ll|ALL|[Ee]very(?:one|body)|[Ee]ach)(?: (?:of )?(?:the )?(?:LA['’]?s?|local authorit(?:y|ies)|authorities|councils|members|schools|partners|attendees))?${BUT}${NAME}(?:(?:, | and | & |, and | or | )${NAME}){0,5}(?![\\p{L}\\p{N}'])`,
  'uy',
);
const WHO = new RegExp(`${BUT}(?<who>.+)$`, 'u');

/** "All LAs other than Kent", "Everyone bar Ann": where that ends. */
export const allButAt = (text: string, at: number): number | undefined => endAt(AT, text, at);

/** Those words as who all are, and who is left out. */
export const allBut = (words: string): { readonly all: string; readonly but: string } | undefined => {
  const found = WHO.exec(words);
  const but = found?.groups?.['who'];
  return found && but ? { all: words.slice(0, found.index), but } : undefined;
};
