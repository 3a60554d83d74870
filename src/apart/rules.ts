import type { Apart } from '../core/apart.ts';
import { refuse } from '../domain/result.ts';
import { apart, Bounded, type Bounds, beside } from './apart.ts';
import { Busy, type InTurn } from './in-turn.ts';
import type { Asked, Told } from './rule-worker.ts';

const MB = 1024 * 1024;

/** With the start of a thread under 5 seconds and 150 MB, as for files. */
const RULE: Bounds = { ms: 4_000, bytes: 90 * MB, whole: 110 * MB };

const WORKER = beside(import.meta.url, './rule-worker');

/** Rules worked out in a thread of their own. They pass what waits to be read: their time is known. */
export const rulesIn = (turn: InTurn, over: Partial<Bounds> = {}): Apart => ({
  rule: async ({ from, file, name, given }) => {
    const asked: Asked = { href: beside(from, file).href, name, given };
    try {
      const work = { program: WORKER, given: asked };
      const { made } = await turn(() => apart<Told>(work, { ...RULE, ...over }), true);
      return { value: made as never }; // the very function that `Rule` is the type of made it
    } catch (error) {
      if (error instanceof Busy) return SAYS.busy;
      if (error instanceof Bounded) return SAYS[error.why];
      throw error;
    }
  },
});

const SAYS = {
  time: refuse(
    'apart.time',
    'That took too long to read, so it was stopped and nothing was kept. Try again with a shorter text.',
  ),
  memory: refuse(
    'apart.memory',
    'That holds more than can be read at once, so it was stopped and nothing was kept. Try again with a shorter text.',
  ),
  busy: refuse('apart.busy', 'Others are using this just now. Nothing was kept. Try again in a minute.'),
} as const;
