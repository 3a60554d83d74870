/**
 * What a table of ours has under that name, and nothing that every object has: the name may be anybody's word, and
 * "constructor" is one.
 */
export const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
