import { day } from '../../src/domain/day.ts';
import type { Answers } from '../../src/domain/returns/answer.ts';
import type { DataRequest } from '../../src/domain/returns/data-request.ts';
import type { DataReturn } from '../../src/domain/returns/data-return.ts';
import type { Period } from '../../src/domain/returns/period.ts';
import type { OpenTable } from '../../src/storage/table.ts';
import { code, NOW } from './builders.ts';
import { aRequest, counts, keeping, SUMMER } from './returns-world.ts';
import { MARKERS, type MarkerName } from './walk-markers.ts';
import { CAST, SIGNED } from './walk-people.ts';

export const SURREY = code('936');
const [KENT, READING, PORTSMOUTH] = [code('886'), code('870'), code('851')];
const ALL = [KENT, SURREY, READING, PORTSMOUTH];
const LAST_YEAR: Period = { kind: 'year', year: 2025 };

const of = (name: MarkerName): number => Number(MARKERS[name].words[0]);
const word = (name: MarkerName): string => `Told so: ${MARKERS[name].words[0]}`;

const asked = (id: DataRequest['id'], type: string, over: Partial<DataRequest> = {}): DataRequest =>
  aRequest({ id, type, asked: ALL, recipient: CAST.recipient.id, agreement: SIGNED.id, ...over });

/** What the network has asked of four authorities, Surrey among them: each stands differently there. */
export const REQUESTS = {
  drafted: asked('REQ-DRAF', 'entitlement'),
  submitted: asked('REQ-SUBM', 'ehe-census', { version: 2, asked: [...ALL, code('871')] }),
  queried: asked('REQ-QUER', 'cme-census', { version: 3 }),
  narrative: asked('REQ-NARR', 'core-set'),
  shared: asked('REQ-SHAR', 'exclusions', { period: LAST_YEAR }),
  shown: asked('REQ-SHWN', 'cme-year', { period: LAST_YEAR }),
  'to another': asked('REQ-UNAR', 'rag', { recipient: CAST['other recipient'].id }),
  before: asked('REQ-BEFR', 'entitlement', { period: SUMMER, state: 'closed' }),
  document: asked('REQ-DCMT', 'document', {
    period: { kind: 'once', request: 'REQ-DCMT' },
    subject: 'medical needs policy',
  }),
} as const;

const BY = { by: CAST.surrey.id, at: NOW.toISOString() };
const BACK = { by: CAST.coordinator.id, at: NOW.toISOString() };

const draft = (answers: Answers, notes: Readonly<Record<string, string>> = {}) => ({
  draft: { answers, notes, ...BY },
});

const sent = (answers: Answers, over: object = {}) => ({
  ...draft(answers).draft,
  n: 1,
  late: false,
  ...over,
});

const total = (n: number): Answers => counts({ total: n });

/** How Surrey stands with each of them. */
const OF_SURREY: Readonly<Record<Exclude<keyof typeof REQUESTS, 'document'>, Partial<DataReturn>>> = {
  drafted: {
    ...draft(total(of('drafted')), { 'change:total': word('drafted note') }),
    back: { reason: word('given back'), ...BY },
    extension: {
      asked: { reason: 'Told so', ...BY },
      answer: { until: day('2026-12-17'), ...BACK },
    },
  },
  submitted: {
    sent: sent(total(of('submitted')), { notes: { 'total-fell': word('submitted note') } }),
    standing: 'submitted',
  },
  queried: {
    sent: sent(total(of('queried'))),
    standing: 'queried',
    query: { reason: word('query'), ...BACK },
  },
  narrative: draft({ ap: { kind: 'text', text: word('narrative') } }),
  shared: {
    sent: sent(counts({ permanent: of('shared') })),
    standing: 'approved',
    approval: { n: 1, ...BACK },
  },
  shown: { sent: sent(total(of('shown'))), standing: 'approved', approval: { n: 1, ...BACK } },
  'to another': { sent: sent(total(of('to another'))), standing: 'submitted' },
  before: { sent: sent(total(of('before'))), standing: 'approved', approval: { n: 1, ...BACK } },
};

/** What waits to be approved after the figures were shared. */
const AMENDED: Partial<DataReturn> = {
  ...OF_SURREY.shared,
  amended: sent(counts({ permanent: of('amended') }), { n: 2, why: word('amended because') }),
  standing: 'amended',
};

/** Puts all of it where the rooms of returns and requests keep it; what is amended after it was shared comes later. */
export const fillReturns = async (open: OpenTable): Promise<{ amend(): Promise<unknown> }> => {
  const { request, put } = keeping(open);
  for (const one of Object.values(REQUESTS)) await request(one);
  for (const [name, value] of Object.entries(OF_SURREY)) await put(requestOf(name), SURREY, value);
  for (const name of ['shared', 'shown'] as const)
    for (const [n, other] of [KENT, READING, PORTSMOUTH].entries())
      await put(REQUESTS[name], other, like(name, n));
  return { amend: () => put(REQUESTS.shared, SURREY, AMENDED) };
};

const requestOf = (name: string): DataRequest => {
  const found = Object.entries(REQUESTS).find(([one]) => one === name);
  if (!found) throw new Error(`no request stands for ${name}`);
  return found[1];
};

const like = (name: 'shared' | 'shown', n: number): Partial<DataReturn> => ({
  ...OF_SURREY[name],
  sent: sent(counts({ [name === 'shared' ? 'permanent' : 'total']: 40 + n })),
});
