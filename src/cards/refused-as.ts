import type { Reply } from '../core/reply.ts';
import { IDENTITY } from '../domain/keepable.ts';
import type { Refusal } from '../domain/result.ts';
import { plain } from './plain.ts';

/** A refusal as the answer to a turn; nothing of it is kept where what was typed could identify a child. */
export const refusedAs = ({ say, code }: Refusal): Reply => ({
  text: plain(say),
  refused: code,
  ...(code === IDENTITY && { unkept: true as const }),
});
