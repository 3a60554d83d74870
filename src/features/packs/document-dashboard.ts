import type { Dashboard } from '../../core/offers/counts.ts';
import type { Block } from '../../domain/document.ts';

const NONE = '–';

/** A row for each core measure: the network's returns as released, DfE's South East and England beside them. */
export const dashboardBlocks = ({ lines, notes }: Dashboard): readonly Block[] => [
  {
    kind: 'table',
    head: ['Measure', 'Network returns', 'South East (DfE)', 'England (DfE)'],
    rows: lines.map(({ measure, network, region, england }) => [
      [measure],
      [network || NONE],
      [region || NONE],
      [england || NONE],
    ]),
    widths: [4, 4, 3, 3],
    caption: 'Core measures: what the network has released, and what DfE has published',
  },
  ...notes.map((words): Block => ({ kind: 'paragraph', words, style: 'small' })),
];
