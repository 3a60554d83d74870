import { isWholeName } from './name-words.ts';

const LABELLED =
  /^(?!cc\b|copies|circulation|distribution|to:|from:|apolog|absent|not )(?<label>\p{L}[\p{L}' -]{1,30}?)(?::|\s[-–—])\s+(?<names>\p{Lu}.*)$/iu;
const PIECE = /\.\s+(?=\p{Lu}\p{L}*\s*[:–—-])/u;
/** "Chair Ann Lee. Also: Bo Ray": this label has no sign behind it. */
const CHAIR = /^Chair(?:ed by|man|woman|person)?\s(?=\p{Lu})/u;
const FEWEST = 3;

/**
 * "Team: Ann Lee, Bo Ray, Cy Fox", "Chair – Ann Lee. Members – Bo Ray, Cy Fox": three whole names and more near the head
 * are those who were there, whatever they are called.
 */
export const listedIn = (text: string): string | undefined => {
  const lists = text
    .split(PIECE)
    .map((piece) => LABELLED.exec(piece.replace(CHAIR, 'Chair: '))?.groups?.['names'] ?? '');
  const names = lists.flatMap(namesOf);
  const whole = names.filter((one) => isWholeName(one));
  const areNames = whole.length >= FEWEST && whole.length * 4 >= names.length * 3;
  return areNames && lists.every((list) => list !== '') ? lists.join(', ') : undefined;
};

const namesOf = (list: string): readonly string[] =>
  list.split(/\s*[,;]\s*(?![^(]*\))|\s+and\s+/).map((one) => one.replace(/\s*\([^()]*\)|\.$/g, '').trim());
