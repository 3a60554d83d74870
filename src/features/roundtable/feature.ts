import type { Offering } from '../../core/feature.ts';
import type { Needs } from '../../core/needs.ts';
import type { RoundTableOffer } from '../../core/offers/roundtable.ts';
import { commands } from './commands.ts';
import type { Room } from './commands-update.ts';
import { pages } from './pages.ts';
import { roundTableStore } from './store.ts';
import { themeTitle } from './theme.ts';
import { verbs } from './verbs.ts';

/** What each authority has to tell the others, given before the meeting (inventory row 10). */
export const roundtable = ({ open }: Needs): Offering<RoundTableOffer> => {
  const room: Room = { store: roundTableStore(open('roundtable')) };
  return {
    name: 'roundtable',
    commands: commands(room),
    verbs: verbs(room),
    pages,
    offers: {
      of: async (meeting) =>
        (await room.store.of(meeting)).map(({ whose, text, themes }) => ({
          ...whose,
          text,
          themes: themes.map(themeTitle),
        })),
    },
  };
};
