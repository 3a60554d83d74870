import type { Day } from '../../domain/day.ts';
import { capital } from '../../domain/words.ts';
import type { Item } from './owing.ts';
import { sayCounts, sayDueIn } from './say-load.ts';

/** What a coordinator copies into an e-mail to somebody whom the bot does not reach; nothing of it is stored. */
export const emailText = (
  { name, items, from }: { readonly name: string; readonly items: readonly Item[]; readonly from: string },
  today: Day,
): string =>
  [
    `Dear ${name},`,
    '',
    items.length > 0
      ? `The Children Missing Education network is waiting for ${sayCounts(items)} from you:`
      : 'Nothing is waiting for you at the moment.',
    ...items.map((item) => `- ${sayLine(item, today)}`),
    '',
    'The network’s bot in Microsoft Teams could not reach you. To hear from it again, open a chat with it and type help.',
    '',
    from,
  ].join('\n');

const sayLine = (item: Item, today: Day): string =>
  item.kind === 'action'
    ? `${item.ref}, ${capital(item.text)}: ${sayDueIn(item.due, today)}`
    : `${item.title}: ${sayDueIn(item.due, today)} (${item.missing})`;
