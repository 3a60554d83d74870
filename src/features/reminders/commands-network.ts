import { refusedAs } from '../../cards/refused-as.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { Day } from '../../domain/day.ts';
import type { Result } from '../../domain/result.ts';
import { settingsCard } from './cards-settings.ts';
import { type Room, savingOf } from './commands-room.ts';
import { type Quiet, sayQuiet, withoutQuiet, withQuiet } from './quiet.ts';
import { readQuiet } from './read-quiet.ts';
import { AS_SHIPPED, type NetworkReminders } from './store-rows.ts';
import { boxesOf, readTiming, type TimingBoxes } from './timing.ts';

/** "reminder settings": when the network reminds, as a form. */
export const settingsTyped = async (room: Room, turn: MemberTurn): Promise<Reply> => {
  const { timing, quiet } = await room.store.network();
  return { card: settingsCard({ boxes: boxesOf(timing), quiet, today: turn.today }) };
};

/** "quiet weeks 21 December to 1 January"; alone, those there are. */
export const quietTyped = async (room: Room, turn: MemberTurn, said: string): Promise<Reply> =>
  said.trim() === '' ? settingsTyped(room, turn) : addQuiet(room, turn, { words: said, how: 'typed' });

interface Adding {
  readonly words: string;
  readonly how: 'typed' | 'pressed';
  /** What stands in the other boxes of the form. */
  readonly boxes?: TimingBoxes;
}

export const addQuiet = async (
  room: Room,
  turn: MemberTurn,
  { words, how, boxes }: Adding,
): Promise<Reply> => {
  const read = readQuiet(words, { today: turn.today, terms: turn.register.terms });
  const faulty = (say: string, code: string, now: NetworkReminders): Reply => ({
    card: settingsCard({
      boxes: boxes ?? boxesOf(now.timing),
      quiet: now.quiet,
      today: turn.today,
      fault: say,
      words,
    }),
    refused: code,
  });
  if (read.refused)
    return how === 'typed' ? refusedAs(read) : faulty(read.say, read.code, await room.store.network());
  return room.store.changeNetwork(savingOf(turn, how), ({ value = AS_SHIPPED }) => {
    const quiet = withQuiet(value.quiet, read.value, turn.today);
    if (quiet.refused) return how === 'typed' ? refusedAs(quiet) : faulty(quiet.say, quiet.code, value);
    return kept({ ...value, quiet: quiet.value }, turn, {
      verb: 'quiet',
      to: sayQuiet(read.value),
      says: `Nobody is reminded from ${sayQuiet(read.value)}.`,
    });
  });
};

interface Said {
  readonly verb: string;
  readonly to: unknown;
  readonly says: string;
}

const kept = (after: NetworkReminders, turn: MemberTurn, { verb, to, says }: Said) => ({
  after,
  reply: {
    card: settingsCard({ boxes: boxesOf(after.timing), quiet: after.quiet, today: turn.today, says }),
  },
  verb,
  to,
});

const NONE: Reply = {
  text: 'No quiet weeks begin on that day. Type **quiet weeks** to see those there are.',
  refused: 'no-quiet',
};

/** "remove quiet weeks 21 December". */
export const unquietTyped = async (room: Room, turn: MemberTurn, said: string): Promise<Reply> => {
  const read: Result<Quiet> = readQuiet(said, { today: turn.today, terms: turn.register.terms });
  if (read.refused) return refusedAs(read);
  const { quiet } = await room.store.network();
  const named = quiet.find(({ from, to }) => from <= read.value.from && read.value.from <= to);
  return named ? removeQuiet(room, turn, { from: named.from, how: 'typed' }) : NONE;
};

export const removeQuiet = (
  room: Room,
  turn: MemberTurn,
  { from, how }: { readonly from: Day; readonly how: 'typed' | 'pressed' },
): Promise<Reply> =>
  room.store.changeNetwork(savingOf(turn, how), ({ value = AS_SHIPPED }) => {
    const quiet = withoutQuiet(value.quiet, from);
    if (!quiet) return NONE;
    const says = 'Removed: people are reminded then as on other days.';
    return kept({ ...value, quiet }, turn, { verb: 'unquiet', to: from, says });
  });

/** Save, on the form: what is wrong is said, and what was typed stays. */
export const saveTiming = async (room: Room, turn: MemberTurn, boxes: TimingBoxes): Promise<Reply> => {
  const read = readTiming(boxes);
  return room.store.changeNetwork(savingOf(turn, 'pressed'), ({ value = AS_SHIPPED }) => {
    if (read.refused) {
      const card = settingsCard({ boxes, quiet: value.quiet, today: turn.today, fault: read.say });
      return { card, refused: read.code };
    }
    const after = { ...value, timing: read.value };
    return kept(after, turn, { verb: 'timing', to: read.value, says: 'Saved.' });
  });
};
