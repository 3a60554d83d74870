import { ok, type Result, refuse } from '../../domain/result.ts';

/** When the network reminds: days before, and every so many days once something is overdue (0 for never). */
export interface Timing {
  readonly actions: { readonly before: number; readonly every: number };
  readonly returns: { readonly before: number; readonly every: number; readonly half: boolean };
}

/** What comes with the bot: seven days before, on the day, then weekly. */
export const TIMING: Timing = {
  actions: { before: 7, every: 7 },
  returns: { before: 7, every: 7, half: true },
};

const BEFORE = { least: 1, most: 28 } as const;
const EVERY = { least: 0, most: 28 } as const;

/** What a form has in its boxes. */
export interface TimingBoxes {
  readonly actionsBefore: string;
  readonly actionsEvery: string;
  readonly returnsBefore: string;
  readonly returnsEvery: string;
  readonly half: string;
}

/** Reads the boxes; what is wrong with each is told by its name. */
export const readTiming = (boxes: TimingBoxes): Result<Timing> => {
  const faults = [
    faultIn(boxes.actionsBefore, 'Days before an action is due', BEFORE),
    faultIn(boxes.actionsEvery, 'Days between reminders of an overdue action', EVERY),
    faultIn(boxes.returnsBefore, 'Days before a return is due', BEFORE),
    faultIn(boxes.returnsEvery, 'Days between reminders of an overdue return', EVERY),
  ].filter((fault) => fault !== '');
  if (faults.length > 0) return refuse('form', faults.join(' '));
  return ok({
    actions: { before: Number(boxes.actionsBefore), every: Number(boxes.actionsEvery) },
    returns: {
      before: Number(boxes.returnsBefore),
      every: Number(boxes.returnsEvery),
      half: boxes.half === 'true',
    },
  });
};

const faultIn = (
  typed: string,
  label: string,
  { least, most }: { readonly least: number; readonly most: number },
): string => {
  const n = /^\s*\d{1,3}\s*$/.test(typed) ? Number(typed) : Number.NaN;
  return n >= least && n <= most ? '' : `${label} must be a whole number from ${least} to ${most}.`;
};

export const boxesOf = ({ actions, returns }: Timing): TimingBoxes => ({
  actionsBefore: String(actions.before),
  actionsEvery: String(actions.every),
  returnsBefore: String(returns.before),
  returnsEvery: String(returns.every),
  half: String(returns.half),
});
