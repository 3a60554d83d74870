import { apart, type Bounds, beside } from '../apart/apart.ts';
import type { Told, Work } from './work.ts';

const WORKER = beside(import.meta.url, './worker');

/**
 * Does it in a thread of its own.
 * @throws Bounded when it took too long or grew too large; Error when it failed
 */
export const workApart = (work: Work, bounds: Bounds): Promise<Told> =>
  apart<Told>({ program: WORKER, given: work }, bounds);
