import { performance } from 'node:perf_hooks';
import type { Authority, AuthorityCode } from '../../src/domain/authority.ts';
import { day } from '../../src/domain/day.ts';
import type { DataRequest } from '../../src/domain/returns/data-request.ts';
import { periodKey } from '../../src/domain/returns/period.ts';
import { versionFor } from '../../src/domain/returns/return-types.ts';
import { cmeCensus } from '../../src/domain/returns/types/cme-census.ts';
import { requestStore } from '../../src/features/requests/store.ts';
import { HEAD, rowKey } from '../../src/features/requests/store-rows.ts';
import { figuresIn } from '../../src/storage/figures/figures.ts';
import { pieces } from '../../src/storage/pieces.ts';
import type { Op, OpenTable } from '../../src/storage/table.ts';
import { startMetered } from '../support/budgets.ts';
import { code, PEOPLE, TODAY } from '../support/builders.ts';
import { CENSUS, cardOf } from '../support/requests-world.ts';
import { counting } from '../support/tables.ts';
import { asks, fillFigures, QUESTIONS, submitAll } from './figures.ts';
import { median } from './load.ts';

interface Cost {
  readonly ms: number;
  readonly requests: number;
}

type Figure = (name: string, value: number, unit: string) => void;

const ROUNDS = 9;
const TERMS = ['autumn', 'spring', 'summer'] as const;

/** Authorities of a network as large as England, Kent and the others of the builders among them. */
const authoritiesOf = (many: number): readonly Authority[] => {
  const known = ['886', '851', '936', '870'];
  const made = Array.from({ length: many - known.length }, (_, n) => String(100 + n));
  return [...known, ...made].map((of, n) => ({
    code: code(of),
    ons: `E9${String(n).padStart(7, '0')}`,
    name: of === '886' ? 'Kent' : `Authority ${of}`,
    aliases: [],
    from: day('2000-01-01'),
  }));
};

const requestOf = (
  authorities: readonly Authority[],
  year: number,
  term: (typeof TERMS)[number],
): DataRequest => ({
  id: `REQ-${String(year).slice(2)}${term === 'spring' ? 'SP' : term.slice(0, 2).toUpperCase().replace(/[OU]/g, 'X')}`,
  type: 'cme-census',
  version: versionFor(cmeCensus, { kind: 'term', year, term }).n,
  period: { kind: 'term', year, term },
  asked: authorities.map((one) => one.code),
  required: true,
  recipient: PEOPLE.cora.id,
  submitters: [],
  sentOn: TODAY,
  by: PEOPLE.cora.id,
  state: 'closed',
  releases: [],
});

const fill = async (open: OpenTable, authorities: readonly Authority[], years: number): Promise<void> => {
  await fillReturns(open, authorities, years);
  for (let year = 2026 - years; year < 2026; year += 1)
    for (const term of TERMS) await fillFigures(open, requestOf(authorities, year, term));
};

/** Every authority's return of every term of so many years before, as the room keeps them, without their history. */
const fillReturns = async (
  open: OpenTable,
  authorities: readonly Authority[],
  years: number,
): Promise<void> => {
  for (let year = 2026 - years; year < 2026; year += 1)
    for (const term of TERMS) {
      const request = requestOf(authorities, year, term);
      const row = (who: AuthorityCode | typeof HEAD, value: object): Op => ({
        do: 'insert',
        key: rowKey(periodKey(request.period), who),
        props: { who, v: 1, n: 1, hash: '', ...pieces(JSON.stringify(value)) },
      });
      const outside = { is: 'received', on: TODAY, by: PEOPLE.cora.id };
      const rows = [
        row(HEAD, request),
        ...request.asked.map((authority) => row(authority, { request: request.id, authority, outside })),
      ];
      for (let from = 0; from < rows.length; from += 100)
        await open('returns').transact(request.type, rows.slice(from, from + 100));
    }
};

/** What sending, the position, what we owe and a chase cost in a network of so many, after so many years, on Azurite. */
const costOf = async (many: number, years: number): Promise<Readonly<Record<string, Cost>>> => {
  const authorities = authoritiesOf(many);
  let over: ReturnType<typeof counting> | undefined;
  // Where a card stands so that it stays current, and where people are reached, is written down beside the answer.
  const counted = (open: OpenTable): OpenTable => {
    over ??= counting(open);
    return over.open;
  };
  const { teams, tables } = await startMetered({ open: 2, closed: 2 }, counted, { authorities });
  const sent = async (work: () => Promise<unknown>) => {
    over?.asked.splice(0);
    await work();
    return (over?.asked ?? []).filter((one) => !one.endsWith('conversations'));
  };
  await tables.ensure(['returns']);
  await fill(tables.open, authorities, years);
  const [cora, dev] = [teams.person(PEOPLE.cora), teams.person(PEOPLE.dev)];
  const preview = await cora.says('request CME census for autumn 2026 from all by 4 December');
  const began = performance.now();
  const send = await sent(() => cora.presses('requests.send', {}, cardOf(preview)));
  const sendMs = performance.now() - began;
  const measured = async (work: () => Promise<unknown>) => {
    const took: number[] = [];
    let most = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const from = performance.now();
      most = Math.max(most, (await sent(work)).length);
      took.push(performance.now() - from);
    }
    return { ms: median(took), requests: most };
  };
  const position = await measured(() => cora.says('position of CME census autumn 2026'));
  const owe = await measured(() => dev.says('what do we owe'));
  const questions: Record<string, Cost> = {};
  const figures = figuresIn(counted(tables.open)('returns'));
  for (const [name, question] of Object.entries(QUESTIONS))
    questions[name] = await measured(asks(figures, question));
  const { value } = await requestStore(tables.open('returns')).head(CENSUS);
  if (!value) throw new Error('the request was sent');
  const submitBegan = performance.now();
  const submits = await sent(() => submitAll(counted(tables.open), value));
  const submitMs = performance.now() - submitBegan;
  const share = await measured(() => cora.says('share CME census for autumn 2026 with members'));
  const shared = await cora.says('share CME census for autumn 2026 with members');
  const releaseBegan = performance.now();
  const release = await sent(() => cora.presses('requests.release', {}, cardOf(shared)));
  const releaseMs = performance.now() - releaseBegan;
  await teams.stop();
  return {
    send: { ms: sendMs, requests: send.length },
    position,
    owe,
    ...questions,
    submit_each: { ms: submitMs / many, requests: submits.length / many },
    share,
    release: { ms: releaseMs, requests: release.length },
  };
};

/** A request to 152 authorities after ten years of terms, beside nineteen after one. */
export const returns = async (figure: Figure): Promise<void> => {
  const small = await costOf(19, 1);
  const large = await costOf(152, 10);
  for (const [name, one] of [
    ['', large],
    ['_19', small],
  ] as const)
    for (const [what, cost] of Object.entries(one)) {
      figure(`returns_${what}_ms${name}`, cost.ms, 'ms');
      figure(`returns_${what}_requests${name}`, cost.requests, 'requests');
    }
};
