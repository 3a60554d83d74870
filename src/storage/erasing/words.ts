import { joined, pieces } from '../pieces.ts';
import type { Props } from '../table.ts';

/** Whose name is taken out of what is kept, and what stands in its place. */
export interface Taking {
  /** Made by `nameInTexts`; one for each name they went by. */
  readonly names: readonly RegExp[];
  readonly instead: string;
  /** Their accounts, `tenant|user`: addresses of theirs go altogether. */
  readonly accounts: readonly string[];
}

const PIECE = /^json\d+$/;

/** The same columns with the name replaced; the very same object where it is nowhere in them. */
export const withoutName = (props: Props, taking: Taking): Props => {
  const long = joined(props);
  const others = Object.entries(props).filter(([name]) => !PIECE.test(name));
  const shorter = others.map(([name, value]) => [name, inText(value, taking)] as const);
  const parted = inText(long, taking);
  const isSame = parted === long && shorter.every(([name, value]) => value === props[name]);
  if (isSame) return props;
  return { ...Object.fromEntries(shorter), ...(parted === long ? piecesIn(props) : pieces(String(parted))) };
};

const piecesIn = (props: Props): Props =>
  Object.fromEntries(Object.entries(props).filter(([name]) => PIECE.test(name)));

const inText = (value: Props[string], { names, instead }: Taking): Props[string] =>
  typeof value === 'string' ? names.reduce((text, name) => text.replace(name, instead), value) : value;

/** Whether the row is about one of these accounts: by its key, or in a column. */
export const isOfAccount = (key: string, props: Props, { accounts }: Taking): boolean => {
  const users = accounts.map((account) => account.split('|')[1] ?? account);
  const values = Object.values(props).map((value) => String(value).toLowerCase());
  return users.some((user) => key.includes(user) || values.some((value) => value.includes(user)));
};
