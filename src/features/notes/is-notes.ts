import type { Line } from './read-lines.ts';

const TITLED =
  /\b(?:minutes?|notes|note of (?:a |an |the )?(?:meeting|discussion|visit|call)|meetings?|mtg|catch[- ]?up|conversation|huddle|debrief|get[- ]?together|recap|write[- ]?up|action (?:plan|log|points)|matters arising|agenda)\b/i;
const NOT =
  /\b(?:terms of reference|newsletter|news\b(?! from)|constitution|bulletin|strategy \d|policy (?:statement|document)|impact of|annual report|guidance (?:for|note|on)|privacy notice|job description|code of conduct)\b/i;
const HEAD = 1500;
/** A longer line is no title. */
const MOST_TITLE = 140;

/** Whether a text tells of a meeting: only then does a sentence alone make an action likely. */
export const tellsOfMeeting = (
  lines: readonly Line[],
  hasAttendance: boolean,
  hasActions: boolean,
): boolean => {
  const head = lines
    .slice(0, 40)
    .map(({ text }) => text)
    .join('\n')
    .slice(0, HEAD);
  const title = head
    .split('\n')
    .filter((text) => text.trim())
    .slice(0, 6)
    .filter((text) => text.length < MOST_TITLE && !/[.]\s*$/.test(text))
    .join('\n')
    .slice(0, 500);
  const told = tellings(lines);
  if (told === 0 && !hasActions && isAgenda(lines)) return false;
  if (NOT.test(title) && !hasAttendance) return told >= MANY;
  return hasAttendance || hasActions || TITLED.test(head) || told >= FEWEST;
};

/** Its title says so, and none of what stands over its items calls it minutes. */
const isAgenda = (lines: readonly Line[]): boolean => {
  const head = lines
    .slice(0, 60)
    .map(({ text }) => text.trim())
    .filter((text) => text !== '' && text.length < MOST_TITLE && !/^\d/.test(text))
    .slice(0, 6)
    .join('\n');
  return (
    /\bagenda(?! item)\b|\byou are (?:hereby )?(?:summoned|invited)\b/i.test(head) &&
    !/\b(?:minutes|notes) of\b|^(?:draft )?(?:minutes|notes)\b/im.test(head)
  );
};

const MINUTED =
  /(?:\b(?:[Tt]he (?:Chair\p{Ll}*|Clerk|Board|Committee|Forum|Group|Panel)|[Mm]embers|\p{Lu}{2,4}|[Ii]t was)|\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'-]+) (?:undertook|promised|offered|noted|reported|advised|agreed|explained|confirmed|thanked|welcomed|queried|asked|recorded|suggested|stated|resolved)\b/gu;
const FEWEST = 2;
const MANY = 4;

/** Without any heading: what somebody noted, reported or agreed is told again and again. */
const tellings = (lines: readonly Line[]): number =>
  (
    lines
      .slice(0, 60)
      .map(({ text }) => text.slice(0, 600))
      .join('\n')
      .match(MINUTED) ?? []
  ).length;
