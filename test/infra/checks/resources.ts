import { readFileSync } from 'node:fs';
import type { Expression, Statement } from '../bicep/tree.ts';
import type { Source } from '../files.ts';
import type { ObjectShape, ResourceType, Shape } from './shape.ts';
import { textsOf } from './values.ts';

/** Kept in this folder from Microsoft's own descriptions, each with its source; only what infra uses. */
export const TYPES = JSON.parse(readFileSync('test/infra/resource-types.json', 'utf8')) as Readonly<
  Record<string, ResourceType>
>; // the file is of this shape

/** Bicep's own, which no type of resource has. */
const BICEP = new Set(['parent', 'scope', 'dependsOn']);

interface Looking {
  readonly source: Source;
  readonly all: readonly Source[];
  readonly at: string;
}

/** What of a file's resources Azure would refuse, or nothing here knows. */
export const resourceFaults = (source: Source, all: readonly Source[]): readonly string[] =>
  source.statements
    .filter(({ is }) => is === 'resource')
    .flatMap((resource) => oneResource(resource, source, all));

const oneResource = (resource: Statement, source: Source, all: readonly Source[]): readonly string[] => {
  const { ref = '', name, line, value } = resource;
  const type = TYPES[ref];
  if (!type)
    return [
      `${source.path} line ${line}: ${ref} is not in resource-types.json: add it there from its source`,
    ];
  const body = value?.is === 'for' ? value.body : value;
  return body ? objectFaults(body, withParent(type.is), { source, all, at: `${source.path} ${name}` }) : [];
};

const withParent = (shape: ObjectShape): ObjectShape => ({
  ...shape,
  object: { ...shape.object, ...Object.fromEntries([...BICEP].map((name) => [name, 'any'] as const)) },
});

const faultsOf = (value: Expression, shape: Shape, looking: Looking): readonly string[] => {
  if (shape === 'any') return [];
  if (value.is === 'choice')
    return [value.parts[1], value.parts[2]].flatMap((part) => faultsOf(part, shape, looking));
  if (typeof shape === 'string') return plainFaults(value, shape, looking);
  if ('enum' in shape) return enumFaults(value, shape.enum, looking);
  if ('list' in shape) return listFaults(value, shape.list, looking);
  if ('map' in shape) return mapFaults(value, shape.map, looking);
  return objectFaults(value, shape, looking);
};

const wrong = ({ at }: Looking, { line }: Expression, says: string): readonly string[] => [
  `${at} line ${line}: ${says}`,
];

const KINDS = { text: 'string', object: 'object', list: 'list', for: 'list' } as const;

/** What kind of value this surely is; nothing where it depends on others. */
const kindOf = (value: Expression): string | undefined => {
  if (value.is === 'value') return typeof value.value === 'boolean' ? 'boolean' : 'number';
  return value.is in KINDS ? KINDS[value.is as keyof typeof KINDS] : undefined; // looked up on the line before
};

const plainFaults = (value: Expression, wanted: string, looking: Looking): readonly string[] => {
  const kind = kindOf(value);
  const fits = kind === undefined || kind === (wanted === 'integer' ? 'number' : wanted);
  return fits ? [] : wrong(looking, value, `${kind} stands where ${wanted} belongs`);
};

const enumFaults = (value: Expression, known: readonly string[], looking: Looking): readonly string[] => {
  const bad = (textsOf(value, looking.source, looking.all) ?? []).filter((text) => !known.includes(text));
  const kind = kindOf(value);
  if (kind !== undefined && kind !== 'string')
    return wrong(looking, value, `${kind} stands where one of ${known.join(', ')} belongs`);
  return bad.flatMap((text) => wrong(looking, value, `“${text}” is none of ${known.join(', ')}`));
};

const listFaults = (value: Expression, item: Shape, looking: Looking): readonly string[] => {
  if (value.is === 'for') return faultsOf(value.body, item, looking);
  if (value.is === 'list') return value.items.flatMap((one) => faultsOf(one, item, looking));
  return plainFaults(value, 'list', looking);
};

const mapFaults = (value: Expression, item: Shape, looking: Looking): readonly string[] =>
  value.is === 'object'
    ? value.props.flatMap((prop) => faultsOf(prop.value, item, looking))
    : plainFaults(value, 'object', looking);

const objectFaults = (value: Expression, shape: ObjectShape, looking: Looking): readonly string[] => {
  if (value.is !== 'object') return plainFaults(value, 'object', looking);
  const given = value.props.map(({ key }) => key);
  const missing = (shape.required ?? []).filter((key) => !given.includes(key));
  return [
    ...missing.flatMap((key) => wrong(looking, value, `${key} is missing`)),
    ...value.props.flatMap((prop) => {
      const known = shape.object[prop.key];
      const inside = { ...looking, at: `${looking.at}.${prop.key}` };
      return known === undefined
        ? wrong(inside, prop.value, 'there is no such property')
        : faultsOf(prop.value, known, inside);
    }),
    ...given
      .filter((key, at) => given.indexOf(key) < at)
      .flatMap((key) => wrong(looking, value, `${key} is given twice`)),
  ];
};

/** The bodies of all resources of a type. */
export const named = (sources: readonly Source[], type: string): readonly Expression[] =>
  sources.flatMap(({ statements }) =>
    statements.flatMap(({ is, ref = '', value }) =>
      is === 'resource' && ref.startsWith(`${type}@`) && value
        ? [value.is === 'for' ? value.body : value]
        : [],
    ),
  );
