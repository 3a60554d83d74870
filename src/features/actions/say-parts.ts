import type { Register } from '../../domain/register.ts';
import { capital, listOf, shorten } from '../../domain/words.ts';
import type { Action, Note, Part } from './action.ts';
import { type Seeing, sayWhen, sayWho } from './doing.ts';
import { ownerName } from './owner.ts';

const FEW = 6;
const HEADINGS = [
  ['done', 'Done'],
  ['doing', 'In progress'],
  ['open', 'Still to do'],
] as const;

/** A line for each part; where there are many, a line for each status, so that nineteen stay short on a card. */
export const partLines = ({ parts }: Pick<Action, 'parts'>, seeing: Seeing): readonly string[] => {
  if (parts.length <= FEW) return parts.map((part) => partLine(part, seeing));
  return HEADINGS.flatMap(([status, heading]) => {
    const those = parts.filter((part) => part.status === status);
    const named = those.map((part) => briefly(part, seeing.register));
    return those.length > 0 ? [`${heading} (${those.length}): ${named.join(', ')}`] : [];
  });
};

const partLine = (part: Part, seeing: Seeing): string => {
  const name = capital(ownerName(part.owner, seeing.register));
  if (part.status === 'open') return `${name}: still to do`;
  const isOwn = part.owner.kind === 'person' && part.owner.id === part.by;
  const who = part.by && !isOwn ? ` by ${sayWho(part.by, seeing).replace(/^You$/, 'you')}` : '';
  const when = part.at ? ` ${sayWhen(part.at, seeing.today)}` : '';
  const said = part.evidence ? `: “${part.evidence}”` : '';
  return `${name}: ${part.status === 'doing' ? 'in progress' : 'done'}${who}${when}${said}`;
};

const briefly = ({ owner, evidence }: Part, register: Register): string =>
  evidence ? `${ownerName(owner, register)} (“${shorten(evidence, 40)}”)` : ownerName(owner, register);

export const noteLine = (note: Note, seeing: Seeing): string =>
  `${sayWho(note.by, seeing)} ${sayWhen(note.at, seeing.today)}: ${note.text}`;

/** "Kent’s part", "your part and Kent’s part"; of many, "the parts of Kent, Slough, Surrey and Medway". */
export const sayParts = (
  parts: readonly Pick<Part, 'owner'>[],
  { caller, register }: Omit<Seeing, 'today'>,
): string => {
  const isYours = ({ owner }: Pick<Part, 'owner'>): boolean =>
    owner.kind === 'person' && owner.id === caller?.person.id;
  if (parts.length > 3)
    return `the parts of ${listOf(parts.map((part) => (isYours(part) ? 'you' : ownerName(part.owner, register))))}`;
  return listOf(
    parts.map((part) => (isYours(part) ? 'your part' : `${ownerName(part.owner, register)}’s part`)),
  );
};
