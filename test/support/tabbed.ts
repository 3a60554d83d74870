import type { Person } from '../../src/domain/person.ts';
import { type Browsing, openBrowser } from './browser.ts';
import { NOW, PEOPLE } from './builders.ts';
import { type Entra, startEntra, TENANT } from './entra.ts';
import { objectOf, signedIn } from './tab.ts';
import { type Actor, startTeams, type Teams, type Wanted } from './teams.ts';
import { type Opening, openHost, TAB, type TeamsHost } from './teams-host.ts';

/** The whole bot, Entra beside it and a browser before it. */
export interface Tabbed {
  readonly teams: Teams;
  readonly entra: Entra;
  /** Opens the tab as that person, in a Teams of their own. */
  opens(person: Person, over?: Partial<Opening>): Promise<TeamsHost>;
  /** The same person in their chat with the bot. */
  chat(person: Person): Actor;
  stop(): Promise<void>;
}

export const startTabbed = async (wanted: Wanted = {}): Promise<Tabbed> => {
  const people = wanted.register?.people ?? Object.values(PEOPLE);
  const [browsing, entra]: [Browsing, Entra] = await Promise.all([openBrowser(), startEntra(() => NOW)]);
  const teams = await startTeams({
    ...wanted,
    config: { signIns: entra.signIns, publicUrl: TAB, ...wanted.config },
    register: { people, accounts: people.map(signedIn), ...wanted.register },
  });
  const hosts: TeamsHost[] = [];
  return {
    teams,
    entra,
    opens: async (person, over = {}) => {
      const user = {
        id: objectOf(person),
        tenant: TENANT,
        name: person.name,
        loginHint: 'officer@example.org',
      };
      const host = await openHost(browsing.browser, {
        bot: teams.running.url,
        path: '/tab',
        tokens: () => entra.mint({ user: user.id, name: person.name }),
        ...over,
        seat: { user, ...over.seat },
      });
      hosts.push(host);
      return host;
    },
    chat: (person) =>
      teams.account({
        user: objectOf(person),
        name: person.name,
        address: `29:${person.id}`,
        tenant: TENANT,
      }),
    stop: async () => {
      await Promise.all(hosts.map((host) => host.close()));
      await browsing.close();
      await teams.stop();
      await entra.close();
    },
  };
};
