import type { Span } from './span.ts';

/** What a kind is called in commands and in the log: "actions". One word. */
export type KindId = (typeof KIND_IDS)[number];

export const KIND_IDS = [
  'people',
  'accounts',
  'joining',
  'chats',
  'groups',
  'live',
  'receipts',
  'undo',
  'answers',
  'lists',
  'events',
  'links',
  'pictures',
  'deliveries',
  'jobs',
  'reminders',
  'actions',
  'closed',
  'meetings',
  'packs',
  'staged',
  'decisions',
  'returns',
  'published',
  'rulings',
  'files',
  'calendar',
  'history',
  'log',
] as const;

/** How long: a span from a moment, or as long as something is so. */
export type Keeps =
  | { readonly kind: 'span'; readonly span: Span; readonly since: string }
  | { readonly kind: 'while'; readonly says: string };

/**
 * One line of the retention schedule, as a data-protection officer reads it. Where nobody prescribes a period it is the
 * network's own (inventory, section 4: Barnet keeps its records of children missing education for 7 years from closure,
 * schools their registers for 6; nothing is prescribed for what a network of authorities keeps among itself).
 */
export interface RecordKind {
  readonly id: KindId;
  /** Where it lies. */
  readonly tables: readonly string[];
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly keeps: Keeps;
  /** What happens then. */
  readonly ends: string;
  /** Where the period comes from. */
  readonly source: string;
  /** Who a person is can be told from it, at least by their code. */
  readonly personal: boolean;
  /** Looked through each working day, or in the first run of a month. Nothing for what is not purged by time. */
  readonly purged?: 'daily' | 'monthly';
  /** A coordinator may set another period between these. */
  readonly between?: readonly [least: Span, most: Span];
}
