/** The time now. Read once per turn; the rules are given the day. */
export type Clock = () => Date;

export const clock: Clock = () => new Date();

/** Milliseconds that only ever grow: for how long something took, never for what time it is. */
export const elapsed = (): number => performance.now();
