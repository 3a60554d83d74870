import type { NewReference } from '../../domain/reference.ts';
import type { Closed } from '../../domain/working-hours.ts';
import type { KeepingStore } from './store.ts';
import type { Kept } from './store-lookers.ts';

/** What this room's commands and buttons are given. */
export interface Room extends Kept {
  readonly store: KeepingStore;
  readonly newReference: NewReference;
  /** Days on which nothing happens by itself. */
  readonly closed: Closed;
}

/** For one button of one card: pressed twice it is one deed. */
export const newOp = ({ newReference }: Pick<Room, 'newReference'>): string =>
  `${newReference('OP')}${newReference('OP').slice(2)}`;
