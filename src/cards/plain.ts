/** Characters that a Teams text block would draw as Markdown. */
const MARKDOWN = /[\\`*_{}[\]<>()#+!|~]/g;

/**
 * People's own words, safe inside a Markdown text block: signs are shown as typed and draw nothing, and a number
 * at the start of a line begins no list.
 */
export const plain = (words: string): string =>
  words
    .replace(MARKDOWN, (sign) => `\\${sign}`)
    .replace(/^([^\S\n]*)([-–•])(?=\s)/gm, '$1\\$2')
    .replace(/^([^\S\n]*\d+)\.(?=\s)/gm, '$1\\.');

/** The same words where nothing draws Markdown, as in the notice of a new message: without those backslashes. */
export const unplain = (words: string): string => words.replace(/\\([\\`*_{}[\]<>()#+!|~.–•-])/g, '$1');
