import type { Told } from './told-deeds.ts';

const LETTERED = /[,;]?\s+(?:and\s+)?\((?:[b-h]|i{2,3}|iv|v)\)\s+(?=\p{Ll})/u;

/** "(a) give the figures, and (b) have it rewritten": each is one. */
export const partsOf = (told: Told): readonly Told[] =>
  told.text.split(LETTERED).map((text) => ({ ...told, text }));
