import type { From } from './shown.ts';

const LONGEST = 300;

/**
 * What a link into the tab names: words, or what “Copy link” once made of what was shown. Anything else is no link. The
 * bot shows nothing of it that changes anything, or that this person may not see.
 */
export const linked = (id: string): From | undefined => {
  const words = id.length <= LONGEST ? { text: id } : undefined;
  try {
    return fromIn(JSON.parse(id));
  } catch {
    return words;
  }
};

const fromIn = (given: unknown): From | undefined => {
  if (typeof given !== 'object' || given === null) return undefined;
  const { page, verb, data, text } = given as Readonly<Record<string, unknown>>; // an object, and looked at below
  if (isName(page)) return { page };
  if (isName(verb) && typeof data === 'object' && data !== null) return { verb, data };
  return isName(text) ? { text } : undefined;
};

const isName = (given: unknown): given is string =>
  typeof given === 'string' && given !== '' && given.length <= LONGEST;
