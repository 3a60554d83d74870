import type { Offering } from '../../core/feature.ts';
import type { Needs } from '../../core/needs.ts';
import type { ActionsOffer } from '../../core/offers/actions.ts';
import type { ActionsKept } from '../../core/offers/keeping.ts';
import { queueing } from '../../core/queue.ts';
import { commands } from './commands.ts';
import type { Room } from './commands-change.ts';
import { actionFinder, addFromMessage } from './commands-find.ts';
import { actionsKept, actionsOffer } from './feature-offers.ts';
import { pages } from './pages.ts';
import { readRef } from './read-ref.ts';
import { saidLoosely } from './said-loosely.ts';
import { actionStore } from './store.ts';
import { expiredActions } from './store-expired.ts';
import { verbs } from './verbs.ts';

/** What meetings asked people to do: recorded, listed, closed part by part (inventory rows 17 to 29). */
export const actions = ({ open, newReference, registers }: Needs): Offering<ActionsOffer & ActionsKept> => {
  const table = open('actions');
  const room: Room = { store: actionStore(table), newReference, queue: queueing() };
  return {
    name: 'actions',
    commands: commands(room),
    verbs: verbs(room),
    pages,
    finds: [actionFinder(room)],
    fromMessages: [addFromMessage],
    recall: room.store.recall,
    offers: { ...actionsOffer(room, registers), ...actionsKept(room), expired: expiredActions(table) },
    claims: (text) => {
      const [, overdue = '', rest = ''] = HOW_MANY.exec(text.trim()) ?? [];
      return HOW_MANY.test(text.trim())
        ? { command: 'actions', rest: `${overdue}${rest}`.trim() }
        : undefined;
    },
    catches: (text) => {
      const { refs, positions, rest } = readRef(text.replace(LOOK, ''));
      const isBare = refs.length === 1 && rest === '';
      const isShown = LOOK.test(text) && positions.length === 1 && rest === '';
      return isBare || isShown ? { command: 'show', rest: text.replace(LOOK, '') } : saidLoosely(text);
    },
  };
};

/** "How many actions are open", "how many overdue actions does Kent have": the list begins with their number. */
const HOW_MANY =
  /^how\s+many\s+(?:open\s+|outstanding\s+)?(overdue\s+)?actions\b\s*(?:are|does|do|have|has)?\s*(?:there|open|left|outstanding|we\s+have|i\s+have)?\s*(.*?)(?:\s+(?:have|has))?[?.]*$/i;

/** "show me ACT-2F7K": the router leaves polite words out of a command's name. */
const LOOK = /^\s*(?:(?:please|can|could|you|show|me|the|open|view|see)\s+)+/i;
