import { distance } from 'fastest-levenshtein';
import { day } from '../../domain/day.ts';
import { splitMeeting } from '../../domain/split-meeting.ts';

/** The command that a text is for, and what follows it. */
export interface Claim {
  readonly command: string;
  readonly rest: string;
}

const POLITE =
  /^[\s\W]*(?:(?:please|pls|can|could|would|you|we|i|need|want|would like|like|let['’]?s|to|have)\s+)*(?=\S)/i;
const PLAN =
  /^(?:plan|schedule|arrange|book|set\s?up|add|organi[sz]e|create|put\s+in|new|make)\s+(?:(?:an?|the|another|our|some|two|three|four|five|six|next|new|extra|network|cme|seslip|teams?|online|virtual|termly|face[- ]to[- ]face|in[- ]person|date[s]?\s+(?:for|of))\s+)*(?:meetings?|mtgs?|meeting\s+dates?)\b[\s:,]*/i;
const MOVE =
  /^(?:move|postpone|re-?schedule|re-?arrange|shift|push(?:\s+back)?|put\s+(?:back|off)|bring\s+forward|delay|change\s+(?:the\s+)?date\s+(?:of|for))\s+(?:(?:the\s+)?date\s+(?:of|for)\s+)?/i;
const CANCEL = /^(?:cancel|call\s+off|scrap|drop|delete|remove|withdraw)\s+/i;
const REINSTATE = /^(?:reinstate|restore|un-?cancel|put\s+back\s+on|bring\s+back)\s+/i;
const FIELD =
  /^(?:(?:change|set|update|edit|correct|make|put)\s+)?(?:the\s+)?(venue|place|location|focus|theme|topic|chair|title|name|times?|start|date|(?:teams\s+)?link)\s+(?:of|for)\s+/i;
const EDIT = /^(?:change|edit|update|correct|amend)\s+/i;
const ASKS =
  /^(?:(?:show|open|see|view)\s+(?:me\s+)?|(?:when|where|what|what\s+time|what\s+day|which\s+day|who\s+chairs|who\s+is\s+chairing)(?:['’]?s|\s+is|\s+are)?\s+|details\s+(?:of|for)\s+|is\s+)/i;
const SAYS =
  /^(?:(?:is|will\s+be|will|to\s+be|should\s+be|now|has\s+a|needs\s+a|:|-|–|=)\s*)+(?=\S)|^(?:focus|venue|chair|title|start)\w*\s*(?:is|:)/i;
const LINKED = /^(?:https:\/\/teams\.)/i;
/** The answer to a text does not hang on it: which day is meant is read again by the command. */
const ANY_DAY = day('2026-01-05');

/**
 * Texts about a meeting whatever else their first word may mean: "move the 19 January meeting to ..." is no action's
 * move. What names no meeting ("move ACT-2F7K to the next meeting") is not claimed.
 */
export const claims = (typed: string): Claim | undefined => {
  const text = typed.replace(POLITE, '');
  const planned = PLAN.exec(text);
  if (planned) return { command: 'plan a meeting', rest: planOf(planned[0], text.slice(planned[0].length)) };
  return deedIn(text) ?? fieldIn(text) ?? assertion(text) ?? deedIn(respelt(text));
};

const VERBS = ['move', 'cancel', 'postpone', 'reschedule', 'rearrange', 'change', 'reinstate'];

/** "mvoe the 19 January meeting" is moved all the same: what follows shows that a meeting is meant. */
const respelt = (text: string): string => {
  const first = /^[a-z]{4,12}/i.exec(text)?.[0] ?? '';
  const word = first.toLowerCase();
  const like = VERBS.find(
    (verb) => distance(word, verb) <= 1 || [...word].sort().join('') === [...verb].sort().join(''),
  );
  return first && like ? `${like}${text.slice(first.length)}` : text;
};

/** "plan a Teams meeting" says where it is. */
const planOf = (lead: string, rest: string): string =>
  /\b(?:teams|online|virtual)\b/i.test(lead) ? `on Teams ${rest}` : rest;

const DEEDS: readonly (readonly [RegExp, string])[] = [
  [MOVE, 'move meeting'],
  [CANCEL, 'cancel meeting'],
  [REINSTATE, 'reinstate meeting'],
  [EDIT, 'change meeting'],
  [ASKS, 'meeting'],
];

/** What belongs to a meeting and to other rooms: "show the last meeting notes" asks for no date. */
const OTHERS =
  /^(?:notes?|minutes|agendas?|packs?|papers?|actions?|items?|apolog\w+|attend\w+|decisions?|updates?|chat)\b/i;

const deedIn = (text: string): Claim | undefined => {
  for (const [pattern, command] of DEEDS) {
    const lead = pattern.exec(text)?.[0];
    const rest = text.slice(lead?.length ?? 0);
    const said = lead ? splitMeeting(rest, ANY_DAY) : undefined;
    if (said && !OTHERS.test(said.rest))
      return command === 'meeting' ? asked(rest, said.which) : { command, rest };
  }
  return undefined;
};

const asked = (rest: string, which: string): Claim => {
  if (/^(?:last|previous)$/i.test(which)) return { command: 'last meeting', rest: '' };
  return isOwn(which) ? { command: 'meeting', rest } : { command: 'next meeting', rest: '' };
};

/** "change the venue of the 9 March meeting to Shaw House" is "the 9 March meeting venue is Shaw House". */
const fieldIn = (text: string): Claim | undefined => {
  const lead = FIELD.exec(text);
  const said = lead && splitMeeting(text.slice(lead[0].length), ANY_DAY);
  if (!lead || !said) return undefined;
  const value = said.rest.replace(/^(?:to|is|as|will be|:|=|-)\s*/i, '');
  return { command: 'change meeting', rest: `the ${said.which} meeting ${fieldSaid(lead[1] ?? '', value)}` };
};

const fieldSaid = (field: string, value: string): string => {
  if (value.trim() === '') return '';
  const name = field.toLowerCase();
  if (/venue|place|location|link/.test(name)) return `is in ${value.replace(/^(?:in|at|on)\s+/i, '')}`;
  if (/time|start/.test(name)) return `is at ${value.replace(/^at\s+/i, '')}`;
  if (name === 'date') return `is on ${value.replace(/^on\s+/i, '')}`;
  if (/focus|theme|topic/.test(name)) return `focus: ${value}`;
  return `${name === 'chair' ? 'chair' : 'title'}: ${value}`;
};

/** "the 9 March meeting is in Shaw House"; with a question mark it is a question. */
const assertion = (text: string): Claim | undefined => {
  const said = splitMeeting(text, ANY_DAY);
  if (!said || (/^(?:meeting|mtg)s?\b/i.test(text) && said.which === '')) return undefined;
  const isSaid = SAYS.test(said.rest) || LINKED.test(said.rest);
  if (said.rest === '' || /\?\s*$/.test(text) || /^(?:is|will be)\s+(?:when|where)/i.test(said.rest))
    return isOwn(said.which) ? { command: 'meeting', rest: text } : undefined;
  return isSaid ? { command: 'change meeting', rest: text } : undefined;
};

/** "next meeting" and "last meeting" are commands by themselves. */
const isOwn = (which: string): boolean => !/^(?:the\s+)?(?:next|last|previous|coming)?$/i.test(which);
