import type { Mark, Marked } from './marks.ts';
import { isSaid } from './told.ts';

/** What a question may lack and a statement may hold: whichever it is, it may be what is meant. */
const WHERE: readonly Mark['is'][] = [
  'place',
  'shared',
  'outside',
  'region',
  'england',
  'each',
  'all',
  'own',
];
const OURS: readonly Mark['is'][] = [...WHERE, 'we'];
const WHEN: readonly Mark['is'][] = ['period', 'span', 'earlier', 'same', 'six'];
const MEASURE: readonly Mark['is'][] = ['measure'];
const RANKS: readonly Mark['is'][] = ['top', 'rank'];
const ALIKE: readonly Mark['is'][] = [
  'part',
  'breakdown',
  'split',
  'as',
  'limit',
  'sum',
  'sixWeeks',
  'yearly',
  'versus',
  'source',
];

/** "My director", "our figures": whoever speaks. */
export const isMine = ({ is, words }: Marked): boolean =>
  is === 'own' && /^(?:my|our|us|we|mine|ours)$/i.test(words);

const holds = (marks: readonly Marked[], kinds: readonly Mark['is'][]): boolean =>
  marks.some((mark) => kinds.includes(mark.is) && !isMine(mark));

/** "Up by 20%": how much, and not as what. */
const isShare = (mark: Marked, at: number, marks: readonly Marked[]): boolean =>
  mark.is === 'as' && (/^\d/.test(marks[at - 1]?.words ?? '') || isShared(mark, marks[at - 1]));

/** "We share a team", "to share with": what somebody does. */
export const isShared = ({ words }: Marked, before: Marked | undefined): boolean =>
  /^shared?$/i.test(words) &&
  /^(?:to|we|i|they|you|will|both|all|and|people|who)$/i.test(before?.words ?? '');

/** "Everyone is at lunch": whoever works there. */
export const isEverybody = ({ is, words }: Marked): boolean =>
  is === 'all' && /^every(?:one|body)$/i.test(words);

/** "Up on last year": how it went, and nothing held against another. */
const isCourse = ({ is, words }: Marked): boolean => is === 'versus' && /^(?:up|down)\b/i.test(words);

/** "Slough rang. How many do we have?", where "I am with Slough" may say who we are. */
const wheresOf = (told: readonly Marked[]): readonly Mark['is'][] =>
  told.some(({ is, words }) => is === 'we' || /^(?:i|im|me|my|our|us)\b/i.test(words)) ? WHERE : OURS;

/** Whether a statement names nothing that the question beside it has not one of for itself, and asks nothing. */
export const addsNothing = (all: readonly Marked[], question: readonly Marked[]): boolean => {
  const told = all.filter((mark, at) => !isShare(mark, at, all) && !isCourse(mark) && !isEverybody(mark));
  return (
    [WHERE, WHEN, RANKS, ...ALIKE.map((kind) => [kind])].every(
      (kinds) => !holds(told, kinds) || holds(question, kinds === WHERE ? wheresOf(told) : kinds),
    ) &&
    told[0]?.is !== 'again' &&
    !told.some(
      ({ is, words }) =>
        is === 'what' ||
        (is === 'ask' &&
          !/^(?:(?:the|a|some) )?(?:figures?|numbers?|counts?)(?: (?:for|of|on))?$/i.test(words)),
    )
  );
};

/** Whether a statement names a place or a period beside the question's own, which are then not all of one question. */
export const contradicts = (told: readonly Marked[], question: readonly Marked[]): boolean =>
  [WHERE, WHEN, MEASURE].some(
    (kinds) =>
      holds(question, kinds) &&
      holds(
        told.filter((mark) => !isSaid(mark, question)),
        kinds,
      ),
  );

/** Whether it is of a figure, or of those whom a figure counts. */
export const isOfFigures = (told: readonly Marked[]): boolean =>
  told.some(({ is }) => is === 'measure' || is === 'part' || is === 'children');
