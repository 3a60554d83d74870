import { hash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Happening } from '../core/live.ts';
import { legible } from '../domain/name.ts';
import { own } from '../domain/own.ts';
import type { Incoming } from './incoming.ts';

const KINDS: Readonly<Record<string, Happening['kind']>> = {
  'application/vnd.microsoft.meetingstart': 'started',
  'application/vnd.microsoft.meetingend': 'ended',
  'application/vnd.microsoft.meetingparticipantjoin': 'joined',
  'application/vnd.microsoft.meetingparticipantleave': 'left',
};

const words = z.string().catch('');

/** Teams writes these in PascalCase; its newer documents, in camelCase. */
const MeetingT = z.object({ Title: words, JoinUrl: words, title: words, joinUrl: words });

const MemberT = z.object({
  user: z.object({
    id: z.string().min(1).max(1_000),
    name: words,
    aadObjectId: z
      .string()
      .regex(/^[\w.-]{1,100}$/)
      .optional()
      .catch(undefined),
    tenantId: z
      .string()
      .regex(/^[\w.-]{1,100}$/)
      .optional()
      .catch(undefined),
  }),
  meeting: z
    .object({ inMeeting: z.boolean().optional().catch(undefined) })
    .optional()
    .catch(undefined),
});

const MembersT = z.object({ members: z.array(z.unknown()) });

/** What an event tells of a meeting; nothing where it is another event, or not as Teams writes one. */
export const happeningOf = (incoming: Incoming): Happening | undefined => {
  const kind = own(KINDS, (incoming.name ?? '').toLowerCase());
  if (!kind) return undefined;
  const meeting = MeetingT.safeParse(incoming.value).data;
  const people = kind === 'started' || kind === 'ended' ? [] : peopleOf(incoming, kind);
  if (!meeting || !people) return undefined;
  return {
    kind,
    id: idOf(incoming),
    conversation: incoming.conversation.id,
    title: legible(meeting.Title || meeting.title),
    joinUrl: linkOf(meeting.JoinUrl || meeting.joinUrl),
    people,
  };
};

/** Nothing where there is nobody: apps are no people, and who Teams says did the opposite did not do this. */
const peopleOf = (incoming: Incoming, kind: 'joined' | 'left'): Happening['people'] | undefined => {
  const parsed = MembersT.safeParse(incoming.value);
  const people = (parsed.data?.members ?? [])
    .flatMap((one) => MemberT.safeParse(one).data ?? [])
    .filter(({ user }) => !user.id.startsWith('28:'))
    .filter(({ meeting }) => (meeting?.inMeeting ?? kind === 'joined') === (kind === 'joined'))
    .map(({ user }) => ({ name: legible(user.name), ...accountOf(incoming, user) }));
  return people.length ? people : undefined;
};

/** Guests are of the tenant that holds the meeting; others bring their own. */
const accountOf = (
  { channelData, conversation }: Incoming,
  { aadObjectId, tenantId }: z.infer<typeof MemberT>['user'],
): Partial<Happening['people'][number]> =>
  aadObjectId
    ? {
        tenant: (tenantId ?? channelData?.tenant?.id ?? conversation.tenantId ?? '').toLowerCase(),
        user: aadObjectId.toLowerCase(),
      }
    : {};

const linkOf = (url: string): string => (/^https:\/\/\S{1,2000}$/.test(url) ? url : '');

/** What came without an id cannot be told from a repeat, and two such are never taken for one. */
const idOf = ({ conversation, name, id }: Incoming): string =>
  hash('sha256', `${conversation.id}|event|${name?.toLowerCase()}|${id || randomUUID()}`, 'hex');
