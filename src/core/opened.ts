import type { Clock } from '../clock.ts';
import type { Member } from '../domain/caller.ts';
import type { NewReference } from '../domain/reference.ts';
import type { Register } from '../domain/register.ts';
import type { Logger } from '../log.ts';
import type { Destination, Destinations } from './destinations.ts';
import type { Download, KeptImages, KeptLinks, Minted, Opener, Upload } from './links.ts';
import type { Registers } from './needs.ts';
import type { Reply } from './reply.ts';
import type { Turns } from './turns.ts';

/** What is needed to open links. */
export interface OpeningNeeds {
  readonly kept: KeptLinks;
  readonly images: KeptImages;
  readonly to: () => Destinations;
  readonly registers: Pick<Registers, 'read'>;
  readonly turns: Turns;
  readonly clock: Clock;
  readonly elapsed: () => number;
  readonly log: Logger;
  readonly newReference: NewReference;
  /** Teams' id of the personal chat with this account (`tenant|user`), where the bot knows it. */
  chatOf(account: string): Promise<string | undefined>;
  /** Sends a reply, and whatever it has for others, once the page is answered. */
  deliver(reply: Reply, to: string, register: Register): void;
  /** Work that nobody waits for. */
  later(name: string, work: Promise<unknown>): void;
}

/** An open link: where it leads, and the member in whose name. */
export interface Opened<T extends Download | Upload> extends Destination<T> {
  readonly link: Minted;
  readonly opener: Opener & { readonly caller: Member };
}

/** All that the log may say of a link: never its token, a name or what it was minted for. */
export const factsOf = ({ link, goal, feature, opener }: Opened<Download | Upload>): object => ({
  link: link.id.slice(0, 12),
  room: feature.name,
  deed: goal.name,
  authority: opener.caller.person.authority,
});
