import type { Shown } from '../support/connector.ts';
import type { Pressed, Seen } from '../support/teams.ts';

/** As a person reads it: without the signs that keep Markdown away. */
const read = (text: string): string => text.replace(/\\(?=[()[\]*_#+!|~`{}<>.-])/g, '');

const partsOf = (thing: unknown): readonly string[] => {
  if (Array.isArray(thing)) return thing.flatMap(partsOf);
  if (typeof thing !== 'object' || thing === null) return [];
  const one = thing as Readonly<Record<string, unknown>>; // looked at, not trusted
  if (one['isVisible'] === false) return [];
  if (one['type'] === 'TextBlock') return [read(String(one['text']))];
  if (typeof one['title'] === 'string' && typeof one['value'] === 'string')
    return [`${read(one['title'])}: ${read(one['value'])}`];
  return Object.entries(one)
    .filter(([name]) => name !== 'fallback')
    .flatMap(([, inner]) => partsOf(inner));
};

/** Everything that a card shows, a line each: texts, facts as "By when: no date", choices. */
export const linesOf = (card: Shown | undefined): readonly string[] => partsOf(card?.body ?? []);

/** All that was answered, in one text with a line each. */
export const said = ({ texts, cards }: Seen): string =>
  [...texts.map(read), ...cards.flatMap(linesOf)].join('\n');

/** The same of a button. */
export const told = ({ text, card }: Pressed): string =>
  [read(text ?? ''), ...linesOf(card)].join('\n').trim();

/** What the first card's fact of that name says. */
export const factIn = ({ cards }: Seen, name: string): readonly string[] =>
  cards
    .flatMap(linesOf)
    .filter((line) => line.startsWith(`${name}: `))
    .map((line) => line.slice(name.length + 2));

/** The references in the order shown: of a receipt, or of a list. */
export const referencesIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/ACT-[2-9A-Z]{4}/g)].map(([ref]) => ref)),
];

/** The first of them. */
export const referenceIn = (text: string): string => {
  const [first] = referencesIn(text);
  if (!first) throw new Error(`no reference in: ${text}`);
  return first;
};
