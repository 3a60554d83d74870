import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Card } from '../core/reply.ts';
import { withFallbacks } from './fallback.ts';

/** An Adaptive Card as it goes to Teams. */
export type AdaptiveCard = { readonly type: 'AdaptiveCard' } & Readonly<Record<string, unknown>>;

interface Template {
  expand(context: { readonly $root: object }): unknown;
}

// The package's typings import raw TypeScript that our strict settings refuse, so its two-line type stands here.
interface Templating {
  readonly Template: new (json: object) => Template;
}

const load = createRequire(import.meta.url);

/** Loads what binds cards, the first time: a fifth of a second, which the start spends while it waits for its tables. */
export const loadTemplating = (): Templating => load('adaptivecards-templating') as Templating; // its own export

const CARDS = new URL('../../cards/', import.meta.url);
const templates = new Map<string, Template>();

/** Reads a template of cards/ once; each of its Action.Execute buttons gains the Action.Submit older clients need. */
const templateOf = (name: Card['template']): Template => {
  const known = templates.get(name);
  if (known) return known;
  const json: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, CARDS), 'utf8'));
  const { Template: Made } = loadTemplating();
  const template = new Made(withFallbacks(json) as object); // a template file holds one JSON object
  templates.set(name, template);
  return template;
};

/** The card with its data bound. A name the data lacks stays visible as ${name}: the card tests refuse that. */
export const bind = (card: Card): AdaptiveCard =>
  templateOf(card.template).expand({ $root: card.data }) as AdaptiveCard; // every template is an AdaptiveCard
