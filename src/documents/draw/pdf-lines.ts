import type { Run } from '../../domain/document.ts';
import type { Face, Look } from './pdf-look.ts';
import type { Pen } from './pdf-paper.ts';

/** Some letters in one face, as wide as they are drawn. */
export interface Piece {
  readonly text: string;
  readonly face: Face;
  readonly link?: string;
}

export type Line = readonly Piece[];

/** Letters that are not parted at the end of a line, and whether a space or a line's end follows. */
interface Atom {
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly then: '' | ' ' | '\n';
}

export interface Measure {
  readonly pen: Pen;
  readonly look: Look;
  readonly width: number;
}

/** Words past this many letters may be parted after a hyphen or a slash. */
const LONG = 24;
const TOKENS = /\n| +|[^ \n]+/g;

/** Breaks runs into lines no wider than the width; a word that is wider is cut where it must be. */
export const linesOf = (runs: readonly Run[], measure: Measure): readonly Line[] => {
  const lines: Line[] = [];
  let line: Atom[] = [];
  let used = 0;
  const space = measure.pen.width(' ', 'plain', measure.look.size);
  const end = (): void => {
    lines.push(merged(line));
    line = [];
    used = 0;
  };
  for (const atom of atomsOf(runs, measure)) {
    if (line.length > 0 && used + atom.width > measure.width) end();
    line.push(atom);
    used += atom.width + (atom.then === ' ' ? space : 0);
    if (atom.then === '\n') end();
  }
  if (line.length > 0 || lines.length === 0) end();
  return lines;
};

/** One piece for each stretch of the same face and link; a space ends a line that goes on, so that words stay apart. */
const merged = (atoms: readonly Atom[]): Line => {
  const line: Piece[] = [];
  const add = (piece: Piece): void => {
    const last = line.at(-1);
    if (last?.face !== piece.face || last.link !== piece.link) line.push(piece);
    else line[line.length - 1] = { ...last, text: last.text + piece.text };
  };
  for (const { pieces, then } of atoms) {
    for (const piece of pieces) add(piece);
    const last = pieces.at(-1);
    if (then === ' ' && last) add({ ...last, text: ' ' });
  }
  return line;
};

const faceOf = ({ bold, italic }: Run, look: Look): Face => {
  const isBold = bold ?? look.bold;
  if (italic) return isBold ? 'boldItalic' : 'italic';
  return isBold ? 'bold' : 'plain';
};

function* atomsOf(runs: readonly Run[], measure: Measure): Generator<Atom> {
  let open: Piece[] = [];
  for (const piece of tokensOf(runs, measure.look)) {
    const then = endOf(piece);
    if (then === '') open.push(piece);
    else {
      yield* fitting(open, then, measure);
      open = [];
    }
  }
  if (open.length > 0) yield* fitting(open, '', measure);
}

/** Every stretch of letters, of spaces, and each line end. */
const tokensOf = (runs: readonly Run[], look: Look): readonly Piece[] =>
  runs.flatMap((run) =>
    (run.text.match(TOKENS) ?? []).map((text) => ({
      text,
      face: faceOf(run, look),
      ...(run.link && { link: run.link }),
    })),
  );

const endOf = ({ text }: Piece): Atom['then'] => {
  if (text === '\n') return '\n';
  return text.startsWith(' ') ? ' ' : '';
};

/** A word as one atom, or as several where it is wider than a line. */
function* fitting(word: readonly Piece[], then: Atom['then'], measure: Measure): Generator<Atom> {
  const parts = word.flatMap((piece) => parted(piece, measure));
  const whole = atom(parts, then, measure);
  const isShort = parts.reduce((letters, { text }) => letters + text.length, 0) <= LONG;
  if (isShort && whole.width <= measure.width) yield whole;
  else
    for (const [index, part] of parts.entries())
      yield atom([part], index === parts.length - 1 ? then : '', measure);
}

const atom = (pieces: readonly Piece[], then: Atom['then'], { pen, look }: Measure): Atom => ({
  pieces,
  width: pieces.reduce((sum, piece) => sum + wordWidth(piece, pen, look.size), 0),
  then,
});

/** Measured with the space that will be drawn after it: so the shaped word is found again when it is drawn. */
const wordWidth = ({ text, face }: Piece, pen: Pen, size: number): number =>
  pen.width(`${text} `, face, size) - pen.width(' ', face, size);

/** A long word in parts that each fit a line. */
const parted = (piece: Piece, measure: Measure): readonly Piece[] => {
  const text = measure.pen.drawable(piece.text, piece.face);
  if (text.length <= LONG) return [{ ...piece, text }];
  return text
    .split(/(?<=[-/–—&?=_.@])(?=[\p{L}\p{N}])/u)
    .flatMap((part) => cut(part, piece.face, measure))
    .map((part) => ({ ...piece, text: part }));
};

const cut = (text: string, face: Face, { pen, look, width }: Measure): readonly string[] => {
  const most = width - look.size;
  if (text.length * look.size < most) return [text];
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const letter of text) {
    const wide = pen.width(letter, face, look.size);
    if (part && used + wide > most) {
      parts.push(part);
      [part, used] = ['', 0];
    }
    part += letter;
    used += wide;
  }
  return [...parts, part];
};
