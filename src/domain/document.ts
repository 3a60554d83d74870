/** Words with a weight of their own inside a paragraph. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** An https address that the words lead to. */
  readonly link?: string;
}

/** People's own words: never Markdown, never HTML. A plain text is one run. */
export type Words = string | readonly Run[];

/** A piece of a document, from top to bottom. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly words: Words; readonly style?: 'lead' | 'small' }
  | { readonly kind: 'list'; readonly items: readonly Words[]; readonly numbered?: true }
  | {
      readonly kind: 'table';
      /** The row that is repeated where the table goes on to another page. */
      readonly head: readonly string[];
      /** A cell holds paragraphs, one below the other. */
      readonly rows: readonly (readonly (readonly Words[])[])[];
      /** Parts of the width, one a column: [3, 1]. */
      readonly widths: readonly number[];
      /** What it shows, for those who hear it. */
      readonly caption: string;
    }
  /** What follows begins on a new page. */
  | { readonly kind: 'page' };

/** A document as its room thinks it: drawn as .docx or PDF by src/documents. */
export interface Document {
  /** In the head of every page and in the reader's window; the blocks begin with a heading of their own. */
  readonly title: string;
  /** The body it is of, in the header of every page. */
  readonly body: string;
  /** Beside the page number: "Draft", "Version 2 · 12 January 2027". */
  readonly footer: string;
  readonly blocks: readonly Block[];
}
