import type { Seeing } from './actions.ts';

/** One measure of the dashboard, in words: the region's figure of the network's released returns, and DfE's beside it. */
export interface DashboardLine {
  /** "Children missing education (DfE)". */
  readonly measure: string;
  /** "412, autumn term 2026, 17 of 19 local authorities, approved"; empty where nothing was released. */
  readonly network: string;
  /** "5,540, autumn term 2025"; empty where DfE publishes none. */
  readonly region: string;
  readonly england: string;
}

/** The core measures as everybody may see them: what was released alone, protected, with DfE's own caveats. */
export interface Dashboard {
  readonly lines: readonly DashboardLine[];
  /** What is to be known: symbols, rounding, that a high or low count is neither good nor bad practice. */
  readonly notes: readonly string[];
}

/** What the room of counts does for packs (inventory, section 6, part 7). */
export interface CountsOffer {
  /** The newest of each core measure; the same whoever asks. Four storage requests, whatever other periods hold. */
  dashboard(seeing: Seeing): Promise<Dashboard>;
}
