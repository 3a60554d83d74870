import type { Registers } from '../../core/needs.ts';
import type { ActionsKept, Expired } from '../../core/offers/keeping.ts';
import type { Day } from '../../domain/day.ts';
import { type Account, closedAccount } from '../../domain/person.ts';
import { accountKey, type Register } from '../../domain/register.ts';
import type { KindId } from '../../domain/retention/kind.ts';
import { LEDGERS } from '../../domain/retention/kinds-passing.ts';
import { SCHEDULE } from '../../domain/retention/schedule.ts';
import { expiredDeliveries } from '../../storage/purging/deliveries.ts';
import { overOf } from '../../storage/purging/over.ts';
import { conversations, passing } from '../../storage/purging/passing.ts';
import { stagedTexts, wholes } from '../../storage/purging/whole.ts';
import { accountChange } from '../../storage/register/changes.ts';
import type { OpenTable } from '../../storage/table.ts';

export interface Kept {
  readonly open: OpenTable;
  readonly registers: Registers;
  readonly actions: ActionsKept;
}

/** Who looks for what is over, for each kind that ends by time; kept files are looked for by what names them. */
export const lookersFor = (
  { open, registers, actions }: Kept,
  register: Register,
  now: Date,
): Partial<Readonly<Record<KindId, Expired>>> => {
  const { chats, ...places } = conversations(open);
  return {
    ...passing(open, LEDGERS),
    ...places,
    chats: chats(register),
    joining: lapsedRequests(registers, register, now),
    deliveries: expiredDeliveries(open),
    closed: actions.expired,
    meetings: ofMeetings(open, 'meetings', register),
    packs: ofMeetings(open, 'packs', register),
    staged: stagedTexts(open),
  };
};

/** All that lies in the partition of each meeting, in the tables of that kind. */
const ofMeetings = (open: OpenTable, kind: KindId, { meetings }: Register): Expired => {
  const tables = SCHEDULE.find(({ id }) => id === kind)?.tables ?? [];
  return wholes(
    tables.map((name) => open(name)),
    meetings.map(({ id, on }) => ({ partition: id, on })),
  );
};

/** So many in one commit. */
const TOGETHER = 20;

/** Requests to join that nobody decided: they end, and with them the name that Teams gave. */
const lapsedRequests =
  (registers: Registers, register: Register, now: Date): Expired =>
  async ({ before, dry, spend }) => {
    const lapsed = register.accounts.filter(
      ({ state, asks }) => state === 'pending' && asks && asks.on < before,
    );
    if (!dry)
      for (let from = 0; from < lapsed.length; from += TOGETHER) {
        const some = lapsed.slice(from, from + TOGETHER);
        if (!spend() || !(await areClosed(registers, some, now))) return { count: 0, left: true };
      }
    return overOf(lapsed.flatMap(({ asks }): readonly Day[] => (asks ? [asks.on] : [])));
  };

const areClosed = async (registers: Registers, some: readonly Account[], at: Date): Promise<boolean> => {
  const [first] = some;
  if (!first) return true;
  const outcome = await registers.commit({
    turn: `lapse ${accountKey(first)} ${at.toISOString()}`,
    by: 'system',
    how: 'system',
    at,
    changes: some.map((before) => accountChange({ before, after: closedAccount(before) }, { verb: 'lapse' })),
    answer: {},
  });
  return outcome.is === 'saved';
};
