const BULLET = /^(?:[-–—*•·▪◦‣○●>]+\s*|\d{1,2}[.)]\s+|\(\d{1,2}\)\s*|[a-z]\)\s+|o\s+|\[[ x]?\]\s*)+/u;
const HEADED = /^actions?(?:\s+(?:point|item))?(?:\s+(?:no\.?\s*)?\d{1,4})?\s*(?:[:.–—-]+\s*|$)/i;
const FOR = /^action\s*\(([^()]{1,80})\)\s*[:.–—-]*\s*/i;
const WORD =
  /^action\s+(?!plans?\b|logs?\b|points?\b|items?\b|notes?\b|lists?\b|tracker|grid|required|taken|to\b|by\b|on\b|for\b|is\b|was\b)/i;

/** One space between words, no hidden signs, nothing round the line. */
export const tidyLine = (line: string): string =>
  line
    .replace(/[\p{Cf}\uFEFF]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** A line without its bullet, its number and its "Action:" (inventory, section 5): "ACTION (JM): to clarify" is JM's. */
export const startOf = (line: string): string => {
  const bare = tidyLine(line)
    .replace(BULLET, '')
    .replace(/(?<![\s.,;])[\s.,;]+$/, '');
  const named = bare.replace(FOR, '$1: ');
  return (named === bare ? bare.replace(HEADED, '').replace(WORD, '') : named).replace(BULLET, '').trim();
};
