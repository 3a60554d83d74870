import type { Command } from '../../core/feature.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { Room } from './commands-change.ts';

export type Run = (room: Room, turn: MemberTurn, said: string) => Promise<Reply>;

/** A command of this room before it has its room; what they share is added in one place. */
export type Spec = Omit<Command, 'may' | 'run'> & { readonly runs: Run };
