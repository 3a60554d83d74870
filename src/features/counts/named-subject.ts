import { ASKS, NAMES_EVENT, NAMES_ROLE } from './aside-words.ts';
import { type Clause, textOf } from './clauses.ts';

const isPlural = (word: string): boolean => /(?:[^isu]s|people|men|women)$/.test(word) && word.length > 3;

const BARE =
  /^(?:|and|but|so|,|is|are|was|were|be|have|has|had|got|doing|covering|checking|reviewing|seeing|helping|facing|want|wants|wanted|need|needs|needed|of|for|with|by|like|as|all|any|after|about)$/;
const ALL = /^(?:the|our|these|those|all|your|their)$/;
/** "The bid is for …", "we want …", "it is …": what comes next is what it is all about. */
const LEADS_TO =
  /\b(?:(?:is|are|was|were|bid|project|report|paper|work|question|study|article) (?:for|on|about|into|around|of)|(?:want|need)(?:s|ed|ing)?)$/;
const IS = /\b(?:it|this|that|these|they|ours|priority|subject|topic) (?:is|are|was|were)$/;
/** "It is Jo from …": who speaks. */
const SPEAKS_FROM = /^(?:from|here|again|in|at)\b/i;
/** How many words a name of a body may have: "the Youth Justice team". */
const MOST_OF_NAME = 3;

const isKnown = (words: string): boolean => NAMES_ROLE.test(words) || NAMES_EVENT.test(words);

/** Many of them, with nobody's name before them, who are not those who ask. */
const areMany = (words: string, before: string, after: string): boolean => {
  const last = before.split(' ').at(-1) ?? '';
  // "The kettle's on": one, and no more.
  if (/^(?:on|off|in|out|here|back|away|down|up|gone|not|just|been|got|kicked|started|broken)\b/i.test(after))
    return false;
  const isAsker = ASKS.test(after) && !ASKS.test(before);
  return isPlural(words) && !isAsker && (BARE.test(last) || ALL.test(last));
};

/** How a day is going. */
const MOOD =
  /^(?:allowed|chaos|bedlam|mayhem|manic|hectic|mental|madness|carnage|awful|urgent|late|early|freezing|boiling|raining|painful|confusing|frustrating|embarrassing|complicated|silly|odd|strange|rubbish|broken|down|impossible|overdue|crazy|bananas|relentless)$/i;

const isSubject = (clause: Clause, at: number): boolean => {
  if (isKnown(textOf(clause.slice(at, at + MOST_OF_NAME)))) return false;
  if (MOOD.test(clause[at]?.words ?? '')) return false;
  const before = textOf(clause.slice(0, at)).toLowerCase();
  const next = clause[at + 1]?.words;
  if (LEADS_TO.test(before)) return true;
  if (IS.test(before) && !(next !== undefined && SPEAKS_FROM.test(next))) return true;
  return areMany(clause[at]?.words ?? '', before, textOf(clause.slice(at + 1)));
};

/** Whether a word that is not known may be whom the figure is to be of. */
export const namesSubject = (clause: Clause): boolean =>
  clause.some(({ is }, at) => is === 'unknown' && isSubject(clause, at));
