import type { Reply } from '../../core/reply.ts';
import { presentId } from '../../domain/merged.ts';
import type { PersonId } from '../../domain/person.ts';
import type { Register } from '../../domain/register.ts';
import { type Decide, type Saving, type Sheet, sheetsIn } from '../../storage/sheet.ts';
import type { Table } from '../../storage/table.ts';
import type { AllPrefs } from './loads.ts';
import { noPrefs, type Prefs } from './prefs.ts';
import { AS_SHIPPED, ASKED, type AskedRound, NETWORK, type NetworkReminders, PREFS } from './store-rows.ts';

const SETTINGS = { partition: 'network', key: 'settings' };
const PEOPLE = 'people';
const PERSON = 'p|';
const ROUNDS = 'asked';

const placeOf = (person: PersonId) => ({ partition: PEOPLE, key: `${PERSON}${person}` });
const roundAt = (id: string) => ({ partition: ROUNDS, key: `a|${id}` });

export type ReminderStore = ReturnType<typeof reminderStore>;

/**
 * What the network set is one row, what each person set of their own reminders one row each, read together in one
 * request; and a row for each round that somebody asked for.
 */
export const reminderStore = (table: Table) => {
  const network = sheetsIn<NetworkReminders>(table, NETWORK);
  const people = sheetsIn<Prefs>(table, PREFS);
  const rounds = sheetsIn<AskedRound>(table, ASKED);
  return {
    network: async (): Promise<NetworkReminders> => (await network.read(SETTINGS)).value ?? AS_SHIPPED,
    changeNetwork: (saving: Saving, decide: Decide<NetworkReminders>): Promise<Reply> =>
      network.change(SETTINGS, saving, decide),
    /** Everybody’s, by the id each goes by today. One request for each 1,000 who have set something. */
    prefs: async (register: Register): Promise<AllPrefs> =>
      byPerson(
        (await people.list(PEOPLE, PERSON)).flatMap(({ value }) => value ?? []),
        register,
      ),
    own: async (person: PersonId): Promise<Prefs> =>
      (await people.read(placeOf(person))).value ?? noPrefs(person),
    changeOwn: (person: PersonId, saving: Saving, decide: Decide<Prefs>): Promise<Reply> =>
      people.change(placeOf(person), saving, decide),
    round: (id: string): Promise<Sheet<AskedRound>> => rounds.read(roundAt(id)),
    changeRound: (id: string, saving: Saving, decide: Decide<AskedRound>): Promise<Reply> =>
      rounds.change(roundAt(id), saving, decide),
  };
};

/** Where two records of a person became one, what the present record says counts. */
const byPerson = (all: readonly Prefs[], register: Register): AllPrefs => {
  const found = new Map<PersonId, Prefs>();
  for (const prefs of all) {
    const person = presentId(prefs.person, register);
    if (!found.has(person) || person === prefs.person) found.set(person, { ...prefs, person });
  }
  return found;
};
