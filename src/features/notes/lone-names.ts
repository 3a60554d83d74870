import { matchAt } from '../../domain/match-at.ts';
import { WORDLIKE_NAMES } from './first-names.ts';
import { isNobody } from './nobody-words.ts';
import type { OwnerWords } from './owner-words.ts';

const NAME = String.raw`\p{Lu}\p{Ll}{2,14}(?:\s\p{Lu}(?![\p{L}]))?`;
const LONE = new RegExp(
  String.raw`(?<names>${NAME}(?:(?:\s*[,/&+]\s*|\s+and\s+|\s*,\s*and\s+)${NAME}){0,3})(?=\s+(?:also\s+|then\s+|now\s+)?(?:to|will|would|should|must|shall|is|are|was|were|has|have|agreed|offered|volunteered|undertook|plans?|intends?|agrees?|needs?)\s)`,
  'uy',
);
const TOLD = new RegExp(String.raw`(?<names>${NAME})(?=(?:'s\s\p{Ll}+)?\s+\p{Ll})`, 'uy');
const WORD_LIKE = /(?:s|ing|ed|ion|ment|ity|ness|ance|ence|ure|ism)$/;
/** First names that end as words do. */
const FIRST = new RegExp(`^(?:${WORDLIKE_NAMES})$`);

/** "Bev to capture data", "Clark and Kreger to suggest an edit": names that nothing else in the notes tells of. */
export const loneNames = (text: string, at: number): OwnerWords | undefined => namesAt(LONE, text, at);

/** "Lizzie confirmed that ...": such a name, of which something is told. */
export const loneSubject = (text: string, at: number): OwnerWords | undefined => namesAt(TOLD, text, at);

const namesAt = (form: RegExp, text: string, at: number): OwnerWords | undefined => {
  if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return undefined;
  const words = matchAt(form, text, at)?.groups?.['names'];
  if (!words) return undefined;
  const names = words.split(/\s*[,/&+]\s*(?:and\s+)?|\s+and\s+/).filter((name) => name !== '');
  if (!names.every(mayBeName)) return undefined;
  return { owners: names.map((name) => ({ words: name, kind: 'name' })), words, end: at + words.length };
};

/** "Hard to place pupils", "Due to start": words that "to" follows without asking anything. */
const BEFORE_TO =
  /^(?:Hard|Difficult|Easy|Able|Ready|Likely|Due|Keen|Happy|Free|Open|Unable|Sure|Certain|Prone|Close|Next|Prior|Subject|According|Thanks|Access|Returns?|Route|Right|Duty|Need|Time|How|What|When|Where|Move|Amount|Aim)$/;

const mayBeName = (name: string): boolean => {
  const first = name.split(' ')[0] ?? '';
  return !isNobody(first) && !BEFORE_TO.test(first) && (FIRST.test(first) || !WORD_LIKE.test(first));
};
