import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourcesIn } from './source.ts';

const SAMPLE = '.data.json';

const templatesIn = (root: string): readonly string[] =>
  readdirSync(join(root, 'cards'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.json') && !file.endsWith(SAMPLE))
    .map((file) => file.slice(0, -'.json'.length));

const samplesIn = (root: string): readonly string[] =>
  readdirSync(join(root, 'cards'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(SAMPLE))
    .map((file) => file.slice(0, -SAMPLE.length));

/** What is missing between templates, samples, source and verbs, each with what to do about it. */
export const cardFaults = (root: string, verbs: ReadonlySet<string>): readonly string[] => {
  const templates = templatesIn(root);
  const source = sourcesIn(root)
    .map(({ text }) => text)
    .join('\n');
  const wanted = [...source.matchAll(/template: '([\w-]+\/[\w-]+)'/g)].map(([, name = '']) => name);
  return [
    ...templates.flatMap((name) => templateFaults(root, name, source)),
    ...samplesIn(root)
      .filter((name) => !templates.includes(name))
      .map(
        (name) =>
          `cards/${name}${SAMPLE} is the sample of no template: add cards/${name}.json, or remove it.`,
      ),
    ...wanted
      .filter((name) => !templates.includes(name))
      .map((name) => `A card is to be drawn from cards/${name}.json, which is not there: add it.`),
    ...templates.flatMap((name) => verbFaults(root, name, verbs)),
  ];
};

const templateFaults = (root: string, name: string, source: string): readonly string[] => [
  ...(existsSync(join(root, 'cards', `${name}${SAMPLE}`))
    ? []
    : [`cards/${name}.json has no sample: add cards/${name}${SAMPLE} with data as its room would bind it.`]),
  ...(source.includes(`'${name}'`) || source.includes(`\`${name}\``)
    ? []
    : [`cards/${name}.json is drawn by nobody: bind it in the room's cards.ts, or remove it.`]),
];

/** Verbs in the template, and those that its data may bring. */
const verbFaults = (root: string, name: string, verbs: ReadonlySet<string>): readonly string[] => {
  const files = [`${name}.json`, `${name}${SAMPLE}`].filter((file) => existsSync(join(root, 'cards', file)));
  const named = files.flatMap((file) => verbsOf(JSON.parse(readFileSync(join(root, 'cards', file), 'utf8'))));
  const room = name.split('/')[0];
  return [...new Set(named)]
    .filter((verb) => !verbs.has(verb))
    .map(
      (verb) =>
        `cards/${name}.json has a button that presses "${verb}", which nobody handles: add the verb to src/features/${room}/verbs.ts.`,
    );
};

const verbsOf = (json: unknown): readonly string[] => {
  if (Array.isArray(json)) return json.flatMap(verbsOf);
  if (typeof json !== 'object' || json === null) return [];
  const { verb } = json as { readonly verb?: unknown };
  const own = typeof verb === 'string' && !verb.includes('${') ? [verb] : [];
  return [...own, ...Object.values(json).flatMap(verbsOf)];
};
