import { expect } from 'chai';
import fc from 'fast-check';
import { bind } from '../../../src/cards/card.ts';
import { day } from '../../../src/domain/day.ts';
import { MOST, revised } from '../../../src/features/agenda/alter.ts';
import { accept, add, decline, propose, remove, restore } from '../../../src/features/agenda/alter-items.ts';
import { addPaper } from '../../../src/features/agenda/alter-papers.ts';
import { agendaCard } from '../../../src/features/agenda/cards.ts';
import { papersCard } from '../../../src/features/agenda/cards-papers.ts';
import { edit, place } from '../../../src/features/agenda/edit.ts';
import type { Item, Paper, Plan } from '../../../src/features/agenda/item.ts';
import { readItem } from '../../../src/features/agenda/read-item.ts';
import { readItemEdit } from '../../../src/features/agenda/read-item-edit.ts';
import {
  fileFault,
  readLink,
  readPaper,
  saySize,
  titleOfFile,
} from '../../../src/features/agenda/read-paper.ts';
import { NEW_PLAN } from '../../../src/features/agenda/standing.ts';
import { aCaller, aRegister, PEOPLE, TODAY } from '../../support/builders.ts';
import { JANUARY } from '../../support/meetings.ts';

const anItem = (over: Partial<Item> = {}): Item => ({
  key: 'ITM-2F7K',
  title: 'School transport',
  papers: [],
  rev: 0,
  by: PEOPLE.mara.id,
  ...over,
});

const planAfter = (made: ReturnType<typeof add>): Plan => {
  if (made.refused) throw new Error(made.say);
  return made.value.plan;
};

describe('an item as it is typed', () => {
  for (const [words, expected] of [
    [
      'School transport in rural areas, 15 minutes',
      { title: 'School transport in rural areas', minutes: 15 },
    ],
    ['School transport (15 mins)', { title: 'School transport', minutes: 15 }],
    [
      'School transport 15m presenter Dev Patel',
      { title: 'School transport', minutes: 15, presenter: 'Dev Patel' },
    ],
    ['Fines, 30 minutes, Hugh Lane', { title: 'Fines', minutes: 30, presenter: 'Hugh Lane' }],
    ['Fines, 30 minutes, Kent schools only', { title: 'Fines, 30 minutes, Kent schools only' }],
    ['on Fines – led by Ann Lee, for 20 min', { title: 'Fines', minutes: 20, presenter: 'Ann Lee' }],
    ['Fines', { title: 'Fines' }],
    ['The 6 week rule', { title: 'The 6 week rule' }],
    ['', { title: '' }],
  ] as const)
    it(`is read from “${words}” [row 5]`, () => expect(readItem(words)).to.deep.equal(expected));

  for (const [words, expected] of [
    ['4 up', { number: 4, edit: { is: 'place', where: { to: 'up' } } }],
    ['item 4 to the top', { number: 4, edit: { is: 'place', where: { to: 'first' } } }],
    ['4 after item 2', { number: 4, edit: { is: 'place', where: { number: 2, side: 'after' } } }],
    ['4 20 minutes', { number: 4, edit: { is: 'edit', minutes: 20 } }],
    [
      '4 title Fines, warnings and codes',
      { number: 4, edit: { is: 'edit', title: 'Fines, warnings and codes' } },
    ],
    [
      '4 title Fines, presenter Hugh Lane',
      { number: 4, edit: { is: 'edit', title: 'Fines', presenter: 'Hugh Lane' } },
    ],
    ['4: 20 mins, presenter Dev', { number: 4, edit: { is: 'edit', minutes: 20, presenter: 'Dev' } }],
    ['4 note bring figures, and maps', { number: 4, edit: { is: 'edit', note: 'bring figures, and maps' } }],
    ['4 remove', { number: 4, edit: { is: 'remove' } }],
    ['4', { number: 4 }],
    ['4 purple', { number: 4, unknown: 'purple' }],
    ['4 0 minutes', { number: 4, unknown: '0 minutes' }],
    ['four', undefined],
  ] as const)
    it(`is changed by “item ${words}”`, () => expect(readItemEdit(words)).to.deep.equal(expected));
});

describe('a paper as it is typed', () => {
  for (const [words, expected] of [
    [
      'https://a.example.org/x Dashboard for item 3',
      { url: 'https://a.example.org/x', title: 'Dashboard', number: 3 },
    ],
    [
      'for item 3: Dashboard (https://a.example.org/x).',
      { url: 'https://a.example.org/x', title: 'Dashboard', number: 3 },
    ],
    ['Dashboard', { title: 'Dashboard' }],
    ['', { title: '' }],
  ] as const)
    it(`is read from “${words}”`, () => expect(readPaper(words)).to.deep.equal(expected));

  for (const [url, code] of [
    ['http://a.example.org', 'link'],
    ['javascript://a', 'link'],
    ['https://me:word@a.example.org', 'link'],
    ['not a link', 'link'],
    [`https://a.example.org/${'x'.repeat(1000)}`, 'link'],
    ['', 'no-link'],
  ] as const)
    it(`is no link: “${url.slice(0, 40)}”`, () => expect(readLink(url)).to.include({ refused: true, code }));

  for (const [name, size, code] of [
    ['grid.exe', 10, 'file-kind'],
    ['grid.pdf', 0, 'file-empty'],
    ['grid.pdf', 10 * 1024 * 1024 + 1, 'file-large'],
  ] as const)
    it(`is not taken as the file ${name} of ${size} bytes`, () =>
      expect(fileFault(name, size)).to.include({ refused: true, code }));

  it('is taken as a file of the kinds that councils send, up to 10 MB', () => {
    for (const ending of ['pdf', 'DOCX', 'xlsx', 'pptx', 'txt'])
      expect(fileFault(`grid.${ending}`, 10 * 1024 * 1024)).to.deep.equal({ value: true });
    expect([saySize(10), saySize(2_000_000), titleOfFile('C:\\x\\my_grid.v2.docx')]).to.deep.equal([
      '1 KB',
      '1.9 MB',
      'my grid.v2',
    ]);
  });
});

describe('the rules of an agenda', () => {
  it('put a new item before the next steps, and hold no more than can be shown', () => {
    const plan = planAfter(add(NEW_PLAN, anItem()));
    expect(plan.items.map(({ key }) => key).slice(-2)).to.deep.equal(['ITM-2F7K', 'next-steps']);
    const full = {
      ...plan,
      items: Array.from({ length: MOST.items }, (_, n) => anItem({ key: `ITM-${n}` })),
    };
    expect(add(full, anItem({ key: 'new' }))).to.include({ code: 'full' });
    expect(propose({ ...plan, proposed: full.items }, anItem())).to.include({ code: 'full' });
    expect(add(plan, anItem())).to.include({ code: 'already' });
  });

  it('decide on a proposal once', () => {
    const proposed = planAfter(propose(NEW_PLAN, anItem()));
    const taken = planAfter(accept(proposed, 'ITM-2F7K'));
    expect(accept(taken, 'ITM-2F7K')).to.include({ code: 'already' });
    const declined = planAfter(decline(proposed, 'ITM-2F7K'));
    expect(accept(declined, 'ITM-2F7K')).to.include({ code: 'already' });
    expect(accept(declined, 'ITM-9999')).to.include({ code: 'gone' });
  });

  it('put back what was removed, once', () => {
    const off = planAfter(remove(NEW_PLAN, 'matters'));
    const back = planAfter(restore(off, 'matters'));
    expect(back.items.map(({ key }) => key)).to.include('matters');
    expect(restore(back, 'matters')).to.include({ code: 'already' });
    expect(restore(back, 'ITM-9999')).to.include({ code: 'gone' });
    expect(remove(off, 'matters')).to.include({ code: 'gone' });
  });

  it('keep every item, whatever order they are put into', () => {
    const move = fc.record({
      at: fc.nat(4),
      where: fc.oneof(
        fc.constantFrom('up', 'down', 'first', 'last').map((to) => ({ to: to as 'up' })), // one of the four
        fc.record({
          number: fc.integer({ min: 1, max: 99 }),
          side: fc.constantFrom('at', 'before', 'after'),
        }),
      ),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        let plan = NEW_PLAN;
        for (const { at, where } of moves) {
          const made = place(plan, plan.items[at]?.key ?? '', where);
          if (!made.refused) plan = made.value.plan;
        }
        const keys = (of: Plan) => of.items.map(({ key }) => key).sort();
        expect(keys(plan)).to.deep.equal(keys(NEW_PLAN));
      }),
    );
  });

  it('refuse an edit that was made on an older state, and one that changes nothing', () => {
    const edited = planAfter(edit(NEW_PLAN, 'matters', { minutes: 20, seen: 0 }));
    expect(edit(edited, 'matters', { minutes: 25, seen: 0 })).to.include({ code: 'changed' });
    expect(edit(edited, 'matters', { minutes: 20 })).to.include({ code: 'same' });
    expect(edit(edited, 'matters', { minutes: 999 })).to.include({ code: 'minutes' });
    expect(edit(edited, 'gone', {})).to.include({ code: 'gone' });
    const bare = planAfter(edit(edited, 'matters', { minutes: 'none', presenter: 'none' }));
    expect(bare.items[2]).to.not.have.property('minutes');
  });

  it('make a revision of each change once published, and none of a draft or of a proposal', () => {
    const doing = { by: PEOPLE.cora.id, at: '2027-01-12T10:00:00Z', on: day('2027-01-12') };
    const draft = revised(NEW_PLAN, { plan: NEW_PLAN, what: 'item 4 added' }, doing);
    expect(draft.revision).to.equal(0);
    const published: Plan = { ...NEW_PLAN, state: 'published', revision: 1 };
    const next = revised(published, { plan: published, what: 'item 4 added' }, doing);
    expect(next).to.deep.include({ revision: 2, changes: [{ ...doing, revision: 2, what: 'item 4 added' }] });
    expect(revised(published, { plan: published, what: '' }, doing).revision).to.equal(1);
  });

  it('take the same link once for an item', () => {
    const paper: Paper = {
      id: 'PAP-1',
      kind: 'link',
      title: 'Grid',
      url: 'https://a.example.org/',
      addedOn: TODAY,
    };
    const plan = planAfter(addPaper(NEW_PLAN, 'matters', paper));
    expect(addPaper(plan, 'matters', { ...paper, id: 'PAP-2' })).to.include({ code: 'already' });
    expect(addPaper(plan, 'ITM-9999', paper)).to.include({ code: 'gone' });
  });
});

describe('the fullest agenda there can be', () => {
  const long = 'Ü'.repeat(120);
  const papers = Array.from(
    { length: MOST.papers },
    (_, n): Paper => ({
      id: `PAP-${n}222`,
      kind: 'link',
      title: long,
      url: `https://a.example.org/${'x'.repeat(300)}${n}`,
      addedOn: TODAY,
    }),
  );
  const items = Array.from({ length: MOST.items }, (_, n) =>
    anItem({
      key: `ITM-${n}222`,
      title: long,
      note: long.repeat(4),
      minutes: 10,
      presenter: { name: 'A'.repeat(60) },
      papers: n === 0 ? papers : [],
    }),
  );
  const plan: Plan = { ...NEW_PLAN, items, proposed: items.map((one) => ({ ...one, papers: [] })) };
  const seeing = { register: aRegister(), caller: aCaller(PEOPLE.cora) };

  it('fits a card of Teams', () => {
    const view = { meeting: JANUARY, plan, says: long };
    expect(Buffer.byteLength(JSON.stringify(bind(agendaCard(view, seeing))))).to.be.below(28 * 1024);
    expect(Buffer.byteLength(JSON.stringify(bind(papersCard(view, seeing))))).to.be.below(28 * 1024);
  });
});
