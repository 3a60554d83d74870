import { refusedAs } from '../../cards/refused-as.ts';
import type { File, Spreadsheets } from '../../core/documents.ts';
import type { Links } from '../../core/links.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { Authority } from '../../domain/authority.ts';
import { currentAuthorities } from '../../domain/register.ts';
import { ok, type Refusal, type Result, refuse } from '../../domain/result.ts';
import { findReturnType } from '../../domain/returns/return-types.ts';
import { plural } from '../../domain/words.ts';
import type { SheetRead } from '../../domain/workbook.ts';
import { aboutChildren } from './about-children.ts';
import { linkCard, reviewCard } from './cards.ts';
import { nameFor } from './commands-import.ts';
import { type LoadedPeriod, periodsIn, roundingIn } from './loaded.ts';
import { ownLines } from './own-lines.ts';
import { readPublished } from './read-published.ts';
import { sayLeft } from './say-left.ts';
import { sayRead } from './say-read.ts';
import type { PublishedStore } from './store.ts';
import type { PublishedRead } from './taking.ts';

export interface Room {
  readonly store: PublishedStore;
  readonly links: Links;
  readonly spreadsheets: Spreadsheets;
}

/** The page is for any type, unless one was named. */
export const ANY = 'any';

export const loadLink = async ({ links }: Room, turn: MemberTurn, type = ANY): Promise<Reply> => {
  if (turn.place.kind !== 'personal')
    return { text: 'Ask for this in your own chat with the bot: the link is yours alone.', refused: 'place' };
  const url = await links.mint(turn, { name: 'published.file', what: type });
  const title = findReturnType(type)?.title;
  return { card: linkCard(`Load published figures${title ? ` for the ${title}` : ''}`, url) };
};

/** A file, and the return type it was asked for, or any. */
interface Coming {
  readonly file: File;
  readonly type: string;
}

interface FileRead {
  readonly read: PublishedRead;
  /** Lines of places outside the network that were not even looked at. */
  readonly cut: number;
}

/** Reads a file of published figures and shows what is in it. Nothing is kept but that reading, until it is confirmed. */
export const takeFile = async (room: Room, turn: MemberTurn, { file, type }: Coming): Promise<Reply> => {
  const found = await readFile(room, turn, { file, type });
  if (found.refused) return refusedAs(found);
  const load = {
    file: nameFor(file.name, turn.today),
    on: turn.today,
    by: turn.caller.person.id,
    roundedTo: roundingIn(found.value.read.rows).authority,
  };
  return review(room, turn, { ...found.value, periods: periodsIn(found.value.read.rows, load) });
};

interface Reviewed extends FileRead {
  readonly periods: readonly LoadedPeriod[];
}

const review = async (room: Room, turn: MemberTurn, reviewed: Reviewed): Promise<Reply> => {
  const { read, periods } = reviewed;
  const { type, rows } = read;
  const rounding = roundingIn(rows);
  const whole = { type: type.id, rows, periods, rounding };
  const before = await room.store.of(type.id);
  const staged = await room.store.stage(whole);
  if (staged.refused) return refusedAs(staged);
  const authorities = currentAuthorities(turn.register, turn.today);
  const changes = await room.store.compare(whole);
  const says = sayRead(read, { periods, rounding, authorities, changes, ...(before && { before }) });
  const title = `Published figures for the ${type.title}`;
  const op = turn.id.slice(0, 56);
  return { card: reviewCard({ staged: staged.value, op, title, says, left: leftOf(reviewed) }) };
};

const leftOf = ({ read, cut }: FileRead): readonly string[] => [
  ...sayLeft(read.left),
  ...(cut > 0 ? [`${plural(cut, 'line')} of other regions and their local authorities.`] : []),
];

const readFile = async (room: Room, turn: MemberTurn, { file, type }: Coming): Promise<Result<FileRead>> => {
  const { file: own, cut } = cutDown(file, currentAuthorities(turn.register, turn.today));
  const sheets = await room.spreadsheets.sheets(own);
  if (sheets.refused) return tooLong(sheets);
  const known = findReturnType(type);
  const results = sheets.value
    .filter(({ hidden }) => !hidden)
    .map(
      ({ name, rows }: SheetRead) =>
        aboutChildren(name, rows, turn.today) ??
        readPublished({ name: file.name, rows, ...(known && { type: known }) }, turn),
    );
  const read =
    results.find(isOfChildren) ??
    results.find(({ refused }) => !refused) ??
    results.find(hasHeader) ??
    results[0] ??
    NO_SHEET;
  return read.refused ? read : ok({ read: read.value, cut });
};

/** One sheet of children, and nothing of the file is taken. */
const isOfChildren = (one: Result<PublishedRead>): boolean => one.refused === true && one.code === 'children';

const hasHeader = (one: Result<PublishedRead>): boolean => !one.refused || one.code !== 'no-header';

const NO_SHEET = refuse(
  'no-sheet',
  'This workbook has no sheet that can be seen. Hand in the CSV file as DfE publishes it.',
);

const cutDown = (file: File, own: readonly Authority[]): { readonly file: File; readonly cut: number } => {
  if (!/\.csv$/i.test(file.name)) return { file, cut: 0 };
  const { text, cut } = ownLines(new TextDecoder(encodingOf(file.bytes)).decode(file.bytes), own);
  return cut > 0 ? { file: { ...file, bytes: new TextEncoder().encode(text) }, cut } : { file, cut };
};

/** By its mark: UTF-16 begins with one. */
const encodingOf = ([first, second]: Uint8Array): string => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
};

/** A national file is not a sheet of totals, but its CSV is cut down here, and read at any size on the machine. */
const LONG = new Set(['file.rows', 'file.much', 'file.large', 'file.bomb', 'file.time', 'file.memory']);

const tooLong = (refused: Refusal): Refusal =>
  LONG.has(refused.code)
    ? refuse(
        refused.code,
        'This file is too long to be read here, so nothing of it was kept. Hand in the CSV file of the same figures (.csv): lines of other regions are left out of it. Whoever runs the bot can take in a CSV of any size with “npm run network -- import published FILE”.',
      )
    : refused;
