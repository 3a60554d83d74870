import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { nameOf } from '../../domain/register.ts';
import { type FormView, formCard } from './cards-form.ts';
import { lookReply } from './commands-look.ts';
import { type Loaded, type Room, type Where, withdrawn, work } from './commands-room.ts';
import { mayComplete } from './may.ts';
import { sayWho } from './say.ts';
import { firstOpenStep } from './steps.ts';
import { isOpenToWork, workOf } from './work.ts';

/** The form where figures are being entered; what was submitted is shown as it was. */
export const open = (room: Room, turn: MemberTurn, where: Where): Promise<Reply> =>
  work(room, turn, {
    where,
    beside: true,
    stops: [withdrawn],
    run: (loaded) => {
      const { value, version } = loaded;
      if (!mayComplete(turn.caller, where.authority) || !isOpenToWork(value))
        return lookReply(loaded, turn, {});
      const step = firstOpenStep(version, workOf(value).answers);
      return formReply(loaded, turn, { step, ...tellsOf(loaded, turn) });
    },
  });

/** Why it is open again, and who has entered what is there. */
const tellsOf = ({ value }: Loaded, { register, caller }: MemberTurn) => {
  if (value?.standing === 'queried' && value.query && !value.draft)
    return { says: `It was sent back by ${nameOf(register, value.query.by)}: ${value.query.reason}` };
  if (value?.back) return { says: `${nameOf(register, value.back.by)} gave it back: ${value.back.reason}` };
  if (value?.draft)
    return { says: `Draft, last saved by ${sayWho(value.draft, register, caller.person.id)}.` };
  return {};
};

export const formReply = (loaded: Loaded, turn: MemberTurn, view: FormView): Reply => ({
  card: formCard(loaded, view, turn),
});
