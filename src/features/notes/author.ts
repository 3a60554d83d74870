import { isWholeName } from './name-words.ts';
import { isNobody } from './nobody-words.ts';
import type { Line } from './read-lines.ts';

const SIGNED =
  /^(?:(?:kind|best|warm|many|with)\s+)*(?:regards|wishes|thanks|thank you|cheers|best|yours(?: sincerely| faithfully| truly)?|all (?:the )?best)[\s,.!]*$/i;
const MAIL = /^(?:dear|hi|hello|morning|good (?:morning|afternoon)|subject:|from:|re:|to:)/i;
const TAKEN =
  /\b(?:notes?|minutes?)(?: (?:taken|by|taker|from)){0,2}\s*(?::|by\b)\**\s*(?<name>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]*){0,2})/iu;
const TOOK =
  /\b(?<name>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]*)?) (?:took|is taking|taking|wrote|writing) (?:the |these )?(?:notes|minutes)\b/u;
const ME =
  /\bme \((?<name>\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)?)\)|\b(?<after>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]*)?) \(me\)/u;
const FROM = /^from:\s*(?<name>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2})/iu;
const LAST = 14;

/** Who writes the notes, and so is "I": whoever signs a letter, or is named as their taker; nobody where that is not told. */
export const authorOf = (lines: readonly Line[]): string | undefined => {
  const told = lines.map(({ text }) => text.trim()).filter((text) => text !== '' && text.length < 400);
  const head = told.slice(0, 12);
  const me = firstOf(head, ME);
  if (me) return me;
  const isMail = head.some((text) => MAIL.test(text));
  return (
    signedIn(told.slice(-LAST), isMail) ??
    firstOf(head, FROM)?.split(' ')[0] ??
    firstOf(head, TAKEN) ??
    firstOf(head, TOOK)
  );
};

const firstOf = (lines: readonly string[], form: RegExp): string | undefined => {
  for (const line of lines) {
    const { name, after } = form.exec(line)?.groups ?? {};
    const found = name ?? after;
    if (found && !isNobody(found)) return found;
  }
  return undefined;
};

/** Below "Kind regards", or at a letter's end in a line of its own. */
const signedIn = (last: readonly string[], isMail: boolean): string | undefined => {
  const at = last.findLastIndex((text) => SIGNED.test(text));
  const below = at < 0 ? undefined : last[at + 1];
  if (below && isName(below)) return below;
  const end = last.at(-1) ?? '';
  return isMail ? last.find((text) => isFirst(text)) : [end].find((text) => isFirst(text));
};

const isFirst = (text: string): boolean => /^\p{Lu}\p{Ll}{1,14}$/u.test(text) && !isNobody(text);
const isName = (text: string): boolean => isFirst(text) || isWholeName(text);
