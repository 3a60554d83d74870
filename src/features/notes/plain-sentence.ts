const WHO = 'I|he|she|they|we|you|it|who|that|there';
const WILL = /(?<=\p{L})'ll\b/gu;
const WOULD = new RegExp(String.raw`\b(${WHO})'d\b(?=\s+(?!been\b|better\b|had\b|like\b|love\b)\p{Ll}+)`, 'giu');
const IS_TO = new RegExp(String.raw`\b(he|she|who)'s\b(?=\s+(?:to|going to|happy to)\s)`, 'giu');

/** A sentence without what speech draws together: "she'll send it" is "she will send it". */
export const withoutContractions = (text: string): string =>
  text.includes("'")
    ? text.replace(WILL, ' will').replace(WOULD, '$1 would').replace(IS_TO, '$1 is')
    : text;
