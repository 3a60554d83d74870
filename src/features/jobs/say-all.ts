import { dayOf } from '../../domain/day.ts';
import { type Heartbeat, LATE_MS } from '../../domain/job-state.ts';
import { sayClock } from '../../domain/say-meeting.ts';
import { plural } from '../../domain/words.ts';
import { isOpenDay, isWorkingHour, sayMoment } from '../../domain/working-hours.ts';
import type { Now, SaidJob } from './say-job.ts';

/** How the whole of the scheduled work stands, in a sentence or two. */
export const sayAll = (jobs: readonly SaidJob[], beat: Heartbeat | undefined, at: Now): string => {
  if (!beat) return 'The bot has only just been started: nothing has run yet.';
  if (isLate(beat, at))
    return `The scheduled work has stopped. The last sign of it was ${sayMoment(new Date(beat.at), at.now)}. Tell whoever runs the bot. Nothing goes out until it works again; what is missed is then made up once.`;
  const troubled = jobs.filter(({ needsAttention }) => needsAttention).length;
  const how = troubled
    ? `The bot is working, but ${plural(troubled, 'job needs', 'jobs need')} attention.`
    : 'The bot is working, and nothing is missing.';
  return [how, sayHours(at)].filter((part) => part !== '').join(' ');
};

export const isLate = ({ at }: Heartbeat, { now }: Now): boolean => now.getTime() - Date.parse(at) >= LATE_MS;

const sayHours = ({ now, closed }: Now): string => {
  if (isWorkingHour(now, closed)) return '';
  return isOpenDay(dayOf(now), closed)
    ? 'Nothing goes out by itself before 8am or after 6pm.'
    : 'Today is no working day, so nothing goes out by itself.';
};

const TOLD_MS = 7 * 86_400_000;

/** When the bot last looked, and when it last could not. */
export const sayBeat = (beat: Heartbeat | undefined, { now }: Now): string => {
  if (!beat) return '';
  const { at, away } = beat;
  const signs = `Last sign of life ${sayMoment(new Date(at), now)}.`;
  if (!away || now.getTime() - Date.parse(away.to) > TOLD_MS) return signs;
  const to = new Date(away.to);
  const from = new Date(away.from);
  const until = dayOf(from) === dayOf(to) ? sayClock(to) : sayMoment(to, now);
  return `${signs} The bot’s tables could not be reached ${sayMoment(from, now)}, until ${until}; what was due then was only delayed.`;
};
