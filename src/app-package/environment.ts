import { parseEnv } from 'node:util';

/** What an environment gives the package: the names between `${{` and `}}` in the manifest, and their values. */
export type Environment = Readonly<Record<string, string>>;

/** May be empty: the live app has no suffix to its name. */
const MAY_BE_EMPTY = new Set(['APP_NAME_SUFFIX']);

const PLACEHOLDER = /\$\{\{(\w+)\}\}/g;

/**
 * An environment file: NAME=value, a line each, as the Agents Toolkit writes them too. The host of PUBLIC_URL is its
 * BOT_DOMAIN, where it does not name one itself.
 */
export const readEnvironment = (text: string): Environment => {
  const given: Environment = Object.fromEntries(
    Object.entries(parseEnv(text)).map(([name, value = '']) => [name, value]),
  );
  const url = given['PUBLIC_URL'] ?? '';
  const host = URL.canParse(url) ? new URL(url).host : '';
  return { ...(host && { BOT_DOMAIN: host }), ...withoutBlanks(given) };
};

const withoutBlanks = (given: Environment): Environment =>
  Object.fromEntries(Object.entries(given).filter(([name, value]) => value.trim() || MAY_BE_EMPTY.has(name)));

/** Each name that the text waits for and the environment does not give. */
export const unsetIn = (text: string, environment: Environment): readonly string[] => [
  ...new Set([...text.matchAll(PLACEHOLDER)].flatMap(([, name = '']) => (name in environment ? [] : [name]))),
];

/** The text with every placeholder in its place; values are put in as text of a JSON string. */
export const filled = (text: string, environment: Environment): string =>
  text.replace(PLACEHOLDER, (whole, name: string) =>
    name in environment ? JSON.stringify(environment[name]).slice(1, -1) : whole,
  );
