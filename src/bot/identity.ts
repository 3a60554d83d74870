import type { Place } from '../core/turn.ts';
import type { AccountKey } from '../domain/person.ts';
import type { Incoming } from './incoming.ts';

/** Who Teams says is speaking. */
export interface Identity extends AccountKey {
  readonly name: string;
  readonly address: string;
}

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

/** A name as it is shown: on one line, without signs that nobody sees but that turn the words after them round. */
export const legible = (name: string): string =>
  name
    .slice(0, 200)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .trim();

/** Unless Teams says that only one person is there, it counts as a group: less is shown there. */
export const placeOf = ({ conversation }: Incoming): Place => {
  const { id, conversationType, isGroup } = conversation;
  const kinds: Readonly<Record<string, Place['kind']>> = { personal: 'personal', channel: 'channel' };
  const unsaid = isGroup || id.startsWith('19:') ? 'group' : 'personal';
  return { conversation: id, kind: conversationType ? (kinds[conversationType] ?? 'group') : unsaid };
};
