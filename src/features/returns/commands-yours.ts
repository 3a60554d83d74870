import { plain } from '../../cards/plain.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { authorityName } from '../../domain/register.ts';
import type { Loaded } from './commands-room.ts';
import { mayApprove, mayComplete } from './may.ts';

/** A recipient sees figures and enters none. */
export const notYours = ({ authority }: Loaded, { caller, register }: MemberTurn): Reply | undefined =>
  mayComplete(caller, authority)
    ? undefined
    : {
        text: plain(
          `Only an officer of ${authorityName(register, authority)} or a coordinator can fill in its return.`,
        ),
        refused: 'not-allowed',
      };

/** An authority does not approve its own figures. */
export const notYoursToDecide = (
  { request, authority }: Loaded,
  { caller }: MemberTurn,
): Reply | undefined =>
  mayApprove(caller, authority, request)
    ? undefined
    : {
        text: 'Only a coordinator, or whoever receives the figures of this request, can approve them or send them back.',
        refused: 'not-allowed',
      };
