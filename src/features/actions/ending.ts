import { endAt } from '../../domain/match-at.ts';
import { startsWithDoing } from './doing-words.ts';

const MODAL = String.raw`(?:will|shall|should|must|would)(?:\s+(?:need|have)\s+to)?`;
const LINK = String.raw`(?:(?:is|are|am|was|were|has|have|had|need|needs|agreed|agrees|offered|volunteered|asked|due|ought|required|requested|expected|invited)\s+){0,3}to`;
const PLEASE = `(?:please|pls|plz|kindly)`;
const ALSO = `(?:both|all|each|also|now|then|still|jointly|together)`;
const ASKING = String.raw`(?:${ALSO}\s+)?(?:${LINK}|${MODAL}|${PLEASE}(?:\s+to)?)(?:\s+(?:${ALSO}|${PLEASE}))?`;
const IN_WORDS = new RegExp(
  String.raw`(?:\s*,?\s+${ASKING}|['’](?:ll|d)|['’](?:ve|m|re)\s+to)(?![\p{L}\p{N}'’-])\s*`,
  'iuy',
);
const MARK = /\s*:(?!\/\/|\d)\s*[-–—]*\s*|\s*[–—→]+\s*|\s+-+>?\s*|-+>?\s+|\s*[=-]>\s*/y;
const AFTER_MARK = new RegExp(String.raw`(?:(?:${LINK}|${MODAL}|${PLEASE})\s+){1,3}`, 'iuy');
const SPACE = /\s*,?\s+/y;

/** How owners end and what they are to do begins. */
export interface Ending {
  /** "to", "will", "please" are sure; a colon or dash nearly; a bare doing word ("Kent confirm dates") as well. */
  readonly by: 'words' | 'mark' | 'doing';
  /** Where what is to be done begins. */
  readonly end: number;
}

/** The ending at exactly that place. */
export const endingAt = (text: string, at: number): Ending | undefined => {
  const words = endAt(IN_WORDS, text, at);
  if (words !== undefined) return { by: 'words', end: words };
  const mark = at > 0 ? endAt(MARK, text, at) : undefined;
  if (mark !== undefined) return { by: 'mark', end: endAt(AFTER_MARK, text, mark) ?? mark };
  const next = endAt(SPACE, text, at);
  return next !== undefined && startsWithDoing(text.slice(next)) ? { by: 'doing', end: next } : undefined;
};

const ANY = /\s(?:to|is|are|has|have|will|shall|should|must|needs?|agreed|please|pls)\s|\s*:|\s[-–—]|[–—]/giu;
const NOT_A_DEED =
  /^(?:the|a|an|all|our|my|your|their|his|her|its|this|that|these|those|each|every|any|me|us|them)\b|^\p{Lu}/u;

/** The first ending anywhere after the start, for owners that are not known: "Surry to confirm". */
export const firstEnding = (
  text: string,
  most: number,
): { readonly at: number; readonly ending: Ending } | undefined => {
  const isAllCapitals = text === text.toUpperCase();
  for (const { index } of text.slice(0, most).matchAll(ANY)) {
    const ending = index > 0 ? endingAt(text, index) : undefined;
    if (!ending || ending.by === 'doing') continue;
    const follows = text.slice(ending.end);
    if (ending.by === 'words' && !isAllCapitals && NOT_A_DEED.test(follows)) continue;
    return { at: index, ending };
  }
  return undefined;
};
