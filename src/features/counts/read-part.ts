import { findMeasure } from '../../domain/counts/measures.ts';
import { partIn } from '../../domain/counts/part-in.ts';
import type { Part, PartKind } from '../../domain/counts/question.ts';
import { findReturnType } from '../../domain/returns/return-types.ts';
import { capital } from '../../domain/words.ts';
import { type Asked, hasMark, marksOfKind } from './asked.ts';
import { doubt, type Found, found, type Offer } from './doubt.ts';
import type { PartRef } from './marks.ts';

/** Whether the measure's figures come in these parts, as its return type stands now. */
export const hasPart = (id: string, part: Part): boolean => {
  const measure = findMeasure(id);
  const version = measure && findReturnType(measure.source.type)?.versions.at(-1);
  return measure !== undefined && version !== undefined && partIn(measure, part, version) !== undefined;
};

const LABELS: Readonly<Record<PartKind, string>> = {
  sex: 'By sex',
  year: 'By year group',
  phase: 'By phase',
  reason: 'By reason',
  duration: 'By time missing education',
  colour: 'By colour',
  ethnicity: 'By ethnicity',
  group: 'By sub-group',
  from: 'By the school before',
  with: 'By plan',
};

const KINDS = Object.keys(LABELS) as readonly PartKind[]; // the keys of the table above

const byKind = (breakdown: PartKind): Offer => ({ label: LABELS[breakdown], over: { part: { breakdown } } });

const kindsOf = (asked: Asked): readonly (readonly PartKind[])[] => [
  ...marksOfKind(asked, 'part').map(({ refs }) => refs.map(({ kind }) => kind)),
  ...marksOfKind(asked, 'breakdown').map(({ kinds }) => kinds),
];

/** Kinds that all that was said has in common: "girls" and "by sex", not "girls" and "year 9". */
const shared = (kinds: readonly (readonly PartKind[])[]): readonly PartKind[] => {
  const [first = [], ...others] = kinds;
  return [...new Set(first)].filter((kind) => others.every((those) => those.includes(kind)));
};

const refsOf = (asked: Asked, kind: PartKind): readonly PartRef[] => {
  const marks = marksOfKind(asked, 'part');
  return marks.flatMap(({ refs, words: said }) => {
    const own = refs.filter((ref) => ref.kind === kind);
    // "SEN" alone is SEN support and EHC plans, each named; beside other groups it is the group of that name.
    return own.length > 1 && marks.length > 1 && said.toLowerCase() === 'sen' ? own.slice(0, 1) : own;
  });
};

const built = (asked: Asked, kind: PartKind): Part => {
  const refs = refsOf(asked, kind);
  const parts = [...new Set(refs.flatMap(({ ids }) => ids))];
  const [only] = refs;
  const says = refs.length === 1 ? only?.says : undefined;
  return {
    breakdown: kind,
    ...(parts.length > 0 && { parts }),
    ...(says !== undefined && { says }),
  };
};

const words = (asked: Asked): readonly string[] =>
  [...marksOfKind(asked, 'part'), ...marksOfKind(asked, 'breakdown')].map((mark) => `“${mark.words}”`);

const isMixed = (asked: Asked, kind: PartKind): boolean => {
  const refs = refsOf(asked, kind);
  return refs.length > 1 && refs.some(({ says }) => says !== undefined);
};

const YEARLY = doubt('no-part', '“By year” may be by year group, or from one year to the next.', [
  { label: 'By year group', over: { part: { breakdown: 'year' } } },
  { label: 'From year to year', over: { want: 'trend' } },
]);

/** What the words part the figures by, each way that they may be meant; the measure tells which. */
export const readParts = (asked: Asked, measures: readonly string[]): Found<readonly Part[]> => {
  if (asked.over.part) return found(asked.over.part === 'none' ? [] : [asked.over.part]);
  if (hasMark(asked, 'yearly') && !asked.over.want) return YEARLY;
  const kinds = kindsOf(asked);
  if (kinds.length === 0) return isSplit(asked) ? splitOf(measures) : found(kept(asked));
  const common = shared(kinds);
  if (common.length === 0 || common.some((kind) => isMixed(asked, kind)))
    return doubt('no-part', sayApart(asked), apart(asked, measures));
  return found(common.map((kind) => built(asked, kind)));
};

const isSplit = (asked: Asked): boolean => hasMark(asked, 'split') && !hasMark(asked, 'each', 'all', 'want');

/** "Breakdown" alone: cases are known by their colours, all else can be parted in more than one way. */
const splitOf = (measures: readonly string[]): Found<readonly Part[]> => {
  if (measures.every((id) => id === 'rag')) return found([{ breakdown: 'colour' }]);
  const offers = KINDS.filter((breakdown) => measures.every((id) => hasPart(id, { breakdown })));
  return doubt('no-part', 'It is not said what to break it down by.', offers.map(byKind));
};

/** A question that goes on from another keeps its part, where it names no measure of its own. */
const kept = ({ follows }: Asked): readonly Part[] => (follows?.part ? [follows.part] : []);

/** Nobody counts children by two things at once: neither returns nor DfE's files do. */
const sayApart = (asked: Asked): string =>
  `Figures are parted in one way at a time, not by ${words(asked).join(' and ')} together: neither the returns nor DfE’s files count that. Ask for one of them.`;

/** Each part that was named by itself, and each breakdown as a whole, as the measure has it. */
const apart = (asked: Asked, measures: readonly string[]): readonly Offer[] => {
  const has = (part: Part): boolean => measures.some((id) => hasPart(id, part));
  const alone = marksOfKind(asked, 'part').flatMap((mark) => {
    const parts = mark.refs.map(
      ({ kind, ids, says }): Part => ({
        breakdown: kind,
        parts: ids,
        ...(says !== undefined && { says }),
      }),
    );
    const part = parts.find(has);
    return part ? [{ label: `${capital(mark.words)} alone`, over: { part } }] : [];
  });
  const wholes = kindsOf(asked)
    .flatMap((kinds) => kinds.find((breakdown) => has({ breakdown })) ?? [])
    .map(byKind);
  const all = [...alone, ...wholes];
  return all.filter(({ label }, at) => all.findIndex((one) => one.label === label) === at);
};

/**
 * "Boys who are home educated" out of all boys is nothing that is published: only the other way round is. "Its" has been
 * written out as "it is" by then.
 */
export const isOfPart = (asked: Asked): boolean => {
  if (!marksOfKind(asked, 'as').some(({ as }) => as === 'share')) return false;
  const part = asked.marks.findIndex(({ is }) => is === 'part');
  const measure = asked.marks.findIndex(({ is }) => is === 'measure');
  if (part < 0 || measure < part) return false;
  return asked.marks
    .slice(part, measure)
    .some(
      ({ is, words: said }) =>
        is === 'plain' && said !== 'it is' && /\b(?:are|is|were|was|who|that|have|being)\b/.test(said),
    );
};
