import type { Speaker } from '../core/known.ts';
import type { Place } from '../core/turn.ts';
import { legible } from '../domain/name.ts';
import { own } from '../domain/own.ts';
import type { Incoming } from './incoming.ts';

/** Who Teams says is speaking. */
export type Identity = Speaker;

/** The person that Teams vouches for; nobody where it does not (an anonymous guest of a meeting). */
export const identityOf = ({ from, conversation, channelData }: Incoming): Identity | undefined =>
  from.aadObjectId
    ? {
        tenant: (channelData?.tenant?.id ?? conversation.tenantId ?? '').toLowerCase(),
        user: from.aadObjectId.toLowerCase(),
        name: legible(from.name ?? ''),
        address: from.id,
      }
    : undefined;

/** Unless Teams says that only one person is there, it counts as a group: less is shown there. */
export const placeOf = ({ conversation }: Incoming): Place => {
  const { id, conversationType, isGroup } = conversation;
  const kinds: Readonly<Record<string, Place['kind']>> = { personal: 'personal', channel: 'channel' };
  const unsaid = isGroup || id.startsWith('19:') ? 'group' : 'personal';
  return { conversation: id, kind: conversationType ? (own(kinds, conversationType) ?? 'group') : unsaid };
};
