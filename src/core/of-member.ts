import { isMember } from '../domain/caller.ts';
import type { MemberTurn, Turn } from './turn.ts';

/**
 * The turn of somebody whom the permit has found to be a member.
 * @throws Error where a permit let somebody else in
 */
export const ofMember = (turn: Turn): MemberTurn => {
  if (!isMember(turn.caller)) throw new Error('a turn of nobody known came past its permit');
  return { ...turn, caller: turn.caller };
};
