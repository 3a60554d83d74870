/** A sentence, and where in its text it begins. */
export interface Sentence {
  readonly text: string;
  readonly at: number;
}

const STOP =
  /[.!?]+["')\]]*\s+(?=["'([•£\p{Lu}\p{N}]|[a-h]\)\s)|\s*•\s*|\n+|(?<=\p{Ll}[.?!])(?=\p{Lu}\p{Ll}+\s\p{Ll})|;\s+(?=(?!\p{Lu}{2,4}\s(?:the|an?|all|his|her|their|two|three)\s\p{Ll})\p{Lu}|that\s)|[;,]\s+(?:and\s+)?(?=\((?:[b-h]|[ivx]{1,4}|[2-9])\)\s+that\s)|;\s+(?:and\s+)?(?=\((?:[b-h]|[ivx]{2,4}|[2-9])\)\s+\p{L})(?<=\b(?:AGREED|RESOLVED|[Aa]greed|[Rr]esolved|[Rr]ecommended) that\b[^.]{0,400})|\s+(?:→|=>|⇒)\s+(?=\p{Ll})|\s{4,}|(?<=\s[-–]\s(?:ALL|All|\p{Lu}{2,4}))\s+(?=(?:The\s)?\p{Lu}\p{Ll})|(?<=\s)and\s+(?=it (?:was|had been|has been) (?:also )?agreed that\s)/gu;
const SHORT =
  /(?:^|[\s(])(?:e\.?g|i\.?e|mr|mrs|ms|dr|st|no|nos|max|min|app|dept|tel|ext|incl|hon|re|pg|pp|approx|etc|cllr|vs|v|prof|rev|sgt|det|sup|supt|insp|\p{Lu}|ref|para|sec|fig|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/iu;
/** "The forum supported option B.": that letter is no one's initial. */
const LETTERED =
  /(?:^|\s)(?:option|plan|group|class|block|tier|model|phase|part|annex|appendix|room|band|route|table)\s\p{Lu}$/iu;
const NUMBER = /(?:^|\s)\d{1,3}(?:\.\d+)*$/;

/** Parts a paragraph into its sentences; "Mr.", "e.g." and "2.1." end none. */
export const sentencesOf = (text: string): readonly Sentence[] => {
  const found: Sentence[] = [];
  let from = 0;
  for (const stop of text.matchAll(STOP)) {
    const before = text.slice(Math.max(0, stop.index - 12), stop.index);
    if (
      stop[0].startsWith('.') &&
      isShort(
        before,
        text
          .slice(stop.index)
          .replace(/^[^\p{L}\d]+/u, '')
          .slice(0, 1),
      )
    )
      continue;
    if (isInBracket(text, from, stop.index)) continue;
    push(found, text, { from, to: stop.index + stop[0].length });
    from = stop.index + stop[0].length;
  }
  push(found, text, { from, to: text.length });
  return found;
};

/** "moved to 27th Nov. Fern to book it": behind a short month a day or a year goes on, and no letter. */
const MONTH = /(?:^|\s)(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i;

const isShort = (before: string, after: string): boolean =>
  (SHORT.test(before) && !LETTERED.test(before) && !(MONTH.test(before) && /^\p{L}/u.test(after))) ||
  (NUMBER.test(before) && before.length < 8);

/** So many letters are looked at on either side: all that stands before would cost more with each sentence. */
const MOST_BRACKET = 60;

/** "(max. £500)", "(see App. A)": a bracket that is closed soon goes on. */
const isInBracket = (text: string, from: number, at: number): boolean => {
  const before = text.slice(Math.max(from, at - MOST_BRACKET), at + 1);
  const open = before.lastIndexOf('(');
  if (open < 0 || before.slice(open).includes(')')) return false;
  const rest = text.slice(at, at + MOST_BRACKET);
  const close = rest.indexOf(')');
  return close > 0 && !rest.slice(0, close).includes('(') && !rest.slice(0, close).includes('\n');
};

const push = (
  found: Sentence[],
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): void => {
  const piece = text.slice(from, to);
  const words = piece.replace(/^[\s•]+/, '');
  if (/\p{L}/u.test(words)) found.push({ text: words.trimEnd(), at: from + piece.length - words.length });
};
