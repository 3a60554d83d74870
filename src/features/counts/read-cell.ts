import type { Figure, Figures } from '../../domain/counts/figure.ts';
import type { Source } from '../../domain/counts/measure.ts';
import { type Beside, besideId } from '../../domain/returns/beside.ts';
import { findReturnType } from '../../domain/returns/return-types.ts';
import { addedUp, shareOf, totalOf } from './add-figures.ts';
import type { Cell, Reading, Wanted } from './cell.ts';
import { groupKey, TOTAL } from './plan.ts';
import type { Spot } from './spots.ts';
import { figuresIn, type SeenGroup } from './view.ts';

type Found = Pick<Cell, 'figure' | 'state' | 'group' | 'of' | 'isWorked'>;

/** Reads one figure at a place, from the group it lies in. */
export const readAt = (wanted: Wanted, reading: Reading): ((spot: Spot) => Found) => {
  const group = groupFor(wanted, reading);
  if (!group) return () => ({});
  const placeOf = reading.from === 'network' ? ofNetwork : ofDfe;
  const ids = wanted.part?.ids ?? [wanted.source.field];
  const nothing: Found = { group };
  return (spot) => {
    const found = placeOf(group, spot);
    if (!found) return nothing;
    const shown = figureOf(wanted, found, { spot, reading, ids });
    return { group, state: found.state, figure: shown?.figure, of: shown?.of, isWorked: shown?.isWorked };
  };
};

const groupFor = ({ source, part }: Wanted, { held, key }: Reading): SeenGroup | undefined => {
  const group = part?.ids[0]?.split('.')[0] ?? TOTAL;
  return held.get(groupKey(source.type, group))?.get(key);
};

interface Place {
  readonly figures: Figures;
  readonly state?: Cell['state'];
  /** Of each authority, where all are seen in full and there is no total of a release. */
  readonly each?: readonly Figures[];
}

const ofNetwork = (group: SeenGroup, spot: Spot): Place | undefined => {
  if (spot.kind === 'england') return undefined;
  if (spot.kind === 'authority') {
    const seen = group.authorities.get(spot.code);
    return seen && { figures: seen.figures, state: seen };
  }
  if (group.isWhole) return { figures: {}, each: [...group.authorities.values()].map((one) => one.figures) };
  return group.totals && { figures: group.totals };
};

const ofDfe = ({ published }: SeenGroup, spot: Spot): Place | undefined => {
  if (spot.kind === 'authority') {
    const answers = published?.authorities.get(spot.code);
    return answers && { figures: figuresIn(answers) };
  }
  const answers = spot.kind === 'region' ? published?.region : published?.country;
  return answers && { figures: figuresIn(answers) };
};

const figureOf = (wanted: Wanted, place: Place, at: At): Shown | undefined => {
  const { ids, reading } = at;
  if (reading.question.as !== 'number' && !isRate(wanted.source)) return asked(wanted, place, at);
  if (!place.each) return only(addedUp(place.figures, ids));
  return isRate(wanted.source) ? undefined : totalOf(place.each, ids);
};

interface At {
  readonly spot: Spot;
  readonly reading: Reading;
  /** The fields that the figure is taken from: several are added up. */
  readonly ids: readonly string[];
}

type Shown = Pick<Cell, 'figure' | 'of' | 'isWorked'>;

/** A rate is DfE's alone, since it is never worked out; a share is DfE's where it prints one. */
const asked = (wanted: Wanted, place: Place, at: At): Shown | undefined => {
  if (at.reading.question.as === 'rate') return printed(place, at.ids, 'rate');
  const own = at.reading.from === 'published' ? printed(place, at.ids, 'share') : undefined;
  return own ?? shared(wanted, place, at);
};

const only = (figure: Figure | undefined): Pick<Cell, 'figure'> | undefined => figure && { figure };

/** What DfE prints beside one count. */
const printed = ({ figures }: Place, ids: readonly string[], what: Beside): Shown | undefined => {
  const [id, ...more] = ids;
  return id !== undefined && more.length === 0 ? only(figures[besideId(id, what)]) : undefined;
};

const shared = ({ source, part }: Wanted, place: Place, { spot, reading }: At): Shown | undefined => {
  const group = reading.held.get(groupKey(source.type, TOTAL))?.get(reading.key);
  const isPublished = reading.from === 'published';
  const whole = group && (isPublished ? ofDfe(group, spot) : ofNetwork(group, spot));
  if (!part || !whole) return undefined;
  const one = place.each ? totalOf(place.each, part.ids)?.figure : addedUp(place.figures, part.ids);
  const all = whole.each ? totalOf(whole.each, [source.field])?.figure : whole.figures[source.field];
  const share = only(shareOf(one, all, isPublished ? 0 : 1));
  return share && isPublished && share.figure?.kind === 'number' ? { ...share, isWorked: true } : share;
};

const RATES = new Map<string, boolean>();

/** What is a percentage or a rate already: attendance, persistent absence. Worked out once a field. */
export const isRate = ({ type, field }: Source): boolean => {
  const key = `${type}|${field}`;
  const known = RATES.get(key);
  if (known !== undefined) return known;
  const is =
    findReturnType(type)?.versions.some(({ fields }) =>
      fields.some((one) => one.id === field && one.kind === 'rate'),
    ) ?? false;
  RATES.set(key, is);
  return is;
};
