import { z } from 'zod';
import type { Quoted } from '../core/finder.ts';
import { dayOf, sayDay } from '../domain/day.ts';
import { legible } from '../domain/name.ts';
import { accountsOf, type Register } from '../domain/register.ts';
import type { Incoming } from './incoming.ts';
import { readable } from './said.ts';

const words = z.string().max(1_000).catch('');

const QueryT = z.object({
  parameters: z
    .array(z.object({ name: words, value: z.unknown() }))
    .max(20)
    .catch([]),
});

/** The words in the search box; none on its first opening. */
export const readQuery = (value: unknown): string => {
  const [first] = QueryT.safeParse(value).data?.parameters ?? [];
  if (!first || first.name === 'initialRun') return '';
  return typeof first.value === 'string' ? readable(first.value.slice(0, 1_000)) : '';
};

const PayloadT = z.object({
  body: z
    .object({ content: z.string().max(100_000).catch(''), contentType: words })
    .catch({ content: '', contentType: '' }),
  from: z
    .object({ user: z.object({ id: words, displayName: words }).nullish().catch(undefined) })
    .nullish()
    .catch(undefined),
  createdDateTime: words,
  linkToMessage: words,
});

const FetchT = z.object({ commandId: words, messagePayload: PayloadT.nullish().catch(undefined) });

/** Tags that end a line; all others stand within one. None reaches past the next one, however many are left open. */
const LINE_TAGS = /<\/?(?:p|div|br|li|tr|h\d)\b[^<>]*>/gi;
const TAGS = /<[^<>]*>/g;

/** What was chosen, and by which command; whose message it is depends on who is in the register. */
export const quotedIn = (incoming: Incoming) => {
  const { commandId = '', messagePayload } = FetchT.safeParse(incoming.value).data ?? {};
  return {
    command: commandId,
    quoted: (register: Register): Quoted | undefined => {
      if (!messagePayload) return undefined;
      const { body } = messagePayload;
      const bare =
        body.contentType === 'text' ? body.content : body.content.replace(LINE_TAGS, '\n').replace(TAGS, '');
      return { text: readable(bare), source: sourceOf(messagePayload, register) };
    },
  };
};

/** Members are named as the register has them; where it stood Teams' own link says, which only those who were there can open. */
const sourceOf = (payload: z.infer<typeof PayloadT>, register: Register): string => {
  const name = nameOf(payload.from?.user ?? undefined, register);
  const at = new Date(payload.createdDateTime);
  const on = Number.isNaN(at.getTime()) ? '' : ` of ${sayDay(dayOf(at))}`;
  const link = /^https:\/\/[^\s"<>]{1,900}$/.test(payload.linkToMessage) ? payload.linkToMessage : '';
  if (!name && !on && !link) return '';
  return [`From ${name ? `${name}’s` : 'a'} message${on}`, link].filter(Boolean).join(', ');
};

const nameOf = (
  user: { readonly id: string; readonly displayName: string } | undefined,
  register: Register,
): string => {
  if (!user) return '';
  const known = register.people.find((person) =>
    accountsOf(register, person.id).some((account) => account.user === user.id.toLowerCase()),
  );
  return known?.name ?? legible(user.displayName);
};
