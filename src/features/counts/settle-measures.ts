import { findMeasure } from '../../domain/counts/measures.ts';
import { countedBy } from '../../domain/counts/periods-of.ts';
import type { Part, Want } from '../../domain/counts/question.ts';
import { listOf } from '../../domain/words.ts';
import { type Asked, hasMark, marksOfKind } from './asked.ts';
import { doubt, type Found, found, type Offer } from './doubt.ts';
import { type Group, IN_THE_YEAR, kinOf, MISSING, TWINS } from './measure-turns.ts';
import { hasPart } from './read-part.ts';
import type { Said } from './read-when.ts';

/** What tells measures of one name apart. */
export interface Telling {
  readonly asked: Asked;
  readonly parts: readonly Part[];
  readonly said: Said;
  readonly want: Want;
}

export interface Settled {
  readonly measures: readonly string[];
  readonly part?: Part;
}

export const nameOf = (id: string): string => findMeasure(id)?.name ?? id;

const measureOffers = (ids: Group, part?: Part): readonly Offer[] =>
  ids.map((id) => ({ label: nameOf(id), over: { measures: [id], part: part ?? 'none' } }));

const isIn = (group: Group, all: Group): boolean => group.every((id) => all.includes(id));

const fits = (id: string, parts: readonly Part[]): boolean => parts.some((part) => hasPart(id, part));

/** Children in outreach education are counted twice more: with an EHC plan, and for their mental health. */
const MEDICAL: Readonly<Record<string, string>> = { ehcp: 'medical-ehcp', 'mental-health': 'medical-mental' };

const medical = (group: Group, parts: readonly Part[]): string | undefined => {
  if (group[0] !== 'medical') return undefined;
  const [part] = parts.flatMap((one) => one.parts ?? []);
  return part ? MEDICAL[part] : undefined;
};

const noPart = (group: Group, { asked, parts }: Telling): Found<never> => {
  const words = [...marksOfKind(asked, 'part'), ...marksOfKind(asked, 'breakdown')].map(
    (mark) => `“${mark.words}”`,
  );
  const kin = kinOf(group).flatMap((id) =>
    parts
      .filter((part) => hasPart(id, part))
      .map(
        (part): Offer => ({
          label: `${nameOf(id)}: ${words.join(' ')}`,
          over: { measures: [id], part },
        }),
      ),
  );
  const say = `${listOf(group.slice(0, 2).map(nameOf))}: there are no figures by ${listOf(words.length > 0 ? words : ['that'])}.`;
  return doubt('no-part', say, [...kin, ...measureOffers(group.slice(0, 2))]);
};

/** "Each term", "term by term". */
const isByTerm = (asked: Asked): boolean =>
  marksOfKind(asked, 'want').some(({ want, words }) => want === 'trend' && /\bterm\b/i.test(words));

/** Whether a term or a year was said; months are terms first. */
const saidBy = ({ said, asked }: Telling): 'term' | 'year' | undefined => {
  if (isByTerm(asked)) return 'term';
  if (said.kind === 'last') return said.unit === 'term' ? 'term' : undefined;
  const marks = said.kind === 'periods' ? said.marks : ends(said);
  const [first] = marks;
  if (!first || first.said === 'calendar') return undefined;
  return first.period.kind === 'year' ? 'year' : 'term';
};

const ends = (said: Said) => {
  if (said.kind === 'span') return [said.from, said.to].flatMap((one) => (one ? [one] : []));
  return said.kind === 'beside' ? [said.mark] : [];
};

const twin = (group: Group, telling: Telling): Group => {
  const by = saidBy(telling);
  const told = group.find((id) => {
    const measure = findMeasure(id);
    return measure && by === countedBy(measure);
  });
  return [told ?? group[0] ?? ''];
};

/** "And in spring?" of a year's count goes on with that of a term. */
const orItsTwin = (group: Group, telling: Telling): Group => {
  const { asked } = telling;
  if (!asked.follows || hasMark(asked, 'measure') || !saidBy(telling)) return group;
  return TWINS.find((twins) => isIn(group, twins)) ?? group;
};

const SENSES: readonly Want[] = ['figure', 'compare'];

/** A year of what is counted on census days is asked of the whole-year count as well: both are answered, named. */
const withYear = (id: string, telling: Telling): Group => {
  const year = IN_THE_YEAR[id];
  const { asked, said, parts, want } = telling;
  const isYear = said.kind === 'periods' && said.marks.every((mark) => mark.said === 'year');
  const told = marksOfKind(asked, 'turn').some(({ turn }) => turn === 'census' || turn === 'anytime');
  if (!year || !isYear || told || !hasMark(asked, 'measure') || !SENSES.includes(want)) return [id];
  return parts.length === 0 || fits(year, parts) ? [id, year] : [id];
};

const several = (group: Group, { parts, asked }: Telling): Found<never> => {
  const said = marksOfKind(asked, 'measure').find(({ ids }) => ids.join() === group.join());
  const name = said ? `“${said.words}”` : 'That';
  return doubt(
    'several-measures',
    `${name} could be ${listOf(group.map(nameOf), 'or')}.`,
    group.map((id) => ({
      label: nameOf(id),
      over: { measures: [id], ...(parts.length === 0 && { part: 'none' as const }) },
    })),
  );
};

/** What people ask for by a name, and nobody counts. */
const UNCOUNTED: Readonly<Record<string, Found<never>>> = {
  suspended: doubt(
    'several-measures',
    'Suspensions are counted, not the children who were suspended: one child may be suspended several times.',
    measureOffers(['suspensions', 'suspensions-term']),
  ),
  'off-rolling': doubt(
    'no-measure',
    'Off-rolling is told in words in the core data set, and not counted.',
    measureOffers(['ehe-starts-term', 'not-full']),
  ),
};

/** DfE publishes nothing of the network's broad sense. */
const narrowed = (group: Group, { asked }: Telling): Group =>
  isIn(group, MISSING) && marksOfKind(asked, 'source').some(({ from }) => from === 'published')
    ? group.filter((id) => id === 'cme')
    : group;

const one = (group: Group, telling: Telling): Found<Group> => {
  const { asked, parts, want } = telling;
  const uncounted = UNCOUNTED[group[0] ?? ''];
  if (uncounted) return uncounted;
  const care = medical(group, parts);
  if (care) return found([care]);
  const able = narrowed(group, telling).filter((id) => parts.length === 0 || fits(id, parts));
  if (able.length === 0) return noPart(group, telling);
  if (TWINS.some((twins) => isIn(able, twins))) return found(able.length > 1 ? twin(able, telling) : able);
  if (isIn(able, MISSING) && able.length > 1 && hasMark(asked, 'sum')) return several(able, telling);
  if (able.length === 1 || isIn(able, MISSING) || want === 'definition')
    return found(able.flatMap((id) => withYear(id, telling)));
  return several(able, telling);
};

/** The measures that are asked about, each for sure, and the part that all of them have. */
export const settleMeasures = (groups: readonly Group[], telling: Telling): Found<Settled> => {
  const measures: string[] = [];
  for (const group of groups) {
    const settled = one(orItsTwin(group, telling), telling);
    if (settled.doubt) return settled;
    measures.push(...settled.value);
  }
  const ids = [...new Set(measures)];
  if (telling.parts.length === 0 || ids.every((id) => id.startsWith('medical-')))
    return found({ measures: ids });
  const part = telling.parts.find((each) => ids.every((id) => hasPart(id, each)));
  return part ? found({ measures: ids, part }) : noPart(ids, telling);
};
