import ts from 'typescript';
import { lineOf, nodesOf, parsed, type Source } from './source.ts';

const FILE_MOST = 200;
const MEDIAN_MOST = 60;
const FUNCTION_MOST = 25;
const PARAMETERS_MOST = 3;

/** What is too long, each with where it is and what to do. */
export const sizeFaults = (sources: readonly Source[]): readonly string[] => [
  ...sources.flatMap(fileFaults),
  ...medianFaults(sources),
  ...sources.flatMap((source) => functionFaults(parsed(source))),
];

const linesOf = ({ text }: Source): number => text.trimEnd().split('\n').length;

const fileFaults = (source: Source): readonly string[] =>
  linesOf(source) > FILE_MOST
    ? [`${source.path} has ${linesOf(source)} lines: past ${FILE_MOST} it is two files.`]
    : [];

const medianFaults = (sources: readonly Source[]): readonly string[] => {
  const lines = sources.map(linesOf).sort((a, b) => a - b);
  const median = lines[Math.floor(lines.length / 2)] ?? 0;
  return median < MEDIAN_MOST ? [] : [`Half of all files have ${median} lines or more: split the long ones.`];
};

type Body = ts.FunctionLikeDeclaration & { readonly body: ts.Node };

const hasBody = (node: ts.Node): node is Body =>
  ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;

const span = (node: ts.Node): number => {
  const file = node.getSourceFile();
  return file.getLineAndCharacterOfPosition(node.getEnd()).line + 2 - lineOf(node);
};

/** The functions directly inside a node, not those inside them. */
const inside = (node: ts.Node): readonly Body[] => {
  const found: Body[] = [];
  const walk = (child: ts.Node): void => {
    if (hasBody(child)) found.push(child);
    else ts.forEachChild(child, walk);
  };
  ts.forEachChild(node, walk);
  return found;
};

/** A function's own lines: those of a longer function inside it are that one's. */
const ownLines = (node: Body): number =>
  inside(node).reduce((lines, inner) => lines - (span(inner) - 1), span(node));

/** Who takes a function decides what it is given. */
const isHandedOver = (node: Body): boolean => ts.isCallExpression(node.parent);

const isOwn = ({ name, dotDotDotToken }: ts.ParameterDeclaration): boolean =>
  name.getText() !== 'this' && !dotDotDotToken;

const functionFaults = (file: ts.SourceFile): readonly string[] =>
  nodesOf(file)
    .filter(hasBody)
    .flatMap((node) => {
      const where = `${file.fileName}:${lineOf(node)}`;
      const lines = ownLines(node);
      const many = isHandedOver(node) ? 0 : node.parameters.filter(isOwn).length;
      return [
        ...(lines > FUNCTION_MOST
          ? [`${where} is a function of ${lines} lines: past ${FUNCTION_MOST} it is two functions.`]
          : []),
        ...(many > PARAMETERS_MOST ? [`${where} takes ${many} parameters: past 3 they are one object.`] : []),
      ];
    });
