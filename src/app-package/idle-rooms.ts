import { clock } from '../clock.ts';
import type { Feature } from '../core/feature.ts';
import { features } from '../features/index.ts';
import { registers } from '../storage/register.ts';
import type { OpenTable } from '../storage/table.ts';

const idle = (): never => {
  throw new Error('The rooms are only asked what they offer: nothing is written.');
};

/** Tables in which nobody has changed anything yet: what the network may set stands as it comes. */
const open: OpenTable = () => ({
  get: async () => undefined,
  list: async () => [],
  transact: idle,
  scan: async () => ({ rows: [] }),
});

/** The rooms as the bot has them on empty tables: they say what they offer, and can do none of it. */
export const idleRooms = (): readonly Feature[] =>
  features({
    open,
    registers: registers(open('network'), clock),
    newReference: idle,
    links: { mint: idle, image: idle },
    files: { keep: idle, open: idle, remove: idle },
    documents: { pdf: idle, docx: idle, ics: idle, png: idle, read: idle },
    spreadsheets: { xlsx: idle, sheets: idle },
    apart: { rule: idle },
    settings: { packDays: 5, closedDays: [] },
  });
