import type { Attached } from '../core/turn.ts';
import { legible } from '../domain/name.ts';
import { own } from '../domain/own.ts';
import { ok } from '../domain/result.ts';
import { fetchBytes } from './file-transfer.ts';
import { placeOf } from './identity.ts';
import type { Incoming } from './incoming.ts';
import type { Trust } from './service-host.ts';

const TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  txt: 'text/plain',
};

/** The files of a message in personal chat; elsewhere Teams gives a bot none, and none is believed. */
export const attachedTo = (incoming: Incoming, trust: Trust): readonly Attached[] =>
  placeOf(incoming).kind === 'personal'
    ? incoming.attachments.files.map(({ name: given, content }) => {
        const name = nameOf(given);
        return {
          name,
          fetch: async (most) => {
            const bytes = await fetchBytes(content.downloadUrl, { trust, most });
            return bytes.refused ? bytes : ok({ name, type: typeOf(name), bytes: bytes.value });
          },
        };
      })
    : [];

/** The name alone, whatever folders it came with. */
const nameOf = (given: string): string => legible(given.replace(/^.*[/\\]/s, '')) || 'file';

/** By its ending: what a server says of a file's type is as good as what its sender called it. */
const typeOf = (name: string): string =>
  own(TYPES, /\.(\w+)$/.exec(name.toLowerCase())?.[1] ?? '') ?? 'application/octet-stream';
