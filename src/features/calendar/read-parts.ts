import { trimmed } from './cut.ts';

/** The parts of a plan that words lead to. `loose` is what no word led to. */
export interface Parts {
  readonly focus?: string;
  readonly venue?: string;
  readonly chair?: string;
  readonly title?: string;
  readonly loose?: string;
}

type Part = keyof Parts;

const LEADS: readonly (readonly [Part, RegExp])[] = [
  ['title', /\b(?:called|titled|entitled|named)\s+|\btitle\s*(?:is|:)\s*/iy],
  ['chair', /\b(?:to be\s+)?chaired\s+by\s+|\b(?:the\s+)?chair\s*(?:is|:|will be)\s*/iy],
  ['venue', /\bvenue\s*(?:is|:)?\s*|\b(?:to be\s+)?held\s+(?:in|at)\s+|\b(?:in|at)\s+/iy],
  [
    'focus',
    /\b(?:(?:with|to\s+include|including|includes|include)\s+)?(?:a\s+)?focus(?:s?ing|s?ed)?\s*(?:is\s+on|is|on|:)\s*|\b(?:about|regarding|re|looking\s+at|concerning|covering)\b[\s:]+|\bto\s+(?:discuss|look\s+at|talk\s+about|consider|review|cover|include)\s+|\b(?:discussing|topic)\s*:?\s+|\bon\s+/iy,
  ],
];
/** After a focus has begun, "in" and "at" lead to a place only where what follows looks like one. */
const PLACE =
  /^(?:the\s+)?[^|;]*?\b(?:house|halls?|rooms?|cent(?:re|er)|offices?|buildings?|council|chambers?|library|school|college|civic|floor|street|road|hotel|suite|university|campus|court|hub|museum|park)\b/i;
/** The words that go on within a part: a focus may hold "on", a title may hold "about". */
const LOOSE_IN: Readonly<Record<Part, readonly Part[]>> = {
  focus: ['title', 'chair', 'venue'],
  title: ['chair', 'venue', 'focus'],
  venue: ['title', 'chair', 'focus'],
  chair: ['title', 'venue', 'focus'],
  loose: ['title', 'chair', 'venue', 'focus'],
};

interface Lead {
  readonly part: Part;
  readonly from: number;
  readonly to: number;
}

/** Reads "in Shaw House, Newbury on suspensions and exclusions, chaired by Hugh Lane". `|` ends a part. */
export const readParts = (text: string): Parts => {
  const parts: Partial<Record<Part, string>> = {};
  for (const piece of text.split('|')) {
    const leads = leadsIn(piece);
    const whole: readonly Lead[] = [{ part: 'loose', from: 0, to: 0 }, ...leads];
    for (const [index, { part, to }] of whole.entries()) {
      const words = unquoted(trimmed(piece.slice(to, whole[index + 1]?.from)));
      if (words) parts[part] = parts[part] ? `${parts[part]} ${words}` : words;
    }
  }
  return parts;
};

const leadsIn = (piece: string): readonly Lead[] => {
  const leads: Lead[] = [];
  for (let at = 0; at < piece.length; ) {
    const lead = startsWord(piece, at) ? leadAt(piece, at, leads.at(-1)?.part ?? 'loose') : undefined;
    if (lead) leads.push(lead);
    at = lead ? lead.to : at + 1;
  }
  return leads;
};

const startsWord = (piece: string, at: number): boolean =>
  /\p{L}/u.test(piece.charAt(at)) && !/[\p{L}\p{N}'’-]/u.test(piece.charAt(at - 1));

const leadAt = (piece: string, from: number, within: Part): Lead | undefined => {
  for (const [part, pattern] of LEADS) {
    pattern.lastIndex = from;
    const found = pattern.exec(piece);
    if (!found || !LOOSE_IN[within].includes(part)) continue;
    const to = from + found[0].length;
    const isBare = /^(?:in|at)\s/i.test(found[0]);
    if (part === 'venue' && isBare && within !== 'loose' && !PLACE.test(piece.slice(to))) continue;
    return { part, from, to };
  }
  return undefined;
};

const unquoted = (words: string): string => words.replace(/^["“'‘](.*)["”'’]$/, '$1');
