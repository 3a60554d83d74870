import { refusedAs } from '../../cards/refused-as.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { IDENTITY } from '../../domain/keepable.ts';
import type { RequestId } from '../../domain/returns/period.ts';
import type { ReturnType } from '../../domain/returns/return-type.ts';
import { askedAgain, requestFrom } from './again.ts';
import { type Drafting, formCard, previewCard } from './cards-request.ts';
import { keyOf, OWN_CHAT, opOf, type Room } from './commands-room.ts';
import type { Draft, Problem } from './draft.ts';
import { reachOf } from './reach.ts';
import { readRequest } from './read-request.ts';
import { type Settled, settle } from './settle.ts';
import { draftFault } from './texts.ts';

/** "request the CME census return for autumn 2026 from all by 20 November": a preview, or a form for what is missing. */
export const requestTyped = async (room: Room, turn: MemberTurn, said: string): Promise<Reply> => {
  if (turn.place.kind !== 'personal') return OWN_CHAT;
  const { draft, several } = readRequest(said, turn);
  return propose(room, turn, { ...begun(room, turn, draft), several });
};

export const begun = (room: Room, turn: MemberTurn, draft: Draft): Drafting => ({
  draft,
  id: room.newReference('REQ') as RequestId, // of the kind it was asked for
  op: opOf(turn),
});

export interface Proposing extends Drafting {
  readonly several?: readonly ReturnType[];
}

/** Shows what would be sent; or the form, with what is missing and everything that was typed. */
export const propose = async (room: Room, turn: MemberTurn, proposing: Proposing): Promise<Reply> => {
  const judged = judge(turn, proposing);
  if (!('settled' in judged)) return judged;
  const { settled } = judged;
  const noAction = await actionFault(room, turn, settled);
  if (noAction) return formReply(turn, proposing, [noAction]);
  const request = requestFrom(settled, askingOf(turn, proposing));
  const before = request.period.kind === 'once' ? undefined : (await room.store.head(keyOf(request))).value;
  const again = askedAgain(before, request);
  const reach = reachOf({ ...request, asked: again.added }, turn.register, turn.today);
  const { dueSays } = settled;
  return {
    card: previewCard({ ...proposing, request, again, reach, ...(dueSays && { dueSays }) }, turn.register),
  };
};

/** What is to be closed has to be there, and open. One request, where an action is named. */
const actionFault = async (
  { actions }: Room,
  turn: MemberTurn,
  { action }: Settled,
): Promise<Problem | undefined> => {
  if (!action) return undefined;
  const found = await actions.find(action, turn);
  if (found?.state === 'open') return undefined;
  const how = 'Enter the reference of one that is open, or leave the box empty. Type actions to see them.';
  return {
    box: 'action',
    say: found ? `${action} is closed already. ${how}` : `There is no action ${action}. ${how}`,
  };
};

export const askingOf = (turn: MemberTurn, { id }: Drafting) => ({
  id,
  by: turn.caller.person.id,
  on: turn.today,
});

/** The settled draft, or the answer that asks for what it lacks. */
export const judge = (turn: MemberTurn, proposing: Proposing): { readonly settled: Settled } | Reply => {
  const fault = draftFault(proposing.draft, turn.today);
  if (fault)
    return { ...formReply(turn, proposing, [{ box: 'scope', say: fault.say }]), ...refusalOf(fault) };
  const judged = settle(proposing.draft, { ...turn, ...askingOf(turn, proposing) });
  return 'settled' in judged ? judged : formReply(turn, proposing, judged.problems);
};

const refusalOf = (fault: Parameters<typeof refusedAs>[0]): Pick<Reply, 'refused' | 'unkept'> => {
  const { text: _, ...refusal } = refusedAs(fault);
  return refusal;
};

const formReply = (turn: MemberTurn, proposing: Proposing, problems: readonly Problem[]): Reply => {
  const { several = [] } = proposing;
  const asked: readonly Problem[] =
    several.length > 0
      ? problems.map((one) => (one.box === 'type' ? { ...one, say: whichOf(several) } : one))
      : problems;
  return {
    card: formCard({ ...proposing, problems: asked }, turn.register),
    refused: problems[0]?.box ?? IDENTITY,
  };
};

const whichOf = (several: readonly ReturnType[]): string =>
  `Choose which is meant: ${several.map(({ title }) => title).join(', or ')}.`;
