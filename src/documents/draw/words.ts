import type { Run, Words } from '../../domain/document.ts';

/** What has no shape, or turns the order of other letters round: nothing of it is drawn. */
const SHAPELESS =
  /[\p{Cc}\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/**
 * People's words as they can be drawn in any format: line ends are "\n", a lone half of a surrogate pair is "�",
 * control characters, zero-width marks and the marks that turn the direction of writing are gone.
 */
export const tidy = (text: string): string =>
  text
    .replace(LINE_ENDS, '\n')
    .replaceAll('\t', ' ')
    .split('\n')
    .map((line) => line.replace(/\p{Cs}/gu, '\uFFFD').replace(SHAPELESS, ''))
    .join('\n')
    .normalize('NFC');

/** The same in one line: for headings, titles and the heads of tables. */
export const tidyLine = (text: string): string => tidy(text).replace(/\s+/g, ' ').trim();

/** The runs of some words, tidied; a link that is not a plain https address is words alone. */
export const runsOf = (words: Words): readonly Run[] =>
  (typeof words === 'string' ? [{ text: words }] : words).map(({ link, text, ...weight }) => {
    const address = link === undefined ? undefined : addressOf(link);
    return { ...weight, text: tidy(text), ...(address && { link: address }) };
  });

const addressOf = (link: string): string | undefined => {
  if (!URL.canParse(link)) return undefined;
  const { protocol, username, password, href } = new URL(link);
  return protocol === 'https:' && !username && !password ? href : undefined;
};
