import { consented } from './consent.ts';
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
  [/^task\/|^composeExtension\/(fetchTask|submitAction)$/, { task: { type: 'message', value: NOT_HERE } }],
  [/^composeExtension\//, { composeExtension: { type: 'message', text: NOT_HERE } }],
];

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
  if (incoming.name === 'fileConsent/invoke') consented(parts, incoming);
  return OTHER_INVOKES.find(([name]) => name.test(incoming.name ?? ''))?.[1] ?? {};
};
