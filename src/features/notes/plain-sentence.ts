const WILL = /(?<=\p{L})'ll\b/gu;
const HAD = /\b(I|he|she|they|we|you)'d\b(?=\s+\p{Ll}+ed\b)/giu;
const WOULD =
  /\b(I|he|she|they|we|you|it|who|that|there)'d\b(?=\s+(?!been\b|better\b|had\b|like\b|love\b)\p{Ll}+)/giu;
const AM = /\bI'm\b/g;
const IS_TO = /(\p{L})'s\b(?=\s+(?:going|happy|due) to\s)/giu;
/** "Ann's sorting the lunch": she is. */
const IS_AT =
  /(\p{Lu}\p{Ll}+)'s\b(?=\s+\p{Ll}{3,}ing\s(?:the|an?|it|them|this|that|these|his|her|some|two|three|up|out)\b)/gu;
const MARKS = /\*\*|__|(?<![\p{L}\d])\*(?=\p{L})|(?<=\p{L})\*(?![\p{L}\d])/gu;

/** A sentence without signs for bold letters, and without what speech draws together: "she'll send it" is "she will send it". */
export const withoutContractions = (text: string): string =>
  text
    .replace(MARKS, '')
    .replace(AM, 'I am')
    .replace(/^Am(?=\s\p{Ll})/u, 'I am')
    .replace(WILL, ' will')
    .replace(HAD, '$1 had')
    .replace(WOULD, '$1 would')
    .replace(IS_TO, '$1 is')
    .replace(IS_AT, '$1 is');
