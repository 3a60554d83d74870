import { FILE_MOST as KEPT_MOST } from '../../core/files.ts';
import type { Download, Opener, Upload } from '../../core/links.ts';
import { isMember, members } from '../../domain/caller.ts';
import { authorityName } from '../../domain/register.ts';
import { refuse } from '../../domain/result.ts';
import { findReturnType, keptVersion } from '../../domain/returns/return-types.ts';
import { templateSheets } from '../../domain/returns/template.ts';
import { DOCUMENT_ENDINGS, takeDocument } from './commands-document.ts';
import type { Room } from './commands-room.ts';
import { ENDINGS, FILE_MOST, readFile } from './commands-upload.ts';
import { titleOf } from './filling.ts';
import { mayComplete, maySee } from './may.ts';
import { whatFrom } from './what.ts';
import { filesFor } from './work.ts';

const GONE = {
  text: 'That return is not asked for any more. Nothing was kept.',
  refused: 'no-request',
} as const;

export const uploads = (room: Room): readonly Upload[] => [
  {
    name: 'returns.file',
    may: members,
    title: 'Hand in a file of totals',
    hint: 'One .csv or .xlsx file with the return’s fields and their figures, in any order. Totals only: a list of single children is refused and not kept. What the bot reads goes to your chat, and nothing is saved before you press Save there.',
    accepts: ENDINGS,
    most: FILE_MOST,
    take: async (file, what, turn) => {
      const where = whatFrom(what);
      return where ? readFile(room, turn, { where, file }) : GONE;
    },
  },
  {
    name: 'returns.document',
    may: members,
    title: 'Hand in a document',
    hint: 'One file of up to 10 MB. It goes to the coordinators and whoever receives the return once it is submitted. It must hold nothing that could identify a child.',
    accepts: DOCUMENT_ENDINGS,
    most: KEPT_MOST,
    take: async (file, what, turn) => {
      const where = whatFrom(what);
      return where ? takeDocument(room, turn, { where, field: where.field, file }) : GONE;
    },
  },
];

export const downloads = (room: Room): readonly Download[] => [documentFile(room), template(room)];

const NO_FILE = refuse('gone', 'That file is not there any more. Go back to the chat and open the return.');

/** What was submitted is opened by whoever may see it, what is a draft by its own authority. */
const documentFile = (room: Room): Download => ({
  name: 'returns.document-file',
  may: members,
  make: async (what, opener) => {
    const answer = await answerAt(room, what, opener);
    const file = answer?.kind === 'file' ? await room.files.open(answer.file) : undefined;
    return file ? { value: file } : NO_FILE;
  },
});

const answerAt = async (room: Room, what: string, { caller }: Opener) => {
  const where = whatFrom(what);
  const side = where && (await room.collections.side(where.key, where.authority));
  if (!where || !side || !isMember(caller) || !maySee(caller, where.authority, side.request))
    return undefined;
  return filesFor(side.own.value, mayComplete(caller, where.authority))[where.field];
};

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook for this return, which counts single cases on the officer's own machine. */
const template = (room: Room): Download => ({
  name: 'returns.template',
  may: members,
  make: async (what, { caller, register }) => {
    const where = whatFrom(what);
    const type = where && findReturnType(where.key.type);
    const side = where && (await room.collections.side(where.key, where.authority));
    if (!type || !side || !mayComplete(caller, where.authority)) return NO_FILE;
    const sheets = templateSheets({
      type,
      version: keptVersion(type, side.request),
      period: side.request.period,
      authority: authorityName(register, where.authority),
    });
    const name = `${titleOf({ type, request: side.request })}.xlsx`.replace(/[\\/:*?"<>|,]+/g, ' ');
    return {
      value: { name: name.replace(/\s+/g, ' '), type: XLSX, bytes: await room.spreadsheets.xlsx(sheets) },
    };
  },
});
