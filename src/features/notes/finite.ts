const FINITE = /^[^,;:.]{0,70}?\b(?:had|has|have|was|were|is|are|did|does|could|can|cannot|would|will)\b/;

/** "Notices to fill the vacancies had been put up": something is told of what is to be done. */
export const hasFinite = (text: string): boolean => FINITE.test(text);
