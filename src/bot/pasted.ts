/** Characters; a message of Teams with all its tags is smaller. */
export const HTML_MOST = 200_000;

const TOKEN = /<[^<>]*>|[^<]+|</g;
const TAG = /^<(\/?)([a-z][a-z0-9]*)\b/i;
/** What is said inside these is not said to anybody. */
const UNSAID = new Set(['style', 'script', 'head', 'title']);
const LINES = new Set(['p', 'div', 'br', 'li', 'ul', 'ol', 'table', 'h1', 'h2', 'h3']);
/** A name that Teams has made a mention of. */
const MENTION = /schema\.skype\.com\/Mention/i;

interface Reading {
  readonly out: string[];
  /** Of the element whose words are left out. */
  unsaid: string;
  cells: number;
  /** Inside a cell: what parts lines elsewhere is one space there. */
  inCell: boolean;
  inMention: boolean;
  readonly bot: string;
}

/**
 * A pasted table as text, from the HTML that Teams attaches to its message: a line for each row, a tab between two
 * cells, and the words round it. Nothing where there is no table: the text itself says all then. `bot` is its own
 * name, which is no part of what was said.
 */
export const tableText = (html: string, bot: string): string | undefined => {
  if (html.length > HTML_MOST || !/<table[\s>]/i.test(html)) return undefined;
  const reading: Reading = { out: [], unsaid: '', cells: 0, inCell: false, inMention: false, bot };
  for (const [token] of html.matchAll(TOKEN)) read(reading, token);
  return reading.out.join('');
};

const read = (reading: Reading, token: string): void => {
  const [, slash, tag = ''] = TAG.exec(token) ?? [];
  const name = tag.toLowerCase();
  if (reading.unsaid) {
    if (slash && name === reading.unsaid) quiet(reading, '');
  } else if (!name) say(reading, token);
  else if (slash) closed(reading, name);
  else if (UNSAID.has(name)) quiet(reading, name);
  else opened(reading, name, token);
};

const quiet = (reading: Reading, name: string): void => {
  reading.unsaid = name;
};

const say = (reading: Reading, words: string): void => {
  if (words.startsWith('<') && words.length > 1) return; // a comment, or a tag of no name
  if (reading.inMention && words.trim() === reading.bot) return;
  reading.out.push(words.replace(/\s+/g, ' '));
};

const opened = (reading: Reading, name: string, token: string): void => {
  if (name === 'td' || name === 'th') {
    if (reading.cells > 0) reading.out.push('\t');
    reading.cells += 1;
    reading.inCell = true;
  } else if (name === 'tr') {
    reading.out.push('\n');
    reading.cells = 0;
  } else if (name === 'span') reading.inMention = MENTION.test(token);
  else if (LINES.has(name)) part(reading);
};

const closed = (reading: Reading, name: string): void => {
  if (name === 'td' || name === 'th') reading.inCell = false;
  else if (name === 'table') reading.out.push('\n');
  else if (name === 'span') reading.inMention = false;
  else if (LINES.has(name)) part(reading);
};

const part = ({ out, inCell }: Reading): void => void out.push(inCell ? ' ' : '\n');
