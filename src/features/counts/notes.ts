import type { Measure } from '../../domain/counts/measure.ts';
import { notPublished } from '../../domain/counts/not-published.ts';
import type { Question } from '../../domain/counts/question.ts';
import { type Period, periodKey, sayPeriod } from '../../domain/returns/period.ts';
import { capital, listOf } from '../../domain/words.ts';
import type { Cell } from './cell.ts';
import { groupsOf } from './plan.ts';
import { isRate } from './read-cell.ts';
import { groupedOn, periodsIn } from './shape.ts';
import { type Asked, type Side, sideOf } from './sides.ts';
import { changesBetween, sayChanges } from './versions.ts';
import type { Kept, SeenGroup } from './view.ts';

/** What is to be said beside the figures: what is kept back and why, what is not there, what cannot be compared. */
export const notesOf = (asked: Asked, sides: readonly Side[]): readonly string[] => [
  ...new Set([
    ...keptNotes(asked, sides),
    ...noneNotes(asked, sides),
    ...onlyNotes(asked, sides),
    ...rateNotes(asked),
    ...regionNotes(asked),
    ...changeNotes(asked, sides),
    ...addedNotes(sides),
  ]),
];

/** Groups of the network that are of the periods shown, or newer than what is shown. */
const networkGroups = (asked: Asked, sides: readonly Side[]): readonly SeenGroup[] => {
  const shown = sides.flatMap(({ cells }) => [...periodsIn(cells).keys()]);
  const oldest = shown.toSorted()[0] ?? '';
  return asked.planned
    .flatMap((planned) => groupsOf(planned, asked.question))
    .flatMap((key) => [...(asked.held.get(key)?.values() ?? [])])
    .filter(({ period }) => periodKey(period) >= oldest);
};

/** That others' figures are kept from the asker is said wherever others were asked about. */
const keptNotes = (asked: Asked, sides: readonly Side[]): readonly string[] => {
  if (asked.question.from === 'published' || asked.question.places.kind === 'own') return [];
  const groups = networkGroups(asked, sides).filter((group) => isMissed(group, asked));
  const unsigned = groups.flatMap(({ kept }) => (kept?.why === 'unsigned' ? [kept.agreement] : []));
  const unreleased = groups.flatMap(({ kept, period }) => (kept?.why === 'unreleased' ? [period] : []));
  return [
    ...[...new Set(unsigned)].map(sayUnsigned),
    ...(unreleased.length > 0 ? [sayUnreleased(unreleased)] : []),
  ];
};

/** Whether something that was asked for is not seen in it. */
const isMissed = ({ authorities, totals, isWhole }: SeenGroup, { spots }: Asked): boolean =>
  !isWhole &&
  spots.some((spot) =>
    spot.kind === 'authority' ? !authorities.has(spot.code) : spot.kind === 'region' && !totals,
  );

const sayUnsigned = (agreement: string): string =>
  `Your local authority has not signed the ${agreement}, so it sees no other’s network figures. A coordinator records who has signed.`;

const sayUnreleased = (periods: readonly Period[]): string => {
  const said = [...new Map(periods.map((period) => [periodKey(period), sayPeriod(period)])).values()];
  const when = said.filter(Boolean).toReversed();
  return `Other local authorities’ network figures${when.length > 0 ? ` for ${listOf(when)}` : ''} have not been shared here. A coordinator shares them.`;
};

export const sayKept = (kept: Kept, period: Period): string =>
  kept.why === 'unsigned' ? sayUnsigned(kept.agreement) : sayUnreleased([period]);

/** Where words mean more than one measure, the one that has nothing is named as well. */
const noneNotes = ({ planned }: Asked, sides: readonly Side[]): readonly string[] => {
  const shown = new Set<string>();
  for (const { cells } of sides) for (const { measure, figure } of cells) if (figure) shown.add(measure.id);
  if (shown.size === 0) return [];
  return planned
    .filter(({ measure }) => !shown.has(measure.id))
    .map(({ measure }) => `${measure.name}: no figure yet that can be shown here.`);
};

const onlyNotes = ({ question }: Asked, sides: readonly Side[]): readonly string[] => {
  if (question.when.kind !== 'span') return [];
  const periods = new Set(sides.flatMap(({ cells }) => [...periodsIn(cells).keys()]));
  return periods.size === 1 ? ['There is no other period to set it beside.'] : [];
};

/** Rates per 100 are DfE's alone: the network collects no numbers of children to set its counts against. */
const rateNotes = ({ question, planned }: Asked): readonly string[] => {
  if (question.as !== 'rate' || planned.every(({ measure }) => isRate(measure.source))) return [];
  return ['Rates are as DfE prints them. The network’s own returns have counts and no rates.'];
};

/** Why DfE's figure of the region is not there, in so many words; it is never added up (inventory, section 3). */
export const regionNotes = (asked: Asked): readonly string[] => {
  const isWide = asked.spots.some(({ kind }) => kind !== 'authority');
  if (asked.question.from === 'network' || !isWide) return [];
  return sideOf('published', asked).cells.flatMap((cell) => {
    if (cell.figure !== undefined || cell.spot.kind === 'authority') return [];
    const level = cell.spot.kind === 'region' ? 'region' : 'country';
    const { source } = cell.measure;
    return notPublished({ type: source.type, period: cell.period, level, id: source.field }) ?? [];
  });
};

/** Each change of a definition that the periods shown cross, or would, were there figures of them (decision 9). */
const changeNotes = (asked: Asked, sides: readonly Side[]): readonly string[] => {
  const { question, planned } = asked;
  if (sides.length === 0)
    return planned.flatMap(({ measure }) => crossed(measure, namedIn(question), question));
  return sides.flatMap(({ cells }) =>
    groupedOn(cells, ['measure']).flatMap((own) => {
      return crossed(own[0].measure, [...periodsIn(own).values()], question);
    }),
  );
};

const namedIn = ({ when }: Question): readonly Period[] => (when.kind === 'periods' ? when.periods : []);

const crossed = (measure: Measure, periods: readonly Period[], { part }: Question): readonly string[] => {
  const inOrder = periods.toSorted((one, other) => (periodKey(one) < periodKey(other) ? -1 : 1));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last) return [];
  const changes = changesBetween(measure, [first, last], part?.breakdown);
  return changes.length > 0 ? [`These cannot be compared: ${sayChanges(changes)}`] : [];
};

const addedNotes = (sides: readonly Side[]): readonly string[] => {
  const added = sides.flatMap(({ cells }) => cells.filter(isRoundedSum));
  const [first] = added;
  return first
    ? [`${capital(first.part ?? 'it')} is added up from figures that DfE rounded, so it is near, not exact.`]
    : [];
};

const isRoundedSum = ({ isAdded, from, group, figure }: Cell): boolean =>
  isAdded === true &&
  from === 'published' &&
  figure?.kind === 'number' &&
  (group?.published?.roundedTo ?? 1) > 1;
