import { PEOPLE } from './builders.ts';
import { freshTables } from './tables.ts';
import type { Teams } from './teams.ts';
import { startTeams } from './teams.ts';

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
  { name: 'actions', says: 'actions', most: 2 },
  { name: 'actions_mine', says: 'actions mine', most: 2 },
  { name: 'actions_overdue', says: 'actions overdue', most: 2 },
  { name: 'actions_for_authority', says: 'actions for Kent', most: 2 },
  { name: 'actions_done_this_term', says: 'actions done this term', most: 2 },
  { name: 'owe', says: 'what do I owe', most: 2 },
  { name: 'action', says: ONE, most: 3 },
  { name: 'action_all_other_las', says: 'action All other LAs: send the policy to CO', most: 3 },
  { name: 'action_asked', says: 'action Surry to write to schools', most: 2 },
  { name: 'done', says: 'done 1 sent it Tuesday', after: [ONE, 'actions mine'], most: 3 },
  { name: 'move', says: 'move 1 to 12 January', after: [ONE, 'actions mine'], most: 3 },
  { name: 'note', says: 'note 1 waiting for the minister', after: [ONE, 'actions mine'], most: 3 },
  { name: 'undo', says: 'undo', after: [ONE], most: 3 },
];

/** What each command really sends to Azurite, counted at the wire, on a bot that has just been used. */
export const countRequests = async (
  budgets: readonly Budget[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const tables = await freshTables();
  const teams: Teams = await startTeams({ open: tables.open });
  await tables.ensure(['network', 'turns', 'conversations', 'actions']);
  const counted = new Map<string, readonly string[]>();
  const mara = teams.person(PEOPLE.mara);
  await mara.says('help');
  for (const { name, says, after = [] } of budgets) {
    for (const before of after) await mara.says(before);
    tables.requests.length = 0;
    await mara.says(says);
    counted.set(name, [...tables.requests]);
  }
  await teams.stop();
  return counted;
};
