import type { Offering } from '../../core/feature.ts';
import type { Needs } from '../../core/needs.ts';
import type { ContactsOffer } from '../../core/offers/members.ts';
import { approveCommands } from './commands-approve.ts';
import { contactCommands } from './commands-contacts.ts';
import { joinCommand } from './commands-join.ts';
import { leaveCommands } from './commands-leave.ts';
import { linkCommands } from './commands-link.ts';
import { listCommands } from './commands-list.ts';
import { roleCommands } from './commands-roles.ts';
import { contactsOffer } from './feature-offers.ts';
import { membersStore } from './store.ts';
import { verbs } from './verbs.ts';

/** Who is in the network, for whom, and who lets them in (inventory rows 2, 4, 14 and 15). */
export const members = (needs: Needs): Offering<ContactsOffer> => {
  const store = membersStore(needs);
  return {
    name: 'members',
    commands: [
      joinCommand(store),
      ...listCommands,
      ...approveCommands(store),
      ...roleCommands(store),
      ...contactCommands(store),
      ...linkCommands(store),
      ...leaveCommands(store),
    ],
    verbs: verbs(store),
    recall: store.recall,
    offers: contactsOffer(store),
  };
};
