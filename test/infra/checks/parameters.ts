import { type Expression, type Statement, wordsOf } from '../bicep/tree.ts';
import type { Files, Source } from '../files.ts';

interface Given {
  readonly parameters: Readonly<Record<string, { readonly value: unknown }>>;
}

/** What is wrong with the files of parameters: unknown, missing, or not as the parameter says. */
export const parameterFaults = (files: Files, main: Source): readonly string[] => {
  const params = main.statements.filter(({ is }) => is === 'param');
  return Object.entries(files)
    .filter(([path]) => path.endsWith('.parameters.json'))
    .flatMap(([path, text]) => fileFaults(path, text, params));
};

const fileFaults = (path: string, text: string, params: readonly Statement[]): readonly string[] => {
  const { parameters } = JSON.parse(text) as Given; // a file of infra; a test holds what it reads against main.bicep
  const unknown = Object.keys(parameters).filter((name) => !params.some((param) => param.name === name));
  const missing = params.filter(({ name, value }) => !value && !(name in parameters));
  return [
    ...unknown.map((name) => `${path}: main.bicep has no parameter ${name}`),
    ...missing.map(({ name }) => `${path}: the parameter ${name} is missing`),
    ...params
      .filter(({ name }) => name in parameters)
      .flatMap((param) => valueFaults(`${path}: ${param.name}`, parameters[param.name]?.value, param)),
  ];
};

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  int: Number.isInteger,
  bool: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

/** What somebody has yet to fill in is empty, and Azure refuses it: its parameter says that it may not be. */
const valueFaults = (at: string, value: unknown, param: Statement): readonly string[] => {
  if (!TYPES[param.type ?? '']?.(value)) return [`${at} is no ${param.type}`];
  if (value === '' && limit(param, 'minLength')) return [];
  if (Array.isArray(value) && value.length === 0)
    return limit(param, 'minLength') ? [] : [`${at} is left empty, and Azure would take it so`];
  return [...allowedFaults(at, value, param), ...sizeFaults(at, value, param)];
};

const allowedFaults = (at: string, value: unknown, { decorators }: Statement): readonly string[] => {
  const allowed = decorators.find(({ name }) => name === 'allowed')?.given[0];
  const known = allowed?.is === 'list' ? allowed.items.map(wordsOf) : undefined;
  return known && !known.includes(String(value)) ? [`${at} is none of ${known.join(', ')}`] : [];
};

const sizeFaults = (at: string, value: unknown, param: Statement): readonly string[] => {
  const isNumber = typeof value === 'number';
  const size = isNumber ? value : lengthOf(value);
  const least = limit(param, isNumber ? 'minValue' : 'minLength') ?? size;
  const most = limit(param, isNumber ? 'maxValue' : 'maxLength') ?? size;
  return size >= least && size <= most ? [] : [`${at} is too small or too large`];
};

const lengthOf = (value: unknown): number =>
  typeof value === 'string' || Array.isArray(value) ? value.length : 0;

const limit = ({ decorators }: Statement, name: string): number | undefined => {
  const given: Expression | undefined = decorators.find((one) => one.name === name)?.given[0];
  return given?.is === 'value' ? Number(given.value) : undefined;
};
