import { z } from 'zod';
import type { FileOffer } from '../core/reply.ts';
import type { Message } from './line.ts';
import { HTML_MOST } from './pasted.ts';

const RECEIVED = 'application/vnd.microsoft.teams.file.download.info';
const CONSENT = 'application/vnd.microsoft.teams.card.file.consent';
const SAVED = 'application/vnd.microsoft.teams.card.file.info';
/** Teams itself lets somebody attach ten. */
const MOST = 10;

const address = z.string().min(1).max(8_000);

const FileT = z.object({
  contentType: z.literal(RECEIVED),
  name: z.string().min(1).max(1_000),
  content: z.object({ downloadUrl: address }),
});

/** A file that somebody sent, as Teams names it; its address opens without a token, for some minutes. */
export type SentFile = z.infer<typeof FileT>;

/** The text again, as Teams attaches it: a table that was pasted stands in it alone. */
const HtmlT = z.object({ contentType: z.literal('text/html'), content: z.string().max(HTML_MOST) });

const CardT = z.object({ contentType: z.string().startsWith('application/vnd.microsoft.card.') });

/** The files among the attachments, the text's own HTML, and whether a card is among them; all else is left behind. */
export const attachments = z
  .array(z.unknown())
  .max(100)
  .nullish()
  .catch(undefined)
  .transform((all) => ({
    files: (all ?? []).flatMap((one) => FileT.safeParse(one).data ?? []).slice(0, MOST),
    html: (all ?? []).flatMap((one) => HtmlT.safeParse(one).data?.content ?? [])[0],
    card: (all ?? []).some((one) => CardT.safeParse(one).success),
  }));

const AnswerT = z.object({
  action: z.enum(['accept', 'decline']),
  context: z.object({ offer: z.uuid() }),
  uploadInfo: z
    .object({
      uploadUrl: address,
      contentUrl: address,
      name: z.string().max(1_000),
      uniqueId: z.string().max(200),
      fileType: z.string().max(20),
    })
    .nullish(),
});

/** What somebody answered to an offered file, and where Teams then wants it. */
export type ConsentAnswer = z.infer<typeof AnswerT>;
export type Destination = NonNullable<ConsentAnswer['uploadInfo']>;

export const readConsent = (value: unknown): ConsentAnswer | undefined => AnswerT.safeParse(value).data;

/** Asks whether the file may go to the person's OneDrive. Its context is an id alone: what comes back is not believed. */
export const consentMessage = ({ name, description, size }: FileOffer, offer: string): Message => ({
  type: 'message',
  locale: 'en-GB',
  attachments: [
    {
      contentType: CONSENT,
      name,
      content: {
        description,
        sizeInBytes: size,
        acceptContext: { offer },
        declineContext: { offer },
      },
    },
  ],
});

/** The file where it now lies, to be opened from the chat. */
export const savedMessage = ({ name, contentUrl, uniqueId, fileType }: Destination): Message => ({
  type: 'message',
  locale: 'en-GB',
  attachments: [{ contentType: SAVED, contentUrl, name, content: { uniqueId, fileType } }],
});
