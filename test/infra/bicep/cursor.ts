import { BicepFault, type Token } from './tokens.ts';

/** Goes through the pieces of a file, one after the other. */
export class Cursor {
  #at = 0;
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get next(): Token {
    return this.#tokens[this.#at] ?? { kind: 'end', text: '', line: 0 };
  }

  isAtEnd(): boolean {
    return this.next.kind === 'end';
  }

  fault(wanted: string): never {
    throw new BicepFault(`line ${this.next.line}: ${wanted} is wanted, not “${this.next.text.trim()}”`);
  }

  /** @throws BicepFault where it is another. */
  take(kind: Token['kind'], text?: string): Token {
    const token = this.next;
    if (token.kind !== kind || (text !== undefined && token.text !== text)) this.fault(text ?? kind);
    this.#at += 1;
    return token;
  }

  /** Takes this sign or name where it comes next. */
  has(text: string): boolean {
    const { kind } = this.next;
    if ((kind !== 'sign' && kind !== 'name') || this.next.text !== text) return false;
    this.#at += 1;
    return true;
  }

  /** Passes over the ends of lines. */
  lines(): void {
    while (this.next.kind === 'line') this.#at += 1;
  }
}
