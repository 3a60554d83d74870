import type { Decision } from './decision.ts';

export const NEWEST_FIRST = 'd|';

/** Where it stands among all: the newest day first, and of one day the last recorded. */
export const placeOf = ({ ref, on, at }: Decision): string => {
  const day = 99_999_999 - Number(on.replaceAll('-', ''));
  const time = String(9_999_999_999_999 - Date.parse(at)).padStart(13, '0');
  return `${NEWEST_FIRST}${day}|${time}|${ref}`;
};

export const keysOf = (decision: Decision): readonly string[] => {
  const { ref, at, meeting } = decision;
  const instant = String(Date.parse(at)).padStart(13, '0');
  return meeting ? [placeOf(decision), `m|${meeting}|${instant}|${ref}`] : [placeOf(decision)];
};
