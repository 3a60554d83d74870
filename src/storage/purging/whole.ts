import type { Expired, Looking, Over } from '../../core/offers/keeping.ts';
import type { Day } from '../../domain/day.ts';
import { EVERY_KEY, type OpenTable, type Scanned, type Table } from '../table.ts';
import { dayIn, NONE, overOf, together } from './over.ts';
import { removeRows } from './remove.ts';
import { walk } from './walk.ts';

/** A partition that goes as a whole, and the day it is of. */
export interface Whole {
  readonly partition: string;
  readonly on: Day;
}

/**
 * Partitions of several tables that hold nothing but what is of that day: all that was kept of a meeting. Each is one
 * thing, however many tables and rows; what is gone already costs a look.
 */
export const wholes =
  (tables: readonly Table[], all: readonly Whole[]): Expired =>
  async (looking) => {
    let found = NONE;
    for (const whole of all.filter(({ on }) => on < looking.before))
      found = together(found, await oneWhole(tables, whole, looking));
    return found;
  };

const oneWhole = async (tables: readonly Table[], whole: Whole, looking: Looking): Promise<Over> => {
  let isThere = false;
  for (const table of tables) {
    if (!looking.spend()) return { count: 0, left: true };
    const range = { ...EVERY_KEY, select: [], ...(looking.dry && { top: 1 }) };
    const rows = await table.list(whole.partition, range);
    isThere ||= rows.length > 0;
    const own = rows.map((row) => ({ partition: whole.partition, ...row }));
    const gone = looking.dry ? own : await removeRows(table, own, looking.spend);
    if (gone.length < own.length) return { count: 0, left: true };
  }
  return isThere ? overOf([whole.on]) : NONE;
};

const STAGED = 'text';

/** Texts of notes that wait for their meeting, each in a partition of its own: as old as the line that put it there. */
export const stagedTexts =
  (open: OpenTable): Expired =>
  async (looking) => {
    const table = open('notes');
    const waiting: Whole[] = [];
    const range = { from: FIRST, below: `${FIRST}~`, select: ['line'] };
    const isWhole = await walk(table, { range, spend: looking.spend }, (rows) => {
      waiting.push(...rows.flatMap(stagedIn));
    });
    const found = await wholes([table], waiting)(looking);
    return { ...found, left: found.left || !isWhole };
  };

/** The first history line of what lies under that key: it says when. */
const FIRST = `~h|${STAGED}|00001`;

const stagedIn = ({ partition, props }: Scanned): readonly Whole[] => {
  const line = JSON.parse(String(props['line'])) as { readonly at: string }; // a ledger wrote it
  const on = dayIn(line.at);
  return on && partition.startsWith('in-') ? [{ partition, on }] : [];
};
