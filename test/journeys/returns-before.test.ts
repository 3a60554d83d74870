import { expect } from 'chai';
import type { Period } from '../../src/domain/returns/period.ts';
import { FILTERS } from '../features/published/files.ts';
import { PEOPLE } from '../support/builders.ts';
import {
  aRequest,
  counts,
  KENT,
  KIT,
  keyOf,
  PORTSMOUTH,
  startReturns,
  submittedBy,
} from '../support/returns-world.ts';
import { linksIn, sendFile } from '../support/teams.ts';
import { boxesOf, buttonsOf, first, GOOD, on } from './returns-shown.ts';
import { linesOf, said, told } from './shown.ts';

const term = (year: number, name: 'autumn' | 'spring' | 'summer'): Period => ({
  kind: 'term',
  year,
  term: name,
});

const census = (id: `REQ-${string}`, version: number, period: Period) =>
  aRequest({ id, type: 'cme-census', version, period });

describe('last time’s figures where the return has changed since', () => {
  const OLD = census('REQ-2K7K', 2, term(2024, 'summer'));
  const NEW = census('REQ-3K7K', 3, term(2025, 'autumn'));
  const BEFORE = counts({ total: 100, 'reason.mental-health': 60, 'reason.unknown': 40 });

  it('stand beside what both ask, and nothing is asked about what is new [row 31]', async () => {
    const { teams, dev, put, of } = await startReturns({ requests: [OLD, NEW] });
    await put(OLD, KENT, { standing: 'approved', sent: submittedBy(PEOPLE.dev, BEFORE) });
    const typed = 'return CME census autumn 2025: total 200 mental health 61 waiting school start 139';
    await dev.presses('returns.take', {}, first(await dev.says(typed)));
    const { card } = await dev.presses('returns.check', keyOf(NEW));
    const seen = `${linesOf(card).join('\n')}\n${JSON.stringify(card)}`;
    expect(seen)
      .to.contain('Children missing education is 200; it was 100 in summer term 2025')
      .and.contain('Mental health: 61 (last time 60)')
      .and.contain('Waiting school start: 139\n')
      .and.not.contain('Waiting school start is 139');
    expect((await of(NEW, KENT))?.draft?.answers).to.include.keys('reason.waiting-start');
    await teams.stop();
  });

  it('leave the return of then with the fields of then', async () => {
    const { teams, dev, put } = await startReturns({ requests: [OLD, NEW] });
    await put(OLD, KENT, { standing: 'approved', sent: submittedBy(PEOPLE.dev, BEFORE) });
    const amended = await dev.says('amend CME census summer 2025: a slip');
    const typed = 'return CME census summer 2025: total 101 waiting school start 1';
    const read = said(await dev.says(typed));
    expect(said(amended)).to.contain('CME census return, summer term 2025');
    expect(read).to.contain('Children missing education: 101').and.contain('waiting school start 1');
    expect(read).to.contain('Not understood, and left out');
    await teams.stop();
  });
});

describe('published figures as last time’s', () => {
  /** So many figures that are whole tens are rounded ones. */
  const ROUNDED = [
    FILTERS,
    ...[8, 9, 10, 11].map(
      (year) =>
        `Autumn term,202324,Local authority,E92000001,England,E12000008,South East,E10000016,886,Kent,Year group,Year ${year},30,25,x`,
    ),
  ].join('\n');
  const SPRING = census('REQ-4K7K', 2, term(2023, 'spring'));

  it('are rounded: what may be within the rounding is not asked about, and what is beyond it is', async () => {
    const { teams, cora, dev } = await startReturns({ requests: [SPRING] });
    const [page] = linksIn((await cora.says('load published figures for the CME census')).cards);
    await sendFile(page?.url ?? '', 'cme.csv', ROUNDED);
    const { card } = await teams.connector.sees((call) =>
      linesOf(call.card).join().includes('Published figures for the CME census return'),
    );
    await cora.presses('published.save', {}, card ? { card } : {});
    const form = await dev.says('return CME census spring 2024');
    expect(said(form))
      .to.contain('Published 120')
      .and.contain('“Published” is autumn term 2023')
      .and.not.contain('Last time');
    const figures = async (total: string): Promise<string> => {
      const now = await dev.says('return CME census spring 2024');
      const data = { ...boxesOf(now.cards), 'f-total': total, go: 'check' };
      return JSON.stringify((await dev.presses('returns.save', data, first(now))).card);
    };
    expect(await figures('175')).to.not.contain('To be explained');
    expect(await figures('176')).to.contain(
      'Children missing education is 176; it was 120 in autumn term 2023',
    );
    expect(await figures('120')).to.not.contain('are the same as');
    await teams.stop();
  });
});

describe('an officer who moves to another local authority', () => {
  const REQUEST = aRequest({ submitters: [{ person: PEOPLE.mara.id, authority: PORTSMOUTH }] });

  it('opens the returns of the new one, and nothing of the old one, by old cards and links too [row 32]', async () => {
    const { teams, mara, cora, put, of } = await startReturns({ requests: [REQUEST] });
    await put(REQUEST, KENT, {
      draft: { answers: counts({ total: 77 }), notes: {}, by: KIT.id, at: '2026-11-20T10:00:00.000Z' },
    });
    const form = await mara.says('return');
    const checked = await mara.presses('returns.save', { ...GOOD, go: 'check' }, first(form));
    expect(buttonsOf(checked.card)).to.include('Submit');
    const files = await mara.presses('returns.save', { ...GOOD, go: 'files' }, first(form));
    const [upload] = linksIn(files.card);
    expect(said(await cora.says('transfer Mara Swift to Kent'))).to.contain('Kent');
    for (const [verb, of_] of [
      ['returns.open', keyOf(REQUEST, PORTSMOUTH)],
      ['returns.look', keyOf(REQUEST, PORTSMOUTH)],
      ['returns.versions', keyOf(REQUEST, PORTSMOUTH)],
    ] as const)
      expect(told(await mara.presses(verb, of_)), verb).to.contain('Only an officer of Portsmouth');
    expect(told(await mara.presses('returns.submit', {}, on(checked)))).to.contain(
      'Only an officer of Portsmouth',
    );
    const sent = await sendFile(upload?.url ?? '', 'totals.csv', 'Field,Answer\nTotal,41\n');
    expect(sent.status).to.not.equal(200);
    expect(said(await mara.says('return not accessing full entitlement for Portsmouth'))).to.contain(
      'Only an officer of Portsmouth',
    );
    const now = await mara.says('return');
    expect(JSON.stringify(now.cards)).to.contain('77');
    const kents = await mara.presses('returns.save', { ...GOOD, go: 'check' }, first(now));
    expect(buttonsOf(kents.card)).to.include('Send to lead').and.not.include('Submit');
    expect(said(await mara.says('what do we owe'))).to.contain('What Kent owes');
    expect(await of(REQUEST, PORTSMOUTH)).to.not.have.property('sent');
    await teams.stop();
  });
});
