import { expect } from 'chai';
import type { PartCame } from '../../../src/core/offers/actions.ts';
import type { MemberTurn } from '../../../src/core/turn.ts';
import type { Person } from '../../../src/domain/person.ts';
import { actions } from '../../../src/features/actions/feature.ts';
import { memoryTables } from '../../../src/storage/memory.ts';
import { aCaller, aRegister, aTurn, PEOPLE, TODAY } from '../../support/builders.ts';
import { someNeeds } from '../../support/needs.ts';
import { counting } from '../../support/tables.ts';
import { aBench, inOrder } from './bench.ts';

const { cora, mara, dev } = PEOPLE;
const register = aRegister();
const SEEING = { register, today: TODAY };
let turns = 0;

const begun = () => {
  const { open, asked } = counting(memoryTables());
  const bench = aBench(open, inOrder());
  const { offers } = actions(someNeeds({ open }));
  const turnOf = (person: Person, id?: string): MemberTurn => {
    turns += 1;
    return { ...aTurn({ id: id ?? `press-${turns}`, register }), caller: aCaller(person) };
  };
  return { bench, offers, turnOf, asked };
};

describe('the open parts of actions', () => {
  it('are listed soonest due first, each owner’s own, in one request', async () => {
    const { bench, offers, asked } = begun();
    await bench.says('action Kent and Surrey to write to schools by 4 December', cora);
    await bench.says('action Mara Swift to send the grid by 27 November', cora);
    await bench.says('action Mara Swift to think', cora);
    asked.length = 0;
    const parts = await offers.openParts(SEEING);
    expect(asked).to.have.length(1);
    expect(parts.map(({ text, due }) => `${text} ${due}`)).to.deep.equal([
      'send the grid 2026-11-27',
      'write to schools 2026-12-04',
      'write to schools 2026-12-04',
      'think undefined',
    ]);
  });

  it('are without those of which nobody has said that they are still open [row 19]', async () => {
    const { offers, turnOf } = begun();
    const old = {
      ref: 'ACT-2F7K',
      text: 'send the grid',
      owners: [{ kind: 'person', id: mara.id }],
      ownerWords: 'MS',
      due: { kind: 'none' },
      stillOpen: 'asked',
    } as const;
    await offers.record(turnOf(cora), [old], {});
    expect(await offers.openParts(SEEING)).to.deep.equal([]);
  });
});

describe('a part that is settled from its reminder', () => {
  const said: PartCame[] = [];
  const answer = async (came: PartCame) => {
    said.push(came);
    return { text: came.says, ...(came.refused && { refused: came.refused }) };
  };
  beforeEach(() => void said.splice(0));

  it('is closed with what was done, and leaves the parts of others', async () => {
    const { bench, offers, turnOf } = begun();
    await bench.says('action Kent and Surrey to write to schools by 4 December', cora);
    const [part] = await offers.openParts(SEEING);
    const ref = part?.ref ?? 'ACT-?';
    const reply = await offers.settle(turnOf(dev), { ref, do: 'done', evidence: 'sent' }, answer);
    expect(reply)
      .to.include({ saved: true })
      .and.to.have.property('text')
      .that.contains('1 part is still to do');
    expect(said[0]?.open.map(({ owner }) => owner)).to.deep.equal([{ kind: 'authority', code: '936' }]);
    const again = await offers.settle(turnOf(dev), { ref, do: 'done', evidence: '' }, answer);
    expect(again.refused).to.equal('already');
    const other = await offers.settle(turnOf(mara), { ref, do: 'done', evidence: '' }, answer);
    expect(other.refused).to.equal('not-allowed');
  });

  it('gives a press that is repeated the answer that was kept', async () => {
    const { bench, offers, turnOf } = begun();
    await bench.says('action Mara Swift to send the grid by 27 November', cora);
    const [part] = await offers.openParts(SEEING);
    const deed = { ref: part?.ref ?? 'ACT-?', do: 'done', evidence: 'sent' } as const;
    const first = await offers.settle(turnOf(mara, 'one'), deed, answer);
    const second = await offers.settle(turnOf(mara, 'one'), deed, answer);
    expect(second.text).to.equal(first.text);
    expect(second.repeated).to.be.a('string');
  });

  it('is moved, but not where it was moved since the reminder was drawn', async () => {
    const { bench, offers, turnOf } = begun();
    await bench.says('action Mara Swift to send the grid by 27 November', cora);
    const [part] = await offers.openParts(SEEING);
    const { ref = 'ACT-?' as const, due } = part ?? {};
    const move = (to: string) =>
      offers.settle(turnOf(mara), { ref, do: 'move', to, ...(due && { seen: due }) }, answer);
    expect((await move('')).refused).to.equal('empty');
    expect((await move('4 December')).saved).to.equal(true);
    expect((await move('4 December')).refused).to.equal('same');
    const raced = await move('8 December');
    expect([raced.refused, raced.text]).to.deep.equal([
      'changed',
      `${ref} was moved meanwhile: it is due 4 December 2026. Move it again to change that.`,
    ]);
  });

  it('asks a coordinator who has no part in it whose it is, where there are several', async () => {
    const { bench, offers, turnOf } = begun();
    await bench.says('action Kent and Surrey to write to schools by 4 December', cora);
    const [part] = await offers.openParts(SEEING);
    const ref = part?.ref ?? 'ACT-?';
    const reply = await offers.settle(turnOf(cora), { ref, do: 'done', evidence: '' }, answer);
    expect(reply.text).to.contain(`Type show ${ref} to do that.`);
    expect(
      (await offers.settle(turnOf(cora), { ref: 'ACT-9ZZZ', do: 'done', evidence: '' }, answer)).text,
    ).to.contain('There is no action ACT-9ZZZ');
  });
});
