import axe, { type AxeResults, type Result } from 'axe-core';
import type { Frame } from 'playwright-core';

/** The accessibility law's own rules (WCAG 2.2 AA) and what axe counts as good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong with what a frame shows, each a sentence with where it is: none is what is wanted. It is put in
 * by evaluation, which a page's policy does not reach, so the policy stands while it is looked at.
 * @param within a selector, to look at a part alone
 */
export const faultsIn = async (frame: Frame, within = 'html'): Promise<readonly string[]> => {
  if (!(await frame.evaluate(`typeof axe === 'object'`))) await frame.evaluate(axe.source);
  const options = { runOnly: RULES, resultTypes: ['violations'] };
  const found = await frame.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(within)}, ${JSON.stringify(options)})`,
  );
  return found.violations.flatMap(sentences);
};

const sentences = ({ id, help, nodes }: Result): readonly string[] =>
  nodes.map(({ target, any, all, none }) => {
    const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
    return `${help} (${id}) at ${target.join(' ')}: ${why}`;
  });
