import { createHash } from 'node:crypto';
import type { Reply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import { type Day, parseDay } from '../../domain/day.ts';
import type { MeetingId } from '../../domain/meeting.ts';
import type { PersonId } from '../../domain/person.ts';
import { type Change, ledger, type Outcome } from '../../storage/ledger.ts';
import { joined, pieces } from '../../storage/pieces.ts';
import type { OpenTable, Props, Row } from '../../storage/table.ts';
import { under } from '../../storage/table.ts';
import { PART_NAMES, type Parts, whatCounts } from './pack.ts';

/** The latest version of a meeting's pack, and whether it has been sent to everybody. */
export interface Head {
  readonly version: number;
  readonly hash: string;
  /** ISO instant. */
  readonly at: string;
  readonly sentOn?: Day;
  readonly row: Row;
}

/** Which version somebody last opened. */
export interface SeenBy {
  readonly version: number;
  readonly row: Row;
}

export interface Saving extends Pick<Turn, 'id' | 'now'> {
  readonly by: PersonId | 'system';
  readonly how: 'typed' | 'pressed' | 'system';
  readonly answer: Reply;
}

export type PackStore = ReturnType<typeof packStore>;

const VERSION = 1;
const HEAD = 'head';
const numbered = (version: number): string => String(version).padStart(4, '0');
const seenKey = (person: PersonId): string => `seen|${person}`;

/** Packs in one table, a partition a meeting: its versions part by part, and who has opened which. */
export const packStore = (open: OpenTable) => {
  const table = open('packs');
  const of = (meeting: MeetingId) => ledger(table, meeting);
  return {
    recall: (meeting: MeetingId, turn: string): Promise<Reply | undefined> => of(meeting).recall(turn),
    head: async (meeting: MeetingId): Promise<Head | undefined> => {
      const row = await of(meeting).get(HEAD);
      return row && headOf(row);
    },
    seen: async (meeting: MeetingId, person: PersonId): Promise<SeenBy | undefined> => {
      const row = await of(meeting).get(seenKey(person));
      return row && { version: Number(row.props['version']), row };
    },
    /** One request: the parts of one version. */
    parts: async (meeting: MeetingId, version: number): Promise<Parts | undefined> =>
      partsIn(await of(meeting).list(under(`p|${numbered(version)}|`))),
    /** One request: how many people have opened it, and how many this version. */
    openings: async (meeting: MeetingId): Promise<readonly number[]> =>
      (await of(meeting).list(under('seen|'))).map(({ props }) => Number(props['version'])),
    save: (meeting: MeetingId, changes: readonly Change[], { id, ...saving }: Saving): Promise<Outcome> =>
      of(meeting).commit({
        turn: id,
        at: saving.now,
        by: saving.by,
        how: saving.how,
        answer: saving.answer,
        changes,
      }),
  };
};

const headOf = (row: Row): Head => ({
  version: Number(row.props['version']),
  hash: String(row.props['hash256']),
  at: String(row.props['at']),
  ...sentIn(row),
  row,
});

const sentIn = ({ props }: Row): Pick<Head, 'sentOn'> => {
  const day = parseDay(String(props['sentOn'] ?? ''));
  return day ? { sentOn: day } : {};
};

const partsIn = (rows: readonly Row[]): Parts | undefined => {
  const parts = rows.map(({ key, props }) => [key.split('|')[2], JSON.parse(joined(props))]);
  return rows.length > 0 ? (Object.fromEntries(parts) as Parts) : undefined; // written by `newVersion` alone
};

export const hashOfParts = (parts: Parts): string =>
  createHash('sha256').update(whatCounts(parts)).digest('base64url');

export interface Made {
  readonly parts: Parts;
  readonly version: number;
  readonly at: Date;
  /** The day it goes out to everybody. */
  readonly sent?: Day;
}

/** The change that makes a version: the head, and each part in a row of its own. */
export const newVersion = (
  meeting: MeetingId,
  { parts, version, at, sent }: Made,
  before: Head | undefined,
): Change => ({
  of: meeting,
  key: HEAD,
  ...(before && { before: before.row }),
  after: headProps({
    version,
    hash: hashOfParts(parts),
    at: at.toISOString(),
    sentOn: sent ?? before?.sentOn,
  }),
  rows: PART_NAMES.filter((name) => parts[name] !== undefined).map((name) => ({
    do: 'insert' as const,
    key: `p|${numbered(version)}|${name}`,
    props: { v: VERSION, ...pieces(JSON.stringify(parts[name])) },
  })),
  verb: 'version',
  to: { version },
});

export const sentOn = (meeting: MeetingId, head: Head, day: Day): Change => ({
  of: meeting,
  key: HEAD,
  before: head.row,
  after: headProps({ ...head, sentOn: day }),
  verb: 'sent',
  to: { version: head.version },
});

const headProps = (head: {
  readonly version: number;
  readonly hash: string;
  readonly at: string;
  readonly sentOn?: Day | undefined;
}): Props => ({
  v: VERSION,
  version: head.version,
  hash256: head.hash,
  at: head.at,
  ...(head.sentOn && { sentOn: head.sentOn }),
});

export const seenBy = (
  meeting: MeetingId,
  person: PersonId,
  { version, before }: { readonly version: number; readonly before: SeenBy | undefined },
): Change => ({
  of: `${meeting}.${person}`,
  key: seenKey(person),
  ...(before && { before: before.row }),
  after: { v: VERSION, version },
  verb: 'opened',
  to: { version },
});
