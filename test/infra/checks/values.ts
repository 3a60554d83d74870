import { type Expression, type Statement, wordsOf } from '../bicep/tree.ts';
import type { Source } from '../files.ts';

/**
 * Every plain text that an expression may come to, as far as it can be told: itself, both ends of a choice, what
 * @allowed lists of a parameter, or what is handed to a module's parameter. Nothing where it cannot be told.
 */
export const textsOf = (
  one: Expression,
  source: Source,
  all: readonly Source[],
): readonly string[] | undefined => {
  const words = wordsOf(one);
  if (words !== undefined) return [words];
  if (one.is === 'choice') {
    const [then, other] = [textsOf(one.parts[1], source, all), textsOf(one.parts[2], source, all)];
    return then && other && [...then, ...other];
  }
  if (one.is !== 'name') return undefined;
  const declared = source.statements.find(({ name }) => name === one.name);
  if (declared?.is === 'var' && declared.value) return textsOf(declared.value, source, all);
  return declared?.is === 'param' ? ofParam(declared, source, all) : undefined;
};

const ofParam = (param: Statement, source: Source, all: readonly Source[]): readonly string[] | undefined => {
  const allowed = param.decorators.find(({ name }) => name === 'allowed')?.given[0];
  if (allowed?.is === 'list') return allowed.items.flatMap((item) => wordsOf(item) ?? []);
  const handed = all.flatMap((caller) =>
    caller.statements
      .filter(({ is, ref = '' }) => is === 'module' && source.path.endsWith(ref))
      .flatMap(({ value }) => handedTo(value, param.name).map((given) => textsOf(given, caller, all))),
  );
  return handed.length && handed.every((texts) => texts !== undefined) ? handed.flat() : undefined;
};

const handedTo = (body: Expression | undefined, name: string): readonly Expression[] => {
  const params = body?.is === 'object' ? body.props.find(({ key }) => key === 'params')?.value : undefined;
  return params?.is === 'object'
    ? params.props.filter(({ key }) => key === name).map(({ value }) => value)
    : [];
};
