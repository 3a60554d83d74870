import { type Clause, textOf } from './clauses.ts';
import type { Mark } from './marks.ts';

const AFTER = [
  'link|team|director|schools commissioner|lead|manager|officer|service|adviser|advisor|strategy|board|group|panel|department|section|charity|forum',
  'committee|network|colleague|coordinator|co ordinator|consultant|inspector|review|policy|chapter|paper|report',
  'meeting|workshop|briefing|survey|worker|case worker|hub|conference|training|post|role|job|guidance|letter|story',
  'article|bid|audit|project|inspection|governor|specialist|nurse|partnership|practitioner|champion|analyst|data team',
  'spreadsheet|portal|page|slide|tab|form|manager|side|lot|people|folk|folks|and inclusion|work|brief|agenda|world',
  'governors|plan|presentation|newsletter|webinar|course|event|visit|tribunal|casework|caseload|inbox|tracker|database',
].join('|');
const BEFORE =
  /\b(?:head|heads|director|lead|leads|manager|manage|manages|officer|chair|chairs|member|adviser|governor|team|in charge|responsible|work|works|worked|working|meeting|section|chapter|paper|question|report|item|talk|seminar|conference|training|workshop|debate|group|panel|session|slide|presentation|article|piece|story|bid|letter|email|message|discussion|conversation|post|job) (?:of|for|on|in|about|with) (?:the |our |my )*$/i;
const NAMES = new RegExp(`^(?:${AFTER})s?\\b`, 'i');

const KINDS: readonly Mark['is'][] = ['measure', 'part', 'breakdown', 'turn', 'region'];

/** "The attendance officer", "head of SEND", "the EHE strategy": what somebody works on, and no figure. */
export const isOffice = (clause: Clause, at: number): boolean => {
  const mark = clause[at];
  if (!mark || !KINDS.includes(mark.is)) return false;
  return NAMES.test(textOf(clause.slice(at + 1))) || BEFORE.test(`${textOf(clause.slice(0, at))} `);
};
