import type { Feature } from '../../src/core/feature.ts';
import type { Needs } from '../../src/core/needs.ts';
import { members } from '../../src/features/members/feature.ts';
import { aCommand, aDownload, anUpload, aRoom } from './room.ts';
import { type Actor, startTeams, type Teams, type Wanted } from './teams.ts';

/** A bot with the room of members and one that mints a link to whatever is named: "mint test.pdf MTG-2F7K". */
export const startLinked = (
  room: Partial<Feature> | ((needs: Needs) => Partial<Feature>) = {},
  wanted: Wanted = {},
): Promise<Teams> =>
  startTeams({
    ...wanted,
    rooms: (needs) => {
      const { commands = [], ...rest } = typeof room === 'function' ? room(needs) : room;
      const mint = aCommand('mint', async (given, turn) => {
        const [name = '', what = 'MTG-2F7K'] = given.split(' ');
        // The permit of the command has found a member.
        return {
          text: await needs.links.mint(turn as Parameters<Needs['links']['mint']>[0], { name, what }),
        };
      });
      return [
        aRoom({
          downloads: [aDownload('test.pdf')],
          uploads: [anUpload('test.notes')],
          ...rest,
          commands: [mint, ...commands],
        }),
        members(needs),
      ];
    },
  });

/** The address that this person is given. */
export const linkFor = async (actor: Actor, name: string, what?: string): Promise<string> => {
  const { texts } = await actor.says(`mint ${name}${what ? ` ${what}` : ''}`);
  return texts[0] ?? '';
};
