import { headOf } from './read-columns.ts';
import type { Line } from './read-lines.ts';

/** What parts the cells of this text's tables from one another. */
export interface Parting {
  readonly tab: boolean;
  readonly pipe: boolean;
  readonly slash: boolean;
  /** Two spaces or more part every cell, as the head shows. */
  readonly gap?: boolean;
  /** The column at which the last column begins, where spaces part them. */
  readonly column?: number;
}

const HEAD_WORD = String.raw`(?:actions?|agreed actions?|action (?:by|points?|required|for|owner)|owners?|by whom?|who|lead|responsib\w*-? ?\w* ?(?:person|officer)?:?)`;
const SLASH_HEAD = new RegExp(String.raw`(?:^|\/)\s*${HEAD_WORD}\s*(?:\/|$)`, 'i');
/** "Action by" far to the right, and nothing else in its line. */
const LONE_HEAD = new RegExp(String.raw`^\s{28,}(${HEAD_WORD})\s*$`, 'i');
const SPACED_HEAD = new RegExp(
  String.raw`^\s*(?:no\.?\s+)?(?:items?|agenda(?: item)?|notes?|discussion|minutes?|subject|topic|details?|points?)\b.*?\s{3,}(${HEAD_WORD})\s*$`,
  'i',
);
/** A stroke that parts two cells. */
export const SLASHED = /(?:^|\s)\/(?:\s|$)/;

/** Looks at the whole text once: a " / " parts cells only where a converter put it there. */
export const partingOf = (lines: readonly Line[]): Parting => {
  const texts = lines.map(({ text }) => text).filter((text) => text.length < 20_000);
  const slashed = texts.filter((text) => SLASHED.test(text));
  const isHeaded = slashed.some((text) => text.length < 200 && SLASH_HEAD.test(text));
  const spaced =
    texts.find((text) => text.length < 200 && SPACED_HEAD.test(text)) ??
    texts.find((text) => text.length < 200 && LONE_HEAD.test(text));
  const head = spaced && (SPACED_HEAD.exec(spaced) ?? LONE_HEAD.exec(spaced))?.[1];
  const tab = texts.some((text) => text.trim().includes('\t'));
  return {
    tab,
    pipe: texts.filter((text) => / \| |^\s*\|/.test(text)).length >= 2,
    slash: !tab && isSlashed(slashed, isHeaded),
    ...(!tab && texts.some((text) => isGapped(text)) && { gap: true }),
    ...(spaced && head && { column: spaced.lastIndexOf(head) }),
  };
};

/** "Ref  Action  Owner  Due": four heads and more, two spaces between them. */
const isGapped = (text: string): boolean => {
  const cells = text.length < 200 ? text.trim().split(/\s{2,}/) : [];
  return cells.length > 3 && headOf(cells)?.includes('owner') === true;
};

/** A heading says so, or strokes stand at the ends of lines and between more than two cells. */
const isSlashed = (slashed: readonly string[], isHeaded: boolean): boolean => {
  const edged = slashed.filter((text) => /^\s*\/|\/\s*$/.test(text) || text.split(' / ').length > 2);
  const numbered = slashed.filter((text) => /^\s*\d{1,2}(?:\.\d{1,2})?\s*\/\s/.test(text));
  return (
    slashed.length >= 2 && (isHeaded || numbered.length >= 3 || (slashed.length >= 3 && edged.length >= 2))
  );
};
