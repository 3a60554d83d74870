import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import { dayOf, sayDay } from '../../domain/day.ts';
import { nameOf, type Register } from '../../domain/register.ts';
import type { RecordKind } from '../../domain/retention/kind.ts';
import { SCHEDULE, sayKeeps } from '../../domain/retention/schedule.ts';
import type { Closed } from '../../domain/working-hours.ts';
import { type Gone, type Keeping, periodsOf } from './keeping.ts';
import { firstRunOfNextMonth, nextRun } from './next-run.ts';
import { type Said, sayGone } from './say-log.ts';

interface Drawn {
  readonly keeping: Keeping;
  readonly gone: readonly Gone[];
  readonly register: Register;
  readonly now: Date;
  readonly closed: Closed;
  readonly op: string;
}

/** The whole schedule with what is over it now. */
export const scheduleCard = ({ keeping, gone, register, now, closed }: Drawn): Card => ({
  template: 'keeping/schedule',
  data: {
    says: plain(statusOf({ keeping, register, now, closed })),
    rows: SCHEDULE.map((kind) => ({
      line: plain(`${kind.title} (${kind.id})`),
      keeps: plain(`${sayKeeps(kind, periodsOf(keeping))} ${kind.ends}`),
      more: plain(moreOf(kind, { keeping, gone, now, closed })),
      hasMore: Boolean(kind.purged),
    })),
    mayStop: Boolean(keeping.started),
  },
});

/** "Over now: 12. Next looked through on 26 November 2026. Set by …". */
const moreOf = (
  kind: RecordKind,
  { keeping, gone, now, closed }: Pick<Drawn, 'keeping' | 'gone' | 'now' | 'closed'>,
): string => {
  const found = gone.find((one) => one.kind === kind.id);
  const set = keeping.periods.find((one) => one.kind === kind.id);
  return [
    found ? `Over now: ${found.count}${found.left ? ' or more' : ''}.` : '',
    keeping.started ? `Next looked through on ${sayDay(nextFor(kind, keeping, { now, closed }))}.` : '',
    set ? `Period set on ${sayDay(set.from)}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
};

const nextFor = (
  { id, purged }: RecordKind,
  { months }: Keeping,
  { now, closed }: Pick<Drawn, 'now' | 'closed'>,
) => {
  const isDone = purged === 'monthly' && months[id] === dayOf(now).slice(0, 7);
  return isDone ? firstRunOfNextMonth(dayOf(now), closed) : nextRun(now, closed);
};

const NOT_YET =
  'Purging has not been started: nothing is deleted by itself until a coordinator presses the button.';

const statusOf = ({
  keeping,
  register,
  now,
  closed,
}: Pick<Drawn, 'keeping' | 'register' | 'now' | 'closed'>): string => {
  const { started } = keeping;
  if (!started)
    return 'Purging has not been started: nothing is deleted by itself. Look at a dry run first; the button that starts it is there.';
  const since = sayDay(dayOf(new Date(started.at)));
  return `What is over is deleted at 4:30pm on working days, next on ${sayDay(nextRun(now, closed))}. ${nameOf(register, started.by)} started it on ${since}.`;
};

/** What a run would delete at this moment. */
export const dryCard = ({ keeping, gone, register, now, closed, op }: Drawn): Card => {
  const over = gone.filter(({ count }) => count > 0);
  return {
    template: 'keeping/dry-run',
    data: {
      op,
      on: dayOf(now),
      says: plain(
        `${over.length > 0 ? 'A run today would delete what is below.' : 'A run today would delete nothing.'} Nothing has been deleted now.`,
      ),
      rows: over.map((one) => ({ line: plain(sayGone(one)), more: one.left ? 'There may be more.' : '' })),
      status: plain(keeping.started ? statusOf({ keeping, register, now, closed }) : NOT_YET),
      mayStart: !keeping.started,
      mayStop: Boolean(keeping.started),
    },
  };
};

export const logCard = (lines: readonly Said[]): Card => ({
  template: 'keeping/log',
  data: {
    says: lines.length > 0 ? 'The latest first.' : 'Nothing has been deleted, and nobody erased.',
    rows: lines.map(({ when, what }) => ({ when, what: plain(what) })),
  },
});

export const receipt = (title: string, ...lines: readonly string[]): Card => ({
  template: 'keeping/receipt',
  data: { title: plain(title), lines: lines.filter(Boolean).map((line) => ({ line: plain(line) })) },
});
