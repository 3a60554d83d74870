import type { Apart } from '../../src/core/apart.ts';

/**
 * Rules worked out on this thread, from copies as a thread would have them: starting one from source takes seconds
 * where many tests run, and what is bounded there has tests of its own.
 */
export const here: Apart = {
  rule: async ({ from, file, name, given }) => {
    const rules = await import(new URL(`${file}.ts`, from).href);
    return { value: structuredClone(rules[name](...structuredClone(given))) };
  },
};
