import { plain } from '../../cards/plain.ts';
import type { Post, Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { isOf } from '../../domain/caller.ts';
import { authorityName } from '../../domain/register.ts';
import type { DataReturn, Submitted } from '../../domain/returns/data-return.ts';
import { capital } from '../../domain/words.ts';
import type { Decided } from '../../storage/sheet.ts';
import { noticeCard } from './cards.ts';
import { tellAll, tellAskers } from './cards-tell.ts';
import { checkReply } from './commands-check.ts';
import { type Given, noteFault, obstacle, prepared } from './commands-prepare.ts';
import { as, change, type Loaded, type Room, stampOf, withdrawn, work } from './commands-room.ts';
import { notYours } from './commands-yours.ts';
import { isLate, titleOf } from './filling.ts';
import { maySubmit } from './may.ts';
import { saySubmitted } from './say.ts';
import { officersOf, saySubmitters } from './who.ts';
import { nextVersion, waitingOf, withSubmitted, workOf } from './work.ts';

/**
 * Submits the figures that the card showed, once, whoever presses and however often; then the action that asked for
 * them closes its part.
 */
export const submit = (room: Room, turn: MemberTurn, given: Given): Promise<Reply> =>
  work(room, turn, {
    where: given.where,
    stops: [withdrawn, notYours, ladder, (loaded) => noteFault(loaded, turn, given)],
    run: async (loaded) => {
      const reply = await change(room, turn, { loaded, rule: (here) => sent(here, turn, { given, room }) });
      if (reply.saved || reply.repeated)
        await room.collections.received(turn, loaded.request, loaded.authority);
      return reply;
    },
  });

/** Whoever completes a return need not be one who submits it. */
const ladder = (here: Loaded, turn: MemberTurn): Reply | undefined =>
  maySubmit(turn.caller, here.authority, here.request)
    ? undefined
    : {
        text: plain(
          `${saySubmitters(here.authority, turn)} Press Send to lead on the card, and the lead is asked.`,
        ),
        refused: 'not-allowed',
      };

const sent = (
  here: Loaded,
  turn: MemberTurn,
  { given, room }: { readonly given: Given; readonly room: Room },
): Decided<DataReturn> => {
  const stop = obstacle(here, turn, given);
  if (stop) return stop;
  const { after: ready } = prepared(here, turn, given);
  const submitted = submittedOf(here, ready, turn);
  const after = withSubmitted(ready, submitted);
  const reply: Reply = {
    ...receipt(as(here, after), turn, submitted),
    ...room.collections.touches(here.request),
    tell: tells(as(here, after), turn, submitted),
  };
  const acts = submitted.forAuthority ? { for: here.authority } : {};
  return { after, reply, verb: 'submit', ...acts, to: submitted };
};

const submittedOf = (here: Loaded, ready: DataReturn, turn: MemberTurn): Submitted => ({
  ...workOf(ready),
  ...ready.draft,
  ...stampOf(turn),
  n: nextVersion(here.value),
  late: isLate(here, turn.today),
  ...(!isOf(turn.caller, here.authority) && { forAuthority: true as const }),
});

const receipt = (here: Loaded, turn: MemberTurn, one: Submitted): Reply => {
  const { register, caller } = turn;
  const waits = here.value?.amended
    ? ` Version ${here.value.sent?.n ?? 1} counts until this one is approved.`
    : '';
  return {
    card: noticeCard(here, {
      title: `Submitted: ${titleOf(here)}`,
      says: `${authorityName(register, here.authority)}: ${saySubmitted(one, register, caller.person.id)}.${waits}`,
      more: 'Whoever asked for it has been told. You will be told when it is approved or sent back.',
      looks: true,
    }),
  };
};

/** The coordinators and the recipient; and the authority's officers, where a coordinator has acted for them. */
const tells = (here: Loaded, turn: MemberTurn, one: Submitted): readonly Post[] => {
  const { register } = turn;
  const own = noticeCard(here, {
    title: `Submitted for you: ${titleOf(here)}`,
    says: `${capital(saySubmitted(one, register))}.`,
    looks: true,
  });
  const officers = one.forAuthority || waitingOf(here.value)?.why ? officersOf(here.authority, turn) : [];
  return [...tellAskers(here, one, turn), ...tellAll(officers, own, turn)];
};

/** Keeps the notes, and nothing else. */
export const explain = (room: Room, turn: MemberTurn, given: Given): Promise<Reply> =>
  work(room, turn, {
    where: given.where,
    stops: [withdrawn, notYours, (loaded) => noteFault(loaded, turn, given)],
    run: (loaded) => change(room, turn, { loaded, rule: (here) => explained(here, turn, given) }),
  });

const explained = (here: Loaded, turn: MemberTurn, given: Given): Decided<DataReturn> => {
  const stop = obstacle(here, turn, given);
  if (stop?.refused === 'already' || stop?.refused === 'changed') return stop;
  const { after } = prepared(here, turn, given);
  return {
    after,
    reply: checkReply(as(here, after), turn, { says: 'The notes are saved with the draft.' }),
    verb: 'explain',
    to: after.draft?.notes,
  };
};
