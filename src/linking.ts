import { type Destinations, destinations } from './core/destinations.ts';
import type { Feature } from './core/feature.ts';
import type { Files } from './core/files.ts';
import type { Links } from './core/links.ts';
import { minting } from './core/minting.ts';
import type { OpeningNeeds } from './core/opened.ts';
import { type Opening, opening } from './core/opening.ts';
import type { Post, Reply } from './core/reply.ts';
import type { NewReference } from './domain/reference.ts';
import type { Register } from './domain/register.ts';
import { filesIn } from './storage/files.ts';
import { imagesIn } from './storage/images.ts';
import { linksIn } from './storage/links.ts';
import type { OpenTable } from './storage/table.ts';

/** What rooms are given to make links and keep files, and what is known only once there are rooms and an address. */
export interface Linking {
  readonly needs: { readonly links: Links; readonly files: Files };
  /** @throws Error where two rooms claim one name */
  leadsTo(rooms: readonly Feature[]): void;
  /** Links are reached at this address, where the settings name none. */
  listensAt(url: string): void;
  opens(needs: Opens): Opening;
}

interface Where {
  readonly conversation: string;
}

type Opens = Omit<OpeningNeeds, 'kept' | 'images' | 'to' | 'deliver' | 'chatOf'> & {
  readonly references: { of(account: string): Promise<Where | undefined> };
  tell(posts: readonly Post[], from: { readonly register: Register; readonly now: Date }): Promise<void>;
  readonly live: { touch(things: Reply['touches']): void };
};

/** Links and kept files on their tables. */
export const linking = (
  open: OpenTable,
  newReference: NewReference,
  publicUrl: string | undefined,
): Linking => {
  const kept = linksIn(open('links'));
  const images = imagesIn(open('images'));
  let to: Destinations = destinations([]);
  let address = publicUrl;
  const links = minting({ kept, images, to: () => to, address: () => address ?? '' });
  return {
    needs: { links, files: filesIn(open('files'), newReference) },
    leadsTo: (rooms) => {
      to = destinations(rooms);
    },
    listensAt: (url) => {
      address ??= url;
    },
    opens: (needs) =>
      opening({
        ...needs,
        kept,
        images,
        to: () => to,
        chatOf: async (account) => (await needs.references.of(account))?.conversation,
        deliver: (reply, account, register) => {
          needs.later('tell', needs.tell(postsOf(reply, account), { register, now: needs.clock() }));
          needs.live.touch(reply.touches);
        },
      }),
  };
};

/** The answer for the person's own chat, and what the room has for others. */
const postsOf = ({ text, card, keep, tell = [] }: Reply, account: string): readonly Post[] => [
  { to: [account], reply: { ...(text && { text }), ...(card && { card }), ...(keep && { keep }) } },
  ...tell,
];
