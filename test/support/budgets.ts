import { day } from '../../src/domain/day.ts';
import type { Register } from '../../src/domain/register.ts';
import type { OpenTable } from '../../src/storage/table.ts';
import { aMeeting } from './a-meeting.ts';
import { PEOPLE } from './builders.ts';
import { type Seeding, seedActions } from './seeded.ts';
import { type FreshTables, freshTables } from './tables.ts';
import { startTeams, type Teams } from './teams.ts';

/** A command and the storage requests it may cost, retries of nobody counted (the design's own targets). */
export interface Budget {
  readonly name: string;
  readonly says: string;
  readonly most: number;
  /** Typed before it, not counted. */
  readonly after?: readonly string[];
}

const ONE = 'action MS to share the position statement by 25 November';

/** `1` is the first action that the listing shows. */
export const BUDGETS: readonly Budget[] = [
  { name: 'help', says: 'help', most: 2 },
  { name: 'unknown', says: 'the weather in Kent', most: 2 },
  { name: 'members', says: 'members', most: 2 },
  { name: 'terms', says: 'terms', most: 2 },
  { name: 'meetings', says: 'meetings', most: 2 },
  { name: 'next_meeting', says: 'next meeting', most: 2 },
  { name: 'actions', says: 'actions', most: 2 },
  { name: 'actions_mine', says: 'actions mine', most: 2 },
  { name: 'actions_overdue', says: 'actions overdue', most: 2 },
  { name: 'actions_for_authority', says: 'actions for Kent', most: 2 },
  { name: 'actions_done_this_term', says: 'actions done this term', most: 2 },
  // Open and closed ones lie apart: a request for each.
  { name: 'actions_from_meeting', says: 'actions from the last meeting', most: 3 },
  { name: 'open_actions', says: 'open actions', most: 2 },
  { name: 'owe', says: 'what do I owe', most: 2 },
  { name: 'show', says: 'show 1', after: ['actions mine'], most: 3 },
  { name: 'history', says: 'history 1', after: ['actions mine'], most: 4 },
  { name: 'action', says: ONE, most: 3 },
  { name: 'action_all_other_las', says: 'action All other LAs: send the policy to CO', most: 3 },
  { name: 'action_next_meeting', says: 'action Kent to report back for next meeting', most: 3 },
  { name: 'action_asked', says: 'action Surry to write to schools', most: 2 },
  { name: 'done', says: 'done 1 sent it Tuesday', after: [ONE, 'actions mine'], most: 3 },
  { name: 'move', says: 'move 1 to 12 January', after: [ONE, 'actions mine'], most: 3 },
  { name: 'note', says: 'note 1 waiting for the minister', after: [ONE, 'actions mine'], most: 3 },
  { name: 'still_open', says: 'still open ACT-ASKD', most: 3 },
  { name: 'reassign', says: 'reassign 1 to Slough', after: [ONE, 'actions mine'], most: 3 },
  { name: 'carry', says: 'carry 1', after: [ONE, 'actions mine'], most: 3 },
  { name: 'cancel', says: 'cancel 1 because it is old', after: [ONE, 'actions mine'], most: 3 },
  { name: 'more', says: 'more', after: [ONE, ONE, 'actions'], most: 3 },
  { name: 'undo', says: 'undo', after: [ONE], most: 3 },
];

/** One meeting is over, one is to come. */
const CALENDAR = [
  aMeeting({ id: 'MTG-2F72', on: day('2026-09-22'), state: 'ended' }),
  aMeeting({ on: day('2027-01-19') }),
];

/** A bot on Azurite that has just been used, and what it really sends there. */
export interface Metered {
  readonly teams: Teams;
  readonly tables: FreshTables;
  /** What was sent while that happened. */
  readonly sent: (work: () => Promise<unknown>) => Promise<readonly string[]>;
}

export const startMetered = async (
  seeding: Seeding,
  over: (open: OpenTable) => OpenTable = (open) => open,
  register: Partial<Register> = {},
): Promise<Metered> => {
  const tables = await freshTables();
  await tables.ensure(['network', 'turns', 'conversations', 'actions']);
  await seedActions(tables.open('actions'), seeding);
  const teams = await startTeams({ open: over(tables.open), register: { meetings: CALENDAR, ...register } });
  const sent: Metered['sent'] = async (work) => {
    tables.requests.length = 0;
    await work();
    return [...tables.requests];
  };
  // The first message of each is also remembered as their address, which the second waits for.
  for (const person of Object.values(PEOPLE))
    for (const text of ['help', 'help']) await teams.person(person).says(text);
  return { teams, tables, sent };
};

/** What each command really sends, one after another, typed by Mara. */
export const countOn = async (
  { teams, sent }: Pick<Metered, 'teams' | 'sent'>,
  budgets: readonly Budget[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const mara = teams.person(PEOPLE.mara);
  const counted = new Map<string, readonly string[]>();
  for (const { name, says, after = [] } of budgets) {
    for (const before of after) await mara.says(before);
    counted.set(name, await sent(() => mara.says(says)));
  }
  return counted;
};

/** The same on a bot of its own, with a second page to turn to. */
export const countRequests = async (
  budgets: readonly Budget[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const metered = await startMetered({ open: 8, closed: 2 });
  const counted = await countOn(metered, budgets);
  await metered.teams.stop();
  return counted;
};
