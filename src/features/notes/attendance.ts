import type { Day } from '../../domain/day.ts';
import { chosenAuthorities } from '../../domain/find-authority.ts';
import { initialsOf, likeName, tidyName } from '../../domain/name.ts';
import { findOrganisation } from '../../domain/read-people.ts';
import { currentPeople, type Register } from '../../domain/register.ts';
import type { Block } from './attendance-blocks.ts';
import { placedIn } from './attendance-places.ts';
import { isInitials } from './initials.ts';
import { isOrganised, isWholeName } from './name-words.ts';
import type { ReadAttendee } from './notes-read.ts';

export interface World {
  readonly register: Register;
  readonly on: Day;
}

/** More than any meeting has. */
const MOST = 300;

/** The people of these blocks, each once, in the order of the notes. */
export const attendeesOf = (blocks: readonly Block[], world: World): readonly ReadAttendee[] => {
  const found = new Map<string, ReadAttendee>();
  for (const { text } of withWrapped(blocks))
    for (const one of peopleIn(text, world)) {
      const key = likeName(one.name);
      if (found.size < MOST && !found.has(key)) found.set(key, one);
    }
  return [...found.values()].map((one) => ({ ...one, ...personOf(one.name, world) }));
};

/** A list that runs on over the page's width is one: "Hugh" at the end of a line, "Lane (Reading)" in the next. */
const withWrapped = (blocks: readonly Block[]): readonly { readonly text: string }[] => {
  const texts: { text: string; line: number }[] = [];
  for (const { text, line } of blocks) {
    const last = texts.at(-1);
    if (last && last.line + 1 === line.number && runsOn(last.text) && !arePlaced(last.text, text)) {
      last.text = `${last.text.trimEnd()} ${text}`;
      last.line = line.number;
    } else texts.push({ text, line: line.number });
  }
  return texts;
};

/** Each line is somebody and where they are from: "Gwen Tarrow (GT), Holmedale", and the next below it. */
const arePlaced = (...texts: readonly string[]): boolean =>
  texts.every((text) => placedIn(text.trim()) !== undefined);

const RUNS_ON = /,\s*$|\b(?:and|&)\s*$|\([^()]*$|(?:[,)]|\band|&)\s+(?:and\s+)?\p{Lu}[\p{L}'-]+\s*$/u;

/** "(Surrey) Chair" ends with what they are, and not with half a name. */
const runsOn = (text: string): boolean =>
  RUNS_ON.test(text) && !isOrganised(/\p{L}[\p{L}'-]*\s*$/u.exec(text)?.[0] ?? '');

/** The one of the register who has that very name. */
const personOf = (name: string, { register, on }: World) => {
  const like = likeName(name);
  const [one, ...more] = currentPeople(register, on).filter((person) => likeName(person.name) === like);
  return one && more.length === 0 ? { person: one.id } : {};
};

/** Everybody named in one line: a list with commas, or one person with job and organisation, or two such side by side. */
const peopleIn = (text: string, world: World): readonly ReadAttendee[] => {
  const fields = text
    .replace(/^\s*\//, '')
    .split(/\t|\s\/(?=\s|$)|\s*\|\s*|\s{3,}|;|\s*•\s*/)
    .map((field) => field.trim());
  const people: ReadAttendee[] = [];
  for (const field of fields) {
    const named = field ? namesIn(field, world) : [];
    const last = people.at(-1);
    if (named.length > 0) people.push(...named);
    else if (last && field) people.splice(-1, 1, withMore(last, field, world));
  }
  return people;
};

/** "DT, KO, BMc": those of whom the notes give no more. */
const initialsIn = (field: string): readonly ReadAttendee[] => {
  const pieces = field.split(/\s*[,;&/]\s*|\s+and\s+/).map((piece) => piece.replace(/\.$/, '').trim());
  const areInitials = pieces.length > 1 && pieces.every((piece) => isInitials(piece) && piece !== 'NHS');
  return areInitials ? pieces.map((piece) => ({ name: piece, words: piece, initials: piece })) : [];
};

const NONE = /^(?:none|nil|n\/a|no apologies|none (?:received|provided))\b/i;
const BRACKETED = /^([^()[\]]*)((?:\s*[([][^()[\]]*[)\]])*)/;

/** "Ann Lee (Hants), Bo Ray and Cy Fox (Wokingham)"; the place in brackets is that of a pair. */
const namesIn = (field: string, world: World): readonly ReadAttendee[] => {
  if (NONE.test(field)) return [];
  const initials = initialsIn(field);
  if (initials.length > 0) return initials;
  const first = /^\((\p{Lu}\p{L}{1,4})\)\s*(.+)$/u.exec(field);
  if (first?.[2]) return namesIn(`${first[2]} (${first[1]})`, world);
  const placed = placedIn(field);
  if (placed && isPerson(placed.name)) {
    const one = withBrackets({ name: tidyName(placed.name), words: field }, placed.brackets, world);
    return [withMore(one, placed.place, world)];
  }
  const single = singleIn(field, world);
  if (single) return [single];
  return piecesOf(field).flatMap((piece) => pairIn(piece, world));
};

/** Commas outside brackets, and where a bracket closes and another name begins. */
const PARTS = /,(?![^([]{0,80}[)\]])|(?<=\))\s+(?=\p{Lu}\p{Ll})/u;

const piecesOf = (field: string): readonly string[] =>
  field.split(PARTS).map((piece) => piece.replace(/^[\s.,:-]+(?:and\s+)?|^and\s+|[\s.,:]+$/gi, ''));

/** "Ann Lee and Bo Ray (Kent)": both are of Kent. */
const pairIn = (piece: string, world: World): readonly ReadAttendee[] => {
  const [, names = '', brackets = ''] = BRACKETED.exec(piece) ?? [];
  const parts = names.split(/\s+and\s+|\s*&\s*/i).map((name) => name.replace(/^[\s•-]+|\s+[-–—].*$/g, ''));
  const found = parts.filter((name) => isPerson(name));
  return found.map((name) => withBrackets({ name: tidyName(name), words: piece.trim() }, brackets, world));
};

const HONOURS = /\s(?:OBE|MBE|CBE|JP|D\.?L\.?|QPM|MP)\.?$/;
const RANK = /^(?:Det\.? |Chief )?(?:Sup(?:t|erintendent)?\.? |Insp(?:ector)?\.? |Sgt\.? |PC )/;

/** "St Joan's": a school. */
const SAINT = /^St\.?\s\p{Lu}\p{L}+'s$/u;

const isPerson = (name: string): boolean => {
  const bare = name
    .trim()
    .replace(/[.,:]+$/, '')
    .replace(HONOURS, '');
  return !SAINT.test(bare) && (isWholeName(bare.replace(RANK, '')) || isWholeName(bare));
};

const SINGLE = /^([^()[\],]{2,40}?)((?:\s*[([][^()[\]]{0,60}[)\]])*)\s*(?:\s[-–—]+\s*|[-–—]\s+|,\s*)(.+)$/;

/** "Ivan Budd (IB) – Assistant Director, WCC", "CA – Advice Service Coordinator": one person and what they are. */
const singleIn = (field: string, world: World): ReadAttendee | undefined => {
  const [, name = '', brackets = '', more = ''] = SINGLE.exec(field) ?? [];
  const bare = name.trim();
  if (!more || namesWithin(more)) return undefined;
  if (!isPerson(bare) && !(isInitials(bare) && isOrganised(more))) return undefined;
  const one = withBrackets(
    { name: tidyName(bare), words: field, ...(isInitials(bare) && { initials: bare }) },
    brackets,
    world,
  );
  return withMore(one, more, world);
};

const namesWithin = (more: string): boolean =>
  more
    .split(/,|\s+and\s+|\s*&\s*/)
    .some((piece) => isPerson((BRACKETED.exec(piece.trim())?.[1] ?? '').trim()));

const withBrackets = (one: ReadAttendee, brackets: string, world: World): ReadAttendee => {
  let found = one;
  for (const [, inner = ''] of brackets.matchAll(/[([]([^()[\]]*)[)\]]/g))
    for (const piece of inner.split(/[,;]|\s[-–—]\s/)) found = withMore(found, piece, world);
  return found;
};

const STYLE = /^(?:Sister|Father|Dr|Mr|Mrs|Ms|Miss|Prof|Rev|Revd|Cllr|Sgt|DI|DC|PC|Canon|Lady|Sir)\.?\s+/;

/** Words beside a name: initials, a place, or a job. */
const withMore = (one: ReadAttendee, words: string, { register, on }: World): ReadAttendee => {
  const bare = words.trim().replace(/^[([]|[)\]]$/g, '');
  if (!bare || /^[✓✔xX]$/.test(bare)) return one;
  const [authority, ...others] = chosenAuthorities(bare, register, on);
  const isOwn = bare === initialsOf(one.name) || bare === initialsOf(one.name.replace(STYLE, ''));
  if (authority && others.length === 0 && !isOwn) return { ...one, authority: authority.code };
  if (!one.initials && isInitials(bare) && fits(bare, one.name)) return { ...one, initials: bare };
  const organisation = findOrganisation(bare, register);
  if (organisation) return { ...one, organisation };
  if (isOrganised(bare) && !one.job) return withPlace({ ...one, job: bare }, bare, { register, on });
  return one.organisation || one.authority ? one : { ...one, organisation: bare };
};

/** "EHE Team Leader, Westshire": the last piece may be where they are from. */
const withPlace = (one: ReadAttendee, job: string, { register, on }: World): ReadAttendee => {
  const [authority, ...others] = chosenAuthorities(job.split(/,|\s[-–—]\s/).at(-1) ?? '', register, on);
  return authority && others.length === 0 ? { ...one, authority: authority.code } : one;
};

/** The initials begin as the name does: JBi for Jasper Bibb. */
const fits = (initials: string, name: string): boolean => {
  const made = initialsOf(name.replace(STYLE, ''));
  return (
    made.charAt(0) === initials.charAt(0).toUpperCase() || likeName(name).includes(initials.toLowerCase())
  );
};
