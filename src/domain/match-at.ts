/** What a sticky pattern matches at exactly that place of a text. */
export const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
};

/** Where the match ends, or nothing where there is none. */
export const endAt = (pattern: RegExp, text: string, at: number): number | undefined => {
  const found = matchAt(pattern, text, at);
  return found && found.index + found[0].length;
};

/** What a stretch of words is made of: sticky patterns of a word and of what parts two, and how many at most. */
export interface Stretch {
  readonly word: RegExp;
  readonly between: RegExp;
  readonly most: number;
}

/** Where the words from that place on end, the longest stretch first: as far as a name could go. */
export const endsFrom = (text: string, at: number, { word, between, most }: Stretch): readonly number[] => {
  const ends: number[] = [];
  let from: number | undefined = at;
  while (from !== undefined && ends.length < most) {
    const end: number | undefined = endAt(word, text, from);
    if (end === undefined) break;
    ends.unshift(end);
    from = endAt(between, text, end);
  }
  return ends;
};
