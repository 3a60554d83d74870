import { Cursor } from './cursor.ts';
import { BicepFault, type Token, tokensOf } from './tokens.ts';
import type { Decorator, Expression, Property, Statement } from './tree.ts';

const STATEMENTS = ['targetScope', 'param', 'var', 'resource', 'module', 'output'] as const;
const TYPES = ['string', 'int', 'bool', 'object', 'array'];
const OPERATORS = ['==', '!=', '&&', '||', '??', '+', '-', '<', '>'];

/**
 * Reads a Bicep file: the part of the language that infra/ is written in (learn.microsoft.com/azure/azure-resource-
 * manager/bicep/file). What it does not know is a fault, so it may refuse good Bicep and never passes bad.
 * @throws BicepFault with the line
 */
export const parse = (text: string): readonly Statement[] => new Reader(tokensOf(text)).file();

class Reader {
  readonly #on: Cursor;

  constructor(tokens: readonly Token[]) {
    this.#on = new Cursor(tokens);
  }

  file(): readonly Statement[] {
    const statements: Statement[] = [];
    for (this.#on.lines(); !this.#on.isAtEnd(); this.#on.lines()) {
      statements.push(this.#statement());
      if (!this.#on.isAtEnd()) this.#on.take('line');
    }
    return statements;
  }

  /** All of it, as one expression. */
  whole(): Expression {
    const one = this.#expression();
    this.#on.take('end');
    return one;
  }

  #statement(): Statement {
    const decorators = this.#decorators();
    const { text, line } = this.#on.take('name');
    const is = STATEMENTS.find((one) => one === text) ?? this.#on.fault('a statement');
    if (is === 'targetScope') return { is, name: text, line, decorators, value: this.#after('=') };
    const name = this.#on.take('name').text;
    const about = { is, name, line, decorators };
    if (is === 'var') return { ...about, value: this.#after('=') };
    if (is === 'resource' || is === 'module') return { ...about, ref: this.#ref(), value: this.#after('=') };
    const type = this.#on.take('name').text;
    if (!TYPES.includes(type)) this.#on.fault('a type');
    if (is === 'output') return { ...about, type, value: this.#after('=') };
    return this.#on.has('=') ? { ...about, type, value: this.#expression() } : { ...about, type };
  }

  #decorators(): readonly Decorator[] {
    const found: Decorator[] = [];
    while (this.#on.has('@')) {
      const name = this.#on.take('name').text;
      this.#on.take('sign', '(');
      found.push({ name, given: this.#until(')') });
      this.#on.lines();
    }
    return found;
  }

  #ref(): string {
    const { parts = [] } = this.#on.take('string');
    const [words, ...more] = parts;
    return typeof words === 'string' && more.length === 0 ? words : this.#on.fault('a plain text');
  }

  #after(sign: string): Expression {
    this.#on.take('sign', sign);
    return this.#expression();
  }

  #expression(): Expression {
    const first = this.#operation();
    if (!this.#on.has('?')) return first;
    const then = this.#expression();
    return { is: 'choice', parts: [first, then, this.#after(':')], line: first.line };
  }

  #operation(): Expression {
    let one = this.#unary();
    for (;;) {
      const sign = OPERATORS.find((text) => this.#on.next.kind === 'sign' && this.#on.has(text));
      if (!sign) return one;
      one = { is: 'operation', sign, parts: [one, this.#unary()], line: one.line };
    }
  }

  #unary(): Expression {
    const { line } = this.#on.next;
    if (this.#on.has('!')) return { is: 'operation', sign: '!', parts: [this.#unary()], line };
    return this.#chained(this.#primary());
  }

  #chained(from: Expression): Expression {
    let one = from;
    for (;;) {
      const { line } = this.#on.next;
      if (this.#on.has('.')) {
        const name = this.#on.take('name').text;
        one = this.#on.has('(')
          ? { is: 'call', name, of: one, given: this.#until(')'), line }
          : { is: 'member', of: one, name, line };
      } else if (this.#on.next.text === '[' && this.#on.has('[')) {
        one = { is: 'index', of: one, by: this.#expression(), line };
        this.#on.take('sign', ']');
      } else return one;
    }
  }

  #primary(): Expression {
    const { kind, text, line } = this.#on.next;
    if (kind === 'string') return this.#text();
    if (kind === 'number') return { is: 'value', value: Number(this.#on.take('number').text), line };
    if (kind === 'name') return this.#named();
    if (this.#on.has('{')) return this.#object(line);
    if (this.#on.has('[')) return this.#list(line);
    if (text !== '(') this.#on.fault('a value');
    this.#on.take('sign');
    const inner = this.#expression();
    this.#on.take('sign', ')');
    return inner;
  }

  #named(): Expression {
    const { text, line } = this.#on.take('name');
    if (text === 'true' || text === 'false') return { is: 'value', value: text === 'true', line };
    if (text === 'null') return { is: 'value', value: null, line };
    return this.#on.has('(')
      ? { is: 'call', name: text, given: this.#until(')'), line }
      : { is: 'name', name: text, line };
  }

  #text(): Expression {
    const { parts = [], line } = this.#on.take('string');
    const read = parts.map((part) => (typeof part === 'string' ? part : new Reader(part).whole()));
    return { is: 'text', parts: read, line };
  }

  /** Expressions up to a sign, parted by commas. */
  #until(sign: ')' | ']'): readonly Expression[] {
    const found: Expression[] = [];
    this.#on.lines();
    while (!this.#on.has(sign)) {
      found.push(this.#expression());
      this.#on.lines();
      if (this.#on.next.text !== sign) this.#on.take('sign', ',');
      this.#on.lines();
    }
    return found;
  }

  #object(line: number): Expression {
    const props: Property[] = [];
    this.#on.lines();
    while (!this.#on.has('}')) {
      props.push(this.#property());
      if (this.#on.next.text !== '}' && !this.#on.has(',')) this.#on.take('line');
      this.#on.lines();
    }
    return { is: 'object', props, line };
  }

  #property(): Property {
    const { kind, text, line, parts = [] } = this.#on.next;
    if (kind === 'name') {
      this.#on.take('name');
      return { key: text, value: this.#after(':'), line };
    }
    const keyFrom = this.#text();
    const plain = parts.every((part) => typeof part === 'string');
    const key = plain ? parts.join('') : text;
    return { key, ...(!plain && { keyFrom }), value: this.#after(':'), line };
  }

  #list(line: number): Expression {
    this.#on.lines();
    if (this.#on.has('for')) return this.#loop(line);
    const items: Expression[] = [];
    while (!this.#on.has(']')) {
      items.push(this.#expression());
      if (this.#on.next.text !== ']' && !this.#on.has(',')) this.#on.take('line');
      this.#on.lines();
    }
    return { is: 'list', items, line };
  }

  #loop(line: number): Expression {
    const names = this.#on.has('(') ? this.#until(')').map(nameOf) : [this.#on.take('name').text];
    this.#on.take('name', 'in');
    const over = this.#expression();
    this.#on.take('sign', ':');
    const body = this.#expression();
    this.#on.lines();
    this.#on.take('sign', ']');
    return { is: 'for', names, over, body, line };
  }
}

const nameOf = (one: Expression): string => {
  if (one.is === 'name') return one.name;
  throw new BicepFault(`line ${one.line}: a loop has names`);
};
