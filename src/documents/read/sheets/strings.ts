import { asTyped } from '../../csv/cells.ts';
import type { Refused } from '../refused.ts';
import type { Listener } from './xml.ts';

const MOST_LETTERS = 12_000_000;
const MOST_STRINGS = 250_000;

/** Hears sharedStrings.xml: the texts that cells point to. How a text is to be pronounced is left out. */
export const stringsHeard = (
  tooMuch: () => Refused,
): { readonly to: Listener; readonly strings: readonly string[] } => {
  const strings: string[] = [];
  let [text, letters] = ['', 0];
  let [isText, isSpoken] = [false, false];
  const to: Listener = {
    open: ({ name }) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isSpoken = true;
      isText = name === 't' && !isSpoken;
    },
    text: (words) => {
      if (isText) text += words;
    },
    close: (name) => {
      isText = false;
      if (name === 'rPh') isSpoken = false;
      if (name !== 'si') return undefined;
      letters += text.length;
      if (letters > MOST_LETTERS || strings.length >= MOST_STRINGS) throw tooMuch();
      strings.push(asTyped(text));
      return undefined;
    },
  };
  return { to, strings };
};
