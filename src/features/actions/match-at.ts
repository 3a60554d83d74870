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
