import ts from 'typescript';
import { lineOf, nodesOf, parsed, type Source } from './source.ts';

/** The few files that may ask what time it is, throw dice or read the environment. */
const OPEN = /^src\/(clock\.ts|config\.ts|main\.ts|cli\/.*)$/;

/** The only places where a lint rule may be silenced, each with its reason beside it. */
const IGNORES: readonly string[] = ['src/storage/guards.ts'];

const VAGUE = /(^|[/-])(utils?|helpers?|common|managers?|services?|base|misc)([/.]|$)/;

/** What the conventions of src/README.md forbid, each with where it is and what to do instead. */
export const wordFaults = (sources: readonly Source[]): readonly string[] =>
  sources.flatMap((source) => [
    ...nameFaults(source),
    ...(OPEN.test(source.path) ? [] : askingFaults(source)),
    ...silenceFaults(source),
    ...castFaults(source),
  ]);

const nameFaults = ({ path }: Source): readonly string[] => {
  if (VAGUE.test(path)) return [`${path} is named after nothing: name it after the noun or deed inside.`];
  return /^[a-z0-9/.-]+$/.test(path) ? [] : [`${path} is not in kebab-case: small letters and hyphens.`];
};

const INSTEAD: readonly (readonly [asks: RegExp, instead: string])[] = [
  [/^(new Date\(\)|Date\.now)$/, 'take `now` or `today` from the turn, or a Clock'],
  [/^Temporal\.Now/, 'take `now` or `today` from the turn, or a Clock'],
  [/^Math\.random$/, 'take a NewReference'],
  [/^process\.env$/, 'make it a setting of src/config.ts'],
];

const askingFaults = (source: Source): readonly string[] =>
  nodesOf(parsed(source))
    .filter((node) => ts.isNewExpression(node) || ts.isPropertyAccessExpression(node))
    .flatMap((node) => {
      const words = node.getText();
      const found = INSTEAD.find(([asks]) => asks.test(words));
      return found ? [`${source.path}:${lineOf(node)} says ${words}: ${found[1]}.`] : [];
    });

const silenceFaults = ({ path, text }: Source): readonly string[] =>
  /biome-ignore|@ts-(ignore|expect-error|nocheck)/.test(text) && !IGNORES.includes(path)
    ? [`${path} silences a check: write it so that the check passes.`]
    : [];

/** A cast is a promise the compiler cannot check, so a comment in the same statement says why it holds. */
const castFaults = (source: Source): readonly string[] =>
  nodesOf(parsed(source))
    .filter(ts.isAsExpression)
    .filter((node) => node.type.getText() !== 'const' && !isExplained(node, source.text))
    .map((node) => `${source.path}:${lineOf(node)} casts without a word: say in a comment why it is true.`);

const isExplained = (node: ts.Node, text: string): boolean => {
  const lines = text.split('\n');
  const file = node.getSourceFile();
  const last = file.getLineAndCharacterOfPosition(node.getEnd()).line;
  const near = lines.slice(Math.max(0, lineOf(node) - 3), last + 3);
  return near.some((line) => /\/\/|\*\//.test(line));
};
