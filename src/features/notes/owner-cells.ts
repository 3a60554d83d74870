import { isDoing } from './doing-verbs.ts';
import { isInitials } from './initials.ts';
import { meantBy } from './known.ts';
import { endsBody, isFirstName, isOrganised } from './name-words.ts';
import { isNobody } from './nobody-words.ts';
import { type Naming, ownersAt } from './owner-words.ts';

const LONGEST = 60;
const OPEN = /(?:\band|\bwith|&|[,/+;])\s*$/;

/** Whether these words are an owner or owners and nothing else, as a cell of its own holds them: "OL / WC", "Board Chair". */
export const isOwnerCell = (words: string, naming: Naming): boolean => {
  const text = words.trim();
  if (text.length < 2 || text.length > LONGEST || /[.!?:]$/.test(text) || /\d/.test(text)) return false;
  const owners = ownersAt(text, 0, { ...naming, strict: true });
  if (owners && owners.end >= text.length - 1)
    return owners.owners[0]?.kind === 'role' || !isVerbAlone(text, naming);
  return isOffice(text) || isUnusual(text, naming);
};

/** Whether the owners go on in the next line: "Stella and". */
export const isOpenOwner = (words: string, naming: Naming): boolean =>
  OPEN.test(words) && isOwnerCell(words.replace(OPEN, ''), naming);

/** "Reply": a verb that stands alone is no name. */
const isVerbAlone = (text: string, { who }: Naming): boolean =>
  /^\p{L}+$/u.test(text) && isDoing(text) && !isFirstName(text) && meantBy(text, who).length === 0;

/** "Board Chair", "Head of Service", "Attendance lead". */
const isOffice = (text: string): boolean => {
  const parts = text.split(/\s+/);
  const last = parts.at(-1) ?? '';
  return (
    /^\p{Lu}/u.test(text) &&
    parts.length < 6 &&
    !isDoing(parts[0] ?? '') &&
    (endsBody(last) || isOrganised(last)) &&
    !/\b(?:is|are|was|were|has|have|to|will|by|from|on|in)\b/.test(text)
  );
};

/** "HR", "SEND": letters that stand for a body, where an owner is looked for. */
const isUnusual = (text: string, { isAuthority }: Naming): boolean =>
  text
    .split(/\s*[/,&+]\s*|\s+and\s+/)
    .every(
      (part) =>
        (isInitials(part) || /^\p{Lu}{2,6}$/u.test(part) || isAuthority(part)) &&
        (!isNobody(part) || part === part.toUpperCase()) &&
        !/^(?:ACTION|TBC|TBA|ASAP|OPEN|DONE|NOTE|NONE|OFFICIAL|DRAFT|AOB)S?$/.test(part),
    );
