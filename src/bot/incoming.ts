import { z } from 'zod';
import { attachments } from './file-card.ts';

const LONG = 1_000;
/** Teams itself takes no message longer than this. */
const TEXT_MOST = 28_000;

const said = (most: number) =>
  z
    .string()
    .max(most)
    .nullish()
    .transform((words) => words ?? undefined);

/** An id that becomes part of a key: of another shape it is no id, and the person counts as not signed in. */
const id = z
  .string()
  .regex(/^[\w.-]{1,100}$/)
  .optional()
  .catch(undefined);

const AccountT = z.object({
  id: z.string().min(1).max(LONG),
  name: said(LONG),
  aadObjectId: id,
});

const MentionT = z.object({
  type: z.literal('mention'),
  text: z.string().max(LONG),
  mentioned: z.object({ id: z.string().max(LONG), aadObjectId: id }),
});

const mentions = z
  .array(z.unknown())
  .max(500)
  .nullish()
  .transform((entities) => (entities ?? []).flatMap((entity) => MentionT.safeParse(entity).data ?? []));

const ActivityT = z.object({
  type: z.string().min(1).max(100),
  id: said(LONG),
  name: said(200),
  action: said(100),
  channelId: said(100),
  serviceUrl: said(2_000),
  from: AccountT,
  recipient: AccountT.nullish().transform((account) => account ?? undefined),
  conversation: z.object({
    id: z.string().min(1).max(LONG),
    conversationType: said(100),
    isGroup: z
      .boolean()
      .nullish()
      .transform((group) => group ?? false),
    tenantId: id,
  }),
  channelData: z
    .object({
      tenant: z.object({ id }).nullish().catch(undefined),
      eventType: said(100).catch(undefined),
    })
    .nullish()
    .catch(undefined),
  text: said(TEXT_MOST),
  value: z.unknown().optional(),
  replyToId: said(LONG),
  entities: mentions,
  attachments,
});

/** What Teams sent, as far as this bot reads it; the rest is left behind at the door. */
export type Incoming = z.infer<typeof ActivityT>;

/** Somebody @mentioned, as the activity names them. */
export type RawMention = Incoming['entities'][number];

/** The activity, or nothing where it has not the shape of one. */
export const readActivity = (body: unknown): Incoming | undefined => ActivityT.safeParse(body).data;

/** Every tenant that the activity names, in small letters: each must be allowed to call. */
export const tenantsOf = ({ channelData, conversation }: Incoming): readonly string[] =>
  [channelData?.tenant?.id, conversation.tenantId].flatMap((id) => (id ? [id.toLowerCase()] : []));

const PressT = z.object({
  verb: z.string().min(1).max(100),
  data: z.record(z.string(), z.unknown()).optional(),
});
const SubmitT = z.looseObject({ verb: z.string().min(1).max(100) });

/** A button: its verb and what its card holds. */
export interface Press {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What was pressed by Action.Execute. */
export const readExecute = (value: unknown): Press | undefined => {
  const parsed = z.object({ action: PressT }).safeParse(value);
  if (!parsed.success) return undefined;
  const { verb, data = {} } = parsed.data.action;
  return { verb, data: withoutVerb(data) };
};

/** What was pressed by the Action.Submit that older clients fall back on: its data names the verb. */
export const readSubmit = (value: unknown): Press | undefined => {
  const parsed = SubmitT.safeParse(value);
  return parsed.success ? { verb: parsed.data.verb, data: withoutVerb(parsed.data) } : undefined;
};

const withoutVerb = ({ verb: _, ...data }: Readonly<Record<string, unknown>>): Press['data'] => data;
