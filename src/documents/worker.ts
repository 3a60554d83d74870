import { parentPort, workerData } from 'node:worker_threads';
import type { Told, Work } from './work.ts';

/** The thread in which one file is drawn or read; apart.ts starts it, watches it and ends it. */
const tell = (told: Told): void => parentPort?.postMessage(told);

const work = workerData as Work; // apart.ts alone starts this file

type Doing = { readonly [K in Work['kind']]: (work: Extract<Work, { kind: K }>) => Promise<Told> };

/** Only what the work needs is loaded, before its time begins to count. */
const doing: Doing = {
  read: async (asked) => {
    const { prepare, readFile } = await import('./read/read.ts');
    await prepare(asked.bytes);
    tell({ begun: true });
    return { read: await readFile(asked) };
  },
  sheets: async (asked) => {
    const { readSheets } = await import('./read/sheets/read.ts');
    tell({ begun: true });
    return { sheets: await readSheets(asked) };
  },
  docx: async ({ document }) => {
    const { drawDocx } = await import('./draw/docx.ts');
    tell({ begun: true });
    return { drawn: await drawDocx(document) };
  },
  xlsx: async ({ sheets }) => {
    const { drawXlsx } = await import('./draw/xlsx.ts');
    tell({ begun: true });
    return { drawn: await drawXlsx(sheets) };
  },
  pdf: async ({ document, drawn }) => {
    const { drawPdf } = await import('./draw/pdf.ts');
    tell({ begun: true });
    return { drawn: await drawPdf(document, drawn) };
  },
};

/** The one that its kind names. */
const done = <K extends Work['kind']>(asked: Extract<Work, { kind: K }>): Promise<Told> =>
  doing[asked.kind as K](asked); // the kind of a work is the K it was extracted by

tell(await done(work));
parentPort?.close();
