import { isBareAction } from './bare-action.ts';
import { tidyLine } from './line-start.ts';

/** A command of this room, by its name, and what is to follow it. */
export interface Meant {
  readonly command: 'action' | 'actions' | 'what do i owe' | 'done' | 'start' | 'show' | 'more';
  readonly rest: string;
}

const ONE = String.raw`(?:#?\d{1,2}(?!\d)|ACT[\s–-]?[A-Z0-9]{4}(?![A-Z0-9]))`;
const REFS = String.raw`(?:(?:actions?|items?|numbers?|nos?\.?|the)\s+)*(${ONE}(?:\s*(?:,|&|\+|and)\s*${ONE})*)`;
const DONE = String.raw`(?:done|completed?|finished|closed|sorted|actioned)\b`;
const SENT = String.raw`(?:sent|shared|e-?mailed|circulated|submitted|returned|forwarded|uploaded|provided|confirmed|chased|contacted|asked|spoke|rang|phoned)\b`;
const MARK = String.raw`[\s,.;:!–-]*`;

/** The words of a sentence and what they ask for; `$1` and so on are its parts. The first that fits counts. */
const SENTENCES: readonly (readonly [says: string, command: Meant['command'], rest: string])[] = [
  [String.raw`next(?:\s+(?:one|ones|lot|few|ten|10|please|pls))*\W*$`, 'more', ''],
  [String.raw`(?:number\s+|no\.?\s*|#)?(\d{1,2})\W*$`, 'show', '$1'],
  [
    String.raw`(?:mark|set|put)\s+${REFS}\s+(?:(?:as|to|down|is)\s+)*(?:in\s+progress|started)\b${MARK}(.*)$`,
    'start',
    '$1 $2',
  ],
  [String.raw`(?:mark|set|put)\s+${REFS}\s+(?:(?:off|as|to|down)\s+)*${DONE}${MARK}(.*)$`, 'done', '$1 $2'],
  [String.raw`(?:tick|cross|sign)\s+(?:off\s+)?${REFS}(?:\s+off\b)?${MARK}(.*)$`, 'done', '$1 $2'],
  [
    String.raw`${REFS}${MARK}(?:(?:is|are|was|were|has\s+been|have\s+been|now|all|both|already)\s+)*${DONE}${MARK}(.*)$`,
    'done',
    '$1 $2',
  ],
  [`${REFS}${MARK}(${SENT}.*)$`, 'done', '$1 $2'],
  [
    String.raw`${REFS}${MARK}(?:(?:is|are|now)\s+)*(?:in\s+progress|started|under\s?way|in\s+hand)\b${MARK}(.*)$`,
    'start',
    '$1 $2',
  ],
  [
    String.raw`(?:i|we)(?:['’]?ve|\s+have)?\s+(?:(?:now|just|also|already|all)\s+)*(?:${DONE}|did)${MARK}(.*)$`,
    'done',
    '$1',
  ],
  [
    String.raw`(?:i|we)(?:['’]?ve|\s+have)?\s+(?:(?:now|just|also|already|all)\s+)*(${SENT}.*)$`,
    'done',
    '$1',
  ],
  [
    String.raw`(?:that|it|this|mine|all)(?:['’]?s|\s+is|\s+was)?\s+(?:(?:now|all|been)\s+)*${DONE}${MARK}(.*)$`,
    'done',
    '$1',
  ],
  [
    String.raw`what\s+(?:do|have|should|must|am|are|else\s+do)\s+(?:i|we)\s+(?:still\s+)?(?:(?:got|have|need|left|supposed|meant|to|be)\s+)*(?:do|doing|down\s+for|owe|outstanding|left)\b(.*)$`,
    'what do i owe',
    '$1',
  ],
  [
    String.raw`what\s+(?:has|have|was|were)\s+(?:(?:been|we|i)\s+)*(done|closed|finished|completed|cancelled|carried)\b(.*)$`,
    'actions',
    '$1 $2',
  ],
  [
    String.raw`what\s+(?:does|do|has|have|is|are|must|should)\s+(?!(?:you|it|they|this|that|i|we|still|left|the\s+\S+\s+mean)\b)(.{2,60}?)\s+(?:still\s+)?(?:owe|down\s+for|(?:(?:got|have|has|need|needs|left|supposed|meant|still)\s+)*(?:to\s+)(?:be\s+)?(?:do|doing)|outstanding)\b(.*)$`,
    'actions',
    'for $1 $2',
  ],
  [
    String.raw`(?:what|which)(?:['’]?s|\s+is|\s+are)?\s+((?:(?:the|my|our|all|open|overdue|current|outstanding)\s+)*)(?:actions?|items?)\b(.*)$`,
    'actions',
    '$1 $2',
  ],
  [
    String.raw`(?:have\s+(?:i|we)\s+(?:got\s+)?|(?:is|are)\s+(?:there\s+)?)?any(?:thing)?\s+((?:actions?|over\s?due|late|due|outstanding|open|left|for|mine)\b.*)$`,
    'actions',
    '$1',
  ],
  [
    String.raw`(?:what|who)(?:['’]?s|\s+is|\s+are)\s+(?:still\s+|left\s+)*(over\s?due|late|outstanding|open|due|to\s+do)\b(.*)$`,
    'actions',
    '$1 $2',
  ],
  [
    String.raw`(?:(?:what(?:['’]?s|\s+is)|see|get|list|view)\s+)?(?:on\s+)?my\s+(?:list|to[\s-]?do(?:\s+list)?|tasks?|jobs|items|bits)\b(.*)$`,
    'what do i owe',
    '$1',
  ],
  [String.raw`(?:mine|(?:to[\s-]?do|tasks?)(?:\s+list)?)(?:\s+(?:please|pls))?\W*$`, 'what do i owe', ''],
  [
    String.raw`(?!(?:add|new|record|log|create|raise|make|put|take|close|cancel|move|carry|give|assign|reassign|undo|done|no|thanks?)\b)((?:[\p{L}&]+(?:['’]s)?\s+){1,4})actions?\b((?!.*\b(?:to|will|should|must|pls|please\s+\p{L}+)\b)[^:]*)$`,
    'actions',
    '$1 $2',
  ],
];

const PATTERNS = SENTENCES.map(
  ([says, command, rest]) => [new RegExp(`^${says}`, 'iu'), command, rest] as const,
);
const POLITE =
  /^\s*(?:(?:ok|okay|so|and|just|please|pls|can|could|would|you|bot|show|me|tell|the\s+(?=next)|i(?:['’]d|\s+would)\s+like\s+to)\b[\s,]*)+/i;
/** Characters; what is longer is no such sentence. */
const LONGEST = 400;

/** What is meant by words that begin with no command: "mark 3 as done", "what does Kent owe", "I’ve sent it". */
export const saidLoosely = (text: string): Meant | undefined => {
  if (isBareAction(text)) return { command: 'action', rest: text };
  if (text.length > LONGEST || /\n/.test(text.trim())) return undefined;
  const said = tidyLine(text).replace(POLITE, '');
  for (const [says, command, rest] of PATTERNS) {
    const found = says.exec(said);
    if (found) return { command, rest: withParts(rest, found) };
  }
  return undefined;
};

const withParts = (rest: string, found: RegExpExecArray): string =>
  rest
    .replace(/\$(\d)/g, (_, part) => found[Number(part)] ?? '')
    .replace(/(\p{L})['’]s(?=\s)/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
