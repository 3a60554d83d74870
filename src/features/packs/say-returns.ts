import type { PositionSaid } from '../../core/offers/requests.ts';

/** "17 of 19 in, 1 outstanding, 1 not returning". */
export const sayPosition = ({ asked, received, outstanding, notReturning }: PositionSaid): string =>
  [
    `${received.length} of ${asked} in`,
    ...(outstanding > 0 ? [`${outstanding} outstanding`] : []),
    ...(notReturning > 0 ? [`${notReturning} not returning`] : []),
  ].join(', ');
