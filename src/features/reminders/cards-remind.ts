import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import { findPerson, type Register, sayPerson } from '../../domain/register.ts';
import { plural } from '../../domain/words.ts';
import type { Load } from './loads.ts';
import { type MissedOwner, sayMissed, sayWho } from './missed.ts';
import { sayCounts } from './say-load.ts';

export interface PreviewView {
  /** "everyone with something overdue". */
  readonly whom: string;
  readonly to: readonly Load[];
  readonly missed: readonly MissedOwner[];
  /** "now", "on Monday 30 November 2026 at 8am". */
  readonly goes: string;
  /** Said where these are quiet weeks. */
  readonly quiet?: string;
  readonly round: string;
  /** As the buttons bring it back. */
  readonly about: string;
}

const MOST_ROWS = 25;

/** Who will be told of what, by name and in numbers; nothing has gone yet. */
export const previewCard = (view: PreviewView, register: Register): Card => {
  const { whom, to, missed, goes, quiet = '', round, about } = view;
  const rest = to.length - MOST_ROWS;
  return {
    template: 'reminders/preview',
    data: {
      title: 'Not sent yet: reminders',
      says: plain(
        `To ${whom}: ${plural(to.length, 'person', 'people')}, one message each with all they owe. It goes ${goes}.${quiet}`,
      ),
      rows: to.slice(0, MOST_ROWS).map((load) => ({ text: plain(sayLoad(load, register)) })),
      hasMore: rest > 0,
      more: `and ${rest} more`,
      hasMissed: missed.length > 0,
      missed: missed.map(({ who, why, items }) => ({
        text: plain(`${sayWho(who, register)}: ${sayMissed(why)} (${sayCounts(items)})`),
      })),
      maySend: to.length > 0,
      mayCancel: true,
      round,
      about,
    },
  };
};

const sayLoad = ({ person, items }: Load, register: Register): string => {
  const found = findPerson(register, person);
  return `${found ? sayPerson(found, register) : person}: ${sayCounts(items)}`;
};

export interface SentView {
  readonly title: string;
  readonly says: string;
  readonly round: string;
  readonly mayCancel: boolean;
}

/** What became of the preview, in its place. */
export const sentCard = ({ title, says, round, mayCancel }: SentView): Card => ({
  template: 'reminders/preview',
  data: {
    title,
    says: plain(says),
    rows: [],
    hasMore: false,
    more: '',
    hasMissed: false,
    missed: [],
    maySend: false,
    mayCancel,
    round,
    about: '',
  },
});
