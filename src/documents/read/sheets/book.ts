import type { Listener } from './xml.ts';

/** A sheet as the workbook lists it. */
export interface SheetListed {
  readonly name: string;
  readonly isHidden: boolean;
  /** Leads to its part. */
  readonly id: string;
}

/** Hears workbook.xml: its sheets in order, and where its calendar begins. */
export const bookHeard = () => {
  const sheets: SheetListed[] = [];
  const about = { from: 1900 as 1900 | 1904 }; // one of the two calendars there are
  const to: Listener = {
    open: ({ name, has }) => {
      if (name === 'workbookPr' && /^(1|true|on)$/.test(has['date1904'] ?? '')) about.from = 1904;
      if (name !== 'sheet') return;
      const id = Object.entries(has).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const isHidden = (has['state'] ?? 'visible') !== 'visible';
      sheets.push({ name: (has['name'] ?? '').slice(0, 100), isHidden, id });
    },
  };
  return { to, sheets, about };
};

/** Hears a part's relations: where each id leads, with what it is. */
export const relationsHeard = () => {
  const relations: { readonly id: string; readonly target: string; readonly type: string }[] = [];
  const to: Listener = {
    open: ({ name, has }) => {
      if (name !== 'Relationship') return;
      relations.push({ id: has['Id'] ?? '', target: has['Target'] ?? '', type: has['Type'] ?? '' });
    },
  };
  return { to, relations };
};
