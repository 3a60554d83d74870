/** Alternatives of which each may begin with a capital: "officer", "Officer". */
export const eitherWay = (words: string): string =>
  words.replace(
    /(^|\|)(\p{Ll})/gu,
    (_all, bar: string, letter: string) => `${bar}[${letter.toUpperCase()}${letter}]`,
  );
