import type { Figure } from '../../../src/domain/counts/figure.ts';
import type { Returned } from '../../../src/domain/counts/protect.ts';
import type { Told } from './ask.ts';
import { kindOf } from './kinds.ts';
import { Runs } from './runs.ts';
import { behindKey, OTHER_TOTAL, type Release, type Story } from './story.ts';
import { minus, plus, System, type Value } from './system.ts';
import { tiesOf } from './ties.ts';

/** One hidden figure that is attacked. */
export interface Target {
  readonly at: number;
  readonly release: number;
  readonly authority: string;
  readonly id: string;
}

export interface Attack {
  readonly story: Story;
  /** Authorities that put together what they know. */
  readonly colluders: readonly string[];
  /** Nothing that was released is looked at, so that what is published elsewhere alone may tell is known. */
  readonly isBlind?: boolean;
  /** What was answered to questions. */
  readonly told?: readonly Told[];
}

/** All that the attackers know: figures and marks shown, kinds of hidden ones, their own, totals, what DfE published. */
export const knowledgeOf = (
  attack: Attack,
): { readonly system: System; readonly targets: readonly Target[] } => {
  const system = new System();
  const { story } = attack;
  const runs = new Runs(story);
  const targets: Target[] = [];
  for (const [at, release] of story.releases.entries()) {
    for (const returned of release.returned) {
      const row = { attack, system, runs, release, at, returned };
      targets.push(...targetsIn(row));
      for (const tie of tiesOf(attack, release, returned)) {
        const terms = [
          ...tie.plus.map((id) => plus(valueIn(row, id))),
          ...tie.minus.map((id) => minus(valueIn(row, id))),
        ];
        system.add(
          terms.map((term, place) => ({ ...term, factor: term.factor * (tie.factors?.[place] ?? 1) })),
          tie,
        );
      }
    }
    if (!attack.isBlind) addTotals({ attack, system, runs, release, at });
  }
  for (const one of attack.told ?? []) addTold({ attack, system, runs }, one);
  return { system, targets };
};

const addTold = (all: Pick<InRelease, 'attack' | 'system' | 'runs'>, { terms, least, most }: Told): void => {
  const found = terms.flatMap(({ release: at, authority, id, factor }) => {
    const release = all.attack.story.releases[at];
    const returned = release?.returned.find((one) => one.authority === authority);
    return release && returned ? [{ factor, value: valueIn({ ...all, release, at, returned }, id) }] : [];
  });
  all.system.add(found, { least, most });
};

interface InRelease {
  readonly attack: Attack;
  readonly system: System;
  readonly runs: Runs;
  readonly release: Release;
  readonly at: number;
}

interface InRow extends InRelease {
  readonly returned: Returned;
}

const figureIn = ({ release, returned }: InRow, id: string): Figure | undefined =>
  release.shown.authorities.find(({ authority }) => authority === returned.authority)?.figures[id];

const isTheirs = ({ attack, returned }: InRow): boolean => attack.colluders.includes(returned.authority);

const targetsIn = (row: InRow): readonly Target[] => {
  if (isTheirs(row)) return [];
  const isSecret = (id: string): boolean => figureIn(row, id)?.kind === 'hidden' && !wasShown(row, id);
  const ids = Object.keys(row.returned.answers).filter(isSecret);
  return ids.flatMap((id) => {
    const value = valueIn(row, id);
    const target = { release: row.at, authority: row.returned.authority, id };
    return [{ ...target, at: 'at' in value ? value.at : -1 }];
  });
};

/** It was shown as it is before, and is withheld for the sake of others: no secret. */
const wasShown = ({ attack, at, returned, release }: InRow, id: string): boolean => {
  const before = attack.story.releases
    .slice(0, at)
    .filter(({ type }) => type === release.type || id === attack.story.shared || id === OTHER_TOTAL);
  const answer = returned.answers[id];
  return before.some(({ type, shown }) => {
    const figures = shown.authorities.find(({ authority }) => authority === returned.authority)?.figures;
    const figure = figures?.[nameIn(attack.story, type, id)];
    return figure?.kind === 'number' && answer?.kind === 'number' && figure.n === answer.n;
  });
};

const nameIn = ({ shared }: Story, type: Release['type'], id: string): string => {
  if (type === 'other') return id === shared || id === OTHER_TOTAL ? OTHER_TOTAL : id;
  return id === OTHER_TOTAL ? shared : id;
};

/** A number that is known, or the place of one that is not. */
const valueIn = (row: InRow, id: string): Value => {
  const { attack, system, runs, release, at, returned } = row;
  const truth = truthOf(attack.story, release, returned, id);
  if (isTheirs(row)) return { known: truth };
  const run = runs.of(at, returned.authority, id);
  if (!attack.isBlind && run.isShown) return { known: truth };
  return { at: system.unknown(run.name, truth, kindOf(row, id, truth)) };
};

const truthOf = (
  story: Story,
  { type }: Release,
  { authority, n, answers }: Returned,
  id: string,
): number => {
  const answer = answers[id];
  if (answer?.kind === 'number') return answer.n;
  return (
    story.behind.get(behindKey(authority, n, type === 'other' && id === OTHER_TOTAL ? story.shared : id)) ?? 0
  );
};

const addTotals = (all: InRelease): void => {
  for (const [id, figure] of Object.entries(all.release.shown.totals)) {
    if (figure.kind !== 'number') continue;
    const terms = all.release.returned.map((returned) => plus(valueIn({ ...all, returned }, id)));
    all.system.add(terms, { least: figure.n, most: figure.n });
  }
};
