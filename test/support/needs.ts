import type { Needs } from '../../src/core/needs.ts';
import type { Reference } from '../../src/domain/reference.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { registers } from '../../src/storage/register.ts';
import { NOW } from './builders.ts';
import { here } from './here.ts';

const unwanted = async (): Promise<never> => {
  throw new Error('this test did not say what to do with links, files or documents');
};

/** What rooms are made of in a test: tables in memory, references 2F7K, and nothing that reaches outside. */
export const someNeeds = (over: Partial<Needs> = {}): Needs => {
  const { open = memoryTables() } = over;
  return {
    open,
    registers: registers(open('network'), () => NOW),
    newReference: (kind): Reference => `${kind}-2F7K`,
    links: { mint: unwanted, image: unwanted },
    files: { keep: unwanted, open: unwanted, remove: unwanted },
    documents: { pdf: unwanted, docx: unwanted, ics: () => '', png: unwanted, read: unwanted },
    spreadsheets: { xlsx: unwanted, sheets: unwanted },
    apart: here,
    settings: { packDays: 5, closedDays: [] },
    ...over,
  };
};
