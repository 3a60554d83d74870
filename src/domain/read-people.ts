import type { AuthorityCode } from './authority.ts';
import type { Day } from './day.ts';
import { chosenAuthorities } from './find-authority.ts';
import { isName, likeName, tidyName } from './name.ts';
import type { Register } from './register.ts';

/** One person as a list of people names them: "Ann Lee (Hants)". */
export interface ReadPerson {
  /** Empty where the words are no name. */
  readonly name: string;
  readonly authority?: AuthorityCode;
  readonly organisation?: string;
  /** What could not be read: words that name no authority or organisation of the network, or no person. */
  readonly unknown?: string;
  /** The entry as typed, so that it can be put right: "Ann Lee (Hampshrie)". */
  readonly words: string;
}

type Where = Pick<ReadPerson, 'authority' | 'organisation' | 'unknown'>;

const HEADING = /^\s*(present|attending|attendees|in attendance|apologies|members|contacts)\s*:\s*/i;
const BULLET = /^\s*(?:[-–•*]|\d+[.)])\s+/;
const JOB =
  /\b(officer|manager|director|advis[eo]r|co-?ordinator|team|services?|consultant|specialist|administrator|minutes|cme|ehe|education|attendance|inclusion|welfare|safeguarding|deputy|senior|(head|social|support) ?(teacher|worker))\b|^(head|lead|principal|chair)\b/i;

/**
 * Reads people as the network's notes write them (inventory row 2): "Ann Lee (Hants), Bo Ray and Cy Fox
 * (Wokingham), Di Orr (SESLIP)", "A & B (LA)", names without a place, one a line, with job titles or without.
 */
export const readPeopleList = (text: string, register: Register, on: Day): readonly ReadPerson[] =>
  text
    .split(/[\n;]+/)
    .map((line) => line.replace(HEADING, '').replace(BULLET, ''))
    .flatMap((line) => [...line.matchAll(/([^()]+)(?:\(([^()]*)\))?/g)])
    .flatMap(([, names = '', bracket]) => readGroup(names, bracket, { register, on }));

interface Known {
  readonly register: Register;
  readonly on: Day;
}

interface Entry {
  readonly names: string;
  readonly where: Where;
}

/** "Di Orr, Bo Ray and Cy Fox" + "Wokingham": the place is that of the last entry alone. */
const readGroup = (names: string, bracket: string | undefined, known: Known): readonly ReadPerson[] => {
  const entries = entriesOf(names, known);
  const last = entries.at(-1);
  const placed = last && bracket?.trim() ? { ...last, where: bracketOf(bracket, known) } : last;
  return [...entries.slice(0, -1), ...(placed ? [placed] : [])].flatMap(peopleOf);
};

/** "Di Orr, CME officer, Kent" is one entry: a place belongs to the name before it, and a job is passed over. */
const entriesOf = (names: string, known: Known): readonly Entry[] => {
  const entries: Entry[] = [];
  for (const piece of names.split(/,|\t|\s[-–—]\s/)) {
    const words = piece.replace(/^[\s.:]+(?:and\s+)?|^and\s+|[\s.:]+$/gi, '');
    const last = entries.at(-1);
    const where = last && words ? placeOf(words, known) : undefined;
    if (last && where) entries.splice(-1, 1, { ...last, where });
    else if (words && !(last && JOB.test(words))) entries.push({ names: words, where: {} });
  }
  return entries;
};

/** A bracket holds a place, a job, or both: "(Kent)", "(Chair)", "(CME officer, Kent)". */
const bracketOf = (bracket: string, known: Known): Where => {
  const whole = placeOf(bracket, known);
  if (whole) return whole;
  const pieces = bracket.split(/[,/]|\s[-–—]\s/).map((piece) => piece.trim());
  const places = pieces.map((piece) => placeOf(piece, known)).find((place) => place !== undefined);
  const strange = pieces.filter((piece) => piece && !JOB.test(piece));
  return places ?? (strange.length > 0 ? { unknown: strange.join(', ') } : {});
};

const placeOf = (words: string, { register, on }: Known): Where | undefined => {
  const [authority, ...others] = chosenAuthorities(words, register, on);
  if (authority) return others.length > 0 ? { unknown: words } : { authority: authority.code };
  const organisation = findOrganisation(words, register);
  return organisation ? { organisation } : undefined;
};

/** An organisation that somebody in the register belongs to, as it is written there; SESLIP always (decision 6). */
export const findOrganisation = (words: string, register: Register): string | undefined =>
  ['SESLIP', ...register.people.flatMap(({ organisation }) => organisation ?? [])].find(
    (known) => likeName(known) === likeName(words),
  );

const peopleOf = ({ names, where }: Entry): readonly ReadPerson[] =>
  names
    .split(/\s+and\s+|\s*&\s*/i)
    .map(tidyName)
    .filter((name) => name !== '')
    .map((name) => readPerson(name, where));

const readPerson = (name: string, where: Where): ReadPerson => {
  const place = where.unknown ?? where.organisation ?? where.authority;
  const words = where.unknown ? `${name} (${place})` : name;
  return isName(name) ? { name, ...where, words } : { name: '', unknown: name, words };
};
