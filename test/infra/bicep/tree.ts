/** An expression of a Bicep file. */
export type Expression = { readonly line: number } & (
  | { readonly is: 'text'; readonly parts: readonly (string | Expression)[] }
  | { readonly is: 'value'; readonly value: number | boolean | null }
  | { readonly is: 'name'; readonly name: string }
  | { readonly is: 'member'; readonly of: Expression; readonly name: string }
  | { readonly is: 'index'; readonly of: Expression; readonly by: Expression }
  | {
      readonly is: 'call';
      readonly name: string;
      readonly of?: Expression;
      readonly given: readonly Expression[];
    }
  | { readonly is: 'object'; readonly props: readonly Property[] }
  | { readonly is: 'list'; readonly items: readonly Expression[] }
  | {
      readonly is: 'for';
      readonly names: readonly string[];
      readonly over: Expression;
      readonly body: Expression;
    }
  | { readonly is: 'choice'; readonly parts: readonly [Expression, Expression, Expression] }
  | { readonly is: 'operation'; readonly sign: string; readonly parts: readonly Expression[] }
);

export interface Property {
  /** As written; a key made of other things is the text it is written as. */
  readonly key: string;
  readonly keyFrom?: Expression;
  readonly value: Expression;
  readonly line: number;
}

export interface Decorator {
  readonly name: string;
  readonly given: readonly Expression[];
}

export interface Statement {
  readonly is: 'targetScope' | 'param' | 'var' | 'resource' | 'module' | 'output';
  readonly name: string;
  readonly line: number;
  readonly decorators: readonly Decorator[];
  /** Of a param or output: string, int, bool, object, array. */
  readonly type?: string;
  /** Of a resource its type and version, of a module its file. */
  readonly ref?: string;
  /** A resource's or module's body, a variable's value, a parameter's default. */
  readonly value?: Expression;
}

/** The parts that an expression is made of, one step down. */
export const partsOf = (one: Expression): readonly Expression[] => {
  switch (one.is) {
    case 'text':
      return one.parts.filter((part) => typeof part !== 'string');
    case 'member':
      return [one.of];
    case 'index':
      return [one.of, one.by];
    case 'call':
      return [...(one.of ? [one.of] : []), ...one.given];
    case 'object':
      return one.props.flatMap(({ keyFrom, value }) => [...(keyFrom ? [keyFrom] : []), value]);
    case 'list':
      return one.items;
    case 'for':
      return [one.over, one.body];
    case 'choice':
    case 'operation':
      return one.parts;
    default:
      return [];
  }
};

/** The words of a text that is made of nothing else. */
export const wordsOf = (one: Expression | undefined): string | undefined =>
  one?.is === 'text' && one.parts.every((part) => typeof part === 'string') ? one.parts.join('') : undefined;

/** The value under a key of an object. */
export const under = (one: Expression | undefined, key: string): Expression | undefined =>
  one?.is === 'object' ? one.props.find((prop) => prop.key === key)?.value : undefined;
