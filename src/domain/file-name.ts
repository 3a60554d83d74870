const NAME_MOST = 120;
const ENDING = /\.[a-z0-9]{1,8}$/i;

/** ".docx", in small letters; nothing where the name has no ending. */
export const endingOf = (name: string): string => ENDING.exec(name)?.[0].toLowerCase() ?? '';

/**
 * A file's name as it is kept and handed on: without folders, on one line, without signs that nobody sees but that
 * turn the words after them round, and short enough for every disk. Its ending stays.
 */
export const fileName = (given: string): string => {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const legible = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Zs}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const ending = ENDING.exec(legible)?.[0] ?? '';
  const stem = [...legible.slice(0, legible.length - ending.length)].slice(0, NAME_MOST - ending.length);
  return `${stem.join('').trim() || 'file'}${ending}`;
};
