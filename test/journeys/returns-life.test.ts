import { expect } from 'chai';
import { day } from '../../src/domain/day.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { PEOPLE } from '../support/builders.ts';
import {
  aRequest,
  counts,
  JO,
  KENT,
  keyOf,
  SUMMER,
  startReturns,
  submittedBy,
} from '../support/returns-world.ts';
import { boxesOf, buttonsOf, first, GOOD, on } from './returns-shown.ts';
import { said, told } from './shown.ts';

const FIGURES = { total: 40, 'with-plan': 30, 'part-time': 12, challenged: 5 };
const SENT = { sent: submittedBy(PEOPLE.dev, counts(FIGURES)), standing: 'submitted' } as const;
const APPROVED = {
  ...SENT,
  standing: 'approved',
  approval: { n: 1, by: PEOPLE.cora.id, at: '2026-11-23T10:00:00.000Z' },
} as const;
const LAST = aRequest({ period: SUMMER, id: 'REQ-3F7K', state: 'closed' });

describe('an amendment of a return', () => {
  it('needs a reason, waits to be approved, and until then the earlier version counts [row 46]', async () => {
    const { teams, dev, cora, put, of, sentTo } = await startReturns();
    await put(aRequest(), KENT, APPROVED);
    const seen = await dev.says('return not accessing full entitlement');
    expect(buttonsOf(seen.cards[0])).to.include('Amend').and.not.include('Approve');
    const asked = await dev.presses('returns.amend-form', {}, first(seen));
    expect(told(await dev.presses('returns.amend', { why: ' ' }, on(asked)))).to.contain(
      'Say why it is amended.',
    );
    const form = await dev.presses('returns.amend', { why: 'A school was left out' }, on(asked));
    expect(told(form)).to.contain('The amendment is begun');
    expect(boxesOf(form.card)).to.include(GOOD);
    const checked = await dev.presses('returns.save', { ...GOOD, 'f-total': '44', go: 'check' }, on(form));
    const sent = await dev.presses('returns.submit', {}, on(checked));
    expect(told(sent)).to.contain('version 2').and.contain('Version 1 counts until this one is approved.');
    expect((await of(aRequest(), KENT))?.sent?.answers).to.deep.equal(counts(FIGURES));
    const { card, text } = await sentTo(PEOPLE.cora, /Version 2/);
    expect(text).to.contain('Amended because: A school was left out');
    await sentTo(JO, /Submitted for you|Version 2/);
    await cora.presses('returns.approve', {}, { card });
    expect((await of(aRequest(), KENT))?.sent?.answers).to.deep.equal(counts({ ...FIGURES, total: 44 }));
    await teams.stop();
  });

  it('is typed in one line, and its versions are told: who, when, why and what changed [row 46]', async () => {
    const { teams, dev, cora } = await startReturns();
    const form = await dev.says('return');
    const checked = await dev.presses('returns.save', { ...GOOD, go: 'check' }, first(form));
    await dev.presses('returns.submit', {}, on(checked));
    const amending = await dev.says('amend not accessing full entitlement: a school was left out');
    expect(said(amending)).to.contain('The amendment is begun');
    const again = await dev.presses(
      'returns.save',
      { ...GOOD, 'f-total': '44', go: 'check' },
      first(amending),
    );
    await dev.presses('returns.submit', {}, on(again));
    for (const who of [dev, cora]) {
      const listed = said(await who.says('versions of not accessing full entitlement for Kent'));
      expect(listed)
        .to.contain('Kent, 2 versions. Version 1 counts until version 2 is approved.')
        .and.contain('Amended because: a school was left out')
        .and.contain('Not accessing full entitlement: 44, was 40');
    }
    await teams.stop();
  });
});

describe('a nil return', () => {
  it('asks once, with what has to be explained, and makes every count 0 [row 32]', async () => {
    const { teams, dev, put, of } = await startReturns({ requests: [LAST, aRequest()] });
    await put(LAST, KENT, APPROVED);
    const asked = await dev.says('nil return for not accessing full entitlement');
    expect(said(asked)).to.contain('Nil return: every count is 0.');
    expect(buttonsOf(asked.cards[0])).to.include('Submit the nil return');
    const bare = await dev.presses('returns.submit', {}, first(asked));
    expect(told(bare)).to.contain('1 query needs a note first');
    const [box = ''] = Object.keys(boxesOf(bare.card));
    const sent = await dev.presses('returns.submit', { [box]: 'No list has come yet' }, on(bare));
    expect(told(sent)).to.contain('a nil return');
    const kept = (await of(aRequest(), KENT))?.sent;
    expect(kept).to.include({ nil: true, n: 1 });
    expect(kept?.answers['total']).to.deep.equal({ kind: 'number', n: 0 });
    await teams.stop();
  });

  it('says what it takes the place of, and is one no more once a figure is entered', async () => {
    const { teams, jo, of } = await startReturns();
    const form = await jo.says('return');
    await jo.presses('returns.save', { 'f-total': '4', go: 'next' }, first(form));
    const asked = await jo.says('nil return');
    expect(said(asked)).to.contain('The draft holds 1 answer');
    const kept = await jo.presses('returns.send-to-lead', {}, first(asked));
    expect(told(kept)).to.contain('Sent to the lead');
    expect((await of(aRequest(), KENT))?.draft).to.include({ nil: true });
    const open = await jo.presses('returns.open', keyOf(aRequest()));
    await jo.presses('returns.save', { ...boxesOf(open.card), 'f-total': '3', go: 'next' }, on(open));
    expect((await of(aRequest(), KENT))?.draft).to.not.have.property('nil');
    await teams.stop();
  });
});

describe('more time for a return', () => {
  it('is asked for with a reason, and the coordinator gets both buttons [row 32]', async () => {
    const { teams, jo, cora, of, sentTo } = await startReturns();
    const form = await jo.says('ask for more time for not accessing full entitlement');
    const bare = await jo.presses('returns.extension', { until: '11 December', reason: '' }, first(form));
    expect(told(bare)).to.contain('Say why you need more time.');
    const early = await jo.presses('returns.extension', { until: '1 December', reason: 'x' }, on(bare));
    expect(told(early)).to.contain('1 December 2026 is not after the day it is due, 4 December 2026.');
    const asked = await jo.presses(
      'returns.extension',
      { until: '11 December', reason: 'Our system is down' },
      on(early),
    );
    expect(told(asked)).to.contain('asked for more time until 11 December 2026');
    const { card, text } = await sentTo(PEOPLE.cora, /asks for more time/);
    expect(text).to.contain('Jo Finn: Our system is down');
    expect(JSON.stringify(card)).to.contain('requests.grant').and.contain('requests.refuse');
    expect((await of(aRequest(), KENT))?.extension?.asked).to.include({ until: '2026-12-11' });
    await cora.presses('requests.grant', {}, { card });
    expect((await of(aRequest(), KENT))?.extension?.answer).to.include({ until: '2026-12-11' });
    expect(said(await jo.says('return'))).to.contain('Due 11 December 2026');
    await teams.stop();
  });

  it('is asked for in one line', async () => {
    const { teams, jo, sentTo } = await startReturns();
    await jo.says(
      'ask for more time for not accessing full entitlement until 11 December: our system is down',
    );
    expect((await sentTo(PEOPLE.cora, /asks for more time/)).text).to.contain('until 11 December 2026');
    await teams.stop();
  });

  it('that was granted goes before the request’s day: what comes then is in time', async () => {
    const request = aRequest({ due: day('2026-11-20') });
    for (const [until, late] of [
      ['2026-11-27', false],
      ['2026-11-22', true],
      [undefined, true],
    ] as const) {
      const { teams, dev, put, of } = await startReturns({ requests: [request] });
      const by = { by: PEOPLE.cora.id, at: '2026-11-19T10:00:00.000Z' };
      if (until)
        await put(request, KENT, {
          extension: { asked: { reason: 'x', ...by }, answer: { until: day(until), ...by } },
        });
      const form = await dev.says('return');
      expect(said(form).includes('will be marked late')).to.equal(late);
      const checked = await dev.presses('returns.save', { ...GOOD, go: 'check' }, first(form));
      expect(told(await dev.presses('returns.submit', {}, on(checked))).includes('late')).to.equal(late);
      expect((await of(request, KENT))?.sent).to.include({ late });
      await teams.stop();
    }
  });
});

describe('two who are at one return', () => {
  const CME = aRequest({ type: 'cme-census', version: 3, id: 'REQ-4F7K' });

  it('are on different steps and lose nothing', async () => {
    const { teams, dev, jo, of } = await startReturns({ requests: [CME] });
    const [mine, theirs] = [await dev.says('return'), await jo.says('return')];
    const second = await jo.presses('returns.save', { go: 'next' }, first(theirs));
    await dev.presses('returns.save', { 'f-total': '9', go: 'next' }, first(mine));
    const box = Object.keys(boxesOf(second.card))[0] ?? '';
    await jo.presses('returns.save', { [box]: '4', go: 'next' }, on(second));
    const answers = (await of(CME, KENT))?.draft?.answers ?? {};
    expect(answers['total']).to.deep.equal({ kind: 'number', n: 9 });
    expect(answers[box.slice(2)]).to.deep.equal({ kind: 'number', n: 4 });
    await teams.stop();
  });

  it('put one figure: the second is told what the first put, and puts theirs in its place by saving again', async () => {
    const { teams, dev, jo, of } = await startReturns();
    const [mine, theirs] = [await dev.says('return'), await jo.says('return')];
    await dev.presses('returns.save', { 'f-total': '40', go: 'next' }, first(mine));
    const typed = { 'f-total': '41', 'f-with-plan': '30', go: 'next' };
    const late = await jo.presses('returns.save', typed, first(theirs));
    expect(told(late))
      .to.contain('Not accessing full entitlement: Dev Patel has put “40” meanwhile')
      .and.contain('“41”');
    expect(boxesOf(late.card)).to.include({ 'f-total': '41', 'f-with-plan': '30' });
    expect((await of(aRequest(), KENT))?.draft?.answers).to.deep.equal(
      counts({ total: 40, 'with-plan': 30 }),
    );
    await jo.presses('returns.save', { ...boxesOf(late.card), go: 'next' }, on(late));
    expect((await of(aRequest(), KENT))?.draft?.answers).to.deep.equal(
      counts({ total: 41, 'with-plan': 30 }),
    );
    await teams.stop();
  });

  it('submit it twice, on two instances: it is sent once, and the second is told', async () => {
    const open = memoryTables();
    const one = await startReturns({ open });
    const two = await startReturns({ open, requests: [] });
    const form = await one.dev.says('return');
    const checked = await one.dev.presses('returns.save', { ...GOOD, go: 'check' }, first(form));
    const same = await two.dee.says('submit not accessing full entitlement');
    const [sent, again] = await Promise.all([
      one.dev.presses('returns.submit', {}, on(checked)),
      two.dee.presses('returns.submit', {}, first(same)),
    ]);
    const answers = [told(sent), told(again)];
    expect(answers.filter((said_) => said_.includes('Submitted: '))).to.have.length(1);
    expect(answers.filter((said_) => said_.includes('submitted already, by'))).to.have.length(1);
    expect((await one.of(aRequest(), KENT))?.sent).to.include({ n: 1 });
    expect(told(await one.dev.presses('returns.submit', {}, on(checked)))).to.contain(
      'It was submitted already',
    );
    await one.teams.stop();
    await two.teams.stop();
  });

  it('change figures under a card of checks: nothing is sent, and the new figures are shown', async () => {
    const { teams, dev, jo, of } = await startReturns();
    const form = await dev.says('return');
    const checked = await dev.presses('returns.save', { ...GOOD, go: 'check' }, first(form));
    const other = await jo.says('return');
    await jo.presses('returns.save', { ...GOOD, 'f-total': '41', go: 'next' }, first(other));
    const stale = await dev.presses('returns.submit', {}, on(checked));
    expect(told(stale)).to.contain('Jo Finn has changed the figures').and.contain('41');
    expect(await of(aRequest(), KENT)).to.not.have.property('sent');
    expect(told(await dev.presses('returns.submit', {}, on(stale)))).to.contain('version 1');
    await teams.stop();
  });

  it('go on typing after it was submitted: what they changed is told back, and not lost', async () => {
    const { teams, dev, jo } = await startReturns();
    const form = await dev.says('return');
    const checked = await dev.presses('returns.save', { ...GOOD, go: 'check' }, first(form));
    const other = await jo.says('return');
    await dev.presses('returns.submit', {}, on(checked));
    const late = await jo.presses('returns.save', { ...GOOD, 'f-total': '41', go: 'next' }, first(other));
    expect(told(late))
      .to.contain('This return was submitted by Dev Patel')
      .and.contain('Not accessing full entitlement “41”')
      .and.contain('press Amend');
    await teams.stop();
  });

  it('approve a version that is no longer the one they saw: they are told, and decide on the new one', async () => {
    const { teams, dev, cora, put, of } = await startReturns();
    await put(aRequest(), KENT, SENT);
    const seen = await cora.says('return not accessing full entitlement for Kent');
    const form = await dev.says('amend not accessing full entitlement: one school was counted twice');
    const checked = await dev.presses('returns.save', { ...GOOD, 'f-total': '39', go: 'check' }, first(form));
    await dev.presses('returns.submit', {}, on(checked));
    const stale = await cora.presses('returns.approve', {}, first(seen));
    expect(told(stale)).to.contain('version 2 came meanwhile').and.contain('39');
    expect(await of(aRequest(), KENT)).to.include({ standing: 'amended' });
    expect(told(await cora.presses('returns.approve', {}, on(stale)))).to.contain('Approved: version 2');
    expect(told(await cora.presses('returns.approve', {}, on(stale)))).to.contain('approved already, by you');
    await teams.stop();
  });
});

describe('a card of another time', () => {
  it('from last term still works, and says that it is late; of a withdrawn request it says so', async () => {
    const late = aRequest({ period: SUMMER, id: 'REQ-3F7K', state: 'closed', due: day('2026-07-31') });
    const { teams, dev, of } = await startReturns({ requests: [late] });
    const open = await dev.presses('returns.open', keyOf(late));
    expect(told(open)).to.contain('It was due 31 July 2026, so it will be marked late.');
    const checked = await dev.presses('returns.save', { ...GOOD, go: 'check' }, on(open));
    await dev.presses('returns.submit', {}, on(checked));
    expect((await of(late, KENT))?.sent).to.include({ late: true });
    await teams.stop();
    const gone = await startReturns({ requests: [aRequest({ state: 'withdrawn' })] });
    for (const verb of ['returns.open', 'returns.check', 'returns.nil'])
      expect(told(await gone.dev.presses(verb, keyOf(aRequest())))).to.contain('was withdrawn');
    const saved = await gone.dev.presses('returns.save', {
      ...keyOf(aRequest()),
      step: 0,
      go: 'next',
      was: {},
    });
    expect(told(saved)).to.contain('was withdrawn');
    await gone.teams.stop();
  });

  it('that names nothing any more is answered kindly', async () => {
    const { teams, dev } = await startReturns();
    const key = keyOf(aRequest());
    for (const [data, words] of [
      [{ ...key, type: 'census-of-swans' }, 'no return of that kind any more'],
      [{ ...key, period: '2019-1' }, 'Nobody has asked for'],
      [{ ...key, period: 'soon' }, 'names no return any more'],
      [{ ...key, authority: '936' }, 'Only an officer of Surrey'],
      [{ ...key, v: 2 }, 'before the bot changed'],
    ] as const)
      expect(told(await dev.presses('returns.open', data))).to.contain(words);
    await teams.stop();
  });
});
