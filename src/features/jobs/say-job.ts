import { dayOf, parseDay } from '../../domain/day.ts';
import { dueNow, nextRun, type Schedule } from '../../domain/job-due.ts';
import type { Backlog, JobState, LastRun, OpenRound } from '../../domain/job-state.ts';
import { capital, listOf, plural } from '../../domain/words.ts';
import { type Closed, nextWorkingMoment, sayMoment } from '../../domain/working-hours.ts';

/** A job as its room describes it. */
export interface Known extends Schedule {
  readonly name: string;
  readonly title: string;
}

export interface Now {
  readonly now: Date;
  readonly closed: Closed;
}

/** One job in words: whether it needs somebody's attention, and how it stands. */
export interface SaidJob {
  readonly title: string;
  readonly says: readonly string[];
  readonly needsAttention: boolean;
}

export const sayJob = (job: Known, state: JobState | undefined, at: Now): SaidJob => ({
  title: job.title,
  says: [
    sayLast(state, at),
    sayBacklog(state?.last?.backlog),
    sayAsked(state),
    sayNext(job, state, at),
  ].filter((line) => line !== ''),
  needsAttention: isInTrouble(state) || isOverdue(job, state, at),
});

/** What goes only when it is asked for is shown once that has been. */
export const isShown = (job: Known, state: JobState | undefined): boolean =>
  job.on !== 'when asked' || Boolean(state?.last || state?.open || state?.asked);

const isInTrouble = (state: JobState | undefined): boolean =>
  state?.last?.outcome === 'failed' || state?.last?.outcome === 'hung';

/** Its hour has passed, and nothing has taken it up. */
const isOverdue = (job: Known, state: JobState | undefined, at: Now): boolean => {
  if (!state || isUnderWay(state, at)) return false;
  return (dueNow(job, pastOf(state), at)?.missed ?? 0) > 0 && !state.open;
};

const pastOf = ({ from, gone }: JobState) => ({ from: new Date(from), ...(gone && { gone }) });

/** The same, with the round that is under way counted as gone through. */
const begunOf = (state: JobState) => {
  const gone = state.open && parseDay(state.open.id);
  return { ...pastOf(state), ...(gone && { gone }) };
};

const isUnderWay = ({ open, heldUntil }: JobState, { now }: Now): boolean =>
  open !== undefined && heldUntil !== undefined && new Date(heldUntil) > now;

const sayLast = (state: JobState | undefined, at: Now): string => {
  const { last, open } = state ?? {};
  if (!state || !open || !isUnderWay(state, at)) return last ? sayRun(last, at) : 'It has not run yet.';
  const since = `Under way since ${sayMoment(new Date(open.at), at.now)}.`;
  // What it came to before is told where that was this very round.
  return last?.batch.id === open.id ? `${since} ${sayRun(last, at)}` : since;
};

const sayRun = (last: LastRun, at: Now): string => {
  const taken = last.takenOver ? ', after another instance of the bot had stopped in the middle of it' : '';
  return `Last run ${sayMoment(new Date(last.at), at.now)}: ${sayOutcome(last)}${taken}.${sayMissed(last)}`;
};

const sayOutcome = ({ outcome, ms, reference }: LastRun): string => {
  const quote = reference ? ` (quote ${reference} to whoever runs the bot)` : '';
  if (outcome === 'went well') return `it went well, in ${sayTook(ms)}`;
  if (outcome === 'broke off') return 'it broke off before all was sent';
  return outcome === 'failed' ? `it failed${quote}` : `it did not come to an end and was given up${quote}`;
};

const sayMissed = ({ missed }: LastRun): string =>
  missed ? ` It made up for ${plural(missed, 'run')} that had been missed.` : '';

const sayTook = (ms: number): string => {
  const seconds = Math.round(ms / 1_000);
  if (seconds < 1) return 'less than a second';
  return seconds < 120 ? plural(seconds, 'second') : plural(Math.round(seconds / 60), 'minute');
};

/** "12 messages: 10 sent, 1 unknown, 1 not reached." */
export const sayBacklog = (backlog: Backlog | undefined): string => {
  if (!backlog) return '';
  const { planned, sent, unknown, stopped, busy, cancelled, left } = backlog;
  const others: readonly (readonly [number, string])[] = [
    [unknown, 'unknown: Teams gave no clear answer'],
    [stopped + busy, 'not reached'],
    [cancelled, 'no longer needed'],
    [left, 'still to go'],
  ];
  const said = others.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return `${capital(plural(planned, 'message'))}: ${listOf([`${sent} sent`, ...said])}.`;
};

const sayAsked = (state: JobState | undefined): string =>
  state?.asked
    ? `${capital(plural(state.asked, 'round'))} that somebody asked for ${state.asked === 1 ? 'is' : 'are'} to come.`
    : '';

const sayNext = (job: Known, state: JobState | undefined, at: Now): string => {
  const { now, closed } = at;
  if (state?.open && !isUnderWay(state, at)) return sayGoesOn(job, { ...state, open: state.open }, at);
  if (job.on === 'when asked') return 'It goes when it is asked for.';
  const next = nextRun(job, state ? begunOf(state) : { from: now }, { now, closed });
  return next ? `Next run ${sayMoment(next, now)}.` : 'No day ahead is open.';
};

const sayGoesOn = (job: Known, state: JobState & { readonly open: OpenRound }, at: Now): string => {
  const { open } = state;
  const { now, closed } = at;
  if (open.spent && open.spent === dayOf(now)) {
    const tomorrow = nextRun(job, { ...pastOf(state), gone: open.spent }, at);
    return `It was tried ${open.tries} times and is tried again ${tomorrow ? sayMoment(tomorrow, now) : 'on the next working day'}.`;
  }
  const from = open.again && new Date(open.again) > now ? new Date(open.again) : now;
  const again = nextWorkingMoment(from, closed);
  const does = open.tries > 0 && !open.delivering ? 'It is tried again' : 'It goes on';
  return `${does} ${again <= now ? 'in a moment' : sayMoment(again, now)}.`;
};
