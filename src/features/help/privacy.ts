import type { RetentionNow } from '../../core/offers/keeping.ts';
import type { Day } from '../../domain/day.ts';
import { holdersOf } from '../../domain/find-people.ts';
import type { Register } from '../../domain/register.ts';
import type { KindId } from '../../domain/retention/kind.ts';
import { SCHEDULE, sayKeeps } from '../../domain/retention/schedule.ts';
import { listOf } from '../../domain/words.ts';

export interface Telling {
  readonly register: Register;
  readonly today: Day;
  readonly retention: RetentionNow;
  /** Makes people's names safe inside Markdown. */
  readonly plain: (words: string) => string;
}

/** What most people want to know; the whole schedule is told on `privacy all`. */
const FIRST: readonly KindId[] = ['people', 'accounts', 'closed', 'meetings', 'returns', 'answers'];

const NEVER =
  'anything that could identify a child. It refuses pupil and NHS numbers, dates of birth and postcodes. Do not type a child’s name.';
const WHERE =
  'in the network’s own Azure Table storage. The bot’s log holds no messages and no names. What is posted in Teams is kept by Teams.';
const ERASED =
  'ask a coordinator. Your name, accounts and settings go; what you did stays under a code, “Former member” and a number, so that the record stays whole.';

/**
 * What anybody may read, pending people and strangers too: what is kept, where, how long, and whom to ask, told from the
 * retention schedule as it now is. Short enough for a telephone.
 */
export const privacyText = ({ retention, ...about }: Telling): string => {
  const kinds = FIRST.flatMap((id) => SCHEDULE.filter((kind) => kind.id === id));
  return [
    '**What this bot keeps**',
    ...kinds.map((kind) => `- **${kind.title}**: ${kind.what} ${sayKeeps(kind, retention.periods)}`),
    '',
    `**When that is over**: ${sayPurging(retention)} Type **privacy all** for everything that is kept.`,
    '',
    `**Never kept**: ${NEVER}`,
    '',
    `**Where**: ${WHERE}`,
    '',
    `**To be erased**: ${ERASED}`,
    '',
    `**Whom to ask**: ${whomToAsk(about)}.`,
  ].join('\n');
};

const whomToAsk = ({ register, today, plain }: Omit<Telling, 'retention'>): string => {
  const coordinators = holdersOf(register, 'coordinator', today).map(({ name }) => plain(name));
  return coordinators.length > 0 ? listOf(coordinators, 'or') : 'whoever gave you this bot';
};

/** Nothing is claimed that is not done. */
const sayPurging = ({ started }: RetentionNow): string =>
  started
    ? 'it is deleted at 4:30pm on working days; some kinds are looked through once a month.'
    : 'it is not deleted by itself yet: a coordinator has still to start that.';

export interface Part {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The whole schedule: every kind with what it is, why, how long, and what happens then. */
export const privacyParts = (told: Telling): readonly Part[] => [
  ...SCHEDULE.map((kind) => ({
    title: kind.title,
    lines: [kind.what, kind.why, `${sayKeeps(kind, told.retention.periods)} ${kind.ends}`, kind.source],
  })),
  { title: 'When that is over', lines: [sayPurging(told.retention)] },
  { title: 'Never kept', lines: [NEVER] },
  { title: 'Where', lines: [WHERE] },
  { title: 'To be erased', lines: [ERASED] },
  { title: 'Whom to ask', lines: [`${whomToAsk(told)}.`] },
];
