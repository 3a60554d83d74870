import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** One broken boundary: which rule, who broke it, and the sentence that says why there is such a rule. */
export interface Broken {
  readonly rule: string;
  readonly from: string;
  readonly says: string;
}

interface Report {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly {
      readonly from: string;
      readonly rule: { readonly name: string };
      readonly comment?: string;
    }[];
    readonly ruleSetUsed: {
      readonly forbidden: readonly { readonly name: string; readonly comment: string }[];
    };
  };
}

const PROGRAM = join(process.cwd(), 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const RULES = join(process.cwd(), '.dependency-cruiser.mjs');

/** Holds a tree against the project's own rules, as the gate does. */
export const cruise = (
  root: string,
): Promise<{ readonly cruised: number; readonly broken: readonly Broken[] }> =>
  new Promise((resolve, reject) => {
    const args = [PROGRAM, 'src', '--config', RULES, '--output-type', 'json'];
    execFile(process.execPath, args, { cwd: root, maxBuffer: 2 ** 27 }, (_failed, out, err) => {
      if (!out) return reject(new Error(err));
      const { totalCruised, violations, ruleSetUsed } = (JSON.parse(out) as Report).summary;
      const says = new Map(ruleSetUsed.forbidden.map(({ name, comment }) => [name, comment]));
      return resolve({
        cruised: totalCruised,
        broken: violations.map(({ from, rule }) => ({
          rule: rule.name,
          from,
          says: says.get(rule.name) ?? '',
        })),
      });
    });
  });

/** Every rule there is. */
export const ruleNames = async (): Promise<readonly string[]> => {
  const { default: config }: { default: { forbidden: readonly { name: string }[] } } = await import(RULES);
  return config.forbidden.map(({ name }) => name);
};
