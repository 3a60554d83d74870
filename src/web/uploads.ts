import type { Request, Response } from 'restify';
import { inWords } from '../cards/in-words.ts';
import type { File } from '../core/documents.ts';
import type { Upload } from '../core/links.ts';
import type { Opening } from '../core/opening.ts';
import type { Taken } from '../core/taking.ts';
import { endingOf, fileName } from '../domain/file-name.ts';
import { mayBe, sayEndings, typeOf } from '../domain/media.ts';
import type { Budget } from './budget.ts';
import { AROUND, type NoFile, readFile, type Sent } from './multipart.ts';
import { type Page, sendPage } from './page.ts';
import { brokenPage, busyPage, closedPage } from './pages.ts';
import { allow, hangUp, REQUEST_MS, UPLOAD_MS } from './patience.ts';
import { type Problem, saySize, takenPage, uploadPage } from './upload-page.ts';

interface Needed {
  readonly opening: Pick<Opening, 'upload'>;
  readonly room: Budget;
  /** Milliseconds in which a file must have arrived. */
  readonly within?: number;
}

type Open = Exclude<Awaited<ReturnType<Opening['upload']>>, { closed: unknown } | { reference: unknown }>;

/** The page on which a member hands in a file, and what becomes of it. Nothing is read for a link that is not open. */
export const uploads =
  (needed: Needed) =>
  async (token: string, request: Request, response: Response): Promise<void> => {
    const opened = await needed.opening.upload(token);
    if ('closed' in opened) return turnedAway(request, response, closedPage(opened));
    if ('reference' in opened) return turnedAway(request, response, brokenPage(opened));
    if (request.method !== 'POST') return sendPage(response, uploadPage(opened.page));
    const giveBack = needed.room.take(spaceFor(request, opened.page));
    if (!giveBack) return turnedAway(request, response, busyPage);
    try {
      const answer = await answered(opened, request, needed.within ?? UPLOAD_MS);
      if (answer) turnedAway(request, response, answer);
    } finally {
      giveBack();
    }
  };

/** What is still to come is let run out unread for a while, since browsers show a page once they have sent all. */
const turnedAway = (request: Request, response: Response, page: Page): void => {
  allow(request, REQUEST_MS, () => hangUp(request, response));
  request.resume();
  sendPage(response, page);
};

/** Twice what may come: the pieces as they arrive, and the file put together. */
const spaceFor = ({ headers }: Request, { most }: Upload): number =>
  2 * Math.min(Number(headers['content-length'] ?? most), most + AROUND);

const answered = async (
  { page, take }: Open,
  request: Request,
  within: number,
): Promise<Page | undefined> => {
  const received = await readFile(request, { most: page.most, within });
  if ('refused' in received)
    return received.refused === 'gone' ? undefined : uploadPage(page, problemOf(received.refused, page));
  const checked = fileOf(received.file, page);
  if ('says' in checked) return uploadPage(page, checked);
  const taken = await take(checked);
  return 'reference' in taken ? brokenPage(taken) : afterTaking(page, taken);
};

const afterTaking = (page: Upload, taken: Taken): Page => {
  const { reply } = taken;
  if (!reply.refused) return takenPage(page, taken);
  const says = inWords(reply);
  return uploadPage(page, { status: 422, says: says.length ? says : ['The file could not be used.'] });
};

/** The file under a name that is safe to keep, of the type its ending says. */
const fileOf = ({ name, type, bytes }: Sent, page: Upload): File | Problem => {
  const ending = endingOf(fileName(name));
  if (!page.accepts.includes(ending) || !mayBe(ending, type)) return wrongKind(page);
  if (bytes.length === 0) return { status: 422, says: ['The file is empty. Choose another.'] };
  return { name: fileName(name), type: typeOf(ending) ?? 'application/octet-stream', bytes };
};

const wrongKind = ({ accepts }: Upload): Problem => ({
  status: 415,
  says: [`The file must be ${sayEndings(accepts)}.`],
});

const problemOf = (refused: Exclude<NoFile, 'gone'>, { most }: Upload): Problem => {
  const problems: Readonly<Record<typeof refused, readonly [status: number, says: string]>> = {
    none: [422, 'Choose a file.'],
    several: [422, 'Choose one file only, and send the others after it.'],
    'too-large': [413, `The file must be ${saySize(most)} or smaller.`],
    unreadable: [400, 'The file did not arrive whole. Choose it and send it again.'],
    late: [408, 'The file took too long to arrive. Send it again where the connection is better.'],
  };
  const [status, says] = problems[refused];
  return { status, says: [says] };
};
