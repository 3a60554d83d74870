import type { Shown, Where } from './shown.ts';

/** A form in which somebody has entered something and not sent it. */
export interface Draft {
  readonly page: string;
  readonly shown: Shown;
  readonly values: Readonly<Record<string, string>>;
}

/** What one person has entered and not sent, kept on this device until Teams closes the window. */
export interface Unsent {
  draft(): Draft | undefined;
  keepDraft(draft: Draft | undefined): void;
  line(): string;
  keepLine(text: string): void;
}

const PREFIX = 'cme-unsent';

/** Where a browser keeps nothing, what is entered is kept as long as the tab stays open. */
const store = (): Storage | undefined => {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
};

/**
 * Each place has its own: what was entered in a side panel never comes up on the stage. Another person's is dropped as
 * soon as somebody opens the tab.
 */
export const unsentOf = (user: string, { at }: Pick<Where, 'at'>): Unsent => {
  dropOthers(user);
  const [form, line] = [`${PREFIX}|${at}`, `${PREFIX}|${at}|line`];
  return {
    draft: () => read(form) as Draft | undefined, // written below
    keepDraft: (draft) => write(form, user, draft),
    line: () => String(read(line) ?? ''),
    keepLine: (text) => write(line, user, text || undefined),
  };
};

const read = (key: string): unknown => {
  const text = store()?.getItem(key);
  return text ? JSON.parse(text).kept : undefined;
};

const write = (key: string, user: string, kept: unknown): void => {
  try {
    if (kept === undefined || user === '') store()?.removeItem(key);
    else store()?.setItem(key, JSON.stringify({ user, kept }));
  } catch {
    // The device has no room: what is entered stays in the page.
  }
};

const dropOthers = (user: string): void => {
  const kept = store();
  for (const key of Object.keys(kept ?? {}).filter((name) => name.startsWith(PREFIX)))
    if (JSON.parse(kept?.getItem(key) ?? '{}').user !== user) kept?.removeItem(key);
};

/** The card with these values in its boxes. */
export const withValues = (json: unknown, values: Draft['values']): unknown => {
  if (Array.isArray(json)) return json.map((one) => withValues(one, values));
  if (typeof json !== 'object' || json === null) return json;
  const inner = Object.fromEntries(
    Object.entries(json).map(([name, value]) => [name, withValues(value, values)]),
  );
  const { id, type } = inner;
  const value = typeof id === 'string' && String(type).startsWith('Input.') ? values[id] : undefined;
  return value === undefined ? inner : { ...inner, value };
};
