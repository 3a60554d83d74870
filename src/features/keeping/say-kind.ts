import type { KindId } from '../../domain/retention/kind.ts';
import { SCHEDULE } from '../../domain/retention/schedule.ts';

export const titleOf = (kind: KindId): string => SCHEDULE.find(({ id }) => id === kind)?.title ?? kind;
