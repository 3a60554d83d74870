import type { PositionSaid } from '../../core/offers/requests.ts';
import type { Block } from '../../domain/document.ts';
import { sayPosition } from './say-returns.ts';

/** A row for each open request: how many are in, who they are, and how many are still to come. */
export const returnBlocks = (returns: readonly PositionSaid[]): readonly Block[] => [
  {
    kind: 'table',
    head: ['Asked for', 'Position', 'Received from'],
    rows: returns.map((one) => [
      [one.title, ...(one.due ? [`Due ${one.due}`] : [])],
      [sayPosition(one)],
      [one.received.join(', ') || 'None yet'],
    ]),
    widths: [4, 3, 5],
    caption: 'Data returns that are open: what was asked for, how many are in, and who they are from',
  },
];
