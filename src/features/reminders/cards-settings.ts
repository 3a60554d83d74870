import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import { type Day, sayDay } from '../../domain/day.ts';
import { capital } from '../../domain/words.ts';
import { KINDS, type Prefs } from './prefs.ts';
import { type Quiet, sayQuiet } from './quiet.ts';
import type { TimingBoxes } from './timing.ts';

/** What somebody is reminded of. */
export const mineCard = ({ muted, snoozed }: Prefs, today: Day, says = ''): Card => {
  const asleep = snoozed.filter(({ until }) => today < until);
  return {
    template: 'reminders/mine',
    data: {
      title: 'Your reminders',
      says: plain(
        says || 'The bot reminds you before something is due, on the day, and again while it is overdue.',
      ),
      on: KINDS.filter((kind) => !muted.includes(kind)).join(','),
      choices: KINDS.map((kind) => ({ title: capital(kind), value: kind })),
      hasSnoozed: asleep.length > 0,
      snoozed: asleep.map(({ ref, until }) => ({
        text: `${ref} until ${sayDay(until)}: to end that, type unsnooze ${ref}`,
      })),
    },
  };
};

export interface SettingsView {
  readonly boxes: TimingBoxes;
  readonly quiet: readonly Quiet[];
  readonly today: Day;
  readonly says?: string;
  readonly fault?: string;
  /** What was typed as quiet weeks, and not used. */
  readonly words?: string;
}

/** When the network reminds, and when it does not. */
export const settingsCard = ({
  boxes,
  quiet,
  today,
  says = '',
  fault = '',
  words = '',
}: SettingsView): Card => {
  const coming = quiet.filter(({ to }) => to >= today);
  return {
    template: 'reminders/settings',
    data: {
      title: 'When people are reminded',
      says: plain(
        says ||
          'Before something is due, on the day, and again while it is overdue. Never at weekends or on bank holidays.',
      ),
      hasFault: fault !== '',
      fault: plain(fault),
      ...boxes,
      quiet: coming.map((one) => ({ text: sayQuiet(one), from: one.from })),
      words,
    },
  };
};
