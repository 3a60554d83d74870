import type { Expression } from '../bicep/tree.ts';

/** What names stand for, and what functions and outputs of modules give. */
export interface Scope {
  readonly names: Readonly<Record<string, unknown>>;
  /** By "module.output". */
  readonly outputs: Readonly<Record<string, unknown>>;
}

const CALLS: Readonly<Record<string, (given: readonly unknown[]) => unknown>> = {
  empty: ([value]) => value === '' || (Array.isArray(value) && value.length === 0),
  join: ([list, between]) => (Array.isArray(list) ? list.join(String(between)) : undefined),
  string: ([value]) => String(value),
  take: ([text, count]) => String(text).slice(0, Number(count)),
  replace: ([text, from, to]) => String(text).replaceAll(String(from), String(to)),
  toLower: ([text]) => String(text).toLowerCase(),
  uniqueString: () => 'abcdefghijklm',
  resourceGroup: () => ({ id: '/subscriptions/s/resourceGroups/g' }),
  tenant: () => ({ tenantId: '11111111-2222-3333-4444-555555555555' }),
  environment: () => ({ suffixes: { storage: 'core.windows.net' } }),
};

/**
 * What an expression comes to, for the few that settings are made of.
 * @throws Error at one that is none of them
 */
export const evaluate = (one: Expression, scope: Scope): unknown => {
  switch (one.is) {
    case 'value':
      return one.value;
    case 'text':
      return one.parts
        .map((part) => (typeof part === 'string' ? part : String(evaluate(part, scope))))
        .join('');
    case 'name':
      return known(one.name, scope.names[one.name]);
    case 'member':
      return memberOf(one, scope);
    case 'list':
      return one.items.map((item) => evaluate(item, scope));
    case 'object':
      return Object.fromEntries(one.props.map(({ key, value }) => [key, evaluate(value, scope)]));
    case 'choice':
      return evaluate(evaluate(one.parts[0], scope) ? one.parts[1] : one.parts[2], scope);
    case 'call':
      return known(one.name, CALLS[one.name])(one.given.map((given) => evaluate(given, scope)));
    default:
      throw new Error(`line ${one.line}: nothing here works out a ${one.is}`);
  }
};

const known = <T>(name: string, value: T | undefined): T => {
  if (value === undefined) throw new Error(`${name} stands for nothing here`);
  return value;
};

const memberOf = (one: Extract<Expression, { is: 'member' }>, scope: Scope): unknown => {
  const { of, name } = one;
  if (of.is === 'member' && of.name === 'outputs' && of.of.is === 'name')
    return known(`${of.of.name}.${name}`, scope.outputs[`${of.of.name}.${name}`]);
  const whole = evaluate(of, scope) as Readonly<Record<string, unknown>>; // only objects have members
  return known(name, whole[name]);
};
