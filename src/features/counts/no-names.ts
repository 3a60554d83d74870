import { findMeasure } from '../../domain/counts/measures.ts';
import type { Asked } from './asked.ts';
import { textOf } from './clauses.ts';
import { type Doubt, doubt } from './doubt.ts';

const CHILDREN = '(?:child|children|kids?|pupils?|students?|young people|cases|families|parents|schools?)';
const ABOUT = '(?:names?|surnames|addresses|details|dates of birth|dobs?|upns?|identity|identities)';

/** Who they are, and not how many: "the names of the children", "who is missing education", "list the pupils". */
const WHO: readonly RegExp[] = [
  new RegExp(`\\b${ABOUT} (?:and ${ABOUT} )?of (?:\\S+ ){0,3}?(?:${CHILDREN}|cme|ehe)\\b`),
  new RegExp(`\\bnames (?:and ${ABOUT} )?for (?:\\S+ ){0,3}?${CHILDREN}\\b`),
  new RegExp(
    `(?:^|\\b(?:me|us|know|see|and|of) )who (?:are|is|re|s) (?:the |all the |our |these |those )?(?:${CHILDREN}\\b|missing education\\b)`,
  ),
  new RegExp(
    `(?<!at |in |for )\\bwhich ${CHILDREN} (?:is|are|in|at) (?!counted|classed|included|recorded|meant)`,
  ),
  new RegExp(`\\blist (?:of )?(?:the |all |our |these |those |cme |ehe )*${CHILDREN}\\b`),
];

/** Whether children are asked for by name. Authorities may be: "name the LA with the most". */
const asksForNames = (text: string): boolean => WHO.some((one) => one.test(text.toLowerCase()));

/** No name of a child is kept (decision 3), and a figure would look like an answer to who they are. */
export const namesDoubt = (asked: Asked, measures: readonly string[]): Doubt | undefined => {
  if (asked.over.loose || !asksForNames(textOf(asked.marks))) return undefined;
  const [first] = measures.flatMap((id) => findMeasure(id) ?? []);
  return doubt(
    'no-sense',
    'Figures are kept here and nothing of any child, family or school: who they are is in no answer.',
    first ? [{ label: 'How many there are', over: { loose: true } }] : [],
  ).doubt;
};
