import { parentPort, workerData } from 'node:worker_threads';
import { BEGUN } from '../apart/apart.ts';
import type { Told, Work } from './work.ts';

/** The thread in which one file is drawn or read; apart.ts starts it, watches it and ends it. */
const tell = (told: Told | typeof BEGUN): void => parentPort?.postMessage(told);

const work = workerData as Work; // apart.ts alone starts this file

/** Only what the work needs is loaded, before its time begins to count. */
const done = async (): Promise<Told> => {
  if (work.kind === 'read') {
    const { prepare, readFile } = await import('./read/read.ts');
    const { keepListsShort } = await import('./read/short-lists.ts');
    await prepare(work.bytes);
    keepListsShort();
    tell(BEGUN);
    return { read: await readFile(work) };
  }
  if (work.kind === 'docx') {
    const { drawDocx } = await import('./draw/docx.ts');
    tell(BEGUN);
    return { drawn: await drawDocx(work.document) };
  }
  const { drawPdf } = await import('./draw/pdf.ts');
  tell(BEGUN);
  return { drawn: await drawPdf(work.document, work.drawn) };
};

tell(await done());
parentPort?.close();
