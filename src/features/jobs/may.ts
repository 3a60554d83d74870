import { coordinators, type Permit } from '../../domain/caller.ts';

/** How the scheduled work stands is for those who answer for it: the coordinators. */
export const watchers: Permit = coordinators;

/** Where nobody reads along: how many messages did not arrive is no matter for a group. */
export const mayShowIn = (kind: 'personal' | 'group' | 'channel'): boolean => kind === 'personal';
