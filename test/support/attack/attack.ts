import { askAll, type Outlet } from './ask.ts';
import { Chance } from './chance.ts';
import { type Attack, knowledgeOf, type Target } from './knowledge.ts';
import { solve } from './solve.ts';
import type { Protect, Story } from './story.ts';
import { tell } from './tell.ts';

/** What attacks on a story came to. */
export interface Outcome {
  /** Hidden figures that were attacked, each by each group of attackers. */
  readonly cells: number;
  /** Those that could be worked out, each with how: for whoever mends the engine. */
  readonly found: readonly string[];
  readonly undecided: readonly string[];
  /** Totals that were shown with hidden figures in them: they are what is hardest to keep safe. */
  readonly totals: number;
}

/** Pairs of authorities that attack together, beside somebody who has none. */
const PAIRS = 3;

/** Tells the story of a seed, and attacks all that is hidden in it, alone and in pairs. */
export const attackStory = (seed: number, protect: Protect, outlet: Outlet): Outcome => {
  const chance = new Chance(seed);
  const story = tell(chance, protect);
  const told = askAll(story, chance, outlet);
  const codes = [
    ...new Set(story.releases.flatMap(({ returned }) => returned.map(({ authority }) => authority))),
  ];
  const pairs = Array.from({ length: PAIRS }, () => chance.shuffled(codes).slice(0, 2));
  const outcomes = [[], ...pairs].map((colluders) => attacked({ story, colluders, told }, seed));
  return { ...together(outcomes), totals: totalsIn(story) };
};

const totalsIn = ({ releases }: Story): number =>
  releases.reduce((sum, { shown: { authorities, totals } }) => {
    const isHidden = (id: string): boolean =>
      authorities.some(({ figures }) => figures[id]?.kind === 'hidden');
    return sum + Object.keys(totals).filter((id) => totals[id]?.kind === 'number' && isHidden(id)).length;
  }, 0);

export const together = (outcomes: readonly Outcome[]): Outcome => ({
  cells: outcomes.reduce((sum, { cells }) => sum + cells, 0),
  found: outcomes.flatMap(({ found }) => found),
  undecided: outcomes.flatMap(({ undecided }) => undecided),
  totals: outcomes.reduce((sum, { totals }) => sum + totals, 0),
});

const attacked = (attack: Attack, seed: number): Outcome => {
  const { system, targets } = knowledgeOf(attack);
  const places = [...new Set(targets.map(({ at }) => at))];
  const { pinned, undecided } = solve(
    system,
    places.filter((at) => at >= 0),
  );
  const open =
    pinned.length + undecided.length > 0 || places.includes(-1) ? toldElsewhere(attack) : new Set<string>();
  const say = ({ release, authority, id }: Target): string =>
    `seed ${seed}, attackers ${attack.colluders.join(' and ') || 'none'}: ${id} of ${authority} in release ${release + 1}`;
  const isSecret = (target: Target): boolean => !open.has(nameOf(target));
  return {
    cells: targets.length,
    totals: 0,
    found: targets
      .filter(({ at }) => at === -1 || pinned.includes(at))
      .filter(isSecret)
      .map(say),
    undecided: targets
      .filter(({ at }) => undecided.includes(at))
      .filter(isSecret)
      .map(say),
  };
};

const nameOf = ({ release, authority, id }: Target): string => `${release}|${authority}|${id}`;

/** Figures that what is published elsewhere gives by itself, together with what sign stands in their place. */
const toldElsewhere = ({ story }: Attack): ReadonlySet<string> => {
  const { system, targets } = knowledgeOf({ story, colluders: [], isBlind: true });
  const { pinned, undecided } = solve(system, [...new Set(targets.map(({ at }) => at))]);
  return new Set(targets.filter(({ at }) => [...pinned, ...undecided].includes(at)).map(nameOf));
};

/** For a story that went wrong: all of it, to be read. */
export const storyOf = (seed: number, protect: Protect): Story => tell(new Chance(seed), protect);
