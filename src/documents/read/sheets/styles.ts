import { type Shown, shownAs } from './days.ts';
import type { Listener } from './xml.ts';

/** What numbers stand for, by the style of their cell. */
export type Styles = readonly Shown[];

/** Hears styles.xml: the formats that cells may be shown in. */
export const stylesHeard = (): { readonly to: Listener; readonly styles: Styles } => {
  const styles: Shown[] = [];
  const codes = new Map<string, string>();
  let isOfCells = false;
  const to: Listener = {
    open: ({ name, has }) => {
      if (name === 'numFmt') codes.set(has['numFmtId'] ?? '', has['formatCode'] ?? '');
      if (name === 'cellXfs') isOfCells = true;
      if (name !== 'xf' || !isOfCells) return;
      const id = has['numFmtId'] ?? '0';
      styles.push(shownAs(id, codes.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false;
      return undefined;
    },
  };
  return { to, styles };
};
