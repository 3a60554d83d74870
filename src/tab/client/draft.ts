import type { Shown } from './shown.ts';

/** A form in which somebody has entered something and not sent it. */
export interface Form {
  readonly shown: Shown;
  readonly values: Readonly<Record<string, string>>;
}

/** What one person has entered and not sent, kept on this device until Teams closes the window. */
export interface Unsent {
  /** Those that have forms; the one of last first. */
  pages(): readonly string[];
  /** Of this page, in the order in which they lie over one another. */
  forms(page: string): readonly Form[];
  keepForms(page: string, forms: readonly Form[]): void;
  line(): string;
  keepLine(text: string): void;
}

/** What a browser keeps for a page, as `sessionStorage` does. */
export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}

interface Kept {
  readonly user: string;
  readonly kept: unknown;
  /** Higher where it was kept later. */
  readonly turn?: number;
}

const PREFIX = 'cme-unsent';

/**
 * Each place has its own, and each page there: what was entered in a side panel comes up neither on the stage nor beside
 * another meeting, and an answer on one page takes nothing from another. Somebody else's is dropped as soon as the tab
 * is opened.
 */
export const unsentOf = (user: string, place: string, shelf: Shelf): Unsent => {
  dropOthers(user, shelf);
  const line = `${PREFIX}|${place}|line`;
  const form = `${PREFIX}|${place}|form|`;
  const turnOf = (key: string): number => read(shelf, key)?.turn ?? 0;
  const forms = (): readonly string[] =>
    Object.keys(shelf)
      .filter((key) => key.startsWith(form))
      .sort((a, b) => turnOf(b) - turnOf(a));
  const keep = (key: string, kept: Omit<Kept, 'user'>): void => write(shelf, key, { user, ...kept });
  return {
    pages: () => forms().map((key) => key.slice(form.length)),
    forms: (page) => (read(shelf, form + page)?.kept ?? []) as readonly Form[], // kept by the line below
    keepForms: (page, kept) => {
      const [last] = forms();
      const turn = last === undefined ? 1 : turnOf(last) + 1;
      keep(form + page, { kept: kept.length > 0 ? kept : undefined, turn });
    },
    line: () => String(read(shelf, line)?.kept ?? ''),
    keepLine: (text) => keep(line, { kept: text || undefined }),
  };
};

const read = (shelf: Shelf, key: string): Kept | undefined =>
  JSON.parse(shelf.getItem(key) ?? 'null') ?? undefined;

const write = (shelf: Shelf, key: string, kept: Kept): void => {
  try {
    if (kept.kept === undefined || kept.user === '') shelf.removeItem(key);
    else shelf.setItem(key, JSON.stringify(kept));
  } catch {
    // The device has no room: what is entered stays in the page.
  }
};

const dropOthers = (user: string, shelf: Shelf): void => {
  for (const key of Object.keys(shelf).filter((name) => name.startsWith(PREFIX)))
    if (read(shelf, key)?.user !== user) shelf.removeItem(key);
};

/** The card with these values in its boxes. */
export const withValues = (json: unknown, values: Form['values']): unknown => {
  if (Array.isArray(json)) return json.map((one) => withValues(one, values));
  if (typeof json !== 'object' || json === null) return json;
  const inner = Object.fromEntries(
    Object.entries(json).map(([name, value]) => [name, withValues(value, values)]),
  );
  const { id, type } = inner;
  const value = typeof id === 'string' && String(type).startsWith('Input.') ? values[id] : undefined;
  return value === undefined ? inner : { ...inner, value };
};
