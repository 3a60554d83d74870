import { likeName, tidyName } from '../../domain/name.ts';
import { isInitials } from './initials.ts';
import { isWholeName } from './name-words.ts';
import type { ReadAttendee } from './notes-read.ts';
import type { Paragraph } from './paragraph.ts';

const NAME = String.raw`\p{Lu}\p{Ll}[\p{L}'-]{0,20} (?:O'|Mc|Mac|De |de )?\p{Lu}\p{Ll}[\p{L}'-]{0,20}`;
const SAYS =
  'reported|noted|advised|confirmed|explained|said|asked|agreed|stated|suggested|discussed|welcomed|thanked|presented|updated|informed|added|highlighted|commented|introduced|outlined|gave|will|to|has|had|tabled|raised|queried|offered';
const NAMED = new RegExp(
  String.raw`(?<![\p{L}])(${NAME})(?:\s?\((\p{Lu}\p{L}{1,4})\)|\s?\(\p{Lu}[^()]{4,50}\)|\s?[-–]\s|\s(?:${SAYS})(?!\p{L}))`,
  'gu',
);
const MOST_TEXT = 300_000;
const MOST = 200;

/** "Kent (Ann Lee)" over what was said of Kent. */
const HEADED = new RegExp(String.raw`^[\p{Lu}][^()]{2,40}\s\((${NAME})\)\s*:?$`, 'u');

/** "Facilitated by Ann Lee". */
const LED_BY = new RegExp(
  `^(?:[Ff]acilitated|[Cc]haired|[Ll]ed|[Hh]osted|[Cc]onvened|[Mm]inuted|(?:[Nn]otes|[Mm]inutes)(?: taken)?) by (${NAME})`,
  'u',
);

/** People whom a text names with what they said or with their initials, beside those of its attendance. */
export const namedIn = (texts: readonly string[]): readonly ReadAttendee[] => {
  const found = new Map<string, ReadAttendee>();
  let read = 0;
  for (const text of texts) {
    read += text.length;
    if (read > MOST_TEXT || found.size >= MOST) break;
    for (const form of [HEADED, LED_BY]) addTo(found, form.exec(text.slice(0, 90))?.[1] ?? '', undefined);
    for (const [, name = '', initials] of text.matchAll(NAMED)) addTo(found, name, initials);
  }
  return [...found.values()];
};

/** Whole names in a column of owners: further on they may be given by the first name. */
export const ownersIn = (paragraphs: readonly Paragraph[]): readonly ReadAttendee[] => {
  const found = new Map<string, ReadAttendee>();
  for (const { cells } of paragraphs)
    for (const { column, text } of cells)
      if (column === 'owner' && text.length < 80 && found.size < MOST)
        for (const name of text.split(/\s*[/,&+\n]\s*|\s+and\s+/)) addTo(found, name.trim(), undefined);
  return [...found.values()];
};

const addTo = (found: Map<string, ReadAttendee>, name: string, initials: string | undefined): void => {
  const key = likeName(name);
  if (!isWholeName(name) || (found.has(key) && !initials)) return;
  const given = initials && isInitials(initials) && initials.charAt(0) === name.charAt(0) ? { initials } : {};
  found.set(key, { name: tidyName(name), words: name, ...given });
};
