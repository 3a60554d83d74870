import { expect } from 'chai';
import type { Period } from '../../src/domain/returns/period.ts';
import { PEOPLE } from '../support/builders.ts';
import { aDocx, aPdf, aTxt } from '../support/files.ts';
import { BEA } from '../support/requests-world.ts';
import { aRequest, counts, KENT, keyOf, RAE, startReturns, submittedBy } from '../support/returns-world.ts';
import { type Actor, linksIn, sendFile } from '../support/teams.ts';
import { aBook, sheetData } from '../support/workbooks.ts';
import { boxesOf, buttonsOf, first, GOOD, on } from './returns-shown.ts';
import { linesOf, said, told } from './shown.ts';

const ONCE: Period = { kind: 'once', request: 'REQ-5F7K' };
const POLICY = aRequest({
  id: 'REQ-5F7K',
  type: 'document',
  version: 1,
  period: ONCE,
  subject: 'medical needs policy',
});
const CORE = aRequest({ id: 'REQ-6F7K', type: 'core-set', version: 1 });
const FILE = { ...keyOf(POLICY), field: 'document' };

/** Hands a file in as somebody does, from the card, and says what the page answers. */
const hand = async (who: Actor, name: string, bytes: string | Uint8Array): Promise<string> => {
  const form = await who.says('return medical needs policy');
  const page = await who.presses('returns.save', { go: 'upload:document' }, first(form));
  return (await sendFile(linksIn(page.card)[0]?.url ?? '', name, bytes)).text();
};

describe('a document that an authority hands in', () => {
  for (const [what, name, bytes] of [
    ['slides', 'policy.pptx', 'PK slides'],
    ['a PDF that is none', 'policy.pdf', 'no PDF at all'],
    ['a text without words', 'policy.txt', '   '],
  ] as const)
    it(`is not kept where the bot cannot look through it: ${what}`, async () => {
      const { teams, jo, of } = await startReturns({ requests: [POLICY] });
      expect(await hand(jo, name, bytes)).to.match(/could not look through|Choose a file|must be/);
      expect((await of(POLICY, KENT))?.draft).to.equal(undefined);
      await teams.stop();
    });

  it('is its own until it is submitted: whoever receives it opens nothing of a draft [row 32]', async () => {
    const { teams, jo, rae } = await startReturns({ requests: [POLICY] });
    await hand(jo, 'policy.txt', 'Not agreed yet');
    const seen = await rae.presses('returns.document', FILE);
    expect(told(seen)).to.equal('That file is not there any more.');
    expect(linksIn(seen.card)).to.deep.equal([]);
    const own = await jo.presses('returns.document', FILE);
    expect(await (await fetch(linksIn(own.card)[0]?.url ?? '')).text()).to.equal('Not agreed yet');
    await teams.stop();
  });

  it('is not kept where it is a workbook that lists children, on a hidden sheet too [row 34]', async () => {
    const { teams, jo, of } = await startReturns({ requests: [POLICY] });
    const list = sheetData([
      ['Forename', 'Surname'],
      ['Ann', 'Bee'],
    ]);
    const book = aBook({ sheets: { Policy: sheetData([['Our policy']]), List: list }, hidden: ['List'] });
    expect(await hand(jo, 'policy.xlsx', book)).to.contain('looks like a list of children');
    expect(await hand(jo, 'policy.xlsx', 'no workbook at all')).to.not.contain('Your file is kept');
    expect(await of(POLICY, KENT)).to.equal(undefined);
    const fine = aBook({ sheets: { Policy: sheetData([['Our policy']]) } });
    expect(await hand(jo, 'policy.xlsx', fine)).to.contain('Your file is kept');
    await teams.stop();
  });
});

describe('a list of children by name or initials', () => {
  const NAMES = ['Our children', 'Ella Fox', 'Tom Reed', 'Ann Bee', 'Jay Moss'];
  const INITIALS = ['Medical needs policy', 'We teach at home.', 'AB, Y7', 'CD, Y9', 'EF, Y11'];
  for (const [what, draw] of [
    ['a Word file of names', () => aDocx(NAMES)],
    ['a PDF with initials and year groups', () => aPdf(INITIALS)],
    ['a text of names', () => Promise.resolve(aTxt(NAMES.join('\n')))],
  ] as const)
    it(`is not kept where it is ${what} [row 34]`, async () => {
      const { teams, jo, of } = await startReturns({ requests: [POLICY] });
      const { name, bytes } = await draw();
      const page = await hand(jo, name, bytes);
      expect(page).to.contain('looks like a list of children').and.not.contain('Ella');
      expect(await of(POLICY, KENT)).to.equal(undefined);
      await teams.stop();
    });

  it('is none where a policy names its contact: it is kept', async () => {
    const { teams, jo } = await startReturns({ requests: [POLICY] });
    const { bytes } = await aDocx([
      'Medical needs policy',
      'We teach at home within five days.',
      'Contact',
      'Jane Smith',
      'Tom Reed, Head of Inclusion',
    ]);
    expect(await hand(jo, 'policy.docx', bytes)).to.contain('Your file is kept');
    await teams.stop();
  });

  it('is refused in the box, in a narrative and in a note, and not repeated [row 34]', async () => {
    const { teams, jo, of } = await startReturns({ requests: [aRequest(), CORE] });
    const list = 'Ella Fox\nTom Reed\nAnn Bee';
    const typed = said(await jo.says(`return not accessing full entitlement\ntotal 3\n${list}`));
    expect(typed).to.contain('looks like a list of children').and.not.contain('Fox');
    const form = await jo.presses('returns.open', keyOf(CORE));
    const saved = await jo.presses(
      'returns.save',
      { ...keyOf(CORE), step: 0, go: 'next', 'f-off-rolling': `We know of AB (Y7), CD (Y9) and EF (Y11).` },
      on(form),
    );
    expect(told(saved)).to.contain('looks like a list of children by name or initials');
    const asked = await jo.presses('returns.extension', { ...keyOf(aRequest()), until: '', reason: list });
    expect(told(asked)).to.contain('looks like a list of children by name or initials');
    expect(await of(CORE, KENT)).to.equal(undefined);
    await teams.stop();
  });
});

describe('what comes to a return in an unusual form', () => {
  it('is read where a client sends numbers as words', async () => {
    const { teams, dev, of } = await startReturns();
    const saved = await dev.presses('returns.save', {
      ...keyOf(aRequest()),
      step: '0',
      go: 'next',
      was: {},
      'f-total': '12',
    });
    expect(told(saved)).to.contain('Saved.');
    expect((await of(aRequest(), KENT))?.draft?.answers).to.deep.equal(counts({ total: 12 }));
    await teams.stop();
  });

  it('is refused and not repeated where it is a list of children without headings [row 34]', async () => {
    const { teams, jo, of } = await startReturns();
    const typed = 'return not accessing full entitlement\nElla Fox\tF\t7\tEHE\nTom Reed\tM\t8\tmoved';
    const answer = said(await jo.says(typed));
    expect(answer).to.contain('looks like a list of children').and.contain('delete it there');
    expect(answer).to.not.contain('Fox').and.not.contain('Reed');
    expect(await of(aRequest(), KENT)).to.equal(undefined);
    await teams.stop();
  });

  it('is told to be deleted where a list is pasted with no command before it [row 34]', async () => {
    const { teams, jo } = await startReturns();
    for (const typed of ['H801200001001', 'Forename\tSurname\nElla\tFox']) {
      const answer = said(await jo.says(typed));
      expect(answer).to.contain('delete it there and tell your data protection lead');
      expect(answer).to.not.contain('H8012').and.not.contain('Fox');
    }
    await teams.stop();
  });

  it('is not repeated where a day that is asked for is a UPN', async () => {
    const { teams, jo } = await startReturns();
    const asked = await jo.presses('returns.extension', {
      ...keyOf(aRequest()),
      until: 'H801200001001',
      reason: 'ill',
    });
    expect(told(asked)).to.contain('looks like a UPN').and.not.contain('H801200001001');
    await teams.stop();
  });
});

describe('what came in time', () => {
  it('is not late where it is put right after its day', async () => {
    const { teams, dev, put, of } = await startReturns();
    const answers = counts({ total: 40, 'with-plan': 30, 'part-time': 12, challenged: 5 });
    await put(aRequest(), KENT, { standing: 'approved', sent: submittedBy(PEOPLE.dev, answers) });
    teams.at(new Date('2026-12-10T10:00:00Z'));
    const form = await dev.presses('returns.amend', { ...keyOf(aRequest()), why: 'A school was left out' });
    expect(told(form)).to.contain('It was due 4 December 2026.').and.not.contain('will be marked late');
    const figures = { ...boxesOf(form.card), 'f-total': '41', go: 'check' };
    const checked = await dev.presses('returns.save', figures, on(form));
    expect(told(await dev.presses('returns.submit', {}, on(checked)))).to.not.contain(', late');
    expect((await of(aRequest(), KENT))?.amended).to.include({ n: 2, late: false });
    await teams.stop();
  });
});

describe('a position that stays current', () => {
  it('tells nothing new to who has left the network since they asked for it [row 15]', async () => {
    const { teams, cora, rae, dev } = await startReturns({ pause: async () => undefined });
    const about = 'position of not accessing full entitlement';
    expect(said(await rae.says(about))).to.contain('0 of 2 in');
    const kept = await cora.says(about);
    await cora.says('remove Rae Holt now');
    const form = await dev.says('return');
    await dev.presses('returns.save', { ...GOOD, go: 'check' }, first(form));
    const drawn = await teams.connector.sees(
      (call) => call.method === 'PUT' && linesOf(call.card).join('\n').includes('In draft'),
    );
    expect(drawn.about).to.equal(kept.posted[0]?.id);
    await teams.stop();
    const redrawn = teams.connector.calls.filter(({ method }) => method === 'PUT');
    expect(redrawn.filter(({ conversation }) => conversation === `a:29:${RAE.id}`)).to.deep.equal([]);
  });

  it('is drawn with names no more for who is no coordinator any more, nor a recipient [row 32]', async () => {
    const { teams, cora, dev } = await startReturns({
      pause: async () => undefined,
      register: { people: [...Object.values(PEOPLE), BEA] },
    });
    const bea = teams.person(BEA);
    const about = 'position of not accessing full entitlement';
    expect(said(await bea.says(about))).to.contain('Kent, Portsmouth');
    const kept = await cora.says(about);
    expect(said(await cora.says('make Bea Second no longer coordinator'))).to.contain('is no longer');
    const form = await dev.says('return');
    await dev.presses('returns.save', { ...GOOD, go: 'check' }, first(form));
    const drawn = await teams.connector.sees(
      (call) => call.method === 'PUT' && linesOf(call.card).join('\n').includes('In draft'),
    );
    expect(drawn.about).to.equal(kept.posted[0]?.id);
    await teams.stop();
    const redrawn = teams.connector.calls.filter(({ method }) => method === 'PUT');
    expect(redrawn.filter(({ conversation }) => conversation === `a:29:${BEA.id}`)).to.deep.equal([]);
  });
});

describe('a return of a request that was withdrawn', () => {
  it('is neither approved nor sent back any more, by a card from before too', async () => {
    const { teams, cora, put, of } = await startReturns();
    const answers = counts({ total: 40, 'with-plan': 30, 'part-time': 12, challenged: 5 });
    await put(aRequest(), KENT, { standing: 'submitted', sent: submittedBy(PEOPLE.dev, answers) });
    const seen = await cora.presses('returns.look', keyOf(aRequest()));
    expect(buttonsOf(seen.card)).to.include('Approve');
    await cora.says('withdraw request not accessing full entitlement');
    for (const [verb, data] of [
      ['returns.approve', {}],
      ['returns.back', { reason: 'Count again' }],
    ] as const) {
      const answer = await cora.presses(verb, data, on(seen));
      expect(told(answer)).to.contain('The request was withdrawn, so nothing is decided');
      expect(buttonsOf(answer.card)).to.not.include('Approve');
    }
    expect((await of(aRequest(), KENT))?.standing).to.equal('submitted');
    await teams.stop();
  });
});

describe('a form from before its return changed', () => {
  it('keeps the figures where its button leads to a field that takes no file', async () => {
    const { teams, dev, of } = await startReturns();
    const form = await dev.says('return');
    for (const go of ['upload:nothere', 'upload:total']) {
      const answer = await dev.presses('returns.save', { 'f-total': '12', go }, first(form));
      expect(told(answer)).to.contain('takes no file there any more. Your figures are saved.');
      expect(linksIn(answer.card)).to.deep.equal([]);
    }
    expect((await of(aRequest(), KENT))?.draft?.answers).to.deep.equal(counts({ total: 12 }));
    await teams.stop();
  });
});
