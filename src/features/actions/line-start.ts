const BULLET =
  /^(?:[-–—*•·▪◦‣○●>→➢➤►◆✓☐]+\s*|\p{Extended_Pictographic}\s*|\d{1,2}[.):]\s+|\d{1,2}\s+[-–—]\s+(?=\p{L})|\(\d{1,2}\)\s*|AP\s?\d{1,2}\b[.:)]?\s*|[a-z]\)\s+|o\s+|\[[ x]?\]\s*)+/u;
/** Courtesies and pictures at the end say nothing of what is to be done; "a note of thanks" does. */
const SIGN_OFF =
  /(?:[,;!.?–-]+\s*(?:(?:many\s+|with\s+)?thanks(?:\s+(?:all|everyone|again|both|(?:so|very)\s+much|in\s+advance))?|thank\s+you(?:\s+(?:all|so\s+much|very\s+much))?|cheers|ta|tia|thx|tks|x{1,3}(?!\p{L}))|[\s.,!]*\p{Extended_Pictographic})[\s.,!]*$/iu;
const ENDS = /(?<![\s.,;])[\s.,;]+$/;
/** "“MS” to share": quotes round the first words, or round the whole line, are a phone's or a document's. */
const QUOTED = /^(?:[“"]([^“”"]*)[”"]|[‘']([^‘’'\s]{1,30})[’'])/u;
const HEADED = /^actions?(?:\s+(?:point|item))?(?:\s+(?:no\.?\s*)?\d{1,4})?\s*(?:[:.–—-]+\s*|$)/i;
const FOR = /^action\s*\(([^()]{1,80})\)\s*[:.–—-]*\s*/i;
const WORD =
  /^action\s+(?!plans?\b|logs?\b|points?\b|items?\b|notes?\b|lists?\b|tracker|grid|required|taken|to\b|by\b|on\b|for\b|is\b|was\b)/i;

/** One space between words, no hidden signs, nothing round the line. */
export const tidyLine = (line: string): string =>
  line
    .replace(/[\p{Cf}\p{Emoji_Modifier}\p{Variation_Selector}]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** Characters at the end of a line in which courtesies are looked for, and how many of them there may be. */
const TAIL = 80;
const COURTESIES = 8;

const withoutSignOff = (line: string): string => {
  let rest = line.replace(ENDS, '');
  for (let times = 0; times < COURTESIES; times += 1) {
    const [body, tail] = [rest.slice(0, -TAIL), rest.slice(-TAIL)];
    const shorter = `${body}${tail.replace(SIGN_OFF, '')}`.replace(ENDS, '');
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
};

/** A line without its bullet, its number and its "Action:" (inventory, section 5): "ACTION (JM): to clarify" is JM's. */
export const startOf = (line: string): string => {
  const bare = withoutSignOff(tidyLine(line).replace(BULLET, '').replace(QUOTED, '$1$2'));
  const named = bare.replace(FOR, '$1: ');
  return (named === bare ? bare.replace(HEADED, '').replace(WORD, '') : named).replace(BULLET, '').trim();
};
