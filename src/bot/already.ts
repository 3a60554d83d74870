import type { Reply } from '../core/reply.ts';
import type { Made } from './heard.ts';
import type { Parts } from './parts.ts';

/** What any of these turns changed: as this instance remembers it, or as the rooms' own ledgers do. */
export const madeBy = async (parts: Parts, turns: readonly string[]): Promise<Made | undefined> => {
  const heard = turns.flatMap((turn) => parts.heard.of(turn)?.made ?? []);
  if (heard[0]) return heard[0];
  const recalled = await Promise.all(
    parts.router.features.flatMap((feature) =>
      turns.map(async (turn) => ({ feature, reply: await feature.recall?.(turn) })),
    ),
  );
  return recalled.flatMap(({ feature, reply }) => (reply ? { feature, reply } : []))[0];
};

/** How what was done is taken back, where its room can. */
export const undoing = ({ feature }: Made): string => {
  const undo = feature.commands.find(({ name }) => /^undo\b/.test(name));
  return undo ? ` To take back your last change there, type **${undo.name}**.` : '';
};

/** Told of a message that was edited once it was done; its first answer follows where that may still be shown. */
export const notAgain = (made: Made, { shown }: { readonly shown: boolean }): Reply => {
  const { text, card } = made.reply;
  const says = `Editing a message does not change what it did.${undoing(made)} To do something else, type it as a new message.`;
  const before = shown && text ? `\n\nThe bot had answered:\n\n${text}` : '';
  return {
    text: says + before,
    ...(shown && card && { card }),
    ...(shown && made.reply.keep && { keep: made.reply.keep }),
    refused: 'edited',
  };
};
