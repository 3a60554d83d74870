/** A piece of a Bicep file. A string holds its words and the pieces of what stands between `${` and `}`. */
export interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'sign' | 'line' | 'end';
  readonly text: string;
  readonly line: number;
  readonly parts?: readonly (string | readonly Token[])[];
}

/** What is no Bicep, with the line it stands in. */
export class BicepFault extends Error {}

const SIGNS = /^(==|!=|&&|\|\||\?\?|[{}()[\],:=.?!@|<>+\-*/%])/;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\\': '\\', "'": "'", $: '$' };

/** The pieces of a text, comments left out. Only what our files use is known; anything else is a fault. */
export const tokensOf = (text: string, from = 1): readonly Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  let line = from;
  const push = (kind: Token['kind'], length: number, more: Partial<Token> = {}): void => {
    const taken = text.slice(at, at + length);
    tokens.push({ kind, text: taken, line, ...more });
    line += taken.split('\n').length - 1;
    at += length;
  };
  while (at < text.length) {
    const rest = text.slice(at);
    const skipped = /^([ \t]+|\/\/[^\n]*)/.exec(rest);
    const plain = matched(rest);
    if (skipped) at += skipped[0].length;
    else if (rest.startsWith("'''")) push(...multiLine(rest, line));
    else if (rest.startsWith("'")) push(...quoted(rest, line));
    else if (plain) push(plain.kind, plain.length);
    else throw new BicepFault(`line ${line}: “${rest[0]}” cannot be read`);
  }
  return [...tokens, { kind: 'end', text: '', line }];
};

const matched = (rest: string): { readonly kind: Token['kind']; readonly length: number } | undefined => {
  for (const [kind, shape] of [
    ['line', /^\n/],
    ['name', /^[A-Za-z_]\w*/],
    ['number', /^\d+/],
    ['sign', SIGNS],
  ] as const) {
    const found = shape.exec(rest);
    if (found) return { kind, length: found[0].length };
  }
  return undefined;
};

type Piece = readonly ['string', number, { readonly parts: Token['parts'] & {} }];

const multiLine = (rest: string, line: number): Piece => {
  const end = rest.indexOf("'''", 3);
  if (end < 0) throw new BicepFault(`line ${line}: a ''' text has no end`);
  return ['string', end + 3, { parts: [rest.slice(3, end).replace(/^\n/, '')] }];
};

const quoted = (rest: string, line: number): Piece => {
  const parts: (string | readonly Token[])[] = [];
  let at = 1;
  while (rest[at] !== "'") {
    const { part, length } = pieceAt(rest, at, line);
    parts.push(part);
    at += length;
  }
  return ['string', at + 1, { parts: joined(parts) }];
};

/** One sign of a text, or what is put into it. */
const pieceAt = (
  rest: string,
  at: number,
  line: number,
): { readonly part: string | readonly Token[]; readonly length: number } => {
  const sign = rest[at];
  if (sign === undefined || sign === '\n') throw new BicepFault(`line ${line}: a text has no end`);
  if (sign === '\\') return { part: escaped(rest[at + 1], line), length: 2 };
  if (!rest.startsWith('${', at)) return { part: sign, length: 1 };
  const end = closing(rest, at + 2, line);
  return { part: tokensOf(rest.slice(at + 2, end), line), length: end + 1 - at };
};

const escaped = (sign: string | undefined, line: number): string => {
  const meant = ESCAPES[sign ?? ''];
  if (meant === undefined) throw new BicepFault(`line ${line}: \\${sign} means nothing`);
  return meant;
};

/** Signs beside each other are one piece. */
const joined = (parts: readonly (string | readonly Token[])[]): readonly (string | readonly Token[])[] => {
  const all: (string | readonly Token[])[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (typeof part === 'string' && typeof last === 'string') all[all.length - 1] = last + part;
    else all.push(part);
  }
  return all;
};

/** Where the brace that was opened before `from` is closed. */
const closing = (text: string, from: number, line: number): number => {
  let open = 1;
  for (let at = from; at < text.length && text[at] !== '\n'; at += 1) {
    if (text[at] === '{') open += 1;
    if (text[at] === '}') open -= 1;
    if (open === 0) return at;
  }
  throw new BicepFault(`line ${line}: \${ is not closed`);
};
