const WHO = 'I|he|she|they|we|you|it|who|that|there';
const WILL = /(?<=\p{L})'ll\b/gu;
const WOULD = new RegExp(String.raw`\b(${WHO})'d\b(?=\s+(?!been\b|better\b|had\b|like\b|love\b)\p{Ll}+)`, 'giu');
const AM = /\bI'm\b/g;
const MARKS = /\*\*|__|(?<![\p{L}\d])\*(?=\p{L})|(?<=\p{L})\*(?![\p{L}\d])/gu;
const IS_TO = /(\p{L})'s\b(?=\s+(?:going|happy|due) to\s)/giu;

/** A sentence without signs for bold letters, and without what speech draws together: "she'll send it" is "she will send it". */
export const withoutContractions = (text: string): string =>
  text.replace(MARKS, '').replace(AM, 'I am').replace(WILL, ' will').replace(WOULD, '$1 would').replace(IS_TO, '$1 is');
