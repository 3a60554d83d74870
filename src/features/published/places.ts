import type { AuthorityCode } from '../../domain/authority.ts';
import type { Day } from '../../domain/day.ts';
import { chosenAuthorities } from '../../domain/find-authority.ts';
import type { Register } from '../../domain/register.ts';
import type { Told } from './told.ts';

/** DfE's codes of South East England and of England (inventory 2.4). */
export const SOUTH_EAST = 'E12000008';
export const ENGLAND = 'E92000001';

export type Level = 'authority' | 'region' | 'country';

/** Whose figures a row holds. `code` is DfE's three digits of an authority, the ONS code of a region or country. */
export interface Of {
  readonly level: Level;
  readonly code: AuthorityCode | typeof SOUTH_EAST | typeof ENGLAND;
}

/** A row that is nobody's here: another region's, another authority's, or one whose code and name disagree. */
export type Where =
  | Of
  | { readonly left: 'other-authority' | 'other-region' | 'unknown' | 'at-odds'; readonly name: string };

type Cell = (told: Told) => string;

const LEVELS: readonly (readonly [RegExp, Level | 'other'])[] = [
  [/^(?:national|nat|country|england)$/, 'country'],
  [/^(?:regional|region|reg)$/, 'region'],
  [/^(?:local authority|la|upper tier local authority|local authority district)$/, 'authority'],
];

export interface Asked {
  readonly register: Register;
  readonly today: Day;
}

/** Whose figures these are, by the codes and names of the row: old and new codes alike. */
export const whereOf = (cell: Cell, asked: Asked): Where => {
  const level = levelOf(cell);
  if (level === 'country') return { level, code: ENGLAND };
  if (level === 'region') return regionOf(cell);
  return level === 'other' ? { left: 'unknown', name: cell('level') } : authorityOf(cell, asked);
};

const CODES: readonly Told[] = ['place-code', 'la-new', 'la-old', 'region-code', 'country-code'];
const IS_ENGLAND = /^(?:E92000001|England(?: total)?|National)$/i;
const IS_REGION = /^(?:E12\d{6}|South East(?: England)?(?: total| region)?)$/i;
const SOUTH_EAST_NAMED = /^south east(?: england)?(?: total| region)?$/i;

/** As the file says; where it does not, by the codes and names that it has filled in. */
const levelOf = (cell: Cell): Level | 'other' => {
  const said = cell('level').toLowerCase();
  if (said) return LEVELS.find(([pattern]) => pattern.test(said))?.[1] ?? 'other';
  const places = [cell('place-code'), cell('la-new'), cell('la-old'), cell('place'), cell('la')].filter(
    Boolean,
  );
  if (places.some((one) => IS_ENGLAND.test(one))) return 'country';
  if (places.some((one) => IS_REGION.test(one))) return 'region';
  if (places.length > 0) return 'authority';
  return cell('region-code') || cell('region') ? 'region' : 'country';
};

const regionOf = (cell: Cell): Where => {
  const code = CODES.map(cell).find((one) => /^E12\d{6}$/i.test(one));
  const name = cell('region') || cell('place') || cell('la');
  const isOurs = code ? code.toUpperCase() === SOUTH_EAST : SOUTH_EAST_NAMED.test(name);
  return isOurs ? { level: 'region', code: SOUTH_EAST } : { left: 'other-region', name: name || code || '' };
};

/**
 * By DfE's number first: an authority that was reorganised has a new ONS code, and older files the old one
 * (Buckinghamshire, E10000002). A code and a name that mean different authorities are left out.
 */
const authorityOf = (cell: Cell, { register, today }: Asked): Where => {
  const name = cell('la') || cell('place');
  const find = (words: string) => {
    const found = words ? chosenAuthorities(words, register, today) : [];
    return found.length === 1 ? found[0] : undefined;
  };
  const byCode = find(cell('la-old')) ?? find(cell('la-new')) ?? find(cell('place-code'));
  const byName = find(name);
  if (byCode && byName && byCode !== byName) return { left: 'at-odds', name: `${byCode.code}, ${name}` };
  const found = byCode ?? byName;
  if (found) return { level: 'authority', code: found.code };
  const said = name || cell('la-old') || cell('la-new');
  return said ? { left: 'other-authority', name: said } : { left: 'unknown', name: '' };
};
