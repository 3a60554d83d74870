/** What a property of an Azure resource may be, as resource-types.json keeps it. */
export type Shape =
  | 'string'
  | 'boolean'
  | 'integer'
  | 'number'
  | 'any'
  | { readonly enum: readonly string[] }
  | { readonly list: Shape }
  | { readonly map: Shape }
  | ObjectShape;

export interface ObjectShape {
  readonly object: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
}

/** A type of resource at one version of its API, with where its shape was taken from. */
export interface ResourceType {
  readonly source: string;
  readonly is: ObjectShape;
}
