import { type Asked, hasMark, type MarkOf, marksOfKind } from './asked.ts';
import type { Marked, Turn } from './marks.ts';
import { type Group, isWithin, turned } from './measure-turns.ts';

/** What was asked about, and the words that narrowed nothing down and so are not accounted for. */
export interface Measured {
  readonly groups: readonly Group[];
  readonly idle: readonly string[];
  /** Two measures side by side with nothing that joins them: "CME with no school place". */
  readonly unjoined: boolean;
}

const RAG: Group = ['rag'];

const isColour = (mark: Marked): boolean =>
  (mark.is === 'part' && mark.refs.some(({ kind }) => kind === 'colour')) ||
  (mark.is === 'breakdown' && mark.kinds.includes('colour'));

interface Placed {
  readonly group: Group;
  readonly at: number;
}

const named = (asked: Asked): readonly Placed[] => {
  const marks: readonly Placed[] = marksOfKind(asked, 'measure').map(({ ids, at }) => ({ group: ids, at }));
  const colour = asked.marks.find(isColour);
  if (colour && !marks.some(({ group }) => group[0] === 'rag'))
    return [...marks.filter(({ group }) => group[0] !== 'cme'), { group: RAG, at: colour.at }];
  return marks;
};

const apply = (placed: Placed, turns: readonly Turn[]): Placed =>
  turns.reduce<Placed>(({ group, at }, turn) => ({ group: turned(group, turn) ?? group, at }), placed);

const bears = (placed: readonly Placed[], turn: Turn): boolean =>
  placed.some(({ group }) => turned(group, turn) !== undefined);

const same = (one: Group, other: Group): boolean => one.join() === other.join();

const isJoined = (asked: Asked, from: number, to: number): boolean =>
  asked.marks.some(
    ({ is, at }) =>
      at > from && at < to && ['and', 'or', 'versus', 'to', 'again', 'region', 'place'].includes(is),
  );

/** A wider name beside a narrower one, with no "and" between, is the same thing said twice. */
const narrowed = (asked: Asked, placed: readonly Placed[]): readonly Placed[] =>
  placed.filter(
    (wide) =>
      !placed.some(
        (narrow) =>
          isWithin(wide.group, narrow.group) &&
          !isJoined(asked, Math.min(wide.at, narrow.at), Math.max(wide.at, narrow.at)),
      ),
  );

const once = (placed: readonly Placed[]): readonly Placed[] =>
  placed.filter(({ group }, i) => placed.findIndex((other) => same(other.group, group)) === i);

const isUnjoined = (asked: Asked, placed: readonly Placed[]): boolean =>
  placed.some(({ at }, i) => {
    const next = placed[i + 1];
    return next !== undefined && !isJoined(asked, at, next.at);
  });

const idleTurns = (asked: Asked, placed: readonly Placed[]): readonly string[] =>
  marksOfKind(asked, 'turn')
    .filter(({ turn }: MarkOf<'turn'>) => !bears(placed, turn) && !isHarmless(turn, placed))
    .map(({ words }) => words);

/** "Suspensions in the year" says no more than the measure does already. */
const isHarmless = (turn: Turn, placed: readonly Placed[]): boolean =>
  (turn === 'start' && placed.some(({ group }) => group[0]?.startsWith('ehe-starts'))) ||
  (turn === 'return' && placed.some(({ group }) => group[0]?.startsWith('ehe-returns'))) ||
  (turn === 'left' && placed.some(({ group }) => group[0] === 'ehe-left'));

/** Which measures the words name, each as the group of those that it may mean. */
export const readMeasures = (asked: Asked): Measured => {
  if (asked.over.measures)
    return { groups: asked.over.measures.map((id) => [id]), idle: [], unjoined: false };
  const placed = named(asked);
  if (placed.length === 0) return inherited(asked);
  const turns = marksOfKind(asked, 'turn').map(({ turn }) => turn);
  const left = once(narrowed(asked, once(placed.map((one) => apply(one, turns)))));
  return {
    groups: left.map(({ group }) => group),
    idle: [...idleTurns(asked, placed), ...weeks(asked, left)],
    unjoined: isUnjoined(asked, left),
  };
};

const inherited = (asked: Asked): Measured => {
  const before: readonly Placed[] = (asked.follows?.measures ?? []).map((id) => ({ group: [id], at: 0 }));
  const turns = marksOfKind(asked, 'turn').map(({ turn }) => turn);
  return {
    groups: once(before.map((one) => apply(one, turns))).map(({ group }) => group),
    idle: [...idleTurns(asked, before), ...weeks(asked, before)],
    unjoined: false,
  };
};

/** "Over six weeks" is what reduced timetables are; of anything else it asks what nobody counts. */
const weeks = (asked: Asked, placed: readonly Placed[]): readonly string[] =>
  hasMark(asked, 'sixWeeks') && !placed.some(({ group }) => group[0] === 'reduced')
    ? marksOfKind(asked, 'sixWeeks').map(({ words }) => words)
    : [];
