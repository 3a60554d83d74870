import { type Asked, hasMark, type MarkOf, marksOfKind } from './asked.ts';
import type { Mark, Marked, Turn } from './marks.ts';
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
  /** "Orders that Kent revoked": a verb tells more of the measure before it, whatever stands between. */
  readonly isVerb?: boolean;
}

const VERB = /^(?:revok|withdr|cancel|lift|discharg|ha(?:ve|d|s|ving)\b|with\b)/i;

const named = (asked: Asked): readonly Placed[] => {
  const marks: readonly Placed[] = marksOfKind(asked, 'measure').map(({ ids, at, words }) => ({
    group: ids,
    at,
    ...(VERB.test(words) && { isVerb: true }),
  }));
  const colour = asked.marks.find(isColour);
  if (colour && !marks.some(({ group }) => group[0] === 'rag'))
    return [...marks.filter(({ group }) => group[0] !== 'cme'), { group: RAG, at: colour.at }];
  return marks;
};

const apply = (placed: Placed, turns: readonly Turn[]): Placed => ({
  ...placed,
  group: turns.reduce<Group>((group, turn) => turned(group, turn) ?? group, placed.group),
});

const bears = (placed: readonly Placed[], turn: Turn): boolean =>
  placed.some(({ group }) => turned(group, turn) !== undefined);

const same = (one: Group, other: Group): boolean => one.join() === other.join();

const JOINS: readonly Mark['is'][] = ['and', 'or', 'versus', 'to', 'again'];
const PARTS: readonly Mark['is'][] = ['region', 'place'];

/** "Compare suspensions with permanent exclusions". */
const isHeldWith = ({ is, words }: Marked, asked: Asked): boolean =>
  is === 'plain' && words === 'with' && marksOfKind(asked, 'want').some(({ want }) => want === 'compare');

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** What stands after it is a verb, whose subject may be a place: "that Kent revoked". */
  readonly isVerb?: boolean;
}

const isJoined = (asked: Asked, { from, to, isVerb }: Stretch): boolean =>
  asked.marks.some(
    (mark) =>
      mark.at > from &&
      mark.at < to &&
      (JOINS.includes(mark.is) ||
        isHeldWith(mark, asked) ||
        (!isVerb && PARTS.includes(mark.is)) ||
        (mark.is === 'want' && mark.want === 'compare')),
  );

const between = (wide: Placed, narrow: Placed): Stretch => ({
  from: Math.min(wide.at, narrow.at),
  to: Math.max(wide.at, narrow.at),
  ...(narrow.isVerb && { isVerb: true }),
});

/** A wider name beside a narrower one, with no "and" between, is the same thing said twice. */
const narrowed = (asked: Asked, placed: readonly Placed[]): readonly Placed[] =>
  placed.filter(
    (wide) =>
      !placed.some((narrow) => isWithin(wide.group, narrow.group) && !isJoined(asked, between(wide, narrow))),
  );

const once = (placed: readonly Placed[]): readonly Placed[] =>
  placed.filter(({ group }, i) => placed.findIndex((other) => same(other.group, group)) === i);

const isUnjoined = (asked: Asked, placed: readonly Placed[]): boolean =>
  placed.some(({ at }, i) => {
    const next = placed[i + 1];
    return next !== undefined && !isJoined(asked, { from: at, to: next.at });
  });

const idleTurns = (asked: Asked, placed: readonly Placed[]): readonly string[] =>
  marksOfKind(asked, 'turn')
    .filter(
      ({ turn, words }: MarkOf<'turn'>) =>
        !bears(placed, turn) &&
        !isHarmless(turn, placed) &&
        !WENT.test(words) &&
        !(turn === 'census' && hasMark(asked, 'period')),
    )
    .map(({ words }) => words);

/** "That went to pupils with EHCPs". */
const WENT = /^(?:went|gone|going) (?:in)?to$/i;

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
