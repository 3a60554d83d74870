import type { Happening, Seen } from '../core/live.ts';
import type { Reply } from '../core/reply.ts';
import { dayOf } from '../domain/day.ts';
import { saySo } from './aftermath.ts';
import { happeningOf } from './happening.ts';
import type { Incoming } from './incoming.ts';
import type { Line } from './line.ts';
import { messagesOf } from './outgoing.ts';
import type { Parts } from './parts.ts';
import { within } from './within.ts';

/** Teams is answered by then; the work goes on. */
const WAIT_MS = 5_000;

/**
 * A meeting that Teams tells of: each room makes of it what it will, and what it says goes to the meeting chat. Who
 * is there is known from those who join and leave alone: the members of the chat are whoever was invited.
 */
export const happened = async (parts: Parts, incoming: Incoming, line: Line): Promise<void> => {
  const happening = happeningOf(incoming);
  if (!happening) return;
  parts.underWay.track('remember', parts.references.remember(incoming, undefined, parts.clock()));
  const work = parts.inOrder([happening.conversation], () => told(parts, happening, { incoming, line }));
  parts.underWay.track('meeting', work);
  await within(
    WAIT_MS,
    work.catch(() => undefined),
  );
};

interface Where {
  readonly incoming: Incoming;
  readonly line: Line;
}

/** One room's fault keeps no other from hearing of it. */
const told = async (parts: Parts, happening: Happening, where: Where): Promise<void> => {
  const rooms = parts.router.features.filter(({ happens }) => happens);
  if (!rooms.length) return;
  const now = parts.clock();
  const register = await parts.registers.read({ fresh: true });
  const seen: Seen = { register, now, today: dayOf(now) };
  for (const { name, happens } of rooms)
    try {
      await parts.claims.once(`${happening.id}|${name}`, async () => {
        const reply = await happens?.(happening, seen);
        if (reply) await answered(parts, { ...where, seen }, reply);
      });
    } catch (error) {
      parts.log.error({ room: name, turn: happening.id.slice(0, 12), err: error }, 'fault');
    }
};

const answered = async (
  parts: Parts,
  { incoming, line, seen }: Where & { readonly seen: Seen },
  reply: Reply,
): Promise<void> => {
  await saySo(parts, { incoming, line }, { reply, now: seen.now, messages: messagesOf(reply) });
  if (reply.tell?.length) parts.underWay.track('tell', parts.tell(reply.tell, seen));
  parts.live.touch(reply.touches);
};
