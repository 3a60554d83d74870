import { isMember } from '../domain/caller.ts';
import { dayOf } from '../domain/day.ts';
import { callerOf, findAccount } from '../domain/register.ts';
import type { Destination, Destinations } from './destinations.ts';
import type { File } from './documents.ts';
import type { Download, Minted, Upload } from './links.ts';
import { factsOf, type Opened, type OpeningNeeds } from './opened.ts';
import { type Shown, showing } from './showing.ts';
import { taking } from './taking.ts';

/** A link that leads nowhere, and why; whose it is is never told. */
export interface Closed {
  readonly closed: 'ended' | 'unknown';
}

/** Something broke; the log has the same reference. */
export interface Broken {
  readonly reference: string;
}

/** What a room answers to a link: its file, or its reason why there is none. */
export type Made = { readonly file: File } | { readonly say: string } | Broken;

export type Opening = ReturnType<typeof opening>;

/**
 * Opens links for whoever holds them, in the name of the member each was minted for: looked up afresh, still a
 * member, still allowed. Nothing is thrown: this is the one catch for what rooms do in the browser.
 */
export const opening = (needs: OpeningNeeds) => {
  const { log } = needs;
  const caught = async <T>(link: object, work: () => Promise<T>): Promise<T | Broken> => {
    try {
      return await work();
    } catch (error) {
      const reference = needs.newReference('ERR');
      log.error({ ...link, reference, err: error }, 'fault');
      return { reference };
    }
  };
  const opened = async <T extends Download | Upload>(
    token: string,
    goalOf: (to: Destinations) => (name: string) => Destination<T> | undefined,
  ): Promise<Opened<T> | Closed> => {
    const link = await needs.kept.find(token);
    const goal = link && goalOf(needs.to())(link.name);
    if (!goal) return turnedAway(needs, 'unknown');
    needs.later('sweep', needs.kept.sweep(link.id, needs.clock()));
    return looked(needs, link, goal);
  };
  return {
    /** The file is made when it is asked for: a look at the head of a page makes nothing. */
    download: (token: string): Promise<Closed | Broken | { make(): Promise<Made> }> =>
      caught({}, async () => {
        const found = await opened<Download>(token, ({ download }) => download);
        if ('closed' in found) return found;
        return { make: () => caught(factsOf(found), () => made(needs, found)) };
      }),
    /** A picture that is kept as it is: whoever has its address sees it, whoever they are. */
    image: (token: string): Promise<Closed | Broken | Shown> => caught({}, () => showing(needs, token)),
    /** The page, and what takes the file once it is there. */
    upload: (token: string) =>
      caught({}, async () => {
        const found = await opened<Upload>(token, ({ upload }) => upload);
        if ('closed' in found) return found;
        const take = (file: File) => caught(factsOf(found), () => taking(needs, found, file));
        return { page: found.goal, take };
      }),
  };
};

const turnedAway = ({ log }: OpeningNeeds, closed: Closed['closed'], why: string = closed): Closed => {
  log.info({ outcome: why }, 'link');
  return { closed };
};

/** Somebody who is no member any more, or may no longer, is answered as though there were no such link. */
const looked = async <T extends Download | Upload>(
  needs: OpeningNeeds,
  link: Minted,
  { goal, feature }: Destination<T>,
): Promise<Opened<T> | Closed> => {
  const now = needs.clock();
  if (link.until <= now) return turnedAway(needs, 'ended');
  const today = dayOf(now);
  const register = await needs.registers.read({ fresh: true });
  const { name = '', address = '' } = findAccount(register, link.account) ?? {};
  const caller = callerOf(register, { ...link.account, name, address }, today);
  if (!isMember(caller)) return turnedAway(needs, 'unknown', 'not-member');
  if (!goal.may.allows(caller)) return turnedAway(needs, 'unknown', 'not-allowed');
  return { link, goal, feature, opener: { caller, register, now, today } };
};

const made = async (needs: OpeningNeeds, found: Opened<Download>): Promise<Made> => {
  const began = needs.elapsed();
  const result = await found.goal.make(found.link.what, found.opener);
  const ms = Math.round(needs.elapsed() - began);
  const outcome = result.refused ? { outcome: 'refused', code: result.code } : { outcome: 'made' };
  needs.log.info({ ...factsOf(found), ...outcome, ms }, 'link');
  return result.refused ? { say: result.say } : { file: result.value };
};
