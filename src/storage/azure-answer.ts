import { TableFault } from './azure-errors.ts';
import type { Transacted } from './table.ts';

/** What Azure says of a write that failed: {"odata.error": {code, message: {value: "2:The specified entity …"}}}. */
interface Said {
  readonly 'odata.error'?: { readonly code?: string; readonly message?: { readonly value?: string } };
}

/** What came back for a write: for one sent by itself its ETag is a header, for a transaction each part has its own. */
export interface Answered {
  readonly status: number;
  readonly etag: string | undefined;
  readonly body: string;
}

/** The outcome of one write sent by itself, or of a transaction: its own status is 202 whatever came of it. */
export const outcomeOf = ({ status, etag, body }: Answered): Transacted => {
  const inside = /HTTP\/1\.1 ([45]\d\d)/.exec(body);
  const worst = inside ? Number(inside[1]) : status;
  if (worst < 400) return { done: true, etags: status === 202 ? etagsIn(body) : [etag] };
  const said = saidIn(body);
  const why = reasonOf(worst, said.code);
  if (!why) throw new TableFault(worst, said.code);
  return { done: false, failed: said.index, why };
};

/** Of each part in its order; one that removed a row has none. */
const etagsIn = (body: string): readonly (string | undefined)[] =>
  body
    .split(/^HTTP\/1\.1 2/m)
    .slice(1)
    .map((part) => /^etag: *(\S.*?)\s*$/im.exec(part)?.[1]);

/** What a read that failed is thrown as. */
export const faultOfAnswer = (status: number, body: string): TableFault =>
  new TableFault(status, saidIn(body).code);

type Why = Extract<Transacted, { readonly done: false }>['why'];

const reasonOf = (status: number, code: string): Why | undefined => {
  if (status === 409 && code === 'EntityAlreadyExists') return 'exists';
  if (status === 412) return 'changed';
  return status === 404 && code !== 'TableNotFound' ? 'missing' : undefined;
};

const saidIn = (body: string): { readonly code: string; readonly index: number } => {
  const error = parsed(body.slice(body.indexOf('{'), body.lastIndexOf('}') + 1))['odata.error'];
  const index = /^(\d+):/.exec(error?.message?.value ?? '');
  return { code: error?.code ?? 'Unknown', index: Number(index?.[1] ?? 0) };
};

const parsed = (text: string): Said => {
  try {
    return JSON.parse(text) as Said; // every field of it is checked where it is read
  } catch {
    return {};
  }
};
