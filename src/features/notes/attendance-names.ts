import type { Block } from './attendance-blocks.ts';
import { isOrganised, isWholeName } from './name-words.ts';
import { isNobody } from './nobody-words.ts';
import type { ReadAttendee } from './notes-read.ts';

const NAME = /^\p{Lu}\p{Ll}{1,12}(?:-\p{Lu}\p{Ll}{1,12})?(?: \p{Lu}(?:-\p{Lu})*)?$/u;
const FEWEST = 3;

/** "Present: Roy, Carol, Syd": those whom the attendance gives by first name only; nobody is proposed for them. */
export const firstNamesIn = (
  blocks: readonly Block[],
  isAuthority: (words: string) => boolean,
): readonly ReadAttendee[] => {
  const all = blocks.map((block) => ({ ...block, names: namesOf(block) }));
  const isFirst = (name: string): boolean =>
    NAME.test(name) && name !== 'Me' && !isNobody(name) && !isOrganised(name) && !isAuthority(name);
  const isList = (names: readonly string[]): boolean => {
    const first = names.filter(isFirst);
    return (
      (first.length >= FEWEST && first.length * 2 > names.length) ||
      names.filter((name) => isWholeName(name)).length >= 2
    );
  };
  const of = (kind: Block['kind']): readonly string[] =>
    all.filter((block) => block.kind === kind).flatMap(({ names }) => names);
  const isByFirst = all.some(({ names }) => isList(names));
  return all
    .filter(
      ({ kind, names }) =>
        isList(names) ||
        (isList(of(kind)) && names.some(isFirst)) ||
        (isByFirst && kind === 'apologies' && names.every(isFirst)),
    )
    .flatMap(({ names }) => names.filter(isFirst).map((name) => ({ name, words: name })));
};

const namesOf = ({ text }: Block): readonly string[] =>
  text
    .replace(/\([^()]*\)/g, '')
    .replace(/\sand(?=,)/g, '')
    .split(/\s*[,;&]\s*(?:and\s+)?|\s+and\s+|\.\s+\p{L}+:\s+/u)
    .map((name) => name.replace(/\s(?:[-–—]|from(?=\s))\s*.*$|[.\s]+$/u, '').trim())
    .filter((name) => name !== '');
