import type { File, Spreadsheets } from '../../core/documents.ts';
import type { Download, Opener } from '../../core/links.ts';
import { members } from '../../domain/caller.ts';
import { typeOf } from '../../domain/media.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { exportCsv, exportSheets } from '../../domain/returns/export.ts';
import type { Exported } from '../../domain/returns/export-figures.ts';
import { findReturnType, versionFor } from '../../domain/returns/return-types.ts';
import { mayReceive } from './may.ts';
import { sayRequest } from './say.ts';
import type { RequestStore } from './store.ts';
import { keyFrom } from './store-rows.ts';

interface Kept {
  readonly store: RequestStore;
  readonly spreadsheets: Pick<Spreadsheets, 'xlsx'>;
}

/** A request's figures as files. Who opens them is asked again: a coordinator or its recipient. */
export const downloads = ({ store, spreadsheets }: Kept): readonly Download[] => [
  exportAs('csv', store, async (exported) => Buffer.from(`\uFEFF${exportCsv(exported)}`)),
  exportAs('xlsx', store, (exported) => spreadsheets.xlsx(exportSheets(exported))),
];

const exportAs = (
  ending: 'csv' | 'xlsx',
  store: RequestStore,
  draw: (exported: Exported) => Promise<Uint8Array>,
): Download => ({
  name: `requests.${ending}`,
  may: members,
  make: async (what, opener) => {
    const exported = await exportedFor(store, what, opener);
    return exported.refused ? exported : ok(await fileOf(exported.value, ending, draw));
  },
});

const fileOf = async (
  exported: Exported,
  ending: string,
  draw: (exported: Exported) => Promise<Uint8Array>,
): Promise<File> => ({
  name: `${sayRequest(exported.request)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}.${ending}`,
  type: typeOf(`.${ending}`) ?? 'application/octet-stream',
  bytes: await draw(exported),
});

const GONE = refuse('no-request', 'That request is not kept any more.');

const exportedFor = async (
  store: RequestStore,
  what: string,
  { caller, register }: Opener,
): Promise<Result<Exported>> => {
  const key = keyFrom(what);
  const collected = key && (await store.collected(key));
  const type = key && findReturnType(key.type);
  if (!collected || !type) return GONE;
  const { request, returns } = collected;
  if (!mayReceive(caller, request))
    return refuse(
      'not-allowed',
      'Only a coordinator and the recipient of that request can open its figures.',
    );
  const version = type.versions.find(({ n }) => n === request.version) ?? versionFor(type, request.period);
  return ok({ request, type, version, returns, register });
};
