import { type Form, form } from './form.ts';

const OF =
  '(?:cme|ehe|elective home education|home education|home ed|attendance|absence|exclusion|suspension|inclusion|sen|send|ehcp|ehc|cin|cla|lac|looked after children|children in care|child protection|primary|secondary|special|early year|year 11|fair access|children missing education|missing education|reduced timetable|alternative provision|ap|medical need|outreach|virtual school|safeguarding|admission|admissions|education welfare|welfare)';
const BODY =
  '(?:team|officer|lead|leader|manager|panel|board|forum|group|working group|task group|steering group|sub group|subgroup|meeting|network meeting|workshop|coordinator|co ordinator|adviser|advisor|head|head teacher|headteacher|service|consultant|committee|strategy group|champion|specialist|inbox|administrator|admin|admin officer|support officer|caseworker|practitioner|strategy meeting|training|conference|briefing|strategy|policy|steering board|hub|unit|partnership|away day|newsletter)s?';
const WHOSE =
  '(?:the|our|my|a|an|this|your|next|new|todays|tomorrows|fridays|thursdays|wednesdays|tuesdays|mondays|am|as|from|in|at|im|i|acting|interim|senior|principal|deputy|local|county)';

const TEAM = new RegExp(`(?:^|\\b(?:${OF})s? )(?:${BODY})$`, 'i');
/** "The CME lead", "the EHE policy": whose name has a measure in it is nothing that is counted. */
export const isTeam = (words: string): boolean => TEAM.test(words);

/** "The attendance team", "our EHE officer", "the exclusions panel": whoever asks, and nothing that is counted. */
export const TEAM_FORMS: readonly Form[] = [
  form(`(?<=(?:^|\\b${WHOSE} ))(?:${OF}s? (?:and )?){1,2}${BODY}`, () => ({ is: 'plain' })),
  form(
    '(?:the )?childrens? (?:commissioner|service|social care|trust|board|partnership|director|minister|safeguarding partnership|social worker)s?',
    () => ({ is: 'plain' }),
  ),
  form(
    '(?<=\\b(?:colleague|someone|somebody|officer|friend|person|manager|lead|head|people|analyst|director) )(?:from|in|at) (?:another|a different|a neighbouring|one of the other|some other) (?:la|local authority|authority|council|area)',
    () => ({ is: 'plain' }),
  ),
  form(
    '(?:ofsted|hmi|cqc|inspector)s? (?:have |has |just )*(?:published|issued|released)(?: (?:our|the|a|its|their|us))* (?:report|letter|judgement|inspection|finding)s?',
    () => ({ is: 'plain' }),
  ),
  form(`(?:(?:our|the|my|a|this) )?(?:regional|national) (?:${OF}s? )?(?:${BODY} ?)+(?= |$)`, () => ({
    is: 'plain',
  })),
  // "Away until Monday": until when, and of no figure.
  form(
    '(?:off|away|out|not back|not in|back|sick|ill|on leave)(?: (?:sick|ill|work))?(?: now)? (?:until|till|on) (?:monday|tuesday|wednesday|thursday|friday|next week|tomorrow|january|after [a-z]+|the [a-z0-9]+)',
    () => ({ is: 'plain' }),
  ),
  form(
    '(?:what|who) (?:did|have|has) (?:we|they|the network|everyone|members|colleagues) (?:agree|agreed|decide|decided|discuss|discussed)',
    () => ({
      is: 'room',
    }),
  ),
  // "Check it against my list": nobody's own figures.
  form(
    '(?:(?:i|we) )?(?:just )?(?:(?:want|need|like|have|trying|going|hope|hoping) )?(?:to )?(?:cross ?check|check|double check|match|reconcile|verify|tally|square|test|validate|compare|sense check)(?:ing)?(?: (?:it|this|that|them|these|the (?:figure|number|total)s?|up))* (?:against|with|to) (?:my|our|the|a|his|her|their) (?:own )?(?:[a-z]+ )?(?:list|record|spreadsheet|note|system|file|database|log|register|copy|tracker|sheet|sim|capita|mosaic|liquid logic|books?|tally|worksheet|caseload list)s?',
    () => ({ is: 'plain' }),
  ),
];
