import { posix } from 'node:path';
import { type Expression, partsOf, type Statement, under } from '../bicep/tree.ts';
import type { Source } from '../files.ts';

/** Modules whose file is not there, that are given what they do not take or not given what they need. */
export const moduleFaults = (source: Source, all: readonly Source[]): readonly string[] => {
  const modules = source.statements.filter(({ is }) => is === 'module');
  return [
    ...modules.flatMap((module) => givenFaults(source, module, targetOf(source, module, all))),
    ...source.statements.flatMap(({ value }) =>
      value ? outputsIn(value).flatMap((asked) => outputFaults(source, asked, all)) : [],
    ),
  ];
};

const targetOf = ({ path }: Source, { ref = '' }: Statement, all: readonly Source[]): Source | undefined =>
  all.find((one) => one.path === posix.join(posix.dirname(path), ref));

const givenFaults = ({ path }: Source, module: Statement, target: Source | undefined): readonly string[] => {
  const at = `${path} line ${module.line}: the module ${module.name}`;
  if (!target) return [`${at} is ${module.ref}, which is not there`];
  const params = target.statements.filter(({ is }) => is === 'param');
  const body = under(module.value, 'params');
  const given = body?.is === 'object' ? body.props.map(({ key }) => key) : [];
  const unknown = given.filter((key) => !params.some(({ name }) => name === key));
  const missing = params.filter(({ name, value }) => !value && !given.includes(name));
  return [
    ...unknown.map((key) => `${at} takes no parameter ${key}`),
    ...missing.map(({ name }) => `${at} needs the parameter ${name}`),
  ];
};

interface Asked {
  readonly module: string;
  readonly output: string;
  readonly line: number;
}

/** Each `module.outputs.name` of an expression. */
const outputsIn = (one: Expression): readonly Asked[] => {
  const within = partsOf(one).flatMap(outputsIn);
  if (one.is !== 'member' || one.of.is !== 'member' || one.of.name !== 'outputs') return within;
  const { of } = one.of;
  return of.is === 'name' ? [...within, { module: of.name, output: one.name, line: one.line }] : within;
};

const outputFaults = (
  source: Source,
  { module, output, line }: Asked,
  all: readonly Source[],
): readonly string[] => {
  const statement = source.statements.find(({ is, name }) => is === 'module' && name === module);
  if (!statement) return [`${source.path} line ${line}: there is no module ${module}`];
  const target = targetOf(source, statement, all);
  const has = target?.statements.some(({ is, name }) => is === 'output' && name === output) ?? true;
  return has ? [] : [`${source.path} line ${line}: the module ${module} has no output ${output}`];
};
