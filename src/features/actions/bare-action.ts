import { NINETEEN } from '../../domain/authorities.ts';
import { startsWithDoing } from './doing-words.ts';
import { startOf } from './line-start.ts';

const escaped = (name: string): string => name.replace(/ /g, String.raw`\s+`);
const NAMES = NINETEEN.flatMap(({ name, aliases }) => [name, ...aliases])
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|');
const LAS = String.raw`(?:LAs?|local\s+authorit(?:y|ies)|authorit(?:y|ies)|members|officers)`;
const GROUPS = String.raw`(?:all|every|each)\s+(?:of\s+)?(?:the\s+)?(?:other\s+)?${LAS}|all\s+(?:the\s+)?others|all|everyone|everybody|(?:the\s+)?(?:chair|co-?ordinator)`;
const KNOWN = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${GROUPS}|${NAMES})(?![\p{L}\p{N}])`, 'giu');
const INITIALS = /(?<![\p{L}\p{N}])\p{Lu}{2,4}(?![\p{L}\p{N}])/gu;
const NAME = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}'’-]+/gu;
const BETWEEN = /^(?:[\s,;&+/@]|\([^()]*\)|\b(?:and|with|except|but)\b)*$/i;
const BARE =
  /^(.{1,120}?)(?:\s*(?::|\s[–-]\s)\s*|\s(?:to|will|pls|plz|please|should|must|(?:has|have|needs?|agreed|is|are)\s+to)\s)\s*(?:(?:please|pls|also|both|each)\s+)?(.*)$/i;

/**
 * "Kent & Surrey to confirm dates": nobody writes that to a bot for another reason than that it is to be kept. It
 * begins with what can be nothing but owners, and then says what they are to do.
 */
export const isBareAction = (text: string): boolean => {
  const [first = ''] = text.slice(0, 2000).split('\n').map(startOf).filter(Boolean);
  const [, head = '', deed = ''] = BARE.exec(first) ?? [];
  if (!head || !startsWithDoing(deed)) return false;
  const rest = [KNOWN, INITIALS, NAME].reduce((left, owners) => left.replace(owners, ' '), head);
  return rest !== head && BETWEEN.test(rest);
};
