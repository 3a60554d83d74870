import { isDoing } from './doing-verbs.ts';
import { isOpenOwner } from './owner-cells.ts';
import type { Naming } from './owner-words.ts';
import { type Column, columnOf } from './read-columns.ts';
import type { Line } from './read-lines.ts';
import { isDueCell } from './state-cells.ts';
import { NUMBER, type Row, rowsOf } from './upright.ts';
import type { Telling } from './upright-lists.ts';
import { ENDS, isOwnerLine } from './upright-text.ts';

const MOST_HEADS = 6;
const MOST_DEEDS = 8;

/**
 * Notes of which a converter wrote each cell into a line of its own, with columns of actions and of owners behind what
 * was talked about: the lines of the owners stand behind those of the actions, and the first is for the first.
 */
export const withUprightRows = (lines: readonly Line[], telling: Telling): readonly Line[] => {
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const at = filled.findIndex((_, index) => headAt(filled, index) !== undefined);
  const head = at < 0 ? undefined : headAt(filled, at);
  if (!head) return lines;
  const end = filled.findIndex(({ text }, index) => index > at && ENDS.test(text.trim()));
  const rows = rowsOf(filled.slice(at + head.length, end < 0 ? undefined : end));
  const written = new Map(rows.flatMap((row) => writtenRow(row, telling)));
  if (written.size === 0) return lines;
  for (const { number } of filled.slice(at, at + head.length)) written.set(number, '');
  return lines.map((line) => ({ ...line, text: written.get(line.number) ?? line.text }));
};

/** The columns, one a line: of a text, of actions and of owners, in that order, and below them the first row's number. */
const headAt = (filled: readonly Line[], at: number): readonly Column[] | undefined => {
  const columns: Column[] = [];
  for (const { text } of filled.slice(at, at + MOST_HEADS)) {
    const column = columnOf(text.trim());
    if (column === undefined) break;
    columns.push(column);
  }
  const next = filled[at + columns.length]?.text.trim() ?? '';
  const [text, action, owner] = (['text', 'action', 'owner'] as const).map((one) => columns.indexOf(one));
  const isInOrder = text !== undefined && action !== undefined && owner !== undefined && text >= 0;
  return isInOrder && text < action && action < owner && NUMBER.test(next) ? columns : undefined;
};

/** What each of its lines becomes: the number stands before the title, and each action has its owner. */
const writtenRow = ([number, ...lines]: Row, telling: Telling): readonly (readonly [number, string])[] => {
  const found = deedsIn(lines, telling);
  const [title] = lines.slice(0, found?.from);
  if (!title) return [];
  const left = found ? lines.slice(found.from) : [];
  return [
    [number.number, ''],
    [title.number, `${number.text.trim()} ${title.text.trim()}`],
    ...left.map((line, at) => [line.number, found?.told[at] ?? ''] as const),
  ];
};

interface Deeds {
  /** Where they begin. */
  readonly from: number;
  readonly told: readonly string[];
}

/** At the end of a row the dates, before them the owners, and before those as many actions. */
const deedsIn = (lines: readonly Line[], { naming, due }: Telling): Deeds | undefined => {
  const texts = lines.map(({ text }) => text.trim());
  const untilDue = texts.findLastIndex((text) => !isDueCell(text, due)) + 1;
  const owners = ownersAtEnd(texts.slice(0, untilDue), naming);
  const from = untilDue - owners.reduce((many, { length }) => many + length, 0);
  const deeds = entriesBefore(texts.slice(0, from));
  if (owners.length === 0 || deeds.length === 0 || deeds.length > MOST_DEEDS) return undefined;
  const all = owners.map((one) => one.join(' '));
  if (all.length > 1 && all.length !== deeds.length) return undefined;
  const first = from - deeds.reduce((many, { length }) => many + length, 0);
  const dates = texts.slice(untilDue);
  const told = deeds.map((deed, at) => {
    const by = dates.length === deeds.length ? ` (${dates[at]})` : '';
    return `Action: ${all[at] ?? all[0]}: ${deed.join(' ')}${by}`;
  });
  return { from: first, told };
};

/** The owners, a line each or, where one ends with "and", two. */
const ownersAtEnd = (texts: readonly string[], naming: Naming): readonly (readonly string[])[] => {
  const owners: string[][] = [];
  for (const text of [...texts].reverse()) {
    const first = owners[0];
    if (first && isOpenOwner(text, naming)) first.unshift(text);
    else if (isOwnerLine(text, naming)) owners.unshift([text]);
    else break;
  }
  return owners;
};

/** What begins with what is to be done, and the lines in small letters that go on with it; nothing of what was said. */
const entriesBefore = (texts: readonly string[]): readonly (readonly string[])[] => {
  const entries: string[][] = [];
  let more: string[] = [];
  for (const text of [...texts].reverse()) {
    const verb = /^(?:To\s)?(\p{L}[\p{L}-]*)/u.exec(text)?.[1] ?? '';
    if (/^\p{Lu}/u.test(text) && isDoing(verb)) {
      entries.unshift([text, ...more]);
      more = [];
    } else if (/^[\p{Ll}\d(]/u.test(text)) more.unshift(text);
    else break;
  }
  return entries;
};
