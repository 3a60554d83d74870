import { expect } from 'chai';
import { day } from '../../src/domain/day.ts';
import type { Period } from '../../src/domain/returns/period.ts';
import { aRequest, counts, KENT, keyOf, RAE, startReturns } from '../support/returns-world.ts';
import { linksIn, sendFile } from '../support/teams.ts';
import { first, on } from './returns-shown.ts';
import { said, told } from './shown.ts';

const CSV =
  'Not accessing full entitlement return,autumn term 2026\nTotal,40\nWith a plan,30\nPart time over 6 weeks,12\nChallenged,5\n';

const linkOf = (card: unknown, title: RegExp): string =>
  linksIn(card).find((one) => title.test(one.title))?.url ?? `no link ${title}`;

describe('a file of a return', () => {
  it('is handed in on a page opened from the card, read back in the chat, and saved there [row 33]', async () => {
    const { teams, kit, of, sentTo } = await startReturns();
    const form = await kit.says('return');
    const files = await kit.presses('returns.save', { 'f-total': '40', go: 'files' }, first(form));
    expect((await of(aRequest(), KENT))?.draft?.answers).to.deep.equal(counts({ total: 40 }));
    const page = await sendFile(linkOf(files.card, /Upload/), 'figures.csv', CSV, 'text/csv');
    expect(await page.text())
      .to.contain('The bot read 4 answers')
      .and.contain('Nothing is saved yet');
    const { card } = await sentTo({ id: 'MEM-KJT2' }, /This is what I read: 4 answers/);
    const checked = await kit.presses('returns.take', {}, { card });
    expect(told(checked)).to.contain('4 of 4 filled in');
    await teams.stop();
  });

  it('is a template that opens in Excel, by a link of ten minutes', async () => {
    const { teams, kit } = await startReturns();
    const files = await kit.presses('returns.save', { go: 'files' }, first(await kit.says('return')));
    const got = await fetch(linkOf(files.card, /template/));
    expect(got.headers.get('content-disposition')).to.contain('.xlsx');
    expect(
      Buffer.from(await got.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).to.equal('PK');
    await teams.stop();
  });

  it('that lists single children is refused on the page, and told no chat [row 34]', async () => {
    const { teams, kit, of } = await startReturns();
    const files = await kit.presses('returns.save', { go: 'files' }, first(await kit.says('return')));
    const before = teams.connector.calls.length;
    const list = 'Forename,Surname,DOB\nAnn,Bee,03/05/2014\nCy,Dee,04/06/2013\n';
    const page = await (await sendFile(linkOf(files.card, /Upload/), 'list.csv', list, 'text/csv')).text();
    expect(page).to.contain('looks like a list of children').and.not.contain('Bee');
    expect(teams.connector.calls.length).to.equal(before);
    expect(await of(aRequest(), KENT)).to.equal(undefined);
    await teams.stop();
  });
});

describe('a document that is asked for', () => {
  const ONCE: Period = { kind: 'once', request: 'REQ-5F7K' };
  const POLICY = aRequest({
    id: 'REQ-5F7K',
    type: 'document',
    period: ONCE,
    subject: 'medical needs policy',
    due: day('2026-12-18'),
  });

  it('is handed in as a file, submitted, and opened by whoever receives it [row 38]', async () => {
    const { teams, dev, rae, ines, of, sentTo } = await startReturns({ requests: [POLICY] });
    const form = await dev.says('return');
    expect(said(form)).to.contain('Medical needs policy');
    const page = await dev.presses('returns.save', { go: 'upload:document' }, first(form));
    const sent = await sendFile(
      linkOf(page.card, /Choose/),
      'policy.txt',
      'Our policy, PO1 2AL.',
      'text/plain',
    );
    expect(await sent.text()).to.contain('Your file is kept with the draft');
    const { card } = await sentTo({ id: 'MEM-DEV2' }, /Kept: policy.txt/);
    const checked = await dev.presses('returns.save', { go: 'check' }, { card });
    await dev.presses('returns.submit', {}, on(checked));
    expect((await of(POLICY, KENT))?.sent?.answers['document']).to.include({
      kind: 'file',
      title: 'policy.txt',
    });
    const { card: told_ } = await sentTo(RAE, /Kent: Medical needs policy/);
    const seen = await rae.presses('returns.look', {}, { card: told_ });
    const link = await rae.presses('returns.document', {}, on(seen));
    const file = await fetch(linkOf(link.card, /Open the file/));
    expect(await file.text()).to.equal('Our policy, PO1 2AL.');
    const other = await ines.presses('returns.document', { ...keyOf(POLICY), field: 'document' });
    expect(told(other)).to.contain('Only an officer of Kent');
    await teams.stop();
  });

  it('is given as a link, or refused where it names a child', async () => {
    const { teams, dev, of } = await startReturns({ requests: [POLICY] });
    const form = await dev.says('return medical needs policy');
    const url = 'https://www.kent.example/policy.pdf';
    const checked = await dev.presses('returns.save', { 'f-document': url, go: 'check' }, first(form));
    expect(told(checked)).to.contain('1 of 1 filled in');
    expect((await of(POLICY, KENT))?.draft?.answers['document']).to.include({ kind: 'link', url });
    const page = await dev.presses('returns.save', { go: 'upload:document' }, first(form));
    const sent = await sendFile(linkOf(page.card, /Choose/), 'p.txt', 'UPN A123456789012', 'text/plain');
    expect(await sent.text())
      .to.contain('It was not kept')
      .and.not.contain('A123456789012');
    await teams.stop();
  });
});
