import type { ReadAttendee } from './notes-read.ts';

const LONGEST = 60;

/** "The Clerk", "Chairman": as jobs are held against one another. */
const plainJob = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/chair(?:man|woman|person)\b/g, 'chair')
    .replace(/\bco-ordinator/g, 'coordinator')
    .trim();

/** "Clerk to Council" and "Chair of the Forum" are the clerk and the chair; "Clerk of Works" is no clerk of a meeting. */
const isHeld = (job: string, words: string): boolean =>
  job === words ||
  (/^(?:chair|clerk|secretary)$/.test(words) &&
    new RegExp(
      `^${words} (?:to|of) (?:the )?(?:\\p{L}+ )?(?:council|forum|board|group|panel|committee|governors|network|trust|meeting)\\b`,
      'u',
    ).test(job));

/** Whoever the attendance says has that job, where it is one person only. */
export const holderOf = <Known>(
  words: string,
  people: readonly (ReadAttendee & { readonly known: Known })[],
): Known | undefined => {
  if (words.length > LONGEST) return undefined;
  const wanted = plainJob(words);
  const [one, ...more] = people.filter(({ job }) => job !== undefined && isHeld(plainJob(job), wanted));
  return more.length === 0 ? one?.known : undefined;
};
