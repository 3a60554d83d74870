import { type Expression, partsOf, type Statement } from '../bicep/tree.ts';
import type { Source } from '../files.ts';

/** The functions of Bicep that our files call: learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions. */
const FUNCTIONS = new Set(
  'empty environment guid join replace resourceGroup string subscriptionResourceId take tenant toLower union uniqueString'.split(
    ' ',
  ),
);

const DECORATORS = new Set(['description', 'allowed', 'minLength', 'maxLength', 'minValue', 'maxValue']);

/** Names that nothing declares, are declared twice, or that nobody uses. */
export const nameFaults = ({ path, statements }: Source): readonly string[] => {
  const declared = statements.filter(({ is }) => is !== 'output' && is !== 'targetScope');
  const names = declared.map(({ name }) => name);
  const used = new Set<string>();
  const faults: string[] = [];
  for (const { value } of statements) if (value) faults.push(...look(value, new Set(names), used));
  const twice = names.filter((name, at) => names.indexOf(name) < at);
  const unused = declared.filter(({ is, name }) => (is === 'param' || is === 'var') && !used.has(name));
  return [
    ...faults.map((fault) => `${path} ${fault}`),
    ...twice.map((name) => `${path} declares ${name} twice`),
    ...unused.map(({ is, name, line }) => `${path} line ${line}: the ${is} ${name} is used by nothing`),
    ...decoratorFaults(path, statements),
  ];
};

/** What an expression names that is not there; what is there is put down as used. */
const look = (one: Expression, there: ReadonlySet<string>, used: Set<string>): readonly string[] => {
  if (one.is === 'for') {
    const inside = new Set([...there, ...one.names]);
    return [...look(one.over, there, used), ...look(one.body, inside, used)];
  }
  const within = partsOf(one).flatMap((part) => look(part, there, used));
  if (one.is === 'call' && !one.of && !FUNCTIONS.has(one.name))
    return [...within, `line ${one.line}: there is no function ${one.name}`];
  if (one.is !== 'name') return within;
  used.add(one.name);
  return there.has(one.name) ? within : [...within, `line ${one.line}: nothing declares ${one.name}`];
};

const decoratorFaults = (path: string, statements: readonly Statement[]): readonly string[] =>
  statements.flatMap(({ decorators, is, name, line }) =>
    decorators
      .filter((one) => is !== 'param' || !DECORATORS.has(one.name))
      .map((one) => `${path} line ${line}: @${one.name} does not belong before ${name}`),
  );
