import type { Day } from '../domain/day.ts';
import type { NewReference } from '../domain/reference.ts';
import type { Register } from '../domain/register.ts';
import type { Deed, Ledger, Outcome } from '../storage/ledger.ts';
import type { OpenTable } from '../storage/table.ts';
import type { Apart } from './apart.ts';
import type { Documents, Spreadsheets } from './documents.ts';
import type { Files } from './files.ts';
import type { Links } from './links.ts';

/** The network's register: held in memory, a little stale at most, and changed through its ledger alone. */
export interface Registers {
  /** At most 15 seconds old on another instance's changes; `fresh` asks the table first. */
  read(how?: { readonly fresh?: boolean }): Promise<Register>;
  /**
   * Commits to the register's ledger, and tells every instance that it has changed. With `since`, only where nothing
   * at all has changed since that register was read: for what rests on more than the things it changes.
   */
  commit(deed: Deed, since?: Register): Promise<Outcome>;
  readonly ledger: Ledger;
}

/** What main hands to every room. */
export interface Needs {
  readonly open: OpenTable;
  readonly registers: Registers;
  readonly newReference: NewReference;
  readonly links: Links;
  readonly files: Files;
  readonly documents: Documents;
  readonly spreadsheets: Spreadsheets;
  readonly apart: Apart;
  readonly settings: NetworkSettings;
}

/** What the network may set to its own liking. */
export interface NetworkSettings {
  /** So many working days before a meeting its pack is sent. */
  readonly packDays: number;
  /** Nothing goes out by itself on these, beside weekends and bank holidays. */
  readonly closedDays: readonly Day[];
}
