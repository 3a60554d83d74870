import { refusedAs } from '../../cards/refused-as.ts';
import type { File } from '../../core/documents.ts';
import type { FileId } from '../../core/files.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { identityFault, onOneLine } from '../../domain/keepable.ts';
import { type Refusal, refuse } from '../../domain/result.ts';
import { isChildDocument } from '../../domain/returns/child-names.ts';
import { childRows, sayChildRows } from '../../domain/returns/child-rows.ts';
import type { DataReturn } from '../../domain/returns/data-return.ts';
import { CHILD_ROWS } from '../../domain/returns/read-sheets.ts';
import { shorten } from '../../domain/words.ts';
import type { Decided } from '../../storage/sheet.ts';
import { formCard } from './cards-form.ts';
import { moved, submittedMeanwhile, submittedStop } from './commands-keep.ts';
import { as, change, type Loaded, type Room, stampOf, type Where, withdrawn, work } from './commands-room.ts';
import { notYours } from './commands-yours.ts';
import { returnOf } from './filling.ts';
import { isDocument, stepWith } from './steps.ts';
import { isOpenToWork, waitingOf, withDraft, workOf } from './work.ts';

/** What the bot can look through for children before it keeps it. */
export const DOCUMENT_ENDINGS = ['.pdf', '.docx', '.xlsx', '.txt'] as const;
const TEXT = /\.(?:pdf|docx|txt)$/i;
const TITLE = 120;

/** A document for one field of the return, kept with its draft. */
export interface Handed {
  readonly where: Where;
  readonly field: string;
  readonly file: File;
}

export const takeDocument = (room: Room, turn: MemberTurn, handed: Handed): Promise<Reply> =>
  work(room, turn, {
    where: handed.where,
    beside: true,
    stops: [withdrawn, notYours, submittedStop, (loaded) => noField(loaded, handed.field)],
    run: async (loaded) => {
      const child = (await childIn(room, turn, handed.file)) ?? (await listIn(room, turn, handed.file));
      if (child) return { ...refusedAs(child), unkept: true };
      const kept = await room.files.keep({ ...handed.file, name: nameOf(handed.file) });
      return kept.refused ? refusedAs(kept) : put(room, turn, { loaded, handed, file: kept.value });
    },
  });

const noField = (loaded: Loaded, field: string): Reply | undefined =>
  isDocument(loaded, field) ? undefined : NO_FIELD;

const NO_FIELD: Reply = {
  text: 'This return takes no file there any more. Nothing was kept.',
  refused: 'no-field',
};

const nameOf = ({ name }: File): string => onOneLine(name.replace(/^.*[/\\]/, ''));

/** A workbook may be a list of children under any name, hidden sheets included; one that cannot be read is not kept. */
const listIn = async (room: Room, { today }: MemberTurn, file: File): Promise<Refusal | undefined> => {
  if (!/\.xlsx$/i.test(file.name)) return undefined;
  const sheets = await room.spreadsheets.sheets(file);
  if (sheets.refused) return sheets;
  const found = sheets.value.flatMap((sheet) => childRows(sheet, { today }));
  return found.length > 0 ? refuse(CHILD_ROWS, sayChildRows(found, { by: 'file' })) : undefined;
};

const UNREAD = refuse(
  'unread',
  'The bot could not look through that file, and a list of children might be in it, so it was not kept. Save it as .docx or as a PDF with text, or give a link to it.',
);

const IDENTIFIES = refuse(
  'identity',
  'There is what looks like a child’s UPN, NHS number or date of birth in that file. It was not kept. Take it out, and hand the file in again.',
);

const LISTS = refuse(
  CHILD_ROWS,
  'This looks like a list of children: lines of it are names or initials with an age or year group, or most of it is people’s names. It was not kept. Hand in a document without the list; one that lists staff is taken with their roles beside their names.',
);

/** A council's own address may stand in its policy; anything else that could identify a child may not. */
const childIn = async (room: Room, { today }: MemberTurn, file: File): Promise<Refusal | undefined> => {
  const name = nameOf(file);
  if (identityFault(name, today, { venue: true })) return IDENTIFIES;
  if (!TEXT.test(name)) return undefined;
  const read = await room.documents.read(file);
  if (read.refused || read.value.text.trim() === '') return UNREAD;
  if (identityFault(read.value.text, today, { venue: true })) return IDENTIFIES;
  return isChildDocument(read.value.text) ? LISTS : undefined;
};

interface Putting {
  readonly loaded: Loaded;
  readonly handed: Handed;
  readonly file: FileId;
}

/** The file that it takes the place of goes, unless a version that was submitted has it. */
const put = async (room: Room, turn: MemberTurn, putting: Putting): Promise<Reply> => {
  const { loaded, handed, file } = putting;
  let replaced: readonly string[] = [];
  const reply = await change(room, turn, {
    loaded,
    rule: (here) => {
      replaced = replacedIn(here, handed.field);
      return placed(here, turn, { ...putting, room });
    },
  });
  const gone = reply.saved ? replaced : [file];
  for (const id of gone) await room.files.remove(id);
  return reply;
};

const replacedIn = ({ value }: Loaded, field: string): readonly string[] => {
  const [now, sent] = [workOf(value).answers[field], waitingOf(value)?.answers[field]];
  const isSent = sent?.kind === 'file' && now?.kind === 'file' && sent.file === now.file;
  return now?.kind === 'file' && !isSent ? [now.file] : [];
};

const placed = (
  here: Loaded,
  turn: MemberTurn,
  { handed, file, room }: Putting & { readonly room: Room },
): Decided<DataReturn> => {
  if (!isOpenToWork(here.value)) return submittedMeanwhile(here, turn, { fields: [], typed: {}, was: {} });
  const { answers } = workOf(here.value);
  const { field } = handed;
  const title = shorten(nameOf(handed.file), TITLE);
  const answer = { kind: 'file' as const, file, title, size: handed.file.bytes.byteLength };
  const after = withDraft(returnOf(here), { answers: { ...answers, [field]: answer }, ...stampOf(turn) });
  const view = { step: stepWith(here.version, field), says: `Kept: ${title}` };
  return {
    after,
    reply: {
      text: 'Your file is kept with the draft. Go back to your chat to check and submit it.',
      card: formCard(as(here, after), view, turn),
      ...moved(room, here, after),
    },
    verb: 'save',
    to: { [field]: answer },
  };
};
