import type { Command } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { members } from '../../domain/caller.ts';
import { amend } from './commands-amend.ts';
import { read } from './commands-box.ts';
import { check } from './commands-check.ts';
import { askTime } from './commands-extension.ts';
import { open } from './commands-form.ts';
import { nilReturn } from './commands-nil.ts';
import { OWN_CHAT, type Room, type Where } from './commands-room.ts';
import { readAttached } from './commands-upload.ts';
import { versions } from './commands-versions.ts';
import { type Chosen, which } from './commands-which.ts';
import type { AskedFor } from './read-asked.ts';

type Runs = (
  room: Room,
  turn: MemberTurn,
  found: { readonly where: Where; readonly asked: AskedFor },
) => Promise<Reply>;

type Spec = Omit<Command, 'may' | 'run'> & { readonly verb: Chosen; readonly runs: Runs };

/** Every command is about one return: of one's own authority, or of the one that is named. */
export const commands = (room: Room): readonly Command[] =>
  SPECS.map(({ verb, runs, ...spec }) => ({
    ...spec,
    may: members,
    run: async (words, given) => {
      const turn = ofMember(given);
      if (turn.place.kind !== 'personal') return OWN_CHAT;
      const found = await which(room, turn, { words, verb });
      return 'reply' in found ? found.reply : runs(room, turn, found);
    },
  }));

const fillIn: Runs = (room, turn, { where, asked }) => {
  if (turn.files?.length) return readAttached(room, turn, { where, files: turn.files });
  return asked.rest ? read(room, turn, { where, text: asked.rest, how: 'typed' }) : open(room, turn, where);
};

/** "for the CME census until 4 December: our system is down". */
const moreTime: Runs = (room, turn, { where, asked: { rest, tail } }) => {
  const head = tail ? rest.slice(0, -tail.length) : rest;
  const until = head.replace(/^[\s,]*(?:until|till|to|by)\b/i, '').trim();
  return askTime(room, turn, { where, until, reason: tail, how: 'typed' });
};

const SPECS: readonly Spec[] = [
  {
    name: 'return',
    aliases: [
      'our return for',
      'our return',
      'fill in',
      'fill in return',
      'complete return',
      'complete the return',
      'open return',
      'return for',
    ],
    summary:
      'Fill in a return your local authority is asked for; figures may follow it: return CME census: Yr7 12 yr 8 9',
    example: 'return CME census',
    first: true,
    verb: 'returns.open',
    runs: fillIn,
  },
  {
    name: 'submit',
    aliases: [
      'submit return',
      'submit the return',
      'submit our return',
      'check return',
      'send to lead',
      'send to the lead',
      'send to our lead',
      'send to my lead',
    ],
    summary: 'Check a return and submit it: submit CME census',
    verb: 'returns.check',
    runs: (room, turn, { where }) => check(room, turn, where),
  },
  {
    name: 'nil return',
    aliases: ['nil return for', 'nil', 'nothing to return', 'nothing to report for'],
    summary: 'Say that there is nothing to tell: nil return for EHE census',
    verb: 'returns.nil',
    runs: (room, turn, { where }) => nilReturn(room, turn, where),
  },
  {
    name: 'amend',
    aliases: ['amend return', 'amend our return', 'amend the return', 'correct return', 'correct our return'],
    summary:
      'Change a return after it was submitted, with a reason: amend CME census: Year 7 was counted twice',
    changes: true,
    verb: 'returns.amend-form',
    runs: (room, turn, { where, asked }) => amend(room, turn, { where, why: asked.rest, how: 'typed' }),
  },
  {
    name: 'versions of',
    aliases: ['versions', 'return versions', 'versions of return', 'versions of our return'],
    summary: 'Every version of a return that was submitted: versions of CME census',
    verb: 'returns.versions',
    runs: (room, turn, { where }) => versions(room, turn, where),
  },
  {
    name: 'ask for more time',
    aliases: [
      'more time',
      'more time for',
      'ask for an extension',
      'ask extension',
      'request an extension',
      'extension',
    ],
    summary:
      'Ask for a later due date: ask for more time for CME census until 4 December: our system is down',
    changes: true,
    verb: 'returns.extension-form',
    runs: moreTime,
  },
];
