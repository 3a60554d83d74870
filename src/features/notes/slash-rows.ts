import { isOpenOwner, isOwnerCell } from './owner-cells.ts';
import type { Naming } from './owner-words.ts';
import type { Line } from './read-lines.ts';

const NUMBERED = /^\s*\d{1,3}[.)]?\s*\/\s+\S/;
const LAST = /\s\/\s+(?<last>[^/]{2,60}(?:\s*\/\s*[^/]{2,40}){0,4})$/;
const FEWEST = 3;
const MOST_LINES = 6;
const LONGEST = 700;

/**
 * Numbered rows whose cells strokes part, "3. / TH to write it / TH", and of which a converter kept the lines apart:
 * each is one again, up to its owner. Only where most rows end so.
 */
export const withSlashRows = (lines: readonly Line[], naming: Naming): readonly Line[] => {
  const starts = lines.flatMap(({ text }, at) => (NUMBERED.test(text) && text.length < LONGEST ? [at] : []));
  if (starts.length < FEWEST) return lines;
  const rows = starts.flatMap((from) => rowFrom(lines, from, naming) ?? []);
  if (rows.length < FEWEST || rows.length * 2 < starts.length) return lines;
  const texts = new Map<number, string>();
  for (const { from, to } of rows) {
    const said = lines.slice(from, to).map(({ text }) => text.trim());
    for (let at = from; at < to; at += 1) texts.set(at, '');
    texts.set(from, joined(said, naming));
  }
  return lines.map((line, at) => {
    const text = texts.get(at);
    return text === undefined || text === line.text ? line : { ...line, text };
  });
};

/** Lines of a cell stay apart, an owner's words do not. */
const joined = (said: readonly string[], naming: Naming): string =>
  said.reduce((all, line) => `${all}${endsOpen(all, naming) ? ' ' : '\n'}${line}`);

const endsOpen = (text: string, naming: Naming): boolean => {
  const last = LAST.exec(text)?.groups?.['last'] ?? '';
  return last !== '' && isOpenOwner(last, naming);
};

const rowFrom = (
  lines: readonly Line[],
  from: number,
  naming: Naming,
): { readonly from: number; readonly to: number } | undefined => {
  let text = '';
  for (let at = from; at < from + MOST_LINES; at += 1) {
    const line = lines[at]?.text.trim() ?? '';
    if (!line || (at > from && NUMBERED.test(line)) || text.length > LONGEST) return undefined;
    text = `${text} ${line}`.trim();
    const last = LAST.exec(text.replace(/^\d+[.)]?\s*\/\s*/, ''))?.groups?.['last'] ?? '';
    if (isOwners(last, naming)) return { from, to: at + 1 };
  }
  return undefined;
};

/** "Carys/Tobias", "JR / YP". */
const isOwners = (last: string, naming: Naming): boolean => last !== '' && isOwnerCell(last, naming);
