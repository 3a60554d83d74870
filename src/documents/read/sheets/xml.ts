import { SaxesParser } from 'saxes';
import type { Entry } from 'yauzl';
import { Refused } from '../refused.ts';
import type { Unfit, Zip } from '../zip.ts';

/** An element's own name, without its prefix, and its attributes by their whole names. */
export interface Tag {
  readonly name: string;
  readonly has: Readonly<Record<string, string>>;
}

/** What is done with a part's elements as they come. "enough" ends the reading. */
export interface Listener {
  readonly open?: (tag: Tag) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => 'enough' | undefined;
}

export interface Part {
  readonly zip: Zip;
  readonly entry: Entry;
  /** Bytes that may be inflated. */
  readonly room: number;
  readonly name: string;
  readonly unfit: Unfit;
}

const MOST_DEEP = 60;
/** Every row that Excel has, with a cell each, is 2 million. */
const MOST_ELEMENTS = 4_000_000;
/** Letters without an element: no cell holds so many. */
const MOST_ON_END = 2_000_000;

/**
 * Reads a part of XML a piece at a time; nothing of it is kept but what the listener keeps.
 * @throws Refused where it is no XML, refers to things outside itself, or is larger than may be
 */
export const listen = async (part: Part, to: Listener): Promise<void> => {
  const { parser, heard } = parserFor(part, to);
  const { zip, entry, room, unfit } = part;
  const decode = decoderOf();
  let [size, elements, onEnd] = [0, 0, 0];
  await zip.pour(entry, (piece) => {
    size += piece.length;
    parser.write(decode(piece));
    onEnd = heard.elements === elements ? onEnd + piece.length : 0;
    elements = heard.elements;
    if (size > room || elements > MOST_ELEMENTS || onEnd > MOST_ON_END) throw unfit.bomb();
    return heard.isEnough ? 'enough' : undefined;
  });
  if (!heard.isEnough) parser.close();
};

/** A parser that tells the listener, until that has heard enough. */
const parserFor = ({ name, unfit }: Part, to: Listener) => {
  const parser = new SaxesParser<{ readonly xmlns: false; readonly position: false }>({
    xmlns: false,
    position: false,
  });
  let deep = 0;
  const heard = { elements: 0, isEnough: false };
  const text = (words: string): void => {
    if (!heard.isEnough) to.text?.(words);
  };
  parser.on('opentag', ({ name: whole, attributes }) => {
    deep += 1;
    heard.elements += 1;
    if (deep > MOST_DEEP) throw unfit.unsound();
    if (!heard.isEnough) to.open?.({ name: local(whole), has: attributes });
  });
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', ({ name: whole }) => {
    deep -= 1;
    heard.isEnough ||= to.close?.(local(whole)) === 'enough';
  });
  parser.on('error', () => {
    throw unfit.unsound();
  });
  parser.on('doctype', () => {
    throw outside(name);
  });
  return { parser, heard };
};

const outside = (name: string): Refused =>
  new Refused(
    'entities',
    `“${name}” refers to things outside itself, as no file of Excel does, so it is not opened. Copy the sheet with the figures into a new workbook, save that and upload it.`,
  );

/** Excel writes UTF-8; another writer may choose UTF-16, which its first two bytes tell. */
const decoderOf = (): ((piece: Buffer) => string) => {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  return (piece) => {
    decoder ??= new TextDecoder(encodingOf(piece));
    return decoder.decode(piece, { stream: true });
  };
};

const encodingOf = ([first, second]: Buffer): string => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
};

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
