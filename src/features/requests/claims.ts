import { takeReturnType } from '../../domain/returns/find-type.ts';

/** The command that a text is for, and what follows it. */
export interface Claim {
  readonly command: string;
  readonly rest: string;
}

type Known = readonly [pattern: RegExp, command: string];

/** What is meant is in the first group; it has to name a return, or the text is another room's. */
const CLAIMED: readonly Known[] = [
  [/^extend\s+(?:the\s+(?:due\s+(?:day|date)|deadline)\s+(?:of|for)\s+)?(\S.*)$/is, 'extend return'],
  [
    /^(?:who|which)(?:['’]?s|\s+is|\s+are|\s+las?\s+are)?\s+(?:still\s+)?missing\s+(?:(?:from|for|in|on)\s+)?(\S.*)$/is,
    'who has not returned',
  ],
  [
    /^(?:show|release|present)\s+(.+?)\s+(?:at|to|for)\s+(?:the|a|our|next)\s.*?meeting\b.*$/is,
    'release to the meeting',
  ],
  [
    /^(?:share|release|publish)\s+(.+?)\s+(?:with|to)\s+(?:all\s+)?(?:the\s+)?members\b.*$/is,
    'share with members',
  ],
];

/** "How many returns are in", "how many LAs have sent the CME census". */
const HOW_MANY =
  /^how\s+many\s+(?:of\s+the\s+)?(?:(?:returns?|las?|local\s+authorities|authorities|councils)\s+)?(?:are|have|has|is)\s+(?:been\s+)?(?:in|submitted|returned|sent|received|outstanding|missing|late|overdue)\b\s*(?:in|back)?\s*(?:(?:for|of|in|on)\s+)?(.*)$/is;

/** "What does Kent owe" asks for its actions. */
const OWING = /^(?:what|which)\s+returns?\s+(?:does|do)\s+(.{2,40}?)\s+(?:still\s+)?owe\b/is;

/** Texts that another room's command would begin: "show the CME census figures at the meeting" shows no action. */
export const claims = (text: string): Claim | undefined => {
  const owing = OWING.exec(text.trim())?.[1];
  if (owing) return { command: 'what do we owe', rest: owing };
  const counted = HOW_MANY.exec(text.trim())?.[1];
  if (counted !== undefined && (counted.length < 3 || takeReturnType(counted)))
    return { command: 'position', rest: counted.replace(/^\W+$/, '') };
  for (const [pattern, command] of CLAIMED) {
    const rest = pattern.exec(text.trim())?.[1];
    if (rest && !/\bACT[- ]?[2-9A-Z]{4}\b/i.test(rest) && takeReturnType(rest)) return { command, rest };
  }
  return undefined;
};

const NOT_RETURNING =
  /^.{2,200}?\s(?:is|are|will)\s+not\s+(?:be\s+)?(?:return|send|submit|complet)(?:e|ing|ting)?\b/is;
const HEADED = /^[^:\n]{3,60}:\s*(?:request|ask)\s+(?:for|of)\b/is;

/** Texts that nobody claims: "Data dashboard: request for autumn term 2021 data ...", as the network's notes write it. */
export const catches = (text: string): Claim | undefined => {
  if (NOT_RETURNING.test(text)) return { command: 'not returning', rest: text };
  return HEADED.test(text) ? { command: 'request', rest: text } : undefined;
};
