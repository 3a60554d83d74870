import { expect } from 'chai';
import { ofMember } from '../../../src/core/of-member.ts';
import { decisions } from '../../../src/features/decisions/feature.ts';
import { memoryTables } from '../../../src/storage/memory.ts';
import { under } from '../../../src/storage/table.ts';
import { said, told } from '../../journeys/shown.ts';
import { NOW, PEOPLE, turnOf } from '../../support/builders.ts';
import { JANUARY, MEETINGS, SEPTEMBER } from '../../support/meetings.ts';
import { counting } from '../../support/tables.ts';
import { type Seen, startTeams } from '../../support/teams.ts';

const { cora: CORA, mara: MARA, hugh: HUGH } = PEOPLE;
const CHAT = '19:meeting_dec@thread.v2';
const HELD = { ...JANUARY, state: 'under-way', thread: CHAT } as const;

const started = async (over: Parameters<typeof startTeams>[0] = {}) => {
  const teams = await startTeams({ register: { meetings: MEETINGS }, ...over });
  return { teams, cora: teams.person(CORA), mara: teams.person(MARA), hugh: teams.person(HUGH) };
};

const cardOf = ({ cards }: Seen) => (cards[0] ? { card: cards[0] } : {});
const refIn = (text: string): string => /DEC-[2-9A-Z]{4}/.exec(text)?.[0] ?? 'none';

describe('decisions in Teams', () => {
  it('are recorded by the coordinator or the chair, with outcome, reason and meeting [row 41]', async () => {
    const { teams, cora, hugh, mara } = await started();
    expect(
      said(
        await cora.says('decision agreed to have a separate attendance code for the 19 January 2027 meeting'),
      ),
    )
      .to.contain('Recorded DEC-')
      .and.to.contain('for the 19 January 2027 meeting')
      .and.to.contain('To have a separate attendance code');
    await hugh.says('not agreed: in-year admissions, because some county LAs lack the resource');
    const all = said(await mara.says('decisions'));
    expect(all)
      .to.contain('**Not agreed**')
      .and.to.contain('In-year admissions')
      .and.to.contain('Reason: Some county LAs lack the resource')
      .and.to.contain('**Agreed**');
    const ofOne = said(await mara.says('decisions of the 19 January meeting'));
    expect(ofOne).to.contain('separate attendance code').and.to.not.contain('In-year');
    expect(said(await mara.says('decisions of the 29 September meeting'))).to.contain('There are none.');
    await teams.stop();
  });

  it('belong to the meeting that is under way here, or that the chair holds from afar [row 41]', async () => {
    const { teams, cora, hugh, mara } = await started({ register: { meetings: [HELD, SEPTEMBER] } });
    for (const seen of [
      await cora.says('agreed: one', { in: CHAT }),
      await hugh.says('agreed: two'),
      await mara.says('proposed: three', { in: CHAT }),
    ])
      expect(said(seen)).to.contain('for the 19 January 2027 meeting');
    expect(said(await mara.says('proposed: four'))).to.not.contain('meeting.');
    const listed = said(await mara.says('decisions of the 19 January meeting'));
    expect(listed).to.contain('3 decisions').and.to.not.contain('Four');
    await teams.stop();
  });

  it('are proposed by any member, and only put forward by them [row 39]', async () => {
    const { teams, mara, cora } = await started();
    const proposed = await mara.says('proposed: a summary of recent Ombudsman cases');
    expect(said(proposed)).to.contain('· Proposed');
    const ref = refIn(said(proposed));
    expect(JSON.stringify(proposed.cards)).to.not.contain('decisions.decide');
    expect(said(await mara.says('decision a newsletter'))).to.contain('· Proposed');
    const refused = 'Only a coordinator or the chair can record what was agreed';
    expect(said(await mara.says('agreed: a newsletter'))).to.contain(refused);
    expect(said(await mara.says(`agreed ${ref}`))).to.contain(refused);
    expect(told(await mara.presses('decisions.decide', { v: 1, ref, outcome: 'agreed' }))).to.contain(
      refused,
    );
    const shown = await cora.says(ref);
    const agreed = told(await cora.presses('decisions.decide', { outcome: 'agreed' }, cardOf(shown)));
    expect(agreed).to.contain(`${ref} · Agreed`).and.to.contain('It was proposed before.');
    expect(said(await cora.says(`agreed ${ref}`))).to.contain('is agreed already');
    const back = said(await cora.says(`not agreed ${ref} because nobody has the time`));
    expect(back).to.contain('Nobody has the time');
    expect(said(await mara.says(ref)))
      .to.contain('3 changes. The record is whole and unaltered.')
      .and.to.contain('Mara Swift recorded it as proposed')
      .and.to.contain('Cora Oakley made it not agreed (reason: Nobody has the time)');
    await teams.stop();
  });

  it('are asked about where nobody said what became of it, with what was typed kept', async () => {
    const { teams, cora } = await started();
    const asked = await cora.says('decision a separate code');
    expect(said(asked)).to.contain('Nothing is recorded yet');
    expect(JSON.stringify(asked.cards)).to.contain('A separate code');
    const filled = { text: 'A separate code', outcome: 'agreed', reason: 'it is clearer' };
    const kept = told(await cora.presses('decisions.record', filled, cardOf(asked)));
    expect(kept).to.contain('· Agreed').and.to.contain('it is clearer');
    await cora.presses('decisions.record', filled, cardOf(asked));
    expect(said(await cora.says('decisions')).match(/DEC-/g)).to.have.length(1);
    expect(told(await cora.presses('decisions.form', { v: 1 }))).to.contain('Record a decision');
    await teams.stop();
  });

  it('are taken back by who recorded them, while nobody has changed them since', async () => {
    const { teams, cora, hugh } = await started();
    const ref = refIn(said(await cora.says('proposed: a newsletter')));
    await cora.says(`agreed ${ref}`);
    expect(said(await cora.says('undo decision'))).to.contain('It is proposed again.');
    await cora.says('agreed: a mistake');
    expect(said(await cora.says('undo decision'))).to.contain('Undone: recording DEC-');
    expect(said(await cora.says('decisions')))
      .to.contain('newsletter')
      .and.to.not.contain('mistake');
    const other = refIn(said(await cora.says('proposed: a poster')));
    await hugh.says(`agreed ${other}`);
    expect(said(await cora.says('undo decision'))).to.contain('Somebody has changed it since');
    expect(said(await teams.person(MARA).says('undo decision'))).to.contain('You have recorded no decision');
    await teams.stop();
  });

  it('hold nothing that could identify a child, in the text or the reason', async () => {
    const open = memoryTables();
    const { teams, cora } = await started({ open });
    for (const typed of [
      'agreed: to look into NHS number 943 476 5919',
      'agreed: to look into it because of NHS number 943 476 5919',
      'decision NHS number 943 476 5919',
      'decisions about 943 476 5919',
    ])
      expect(said(await cora.says(typed)), typed).to.contain('NHS number');
    const there = await open('decisions').list('dec', under('d|'));
    const kept = await open('turns').list('turns', { from: ' ', below: '~~' });
    expect(JSON.stringify([there, kept])).to.not.contain('943');
    await teams.stop();
  });

  it('are found by their words among the newest, page by page, at the same cost whatever there is', async () => {
    const { open, asked } = counting(memoryTables());
    const { teams, cora, mara } = await started({ open });
    for (let n = 0; n < 19; n += 1) {
      teams.at(new Date(NOW.getTime() + n * 1000));
      await cora.says(`agreed: ${n % 2 ? 'attendance' : 'elective'} matter ${n}`);
    }
    await mara.says('help');
    asked.length = 0;
    const first = await mara.says('decisions about attend');
    expect(asked.filter((one) => one.endsWith('decisions'))).to.have.length(1);
    expect(said(first)).to.contain('9 found').and.to.contain('Attendance matter 17');
    const next = told(await mara.presses('decisions.page', {}, cardOf(first)));
    expect(next).to.contain('Attendance matter 1').and.to.not.contain('matter 17');
    let page = await mara.presses('decisions.page', {}, cardOf(await mara.says('decisions')));
    page = await mara.presses('decisions.page', {}, page.card ? { card: page.card } : {});
    expect(told(page)).to.contain('Elective matter 0').and.to.not.contain('matter 5');
    expect(JSON.stringify(page.card)).to.not.contain('decisions.page');
    await teams.stop();
  });
});

describe('decisions that another room records', () => {
  const draft = { text: 'A protocol', outcome: 'agreed', meeting: JANUARY.id } as const;
  const aRoom = () => decisions({ open: memoryTables(), newReference: (kind) => `${kind}-2F7K` as const });
  const turn = () => ofMember(turnOf(CORA, { register: { ...turnOf(CORA).register, meetings: MEETINGS } }));

  it('are there once, and one that is there under another’s reference goes under the next', async () => {
    const { offers } = aRoom();
    const first = [{ ...draft, ref: 'DEC-2222' }];
    expect(await offers.record(turn(), first, {})).to.equal('saved');
    expect(await offers.record(turn(), first, {})).to.equal('already');
    const other = { ...draft, ref: 'DEC-2222', meeting: SEPTEMBER.id, text: 'Another' };
    expect(await offers.record(turn(), [other], {})).to.equal('saved');
    expect((await offers.ofMeeting(SEPTEMBER.id)).map(({ ref, on }) => [ref, on])).to.deep.equal([
      ['DEC-2223', SEPTEMBER.on],
    ]);
    expect(await offers.ofMeeting(JANUARY.id)).to.have.length(1);
  });

  it('are 24 at most, all in one transaction', async () => {
    const { offers } = aRoom();
    const many = Array.from({ length: 24 }, (_, n) => ({
      ...draft,
      ref: `DEC-2${String(222 + n).replace(/[01]/g, 'A')}`,
    }));
    const unique = [...new Map(many.map((one) => [one.ref, one])).values()];
    expect(await offers.record(turn(), unique, {})).to.equal('saved');
    expect(await offers.ofMeeting(JANUARY.id)).to.have.length(unique.length);
    let fault: unknown;
    await offers.record(turn(), [...many, { ...draft, ref: 'DEC-ZZZZ' }], {}).catch((error: unknown) => {
      fault = error;
    });
    expect(String(fault)).to.contain('24 is the most');
  });
});
