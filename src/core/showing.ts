import type { OpeningNeeds } from './opened.ts';

/** A picture that is still to be seen, and for how many seconds more. */
export interface Shown {
  readonly png: Uint8Array;
  readonly seconds: number;
}

/** None is there, or it has ended. */
interface None {
  readonly closed: 'ended' | 'unknown';
}

/** Looks nobody up: what is kept there was made for everybody who may hold its address (Links.image). */
export const showing = async (needs: OpeningNeeds, token: string): Promise<None | Shown> => {
  const { images, log } = needs;
  const now = needs.clock();
  const found = await images.find(token);
  if (!found) {
    log.info({ outcome: 'unknown' }, 'image');
    return { closed: 'unknown' };
  }
  needs.later('sweep', images.sweep(found.id, now));
  const ms = found.until.getTime() - now.getTime();
  const outcome = ms > 0 ? 'shown' : 'ended';
  log.info({ image: found.id.slice(0, 12), outcome }, 'image');
  return ms > 0 ? { png: found.png, seconds: Math.floor(ms / 1_000) } : { closed: 'ended' };
};
