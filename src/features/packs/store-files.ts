import type { Documents } from '../../core/documents.ts';
import type { Download } from '../../core/links.ts';
import { members } from '../../domain/caller.ts';
import { dayOf, sayDay } from '../../domain/day.ts';
import { findMeeting, type Meeting } from '../../domain/meeting.ts';
import { refuse } from '../../domain/result.ts';
import { packDocument } from './document.ts';
import { asOf } from './pack.ts';
import type { PackStore } from './store.ts';

const GONE = refuse(
  'no-pack',
  'That version of the pack is no longer kept. Go back to the chat and type pack.',
);

const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** The whole pack as a file, drawn from the version that the card showed. */
export const packFiles = (store: PackStore, documents: Documents): readonly Download[] =>
  (['pdf', 'docx'] as const).map((as) => ({
    name: `packs.${as}`,
    may: members,
    make: async (what, { register, now, today }) => {
      const [id = '', number = ''] = what.split('|');
      const meeting = findMeeting(register, id);
      const version = Number(number);
      const parts = meeting && (await store.parts(meeting.id, version));
      if (!meeting || !parts) return GONE;
      const document = packDocument(asOf(parts, today), version, sayDay(dayOf(now)));
      return {
        value: {
          name: fileName(meeting, version, as),
          type: TYPES[as],
          bytes: await documents[as](document),
        },
      };
    },
  }));

/** "Agenda pack 2027-01-19 version 2.pdf": sorts by date wherever it is saved. */
const fileName = ({ on }: Meeting, version: number, as: string): string =>
  `Agenda pack ${on} version ${version}.${as}`;
