import type { Returned } from '../../../src/domain/counts/protect.ts';
import { OTHER_TOTAL, type Release, type Story } from './story.ts';

/** A figure as long as it stays as it is: one unknown, and known once it was shown. */
export interface Run {
  readonly name: string;
  isShown: boolean;
}

/**
 * The attacker is taken to know which figures an amendment left as they were, and where two types say the same; only of
 * one that was shown and is withheld now nobody knows whether it still stands.
 */
export class Runs {
  private readonly all = new Map<string, Run>();
  private readonly latest = new Map<string, { readonly run: Run; readonly print: string }>();
  private readonly equal = new Map<string, Run>();

  private readonly shared: Story['shared'];

  constructor({ releases, shared }: Story) {
    this.shared = shared;
    for (const [at, release] of releases.entries())
      for (const returned of release.returned)
        for (const id of Object.keys(returned.answers)) this.take({ at, release, returned, id });
  }

  of(release: number, authority: string, id: string): Run {
    const run = this.all.get(`${release}|${authority}|${id}`);
    if (!run) throw new Error(`nobody gave ${id}`);
    return run;
  }

  private take({ at, release, returned, id }: Taken): void {
    const { authority, n, answers } = returned;
    const answer = answers[id];
    const cell = `${release.type}|${authority}|${id}`;
    const print = answer?.kind === 'number' ? String(answer.n) : `mark of ${n}`;
    const before = this.latest.get(cell);
    const isShown = shownIn(release, authority, id);
    const same = before?.print === print ? before.run : this.twin({ release, authority, id, print });
    const run = same && !(same.isShown && !isShown) ? same : { name: `${cell}|${at}`, isShown };
    run.isShown ||= isShown;
    this.latest.set(cell, { run, print });
    if (!this.equal.has(`${cell}|${print}`)) this.equal.set(`${cell}|${print}`, run);
    this.all.set(`${at}|${authority}|${id}`, run);
  }

  /** The same number in the other return type is the same quantity. */
  private twin({ release, authority, id, print }: Cell): Run | undefined {
    const isMain = release.type === 'main';
    if (isMain && id !== this.shared) return undefined;
    return this.equal.get(
      isMain ? `other|${authority}|${OTHER_TOTAL}|${print}` : `main|${authority}|${this.shared}|${print}`,
    );
  }
}

interface Taken {
  readonly at: number;
  readonly release: Release;
  readonly returned: Returned;
  readonly id: string;
}

interface Cell {
  readonly release: Release;
  readonly authority: string;
  readonly id: string;
  readonly print: string;
}

const shownIn = ({ shown }: Release, authority: string, id: string): boolean =>
  shown.authorities.find((one) => one.authority === authority)?.figures[id]?.kind === 'number';
