const MOST = 20_000;

/** The same function, which works out each answer once: notes name the same few people and places again and again. */
export const remembered = <T>(work: (words: string) => T): ((words: string) => T) => {
  const known = new Map<string, { readonly answer: T }>();
  return (words) => {
    const found = known.get(words);
    if (found) return found.answer;
    const answer = work(words);
    if (known.size < MOST && words.length < 120) known.set(words, { answer });
    return answer;
  };
};
