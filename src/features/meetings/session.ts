/** How a meeting went, as far as its conversation tells. */
export interface Session {
  /** ISO instants. */
  readonly startedAt: string;
  readonly endedAt?: string;
  /** How often somebody joined whom the register does not know; who they are is not kept. */
  readonly unknown: number;
}

export const isOn = (session: Session | undefined): boolean =>
  session !== undefined && session.startedAt !== '' && session.endedAt === undefined;

/** It begins, or goes on after an end that was none. */
export const begun = (before: Session | undefined, at: string): Session => ({
  startedAt: before?.startedAt || at,
  unknown: before?.unknown ?? 0,
});

export const over = (before: Session | undefined, at: string): Session => ({
  ...begun(before, at),
  endedAt: at,
});

/** People may join before it has begun. */
export const joinedBy = (before: Session | undefined, count: number): Session => ({
  ...(before ?? { startedAt: '' }),
  unknown: (before?.unknown ?? 0) + count,
});

/** A card that shows the end is drawn once more for this long, and then left as it stands. */
const SHOWN_MS = 10 * 60_000;

export const isJustOver = (session: Session | undefined, now: Date): boolean =>
  session?.endedAt !== undefined && now.getTime() - Date.parse(session.endedAt) < SHOWN_MS;
