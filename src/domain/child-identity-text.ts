/** Letters of other alphabets that look like ours: А is Cyrillic, Α is Greek. */
const ALIKE = 'АAВBЕEКKМMНHОOРPСCТTХXУYІIЈJЅSаaеeоoрpсcхxуyіiΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXΖZοo';
const letters = new Map([...ALIKE].flatMap((from, at, all) => (at % 2 ? [] : [[from, all[at + 1] ?? from]])));

/**
 * A text as the detector reads it: digits of every script as 0 to 9, letters without accents, look-alikes as the
 * letter they look like, each dash and each space as one sort, and nothing that cannot be seen. Capitals stay.
 */
export const asSeen = (text: string): string => (PLAIN.test(text) ? text : decoded(text));

/** Letters, digits and signs that are already as they are read; most of what is typed is nothing else. */
const PLAIN = /^[ -_a-~]*$/;

const decoded = (text: string): string =>
  [...text.normalize('NFKD').replace(/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')]
    .map((letter) => letters.get(letter) ?? digitOf(letter))
    .join('')
    .replace(/[\p{Pd}−⁃]/gu, '-')
    .replace(/[·•∙⋅․]/g, '.')
    .replace(/[’‘`]/g, "'")
    .replace(/\s/g, ' ');

/** Every script's ten digits stand in order: so many places after its zero. */
const digitOf = (letter: string): string => {
  if (letter < '\u0660' || !/^\p{Nd}$/u.test(letter)) return letter;
  const at = letter.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(at - value - 1))) value += 1;
  return String(value);
};
