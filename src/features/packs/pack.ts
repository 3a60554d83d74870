import type { ActionSaid } from '../../core/offers/actions.ts';
import type { Agenda, Paper } from '../../core/offers/agenda.ts';
import type { Dashboard } from '../../core/offers/counts.ts';
import type { Decision } from '../../core/offers/decisions.ts';
import type { PositionSaid } from '../../core/offers/requests.ts';
import type { Day } from '../../domain/day.ts';
import type { Block } from '../../domain/document.ts';

/** Somebody who cannot come, as the pack names them. */
export interface Apology {
  readonly who: string;
  readonly instead?: string;
}

/** Updates of one theme; the last group holds those that name none. */
export interface Theme {
  readonly title: string;
  readonly updates: readonly { readonly who: string; readonly text: string }[];
}

/** A paper and the item it belongs to. */
export type Tabled = Paper & { readonly item: string };

export interface Cover {
  readonly title: string;
  readonly body: string;
  readonly when: string;
  readonly where: string;
  /** The Teams address, where there is one. */
  readonly link?: string;
  readonly chair?: string;
  readonly focus?: string;
}

export interface ActionLog {
  /** Most urgent first, the overdue among them. */
  readonly open: readonly ActionSaid[];
  /** There are more open ones than a pack lists. */
  readonly more: boolean;
  readonly closed: readonly ActionSaid[];
  /** Since when: the meeting before, in words. */
  readonly since: string;
}

export interface LastNotes {
  readonly title: string;
  readonly state: 'draft' | 'circulated' | 'confirmed';
  readonly blocks: readonly Block[];
}

/**
 * What a pack holds, part by part (inventory, section 6). A part that nobody has filled is left out: a room that is
 * not there contributes nothing.
 */
export interface Parts {
  readonly cover: Cover;
  readonly agenda?: Agenda;
  readonly apologies?: readonly Apology[];
  readonly notes?: LastNotes;
  readonly decisions?: readonly Decision[];
  readonly actions?: ActionLog;
  /** How each open request for data stands. */
  readonly returns?: readonly PositionSaid[];
  /** The core measures as everybody may see them. */
  readonly dashboard?: Dashboard;
  readonly updates?: readonly Theme[];
  readonly papers?: readonly Tabled[];
  readonly dates?: readonly { readonly when: string; readonly where: string; readonly focus?: string }[];
}

export type PartName = keyof Parts;

/** In the order in which a pack is read. */
export const PART_NAMES = [
  'cover',
  'agenda',
  'apologies',
  'notes',
  'decisions',
  'actions',
  'returns',
  'dashboard',
  'updates',
  'papers',
  'dates',
] as const satisfies PartName[];

export const TITLES: Readonly<Record<PartName, string>> = {
  cover: 'Meeting',
  agenda: 'Agenda',
  apologies: 'Apologies so far',
  notes: 'Notes of the last meeting',
  decisions: 'Decisions of the last meeting',
  actions: 'Matters arising: action log',
  returns: 'Data returns',
  dashboard: 'Dashboard',
  updates: 'Round-table updates by theme',
  papers: 'Papers',
  dates: 'Dates of future meetings',
};

/**
 * The parts as far as they make a version: that a day has gone by and an action is overdue now is no change of the
 * pack.
 */
export const whatCounts = (parts: Parts): string =>
  JSON.stringify(
    PART_NAMES.map((name) => [name, parts[name] ?? null]),
    (key, value: unknown) => (key === 'overdue' ? undefined : value),
  );

/** The same parts on a later day: what has become overdue since the version was made says so. */
export const asOf = (parts: Parts, today: Day): Parts => {
  const { actions } = parts;
  if (!actions) return parts;
  const open = actions.open.map((action) => ({
    ...action,
    overdue: action.dueBy !== undefined && action.dueBy < today,
  }));
  return { ...parts, actions: { ...actions, open } };
};
