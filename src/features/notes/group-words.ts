import { endAt } from '../../domain/match-at.ts';
import { GROUP_NAMES } from './office-lists.ts';

const END = String.raw`(?![\p{L}\p{N}'])`;
/** The first word has its capital: "Partners", "Board members", "Police colleagues". */
const GROUP = new RegExp(
  `(?:members of the \\p{Lu}[\\p{L}]*|(?:\\p{Lu}[\\p{L}-]*[ ]){1,3}(?:${GROUP_NAMES.toLowerCase()})|(?:\\p{Lu}[\\p{L}-]*[ ]){0,3}(?:${GROUP_NAMES})|[Tt]he (?:\\p{Lu}[\\p{L}-]*[ ]){0,3}(?:${GROUP_NAMES})|(?:[Tt]he )(?:committee|board|forum|group|panel|team|network|school|practice))${END}`,
  'uy',
);

/** "asked members to send their dates": in small letters where somebody asks them. */
const ASKED =
  /\b(?:asked|requested|reminded|invited|encouraged|urged|said|suggested|proposed|recommended|advised)\s(?:that\s)?(?:all\s)?$/;
const SMALL =
  /(?:the )?(?:(?:other|board|forum|committee|group|network|panel|council|local|school) )?(?:members?|partners|schools|governors|colleagues|officers|heads|headteachers|attendees|agencies|staff|parents|those present|representatives|leads|authorities|councillors|trustees|delegates|participants|volunteers|clubs|services|teams)(?: (?:affected|concerned|present|involved|attending|interested)| (?:who|with)(?: [\p{L}'-]+){1,6}?)?(?= (?:to|for|if|should|could|would|please|all|each|must|send|return|bring|share|contact|email|check|complete|provide|review|write|let|use|submit|look|consider|tell|report|ring|make|give|keep|add|raise|speak|update|read|respond|reply|circulate|forward)\s)/uy;

/** "to note that officers would bring a report": they serve the meeting, and what they say they will do it has asked for. */
const OFFICERS =
  /(?:the )?(?:officers|staff|members|partners|colleagues|councillors|trustees|governors)(?=\s(?:will|would|are to|were to|to|agreed to|undertook to|were asked to)\s)/uy;
const APART = /(?:^|\bthat|,|;|:|\band|\bif|(?:helpful|useful|good|instructive|valuable|sensible) for)\s$/;

/** "Another school", "Most schools": no particular ones. */
const ANY_SUCH =
  /^(?:Another|Other|Some|Many|Most|Several|Few|Such|These|Those|No|Any|More|Both|One|Two|Three|Our|Their|If|When|Where|As|For|In|At|On|All|Each|Every)\s/;

/** "Councillors and residents are asked to": others beside them. */
const AND_OTHERS = /\s(?:and|&)\s(?:\p{Ll}+\s)?\p{Ll}{3,}s(?=\s(?:are|were|to|should|will)\s)/uy;

/** "Partners", "Board members": in a sentence, where a list of people may be meant. */
export const groupEndAt = (text: string, at: number, strict: boolean): number | undefined => {
  const asked = ASKED.test(text.slice(Math.max(0, at - 24), at)) ? endAt(SMALL, text, at) : undefined;
  if (asked !== undefined) return asked;
  const small = APART.test(text.slice(Math.max(0, at - 12), at)) ? endAt(OFFICERS, text, at) : undefined;
  if (small !== undefined) return small;
  const group = strict || ANY_SUCH.test(text.slice(at, at + 10)) ? undefined : endAt(GROUP, text, at);
  return group === undefined ? undefined : (endAt(AND_OTHERS, text, group) ?? group);
};
