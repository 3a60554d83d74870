import { likeName } from '../../domain/name.ts';
import { startOf } from './line-start.ts';
import { openLine } from './opening.ts';
import type { Reader } from './reading.ts';

const GREETING =
  /^(?:hi|hello|hey|dear|good\s+(?:morning|afternoon|evening)|morning|afternoon)(?:\s+(?:all|everyone|everybody|both|team|colleagues|folks|\p{Lu}[\p{L}'’-]*))*[\s,.!–-]*$/iu;
const CLOSING =
  /^(?:(?:many\s+|with\s+)?thanks|thank\s+you|cheers|(?:kind|best|warm)?\s*(?:regards|wishes)|best|ta|sent\s+from\s+my\b.*)(?:\s+(?:all|again|everyone|so\s+much|very\s+much|in\s+advance))?[\s,.!–-]*$/iu;
const HEADING =
  /^(?:(?:the|our|key|agreed|outstanding)\s+)?(?:from|at|of|for|since|following|agreed|arising|taken|actions?|points?|items?|summary|notes?|minutes|network|meeting|cme)\b/i;
const OF_A_MEETING =
  /\b(?:meeting|mtn?g|today|yesterday|this\s+(?:morning|afternoon)|minutes|notes|network|call|\d{1,2})\b|:$/i;

/** Lines round the actions of a pasted text: a greeting, "from today’s meeting", thanks, and who signs. */
export const isRound = (
  line: string,
  { index, lines }: { readonly index: number; readonly lines: readonly string[] },
  reader: Reader,
): boolean => {
  if (lines.length === 1) return false;
  const text = line.trim();
  if (index < 2 && GREETING.test(text)) return true;
  if (index === 0) return isHeading(startOf(line), reader);
  return CLOSING.test(text) || (index === lines.length - 1 && isSigned(text, reader));
};

const isHeading = (text: string, reader: Reader): boolean =>
  HEADING.test(text) && OF_A_MEETING.test(text) && openLine(text, reader) === undefined;

const isSigned = (text: string, { caller }: Reader): boolean => {
  const [full, said] = [likeName(caller.name), likeName(text)];
  return said === full || said === full.split(' ')[0];
};

/** "Kent:" above a list of what Kent is to do. */
export const headOf = (line: string, reader: Reader): string | undefined => {
  const text = startOf(line).replace(/[\s:–-]+$/, '');
  const opened = openLine(text, reader);
  return opened && 'said' in opened && opened.words === text ? text : undefined;
};
