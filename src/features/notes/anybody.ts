import { isDoing } from './doing-verbs.ts';
import type { OwnerWord } from './owner-words.ts';

const WHOEVER =
  /^(?<who>(?:Those|Anyone|Anybody|Whoever|Any(?: \p{L}+)?) (?:who|with|wanting|wishing|interested|that|able)\b[^.;:]{2,70}?)(?<!\b(?:like|wish|wishes|want|wants|wanting|able|willing|wishing|hoping|hope|hopes|need|needs)),?\s+(?:to|should|please|must|needs? to|will need to|(?:is|are|was|were) asked to)\s+(?:please\s+)?(?=(?<verb>\p{Ll}[\p{Ll}-]*))/u;
const SUCH =
  /^(?<who>(?:\p{Lu}\p{L}+\s)?(?:[Mm]embers|Schools|LAs|Colleagues|Governors|Partners|Heads|SENCOs|Officers|Agencies|Managers|Settings|Teams|Staff|Leads|Providers|Practitioners|Attendees|DSLs|Teachers|Trusts|Delegates|Volunteers))\s+(?=(?:who|with|wanting|wishing|interested)\b[^.;:]{2,70}?\s(?:to|should|please|must|(?:are|were) (?:asked|urged|invited|reminded|encouraged|requested) to)\s+(?:please\s+)?(?<verb>\p{Ll}[\p{Ll}-]*))/u;

/** What parents are to do is a rule. */
const OTHERS = /^Any(?: \p{L}+)? (?:parent|carer|pupil|child|family|student)\b/u;

/** "Those who can, to send it", "Members wanting a place should tell her": whoever it fits. */
export const anybodyIn = (
  text: string,
): { readonly owners: readonly OwnerWord[]; readonly words: string; readonly text: string } | undefined => {
  const found = WHOEVER.exec(text) ?? SUCH.exec(text);
  const { who = '', verb = '' } = found?.groups ?? {};
  if (!found || OTHERS.test(who) || !(isDoing(verb) || verb === 'do')) return undefined;
  return { owners: [{ words: who, kind: 'body' }], words: who, text: text.slice(found[0].length) };
};
