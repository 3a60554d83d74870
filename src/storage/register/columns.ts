import { z } from 'zod';
import { type Day, parseDay } from '../../domain/day.ts';
import type { Props, Row } from '../table.ts';
import { unreadable } from './row.ts';

/** A column that holds a day. */
export const dayColumn = z.string().transform((text, context): Day => {
  const day = parseDay(text);
  if (day) return day;
  context.addIssue({ code: 'custom', message: 'not a day' });
  return z.NEVER;
});

/** A column that holds JSON of that shape. */
export const jsonColumn = <T extends z.ZodType>(shape: T) =>
  z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: 'not JSON' });
        return z.NEVER;
      }
    })
    .pipe(shape);

export const personColumn = z.templateLiteral(['MEM-', z.string()]);

/** A row's columns as that shape; throws, naming row and columns but nothing they hold. */
export const columnsOf = <T>(row: Row, shape: z.ZodType<T>): T => {
  const read = shape.safeParse(row.props);
  if (read.success) return read.data;
  throw unreadable(
    row,
    read.error.issues.flatMap(({ path }) => path.slice(0, 1)),
  );
};

/** The same without what is undefined: Azure Tables has no empty columns. */
export const filled = (columns: Readonly<Record<string, Props[string] | undefined>>): Props =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** The same without what is undefined, for a thing whose optional fields are left out. */
export type Filled<T> = { [K in keyof T]: Exclude<T[K], undefined> };

export const without = <T extends object>(thing: T): Filled<T> =>
  Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined)) as Filled<T>; // just dropped
