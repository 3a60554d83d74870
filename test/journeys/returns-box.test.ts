import { expect } from 'chai';
import { memoryTables } from '../../src/storage/memory.ts';
import type { OpenTable } from '../../src/storage/table.ts';
import { aRequest, counts, KENT, startReturns } from '../support/returns-world.ts';
import { boxesOf, first, on } from './returns-shown.ts';
import { said, told } from './shown.ts';

const CME = aRequest({ type: 'cme-census', version: 3, id: 'REQ-4F7K' });
const TYPED = 'return cme census: Yr7 12 yr 8 9 NCY9 <5 Y10 11 tot 49';

/** Tables in memory, and all that is ever written to them. */
const recording = (): { readonly open: OpenTable; readonly written: readonly string[] } => {
  const [tables, written] = [memoryTables(), [] as string[]];
  const open: OpenTable = (name) => {
    const table = tables(name);
    return {
      ...table,
      transact: (partition, ops) => {
        written.push(JSON.stringify(ops));
        return table.transact(partition, ops);
      },
    };
  };
  return { open, written };
};

describe('figures in one message', () => {
  it('are read back as they were understood, and saved by Save alone [row 33]', async () => {
    const { teams, kit, of } = await startReturns({ requests: [CME] });
    const seen = await kit.says(TYPED);
    expect(said(seen))
      .to.contain('This is what I read: 5 answers.')
      .and.contain('Year 7: 12')
      .and.contain('Year 9: c (suppressed)')
      .and.contain('Nothing is saved yet.');
    expect(await of(CME, KENT)).to.equal(undefined);
    const saved = await kit.presses('returns.take', {}, first(seen));
    expect(told(saved)).to.contain('Saved. This is what is still missing.');
    expect((await of(CME, KENT))?.draft?.answers).to.deep.equal({
      ...counts({ total: 49, 'year.y7': 12, 'year.y8': 9, 'year.y10': 11 }),
      'year.y9': { kind: 'mark', mark: 'c' },
    });
    await teams.stop();
  });

  it('are changed in the box and read again', async () => {
    const { teams, kit } = await startReturns({ requests: [CME] });
    const seen = await kit.says(TYPED);
    const box = await kit.presses('returns.box', {}, first(seen));
    const { text } = boxesOf(box.card);
    expect(text).to.contain('Year 7: 12');
    const again = await kit.presses('returns.read', { text: String(text).replace('12', '13') }, on(box));
    expect(told(again)).to.contain('Year 7: 13').and.contain('5 answers').and.contain('Year 9: c');
    await teams.stop();
  });

  it('name what was not understood, and what cannot be', async () => {
    const { teams, kit } = await startReturns({ requests: [CME] });
    const seen = await kit.says('return cme census: tot 49 Yr7 -3 swans 12');
    expect(said(seen)).to.contain('Not read, and not saved').and.contain('-3').and.contain('swans');
    expect(said(await kit.says('return cme census: swans are white'))).to.contain('found no figures');
    await teams.stop();
  });

  it('are pasted from Excel, whether their cells came as tabs or in the HTML beside the text', async () => {
    const { teams, kit } = await startReturns({ requests: [CME] });
    const tabs = await kit.says('return cme census:\nTotal\t21\nYear 7\t12\nYear 8\t9');
    expect(said(tabs)).to.contain('3 answers').and.contain('Year 8: 9');
    const html =
      '<p>return cme census:</p><table><tr><td>Total</td><td>21</td></tr><tr><td>Year 7</td><td>12</td></tr><tr><td>Year 8</td><td>9</td></tr></table>';
    const lost = await kit.says('return cme census: Total 21Year 7 12Year 8 9', {
      over: { attachments: [{ contentType: 'text/html', content: html }] },
    });
    expect(said(lost)).to.contain('3 answers').and.contain('Year 8: 9');
    await teams.stop();
  });

  it('of one child each are refused and kept nowhere, and the answer says where they still are [row 34]', async () => {
    const { open, written } = recording();
    const { teams, kit, of } = await startReturns({ requests: [CME], open });
    for (const text of [
      'return cme census:\nName\tDOB\nAnn Bee\t3 May 2014\nCy Dee\t4 June 2013',
      'return cme census: tot 3, UPN A123456789012',
    ]) {
      const seen = await kit.says(text);
      expect(said(seen))
        .to.contain('still in Teams: delete it there and tell your data protection lead')
        .and.not.contain('Ann Bee')
        .and.not.contain('A123456789012');
    }
    expect(await of(CME, KENT)).to.equal(undefined);
    expect(written.join('\n'))
      .to.contain('seed-')
      .and.to.not.match(/Ann Bee|A123456789012/);
    await teams.stop();
  });

  it('put by a colleague meanwhile stay, and what was read is shown again', async () => {
    const { teams, kit, jo, of } = await startReturns({ requests: [CME] });
    const seen = await kit.says(TYPED);
    const other = await jo.says('return cme census: tot 50');
    await jo.presses('returns.take', {}, first(other));
    const late = await kit.presses('returns.take', {}, first(seen));
    expect(told(late)).to.contain('Jo Finn has put “50” meanwhile').and.contain('1 answer');
    expect((await of(CME, KENT))?.draft?.answers['year.y7']).to.deep.equal({ kind: 'number', n: 12 });
    await kit.presses('returns.take', {}, on(late));
    expect((await of(CME, KENT))?.draft?.answers['total']).to.deep.equal({ kind: 'number', n: 49 });
    await teams.stop();
  });

  for (const [text, title] of [
    ['complete CME census', 'CME census return, autumn term 2026'],
    ['complete the CME census return for autumn 2026', 'CME census return, autumn term 2026'],
    ['our return for CME census', 'CME census return, autumn term 2026'],
    ['return', 'CME census return, autumn term 2026'],
    ['nil return for CME census', 'Nil return: every count is 0.'],
    ['submit CME census', 'Not filled in yet: Children missing education'],
    ['return EHE census', 'is not asked for the EHE census return'],
    ['return EHE census for autumn 2026', 'Nobody has asked for'],
    ['amend CME census', 'It is not submitted, so there is nothing to amend'],
  ] as const)
    it(`are asked about by “${text}”`, async () => {
      const { teams, kit } = await startReturns({ requests: [CME] });
      expect(said(await kit.says(text))).to.contain(title);
      await teams.stop();
    });

  it('are asked whose and of which where that is not said', async () => {
    const { teams, cora, kit } = await startReturns({ requests: [CME, aRequest()] });
    expect(said(await cora.says('return CME census'))).to.contain('Say whose return');
    const choice = await kit.says('return');
    expect(said(choice)).to.contain('Kent has been asked for 2').and.contain('CME census return');
    const opened = await kit.presses('returns.open', {}, first(choice));
    expect(told(opened)).to.contain('autumn term 2026');
    await teams.stop();
  });
});
