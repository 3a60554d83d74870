import type { Block } from './attendance-blocks.ts';
import { isOrganised, isWholeName } from './name-words.ts';
import { isNobody } from './nobody-words.ts';
import type { ReadAttendee } from './notes-read.ts';

const NAME = /^\p{Lu}\p{Ll}{1,12}(?: \p{Lu}(?:-\p{Lu})*)?$/u;
const FEWEST = 3;

/** "Present: Roy, Carol, Syd": those whom the attendance gives by first name only; nobody is proposed for them. */
export const firstNamesIn = (
  blocks: readonly Block[],
  isAuthority: (words: string) => boolean,
): readonly ReadAttendee[] =>
  blocks.flatMap(({ text }) => {
    const names = text
      .replace(/\([^()]*\)/g, '')
      .split(/\s*[,;&]\s*(?:and\s+)?|\s+and\s+/)
      .map((name) => name.replace(/[.\s]+$/, '').trim())
      .filter((name) => name !== '');
    const first = names.filter((name) => NAME.test(name) && !isNobody(name) && !isOrganised(name));
    const isList =
      (first.length >= FEWEST && first.length * 2 > names.length) ||
      names.filter((name) => isWholeName(name)).length >= 2;
    return isList ? first.filter((name) => !isAuthority(name)).map((name) => ({ name, words: name })) : [];
  });
