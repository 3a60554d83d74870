import type { Mention } from '../core/turn.ts';
import type { Register } from '../domain/register.ts';
import type { Incoming, RawMention } from './incoming.ts';
import { tableText } from './pasted.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': '’',
  '&apos;': '’',
  '&amp;': '&',
  '&#160;': ' ',
  '&#xa0;': ' ',
};

/**
 * What was typed, as a person would read it: no mention of the bot, no tags round names, no HTML signs. Of empty
 * lines one stays: thousands of them would keep the readers of sentences busy for seconds.
 */
export const textOf = (incoming: Incoming): string => {
  const own = incoming.entities.filter((mention) => isBot(incoming, mention)).map(({ text }) => text);
  const bare = own.reduce((text, mention) => text.replaceAll(mention || '\0', ' '), incoming.text ?? '');
  const words = pastedIn(incoming, bare) ?? bare;
  return readable(incoming.attachments.card ? words.replace(PLACE, '') : words);
};

/** Where a card stands that somebody put into their message. */
const PLACE = /<\/?span\b[^<>]*>/gi;

/** A table that was pasted from Excel has lost its cells in the text, and has them in the HTML beside it. */
const pastedIn = ({ attachments, recipient }: Incoming, text: string): string | undefined =>
  attachments.html && !text.includes('\t') ? tableText(attachments.html, recipient?.name ?? '') : undefined;

/** The people @mentioned beside the bot, with their names as they stand in the text. */
export const mentionsOf = (incoming: Incoming, tenant: string, { accounts }: Register): readonly Mention[] =>
  incoming.entities
    .filter((mention) => !isBot(incoming, mention))
    .map(({ text, mentioned }) => {
      const account = accounts.find(
        (one) =>
          one.state === 'approved' &&
          (one.address === mentioned.id ||
            (one.user.toLowerCase() === mentioned.aadObjectId?.toLowerCase() && one.tenant === tenant)),
      );
      return { words: readable(text), ...(account?.person && { person: account.person }) };
    });

const isBot = ({ recipient }: Incoming, { mentioned }: RawMention): boolean => mentioned.id === recipient?.id;

export const readable = (text: string): string =>
  text
    .replace(/<\/?at(\s[^<>]*)?>/gi, '')
    .replace(/&(nbsp|lt|gt|quot|#39|apos|amp|#160|#xa0);/gi, (sign) => ENTITIES[sign.toLowerCase()] ?? sign)
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u200b\u200e\u200f\ufeff]/g, '')
    // A tab parts the cells of a table that was pasted.
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/ ?\t ?/g, '\t')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
