import { listOf } from './words.ts';

interface Kind {
  readonly type: string;
  readonly say: string;
  /** What some browsers call it beside its own type. */
  readonly also?: RegExp;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const PACKED = /^application\/(x-)?zip(-compressed)?$/;

const KINDS: Readonly<Record<string, Kind>> = {
  '.docx': { type: `${OFFICE}.wordprocessingml.document`, say: 'a Word document', also: PACKED },
  '.xlsx': { type: `${OFFICE}.spreadsheetml.sheet`, say: 'an Excel workbook', also: PACKED },
  '.pptx': { type: `${OFFICE}.presentationml.presentation`, say: 'a PowerPoint presentation', also: PACKED },
  '.pdf': { type: 'application/pdf', say: 'a PDF', also: /^application\/x-pdf$/ },
  '.txt': { type: 'text/plain', say: 'a text file', also: /^text\// },
  '.csv': { type: 'text/csv', say: 'a CSV file', also: /^text\/|^application\/(csv|vnd\.ms-excel)$/ },
  '.ics': { type: 'text/calendar', say: 'a calendar file' },
  '.png': { type: 'image/png', say: 'a PNG picture' },
  '.jpg': { type: 'image/jpeg', say: 'a JPEG picture', also: /^image\/(jpg|pjpeg)$/ },
};

/** What a browser says that does not know: phones say so of most things. */
const UNSAID = /^$|^(application|binary)\/octet-stream$|^application\/(x-)?(force-)?download$/;

/** The media type of a file of this ending; nothing where the bot knows no such ending. */
export const typeOf = (ending: string): string | undefined => KINDS[ending]?.type;

/** Whether what the sender calls a file can be true of its ending; of an unknown ending anything can. */
export const mayBe = (ending: string, declared: string): boolean => {
  const kind = KINDS[ending];
  const said = declared.split(';')[0]?.trim().toLowerCase() ?? '';
  return !kind || UNSAID.test(said) || said === kind.type || Boolean(kind.also?.test(said));
};

/** "a Word document (.docx), a PDF (.pdf) or a text file (.txt)" */
export const sayEndings = (endings: readonly string[]): string =>
  listOf(
    endings.map((ending) => (KINDS[ending] ? `${KINDS[ending].say} (${ending})` : `a ${ending} file`)),
    'or',
  );
