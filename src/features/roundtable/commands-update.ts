import { plain } from '../../cards/plain.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { IDENTITY, identityFault } from '../../domain/keepable.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { nameOf } from '../../domain/register.ts';
import { sayMeeting } from '../../domain/which-meeting.ts';
import type { Decided, Sheet } from '../../storage/sheet.ts';
import { type FormView, formCard, oneCard } from './cards.ts';
import { mayUpdate } from './may.ts';
import type { RoundTableStore } from './store.ts';
import { chosenThemes, suggested } from './theme.ts';
import { sayWhose, type Told, type Whose, whoseOf } from './update.ts';

export interface Room {
  readonly store: RoundTableStore;
}

/** Characters of one update. */
export const MOST = 2000;

/** An update to be given. */
export interface Giving {
  readonly meeting: Meeting;
  readonly whose: Whose;
  readonly text: string;
  /** As chosen on the card; left out where only words were typed. */
  readonly themes?: readonly string[];
  /** As the card showed it; left out where it was typed. */
  readonly seen?: number;
  readonly op: string;
  readonly how: 'typed' | 'pressed';
}

export const OVER: Reply = {
  text: 'That meeting is over. Give your update for the next one.',
  refused: 'over',
};

export const notYours = (whose: Whose, turn: MemberTurn): Reply => ({
  text: plain(`Only an officer of ${sayWhose(whose, turn.register)} or a coordinator can give its update.`),
  refused: 'not-allowed',
});

/** Keeps the update; what was typed stays in the form where it is not kept. */
export const give = async (room: Room, turn: MemberTurn, giving: Giving): Promise<Reply> => {
  const { meeting, whose, how } = giving;
  if (meeting.state === 'ended') return OVER;
  if (!mayUpdate(turn.caller, whose)) return notYours(whose, turn);
  const fault = faultOf(giving, turn);
  if (fault) return fault;
  const saving = { turn: turn.id, by: turn.caller.person.id, how, at: turn.now };
  return room.store.change({ meeting: meeting.id, whose }, saving, (now, first): Decided<Told> => {
    const since = giving.seen ?? first.n;
    if (now.value && now.n !== since && !isSame(now.value, giving, turn))
      return overtaken(now.value, giving, { turn, n: now.n });
    return kept(now, giving, turn);
  });
};

const faultOf = (giving: Giving, turn: MemberTurn): Reply | undefined => {
  const fault = identityFault(giving.text, turn.today);
  if (fault) return refusedWith(giving, turn, { problem: fault.say, code: IDENTITY });
  const length = [...giving.text].length;
  if (length === 0) return refusedWith(giving, turn, { problem: 'Enter your update.', code: 'empty' });
  if (length > MOST)
    return refusedWith(giving, turn, {
      problem: `An update must be ${MOST} characters or less. This has ${length}.`,
      code: 'long',
    });
  return undefined;
};

/** In a group the form would show everybody what was typed: there it is words alone. */
const refusedWith = (
  giving: Giving,
  turn: MemberTurn,
  { problem, code, seen }: { readonly problem: string; readonly code: string; readonly seen?: number },
): Reply => {
  const unkept = code === IDENTITY ? { unkept: true as const } : {};
  if (turn.place.kind !== 'personal' && giving.how === 'typed')
    return { text: plain(problem), refused: code, ...unkept };
  const themes = giving.themes ?? suggested(giving.text);
  const view: FormView = { ...giving, themes, seen: seen ?? giving.seen ?? 0, problem };
  return { card: formCard(view, turn.register), refused: code, ...unkept };
};

const overtaken = (
  told: Told,
  giving: Giving,
  { turn, n }: { readonly turn: MemberTurn; readonly n: number },
): Reply => {
  const who = told.by === turn.caller.person.id ? 'You' : nameOf(turn.register, told.by);
  // What is typed in a group is answered to all of it, before the meeting has begun.
  const isHeard = turn.place.kind !== 'personal' && giving.how === 'typed';
  const problem = isHeard
    ? `${who} changed this update meanwhile. Yours is not saved: type it again to put it in its place.`
    : `${who} changed this update meanwhile. It now says: “${told.text}” Yours is below and not saved: press Save to put it in its place.`;
  return refusedWith(giving, turn, { problem, code: 'changed', seen: n });
};

const kept = (now: Sheet<Told>, giving: Giving, turn: MemberTurn): Decided<Told> => {
  const before = now.value;
  const { whose, text } = giving;
  const themes = chosenThemes(giving.themes ?? before?.themes ?? []);
  const after: Told = { whose, text, themes, by: turn.caller.person.id, at: turn.now.toISOString() };
  const isAsBefore = before?.text === text && before.themes.join() === themes.join();
  const reply = doneReply({ giving, after, before, n: now.n + (isAsBefore ? 0 : 1) }, turn);
  if (isAsBefore) return reply;
  const isForOther = !isOwn(whose, turn);
  return {
    after,
    reply,
    verb: 'update',
    ...(isForOther && 'authority' in whose && { for: whose.authority }),
    ...(before && { from: { text: before.text, themes: before.themes } }),
    to: { text, themes },
  };
};

/** A second press of the same Save: what stands there already is what it says. */
const isSame = ({ text, themes, by }: Told, giving: Giving, { caller }: MemberTurn): boolean =>
  by === caller.person.id &&
  text === giving.text &&
  themes.join() === chosenThemes(giving.themes ?? themes).join();

const isOwn = (whose: Whose, { caller }: MemberTurn): boolean =>
  JSON.stringify(whoseOf(caller.person)) === JSON.stringify(whose);

interface Done {
  readonly giving: Giving;
  readonly after: Told;
  readonly before: Told | undefined;
  readonly n: number;
}

const doneReply = ({ giving, after, before, n }: Done, turn: MemberTurn): Reply => {
  const { meeting, whose } = giving;
  const said = `Saved for ${sayWhose(whose, turn.register)}, for ${sayMeeting(meeting)}.`;
  const replaced =
    before && before.by !== turn.caller.person.id
      ? ` It took the place of what ${nameOf(turn.register, before.by)} wrote: “${before.text}”`
      : '';
  if (turn.place.kind !== 'personal')
    return { text: plain(`${said} Type update in your own chat to choose its themes.`) };
  // On a phone the head of the long form is out of sight: what was pressed is answered by a short card.
  if (giving.themes) {
    const view = { told: after, meeting, says: `${said}${replaced}`, mayChange: isOwn(whose, turn) };
    return { card: oneCard(view, turn.register) };
  }
  return {
    card: formCard(themesAsked({ meeting, after, n }, `${said}${ASKS}${replaced}`, turn), turn.register),
  };
};

const ASKS = ' The themes that are ticked are suggestions: change them, and press Save.';

/** The form with what was typed, and the themes it suggests. */
const themesAsked = (
  { meeting, after, n }: Pick<Done, 'after' | 'n'> & Pick<Giving, 'meeting'>,
  says: string,
  { id }: MemberTurn,
): FormView => ({
  meeting,
  whose: after.whose,
  text: after.text,
  themes: chosenThemes([...after.themes, ...suggested(after.text)]),
  seen: n,
  op: id.slice(0, 40),
  says,
});
