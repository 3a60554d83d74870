import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { IDENTITY } from '../../domain/keepable.ts';
import { nameOf } from '../../domain/register.ts';
import type { DataReturn } from '../../domain/returns/data-return.ts';
import { plural } from '../../domain/words.ts';
import type { CheckView } from './cards-check.ts';
import { type Checked, checked, notesFor, unexplained } from './checking.ts';
import { checkReply } from './commands-check.ts';
import { lookReply } from './commands-look.ts';
import { type Loaded, stampOf, type Where } from './commands-room.ts';
import { returnOf, unsigned } from './filling.ts';
import { printOfAll } from './print.ts';
import { sayWho } from './say.ts';
import { keepable } from './texts.ts';
import { isAmending, isOpenToWork, type Work, waitingOf, withDraft, workOf } from './work.ts';

/** What came from the card of checks. */
export interface Given {
  readonly where: Where;
  /** Of the figures that it showed. */
  readonly print: string;
  readonly nil: boolean;
  /** Notes by their queries' ids, as typed. */
  readonly notes: Work['notes'];
  readonly why: string;
}

/** The card as it came, drawn again with what is wrong. */
const again = (here: Loaded, turn: MemberTurn, { given, view }: { given: Given; view: CheckView }): Reply =>
  checkReply(here, turn, { nil: given.nil, notes: given.notes, why: given.why, ...view });

/** Notes that are too long, or could identify a child: kept in the card alone. */
export const noteFault = (here: Loaded, turn: MemberTurn, given: Given): Reply | undefined => {
  const read = Object.entries(given.notes).map(([id, words]) => ({
    id,
    read: keepable(words, 'note', turn.today),
  }));
  const faults = read.flatMap(({ id, read: one }) => (one.refused ? [[id, one] as const] : []));
  const why = keepable(given.why, 'why', turn.today);
  const first = faults[0]?.[1] ?? (why.refused ? why : undefined);
  if (!first) return undefined;
  const noteFaults = Object.fromEntries(
    faults.map(([id, { code }]) => [id, SHORT[code] ?? 'Change this note.']),
  );
  const reply = again(here, turn, { given, view: { problem: first.say, noteFaults } });
  return { ...reply, refused: first.code, ...(first.code === IDENTITY && { unkept: true as const }) };
};

const SHORT: Readonly<Record<string, string>> = { [IDENTITY]: 'Take this out.', long: 'Shorten this note.' };

/** The return with what the card brought in its draft: notes, the reason, and every count 0 where it is nil. */
export const prepared = (
  here: Loaded,
  turn: MemberTurn,
  given: Given,
): { after: DataReturn; found: Checked } => {
  const found = checked(here, given.nil);
  const before = workOf(here.value);
  const notes = notesFor(found, { ...before.notes, ...given.notes });
  const why = given.why.trim();
  const after = withDraft(returnOf(here), {
    answers: found.answers,
    notes,
    ...stampOf(turn),
    ...(found.nil && { nil: true as const }),
    ...(why && isAmending(here.value) && { why }),
  });
  return { after, found };
};

/** Why the figures cannot go further as they are; nothing where they can. */
export const obstacle = (here: Loaded, turn: MemberTurn, given: Given): Reply | undefined => {
  if (!isOpenToWork(here.value)) return already(here, turn);
  const { after, found } = prepared(here, turn, given);
  const stop = stopIn(here, { given, found, after, turn });
  return stop && { ...again(here, turn, { given, view: stop.view }), refused: stop.code };
};

interface Stop {
  readonly view: CheckView;
  readonly code: string;
}

interface Stopping {
  readonly given: Given;
  readonly found: Checked;
  readonly after: DataReturn;
  readonly turn: MemberTurn;
}

const stopIn = (here: Loaded, { given, found, after, turn }: Stopping): Stop | undefined => {
  if (printOfAll(workOf(here.value).answers) !== given.print)
    return { view: { says: sayChanged(here, turn) }, code: 'changed' };
  if (unsigned(here, turn.register.agreements, turn.today)) return { view: {}, code: 'not-signed' };
  const wrong = found.errors.length + found.missing.length;
  if (wrong > 0)
    return { view: { problem: `${plural(wrong, 'thing')} must be put right first.` }, code: 'errors' };
  const open = unexplained(found, after.draft?.notes ?? {});
  if (open.length > 0)
    return {
      view: {
        problem: `${plural(open.length, 'query needs', 'queries need')} a note first.`,
        noteFaults: Object.fromEntries(open.map(({ id }) => [id, 'Write why.'])),
      },
      code: 'queries',
    };
  return isAmending(here.value) && !after.draft?.why
    ? { view: { problem: 'Say why it is amended.' }, code: 'no-reason' }
    : undefined;
};

const sayChanged = ({ value }: Loaded, { register, caller }: MemberTurn): string => {
  const by = value?.draft?.by;
  const who = by && by !== caller.person.id ? nameOf(register, by) : 'Somebody';
  return `${who} has changed the figures since that card was drawn, and nothing was sent. Look at them again: this is how they are now.`;
};

/** Somebody was quicker, or the button was pressed a second time. */
export const already = (here: Loaded, turn: MemberTurn): Reply => {
  const sent = waitingOf(here.value);
  const who = sent ? sayWho(sent, turn.register, turn.caller.person.id) : 'somebody';
  return {
    ...lookReply(here, turn, { says: `It was submitted already, by ${who}. It was not sent a second time.` }),
    refused: 'already',
  };
};
