import type { Shown } from '../support/connector.ts';
import type { Pressed, Seen } from '../support/teams.ts';

/** The card that a button answered with, for the next button. */
export const on = ({ card }: Pick<Pressed, 'card'>): { readonly card?: Shown } => (card ? { card } : {});

/** The card that words were answered with. */
export const first = ({ cards }: Pick<Seen, 'cards'>): { readonly card?: Shown } =>
  cards[0] ? { card: cards[0] } : {};

/** The titles of the buttons below a card. */
export const buttonsOf = (card: Shown | undefined): readonly string[] =>
  ((card?.['actions'] ?? []) as readonly { readonly title: string }[]).map(({ title }) => title);

/** What stands in the card's boxes, by their names. */
export const boxesOf = (thing: unknown): Readonly<Record<string, unknown>> => {
  if (Array.isArray(thing)) return Object.assign({}, ...thing.map(boxesOf));
  if (typeof thing !== 'object' || thing === null) return {};
  const one = thing as { readonly type?: string; readonly id?: string; readonly value?: unknown }; // looked at, not trusted
  if (one.type?.startsWith('Input.') && one.id) return { [one.id]: one.value ?? '' };
  return Object.assign({}, ...Object.values(one).map(boxesOf));
};

/** Figures of a return on children who do not get their full entitlement. */
export const GOOD = { 'f-total': '40', 'f-with-plan': '30', 'f-part-time': '12', 'f-challenged': '5' };
