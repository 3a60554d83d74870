import type { Problem } from './shown.ts';

const EVERY_MS = 4_000;
const SLOWEST_MS = 32_000;
/** Whoever has asked too often is answered again after a minute. */
const OFTEN_MS = 60_000;

/** How long until what is looked at is asked for again: more rarely, the longer the bot cannot give it. */
export const waitAfter = (wrong: Problem | undefined, wait = EVERY_MS): number => {
  if (!wrong) return EVERY_MS;
  return wrong.why === 'often' ? OFTEN_MS : Math.min(wait * 2, SLOWEST_MS);
};

const OLD = 'What is shown may be out of date.';

/** Why what is shown is no longer kept current, to whoever has done nothing but look at it. */
export const staleWords = ({ problem, why }: Problem): string => {
  if (why === 'away') return `The bot cannot be reached. ${OLD}`;
  if (why === 'often') return `The bot was asked too often, and is asked again in a minute. ${OLD}`;
  return `${plain(problem)} ${OLD}`;
};

/** It is read as it stands there: without the marks of Markdown. */
const plain = (words: string): string => words.replace(/\*\*|\\(?=[^\w\s])/g, '');
