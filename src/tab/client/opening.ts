import type { From, PageTitle, Start } from './shown.ts';

interface Openings {
  /** What a link names, or whoever put a page before everybody. */
  readonly link: From | undefined;
  /** The page on which something was entered last that is not sent. */
  readonly entered: string | undefined;
  /** What whoever added the tab chose for it. */
  readonly chosen: From | undefined;
}

/** What the tab asks for first: what was entered waits under what somebody was sent to. */
export const firstOf = ({ link, entered, chosen }: Openings): From | undefined =>
  link ?? (entered === undefined ? chosen : { page: entered });

/** Whether what it opens with is that page itself, or lies over it: a page of elsewhere, or what a link names. */
export const isPageOf = ({ pages, shown }: Start, { name }: PageTitle): boolean =>
  pages.length === 0 || (shown?.from !== undefined && 'page' in shown.from && shown.from.page === name);
