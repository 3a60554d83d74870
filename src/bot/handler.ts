import { consented } from './consent.ts';
import { deleted } from './deleted.ts';
import { inDialog } from './dialog.ts';
import { edited } from './edited.ts';
import { messageAsForm, searched } from './extension.ts';
import type { Incoming } from './incoming.ts';
import { installed } from './installed.ts';
import { pressed } from './invoked.ts';
import type { Line } from './line.ts';
import { happened } from './meetings.ts';
import type { Parts } from './parts.ts';
import { message } from './typed.ts';

/** What Teams is answered; nothing but "received" where there is no body. */
export type Handled = object | undefined;

const NOT_HERE = 'The bot does nothing here. Type help in a chat with it.';

/** The proper empty answer of each kind of invoke that this bot has no use for. */
const OTHER_INVOKES: readonly (readonly [name: RegExp, body: object])[] = [
  [
    /^application\/search$/,
    { statusCode: 200, type: 'application/vnd.microsoft.search.searchResponse', value: { results: [] } },
  ],
  [/^(?:task\/|message\/fetchTask$)/, { task: { type: 'message', value: NOT_HERE } }],
  [/^config\//, { config: { type: 'message', value: NOT_HERE } }],
  // A link that somebody pastes has no preview of ours, and nobody is told so.
  [
    /^composeExtension\/(?:anonymousQ|q)ueryLink$/,
    { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [] } },
  ],
  [/^composeExtension\//, { composeExtension: { type: 'message', text: NOT_HERE } }],
];

/** A dialog is opened by a card's button and sent in by its own; one that a message was made into is sent in likewise. */
const IN_DIALOG: ReadonlySet<string> = new Set([
  'task/fetch',
  'task/submit',
  'composeExtension/submitAction',
]);

type Hear = (parts: Parts, incoming: Incoming, line: Line) => Promise<void>;

/** What became of one message is heard in its order: an edit waits until the message itself is answered. */
const inItsOrder =
  (hear: Hear): Hear =>
  (parts, incoming, line) => {
    const { id, conversation } = incoming;
    const work = (): Promise<void> => hear(parts, incoming, line);
    return id ? parts.inOrder([`message|${conversation.id}|${id}`], work) : work();
  };

const HEARD: ReadonlyMap<string, Hear> = new Map([
  ['message', inItsOrder(message)],
  ['messageUpdate', inItsOrder(edited)],
  ['messageDelete', inItsOrder(deleted)],
  ['installationUpdate', installed],
  ['event', happened],
]);

/** One activity, by its type. A reaction and whatever Teams may yet invent are received and left alone. */
export const handle = async (
  parts: Parts,
  incoming: Incoming,
  { line, since }: { readonly line: Line; readonly since: number },
): Promise<Handled> => {
  await HEARD.get(incoming.type)?.(parts, incoming, line);
  if (incoming.type !== 'invoke') return undefined;
  if (incoming.name === 'adaptiveCard/action') return pressed(parts, incoming, { line, since });
  const arrived = { incoming, since };
  if (incoming.name === 'composeExtension/query') return searched(parts, arrived);
  if (incoming.name === 'composeExtension/fetchTask') return messageAsForm(parts, arrived);
  if (IN_DIALOG.has(incoming.name ?? '')) return inDialog(parts, arrived);
  if (incoming.name === 'fileConsent/invoke') consented(parts, incoming);
  return OTHER_INVOKES.find(([name]) => name.test(incoming.name ?? ''))?.[1] ?? {};
};
