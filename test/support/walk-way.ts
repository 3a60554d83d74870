import { tabOf, tokenOf } from './tab.ts';
import type { Actor, Teams } from './teams.ts';
import type { Place } from './walk-markers.ts';
import { actorOf, CAST, type Member, type Who } from './walk-people.ts';
import { CHANNEL, GROUP, type WalkWorld } from './walk-world.ts';

/** How somebody types and presses: by Teams, or by whatever else carries it there. What comes back is all they are shown. */
export interface Way {
  types(text: string): Promise<unknown>;
  presses(verb: string, data: object): Promise<unknown>;
}

const CONVERSATION: Readonly<Record<Place, string>> = {
  personal: 'personal',
  group: GROUP,
  channel: CHANNEL,
};

/** A chat with the bot, a group or a channel. */
export const chatWay = (teams: Teams, who: Who, place: Place): Way => {
  const actor = actorOf(teams, who);
  const where = { in: CONVERSATION[place] };
  return {
    types: async (text) => {
      const { texts, cards } = await actor.says(text, where);
      return { texts, cards };
    },
    presses: async (verb, data) => (await actor.presses(verb, data, where)).body,
  };
};

const invoked = async (actor: Actor, name: string, value: object): Promise<unknown> =>
  (await actor.sends({ type: 'invoke', name, value }, { in: GROUP })).body;

/** The search beside a message, and forms in windows of their own. */
export const besideWay = (teams: Teams, who: Who): Way => {
  const actor = actorOf(teams, who);
  return {
    types: (words) =>
      invoked(actor, 'composeExtension/query', {
        commandId: 'find',
        parameters: [{ name: 'words', value: words }],
        queryOptions: { skip: 0, count: 25 },
      }),
    presses: async (verb, data) => {
      const value = { data: { ...data, verb }, commandId: verb };
      const names = [
        'task/fetch',
        'task/submit',
        'composeExtension/submitAction',
        'composeExtension/fetchTask',
      ];
      const answers: unknown[] = [];
      for (const name of names) answers.push(await invoked(actor, name, value));
      return answers;
    },
  };
};

/** The tab, as its client asks: pages, what is typed in its line, buttons, and each as something to be looked at. */
export const tabWay = ({ teams, entra }: Pick<WalkWorld, 'teams' | 'entra'>, who: Member): Way => {
  const tab = tabOf(teams, tokenOf(entra, CAST[who]), { at: 'meeting', conversation: GROUP });
  return {
    types: async (text) => [
      (await tab.type(text)).body,
      (await tab.start({ text: text.slice(0, 300) })).body,
    ],
    presses: async (verb, data) => [
      (await tab.press(verb, data)).body,
      (await tab.look({ verb, data }, 'nothing yet')).body,
    ],
  };
};
