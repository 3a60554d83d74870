import { consented } from './consent.ts';
import { inDialog } from './dialog.ts';
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

const NOT_HERE = 'The bot does nothing here. Type **help** in a chat with it.';

/** The proper empty answer of each kind of invoke that this bot has no use for. */
const OTHER_INVOKES: readonly (readonly [name: RegExp, body: object])[] = [
  [
    /^application\/search$/,
    { statusCode: 200, type: 'application/vnd.microsoft.search.searchResponse', value: { results: [] } },
  ],
  [/^task\//, { task: { type: 'message', value: NOT_HERE } }],
  [/^composeExtension\//, { composeExtension: { type: 'message', text: NOT_HERE } }],
];

/** A dialog is opened by a card's button and sent in by its own; one that a message was made into is sent in likewise. */
const IN_DIALOG: ReadonlySet<string> = new Set([
  'task/fetch',
  'task/submit',
  'composeExtension/submitAction',
]);

/** One activity, by its type. An edit, a reaction and whatever Teams may yet invent are received and left alone. */
export const handle = async (
  parts: Parts,
  incoming: Incoming,
  { line, since }: { readonly line: Line; readonly since: number },
): Promise<Handled> => {
  if (incoming.type === 'message') await message(parts, incoming, line);
  if (incoming.type === 'installationUpdate') await installed(parts, incoming, line);
  if (incoming.type === 'event') await happened(parts, incoming, line);
  if (incoming.type !== 'invoke') return undefined;
  if (incoming.name === 'adaptiveCard/action') return pressed(parts, incoming, { line, since });
  const arrived = { incoming, since };
  if (incoming.name === 'composeExtension/query') return searched(parts, arrived);
  if (incoming.name === 'composeExtension/fetchTask') return messageAsForm(parts, arrived);
  if (IN_DIALOG.has(incoming.name ?? '')) return inDialog(parts, arrived);
  if (incoming.name === 'fileConsent/invoke') consented(parts, incoming);
  return OTHER_INVOKES.find(([name]) => name.test(incoming.name ?? ''))?.[1] ?? {};
};
