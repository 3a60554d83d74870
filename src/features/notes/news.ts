const NEWS = /,\s(?:which|who|and)\s(?:was|were|had|has|have)\b/;

/** "agreed to fund two posts, which were filled in March": what came of it is told at once. */
export const isNews = (text: string): boolean => NEWS.test(text);
