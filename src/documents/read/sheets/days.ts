/** What a number stands for, by the format it is shown in. */
export type Shown = 'number' | 'percent' | 'day' | 'time' | 'day and time';

const BUILT_IN: Readonly<Record<string, Shown>> = {
  ...fill('percent', [9, 10]),
  ...fill('day', [14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]),
  ...fill('time', [18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]),
  ...fill('day and time', [22]),
};

function fill(shown: Shown, ids: readonly number[]): Record<string, Shown> {
  return Object.fromEntries(ids.map((id) => [id, shown]));
}

/** By the number of a format (ECMA-376, 18.8.30) and, where it is the file's own, its code: "dd/mm/yyyy". */
export const shownAs = (id: string, code: string | undefined): Shown =>
  code === undefined ? (BUILT_IN[id] ?? 'number') : byCode(code);

/** What is quoted, escaped or in brackets is no part of the date; only the first of its sections counts. */
const byCode = (code: string): Shown => {
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, '')
    .split(';')[0]
    ?.toLowerCase();
  if (!bare || bare === 'general') return 'number';
  if (bare.includes('%')) return 'percent';
  const isDay = /[dy]|mmm/.test(bare) || /^m+$/.test(bare);
  const isTime = /[hs]/.test(bare);
  if (isDay) return isTime ? 'day and time' : 'day';
  return isTime ? 'time' : 'number';
};

const DAY_MS = 86_400_000;
/** Day 0 of both calendars, as Excel counts from 1 March 1900 on. */
const ZERO = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
/** 31 December 9999. */
const LAST = 2_958_465;

/** A number as it is shown. Excel itself is certain of 15 digits. */
export const sayNumber = (value: number, shown: Shown, from: 1900 | 1904): string => {
  if (shown === 'percent') return `${plain(value * 100)}%`;
  if (shown === 'number' || value < 0 || value > LAST) return plain(value);
  return sayMoment(value, shown, from);
};

const plain = (value: number): string => String(Number(value.toPrecision(15)));

/** Excel has a 29 February 1900, which never was: before it, days are one off. */
const sayMoment = (value: number, shown: Shown, from: 1900 | 1904): string => {
  const whole = Math.floor(value) + (from === 1900 && value < 60 ? 1 : 0);
  const minutes = Math.round((value - Math.floor(value)) * 24 * 60);
  const iso = new Date(ZERO[from] + whole * DAY_MS + minutes * 60_000).toISOString();
  const [day = '', time = ''] = iso.split('T');
  if (shown === 'day') return day;
  return shown === 'time' ? time.slice(0, 5) : `${day} ${time.slice(0, 5)}`;
};
