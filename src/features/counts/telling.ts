import { asks, type Clause } from './clauses.ts';
import type { Mark, Marked } from './marks.ts';
import { BUSY, FINITE, LEADING, PRONOUNS, WANTING } from './telling-lists.ts';

/** What stands for a name in the text of a clause: a verb within it is none of the clause's. */
const STANDS_FOR: Partial<Record<Mark['is'], string>> = {
  measure: 'measure0',
  place: 'place0',
  shared: 'place0',
  outside: 'place0',
  period: 'period0',
  span: 'period0',
  part: 'part0',
  breakdown: 'part0',
  turn: 'turn0',
  children: 'children0',
  sixWeeks: 'part0',
  source: 'source0',
};
const ITS_OWN = '(?:i|im|ive|we|weve|you|u|they|theyve|he|she|it|there)';

/** What a statement may say of a figure, and a question beside it would take up. */
const NAMING: readonly Mark['is'][] = [
  'measure',
  'place',
  'shared',
  'outside',
  'region',
  'all',
  'each',
  'england',
  'own',
  'we',
  'period',
  'span',
  'since',
  'from',
  'onwards',
  'until',
  'between',
  'earlier',
  'same',
  'part',
  'breakdown',
  'split',
  'want',
  'best',
  'rank',
  'more',
  'top',
  'as',
  'limit',
  'sum',
  'turn',
  'versus',
  'yearly',
  'six',
  'sixWeeks',
  'whatever',
];

const WH = '(?:how|what|whats|which|who|whom|whose|why|where|when|whether|if|that)';
const NOUN = `(?!(?:because|so|but|cos|${WH}|${FINITE}|${WANTING}|${ITS_OWN})\\b)[a-z0-9]+`;
/** "As a share of": no verb comes right after such a word. */
const NO_END = '(?<! (?:an?|the|of|in|for|to|by|per|our|my|with))(?<!^(?:an?|the|our|my))';
const SUBJECT = `(?:${PRONOUNS}|${NOUN}(?: ${NOUN}){0,6}${NO_END})`;
const ADVERB =
  '(?:just|also|already|always|only|still|really|now|then|all|both|never|not|often|even|recently|usually|certainly|definitely)';
/** "At yesterday's workshop I promised". */
const WHEN_OR_WHERE =
  '(?:(?:after|before|at|in|on|during|following|since|by|with|from|last|earlier|yesterday|today) (?:(?!(?:how|what|which|who)\\b)[a-z0-9]+ ){0,5}?)?';
/** "I on the train": the verb is gone with its apostrophe. */
const BEING =
  '(?:i|we|they|he|she|you) (?:on|at|in|off|from|under|still|about|so|an?|the|new|stuck|back|out|up|here|very|really|quite|too|conscious|aware|sure|afraid|glad|happy|told|supposed|due|meant|conscious|responsible|behind|late|(?:not )?(?:bad|good|great|keen on))';
/** "Just had a call", "sat in a meeting", "trying to reply": whoever speaks. */
const BARELY = `(?:just |only |literally |recently |currently |still |been )*(?:had (?:an?|another|some|the|my|our)|been|spoke|came|met|saw|heard|sat|stood|seen|back|off|stuck|${BUSY})`;
/** "Do we have": asked, where "he says we have" is told. */
const TURNED =
  '(?<=\\b(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|must|should|might|may))';
/** Somebody or something, and a verb in the past or present of theirs: told, and not asked. */
export const TELLS = new RegExp(
  `^(?:(?:${LEADING}) )*(?:${WHEN_OR_WHERE}(?:${SUBJECT}(?: ${ADVERB})* (?:${FINITE})|${BEING})|${BARELY})(?!${TURNED} ${ITS_OWN}\\b)(?! (?:${ADVERB} )*(?:${WANTING})\\b)\\b`,
);
/** "Kent asked us about it": who was asked, and of what. */
const ASKED_US = new RegExp(
  `^${SUBJECT} (?:asked|asks|called|chased|contacted|quizzed|grilled) (?:us|me|(?:our|my) [a-z0-9]+) (?:about|regarding)\\b(?!.*\\b(?:how|what|whats|which|whether|if|why)\\b)`,
);
const ASKS = new RegExp(`\\b(?:how|what|whats|which|whether|if|why|${WANTING})\\b`);
const AUXILIARY =
  /^(?:is|are|was|were|does|did|do|has|have|had|can|could|will|would|may|might|should|please|pls|any|anyone|anybody|let|lets|show|give|tell|list|compare)\b/;

export const isEverything = (mark: Marked): boolean =>
  mark.is === 'whatever' || (mark.is === 'want' && mark.want === 'everything');

const wordOf = (mark: Marked): string => {
  if (isEverything(mark)) return 'everything0';
  if (mark.is === 'source' && /^the .*published$/i.test(mark.words)) return 'source0 said';
  // "Which year group".
  const asked = /^(?:which|what|how)\b/i.exec(mark.words)?.[0];
  return asked ?? STANDS_FOR[mark.is] ?? mark.words.toLowerCase();
};

const DOES = new RegExp(`^${ITS_OWN}$`, 'i');

export const wordsOf = (marks: Clause): string =>
  marks
    .filter(({ is, words }) => is !== 'stop' && !/^[,-]$/.test(words))
    // "We started" is told; "EHE started" is asked for.
    .map((mark, at, all) =>
      mark.is === 'turn' && DOES.test(all[at - 1]?.words ?? '') ? mark.words.toLowerCase() : wordOf(mark),
    )
    .join(' ');

/** "Down on last year": how it went, with nobody and nothing that did. */
export const COURSE =
  /^(?:(?:and|so|but|because|cos|since|as|slightly|well|way|still|much|not|a bit|just) )*(?:up|down|higher|lower|more|fewer|less|worse|better|unlike|same|not like) (?:on|than|from|by|as|place0|england|measure0)\b(?!.*\bmeasure0)/;

/** Whether a clause tells something and asks for nothing. */
export const isTelling = (marks: Clause): boolean => {
  const words = wordsOf(marks).replace(
    /^(?:and|so|but|because|cos|as|since|though|although|while|whilst|whereas) /,
    '',
  );
  if (AUXILIARY.test(words) || asks(marks)) return false;
  return (!ASKS.test(words) && TELLS.test(words)) || ASKED_US.test(words);
};

export const isNaming = ({ is }: Marked): boolean => NAMING.includes(is);

/** "They must be gifted", "these are on roll": said of those who were asked about. */
export const isOfThem = (clause: Clause): boolean =>
  /^(?:and |so |but |as |since |because )*(?:they|these|those|them|(?:all|some|most|half|many|one|two|none) of (?:them|those|these))\b/.test(
    wordsOf(clause),
  );
