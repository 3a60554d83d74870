import { plain } from '../../cards/plain.ts';
import { refusedAs } from '../../cards/refused-as.ts';
import type { CollectionKey } from '../../core/offers/collections.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { Protected } from '../../domain/counts/protect.ts';
import { sayDay } from '../../domain/day.ts';
import { nameOf } from '../../domain/register.ts';
import type { DataRequest, Release, ReleaseStage } from '../../domain/returns/data-request.ts';
import { type Recorded, releaseOps } from '../../storage/figures/released.ts';
import type { Decided } from '../../storage/sheet.ts';
import { releaseCard, releasedCard } from './cards-release.ts';
import { shownOf } from './commands-release-shown.ts';
import { actingOf, forRequest, GONE, keyOf, OWN_CHAT, opOf, type Room, savingOf } from './commands-room.ts';
import { touching } from './feature-offers.ts';
import { nextRelease, printOf, type Ready, readyIn } from './release.ts';
import { sayRequest } from './say.ts';
import { sayReleased, sayStage } from './say-release.ts';
import type { Collected } from './store.ts';

export interface Asked {
  readonly key: CollectionKey;
  readonly stage: ReleaseStage;
}

/** "share the CME census with members": what would go, to whom and how much of it hidden; nothing has gone yet. */
export const releaseTyped = (
  room: Room,
  turn: MemberTurn,
  { said, stage }: { readonly said: string; readonly stage: ReleaseStage },
): Promise<Reply> =>
  forRequest(room, { words: said, turn }, (request) =>
    previewRelease(room, turn, { key: keyOf(request), stage }),
  );

export const previewRelease = async (room: Room, turn: MemberTurn, asked: Asked): Promise<Reply> => {
  if (turn.place.kind !== 'personal') return OWN_CHAT;
  const worked = await workedOut(room, turn, asked);
  return 'reply' in worked ? worked.reply : { card: cardOf(worked, turn) };
};

const cardOf = (worked: Worked, turn: MemberTurn, problem = '') =>
  releaseCard({ ...worked, op: opOf(turn), problem }, turn);

/**
 * Fixes the figures that the preview showed, once: the same from then on for every question and everybody. Where they
 * are others by now nothing is released, and the preview is drawn anew.
 */
export const release = async (
  room: Room,
  turn: MemberTurn,
  { seen, ...asked }: Asked & { readonly seen: string },
): Promise<Reply> => {
  if (turn.place.kind !== 'personal') return OWN_CHAT;
  const worked = await workedOut(room, turn, asked);
  if ('reply' in worked) return worked.reply;
  if (printOf(worked.release) !== seen) return { card: cardOf(worked, turn, CHANGED), refused: 'changed' };
  return room.store.changeRequest(asked.key, savingOf(turn, 'pressed'), ({ value }) =>
    decided(value ?? worked.collected.request, worked, turn),
  );
};

const CHANGED =
  'Figures have come in or changed since you looked, so nothing was released. This is how it stands now: look at it and press Release.';

const decided = (now: DataRequest, worked: Worked, turn: MemberTurn): Decided<DataRequest> => {
  const { collected, release: one, shown, ready, records, isNew } = worked;
  const { request } = collected;
  if (now.state === 'withdrawn' || now.id !== request.id) return withdrawn(now);
  const last = now.releases.at(-1);
  if (last && now.releases.length > request.releases.length) return alreadyReleased(now, last, turn);
  const after: DataRequest = { ...now, releases: [...now.releases, one] };
  const recorded = isNew ? { recorded: { returned: ready, before: records.length } } : {};
  return {
    after,
    verb: `release-${one.stage}`,
    to: { stage: one.stage, k: one.k, authorities: ready.length },
    rows: releaseOps({ request: after, release: one, shown, ...recorded }),
    reply: {
      text: plain(`Released: ${sayRequest(now)}. ${sayReleased(one, now)}`),
      card: releasedCard({ ...worked, op: opOf(turn), problem: '' }, turn),
      ...touching(now),
    },
  };
};

/** A release as it would be made now. */
export interface Worked {
  readonly collected: Collected;
  readonly ready: readonly Ready[];
  readonly release: Release;
  readonly last?: Release;
  /** The figures are not those of the release before. */
  readonly isNew: boolean;
  readonly shown: Protected;
  readonly records: readonly Recorded[];
}

/** Three storage requests at once, and two more for each type that holds the same figures, however many periods there are. */
const workedOut = async (
  room: Room,
  turn: MemberTurn,
  { key, stage }: Asked,
): Promise<Worked | { readonly reply: Reply }> => {
  const { store } = room;
  const [collected, records, printed] = await Promise.all([
    store.collected(key),
    store.records(key),
    store.printed(key),
  ]);
  if (!collected) return { reply: GONE };
  const { request } = collected;
  if (request.state === 'withdrawn') return { reply: withdrawn(request) };
  const ready = readyIn(collected);
  const next = nextRelease(request, ready, { ...actingOf(turn), stage });
  if (next.is === 'none') return { reply: nothingIn(request) };
  if (next.is !== 'release') return { reply: alreadyReleased(request, next.last, turn, next.is) };
  const shown = await shownOf(room, { request, ready, records, printed, next });
  return shown.refused
    ? { reply: refusedAs(shown) }
    : { collected, ready, records, ...next, shown: shown.value };
};

const withdrawn = (request: DataRequest): Reply => ({
  text: plain(`${sayRequest(request)} is withdrawn already.`),
  refused: 'as-it-was',
});

const nothingIn = (request: DataRequest): Reply => ({
  text: plain(
    `${sayRequest(request)}: nobody’s figures are in yet, so there is nothing to release. Figures that were sent back are left out.`,
  ),
  refused: 'nothing-in',
});

const alreadyReleased = (
  ...[request, last, { register }, how]: readonly [
    DataRequest,
    Release,
    Pick<MemberTurn, 'register'>,
    ('already' | 'further')?,
  ]
): Reply => {
  const by = `${nameOf(register, last.by)} released ${sayRequest(request)} on ${sayDay(last.on)}: ${sayStage(last, request)}`;
  const says = {
    already: `${by}. Nothing has changed since.`,
    further: `${by}. Figures have changed since. To release them as they are now, share them with members again.`,
    told: `${by}.`,
  }[how ?? 'told'];
  return { text: plain(says), refused: 'already' };
};
