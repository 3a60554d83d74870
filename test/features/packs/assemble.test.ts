import { expect } from 'chai';
import { assemble } from '../../../src/features/packs/assemble.ts';
import { packDocument } from '../../../src/features/packs/document.ts';
import { PART_NAMES, whatCounts } from '../../../src/features/packs/pack.ts';
import { whatsNew } from '../../../src/features/packs/whats-new.ts';
import { code, PEOPLE } from '../../support/builders.ts';
import { aMeeting, anAction, anAgenda, anUpdate, aPosition, DASHBOARD, gathered, LAST } from './builders.ts';

const whole = gathered({
  meeting: aMeeting({ chair: PEOPLE.hugh.id, focus: 'suspensions and exclusions' }),
  agenda: anAgenda(),
  attendance: {
    present: [],
    apologies: [
      { person: PEOPLE.ines.id, instead: 'Ann Lee' },
      { name: 'Bo Ray', authority: code('850') },
    ],
  },
  notes: {
    state: 'circulated',
    document: {
      title: 'Notes of 4 November 2026',
      body: 'Network',
      footer: '',
      blocks: [{ kind: 'heading', level: 1, text: 'Matters' }],
    },
  },
  decisions: [{ ref: 'DEC-2F7K', text: 'meet in Teams', outcome: 'agreed', on: LAST.on }],
  open: { actions: [anAction(), anAction({ ref: 'ACT-3333', overdue: true })], more: false },
  closed: [anAction({ ref: 'ACT-4444', state: 'done', closedOn: LAST.on })],
  returns: [aPosition()],
  dashboard: DASHBOARD,
  updates: [anUpdate(), anUpdate({ authority: code('850'), themes: [] })],
});

describe('a pack', () => {
  it('has the parts that its rooms have filled, in the order in which it is read [row 8]', () => {
    const parts = assemble(whole);
    expect(PART_NAMES.filter((name) => parts[name] !== undefined)).to.deep.equal([...PART_NAMES]);
  });

  it('leaves out what no room has filled, rather than saying that there is nothing', () => {
    expect(Object.keys(assemble(gathered({ register: { ...whole.register, meetings: [] } })))).to.deep.equal([
      'cover',
    ]);
  });

  it('names who cannot come with their local authority, and who comes instead [row 3]', () => {
    expect(assemble(whole).apologies).to.deep.equal([
      { who: 'Ines Field (Surrey)', instead: 'Ann Lee' },
      { who: 'Bo Ray (Hampshire)' },
    ]);
  });

  it('groups the updates by theme, those without one last [row 10]', () => {
    const { updates = [] } = assemble(whole);
    expect(updates.map(({ title }) => title)).to.deep.equal(['Elective home education', 'Other']);
    expect(updates[1]?.updates[0]?.who).to.equal('Hampshire');
  });

  it('says when the later meetings are, and where [row 11]', () => {
    expect(assemble(whole).dates?.map(({ when, focus }) => [when, focus])).to.deep.equal([
      ['Tuesday 9 March 2027, 10am to midday', 'school transport'],
    ]);
  });

  it('is another version for anything that is added, and none because a day has gone by', () => {
    const late = gathered({
      ...whole,
      open: { actions: [anAction({ overdue: true }), anAction({ ref: 'ACT-3333' })], more: false },
    });
    expect(whatCounts(assemble(late))).to.equal(whatCounts(assemble(whole)));
    const more = gathered({ ...whole, closed: [] });
    expect(whatCounts(assemble(more))).to.not.equal(whatCounts(assemble(whole)));
  });
});

describe('what is new in a pack', () => {
  const before = assemble(whole);
  const cases: readonly (readonly [
    what: string,
    after: Parameters<typeof assemble>[0],
    says: readonly string[],
  ])[] = [
    ['nothing', whole, []],
    [
      'a day gone by',
      {
        ...whole,
        open: { actions: [anAction({ overdue: true }), anAction({ ref: 'ACT-3333' })], more: false },
      },
      [],
    ],
    [
      'an apology',
      {
        ...whole,
        attendance: {
          present: [],
          apologies: [...(whole.attendance?.apologies ?? []), { person: PEOPLE.dev.id }],
        },
      },
      ['Apologies so far: Dev Patel (Kent)'],
    ],
    [
      'an action more and one closed',
      {
        ...whole,
        open: { actions: [anAction(), anAction({ ref: 'ACT-5555' })], more: false },
        closed: [...(whole.closed ?? []), anAction({ ref: 'ACT-3333', state: 'done' })],
      },
      ['Matters arising: action log: 1 action more, 1 action closed'],
    ],
    [
      'an action moved',
      {
        ...whole,
        open: {
          actions: [anAction({ byWhen: '1 December 2026' }), anAction({ ref: 'ACT-3333', overdue: true })],
          more: false,
        },
      },
      ['Matters arising: action log: changed'],
    ],
    [
      'a date moved',
      { ...whole, meeting: aMeeting({ ...whole.meeting, on: LAST.on }) },
      ['Meeting: the date, time, place or focus changed', 'Dates of future meetings: changed'],
    ],
  ];
  for (const [what, after, says] of cases)
    it(`tells of ${what}`, () => {
      const heard = whatsNew(before, assemble(after));
      if (what === 'a date moved') expect(heard[0]).to.equal(says[0]);
      else expect(heard).to.deep.equal(says);
    });

  it('tells of a return that has come', () => {
    const before = assemble({ ...whole, returns: [aPosition({ received: ['Kent'], outstanding: 17 })] });
    expect(whatsNew(before, assemble(whole))).to.deep.equal([
      'Data returns: CME census return, autumn term 2026, 2 of 19 in, 16 outstanding, 1 not returning',
    ]);
  });

  it('tells of a late paper by its title', () => {
    const items = anAgenda().items.map((item) =>
      item.number === 1
        ? {
            ...item,
            papers: [
              { kind: 'link' as const, title: 'Late paper', url: 'https://example.org/l', addedOn: LAST.on },
            ],
          }
        : item,
    );
    const after = assemble({ ...whole, agenda: anAgenda({ revision: 2, items }) });
    expect(whatsNew(before, after)).to.deep.equal(['Papers: Late paper']);
  });

  it('tells of a part that was taken out', () => {
    const { notes: _, ...without } = whole;
    expect(whatsNew(before, assemble(without))).to.deep.equal(['Notes of the last meeting: taken out']);
  });
});

describe('a pack as a document', () => {
  const textOf = (over: Partial<Parameters<typeof assemble>[0]> = {}): string =>
    JSON.stringify(packDocument(assemble(gathered({ ...whole, ...over })), 1, '').blocks);

  it('says overdue and no date in words, when an action was closed, and since which meeting', () => {
    const text = textOf({
      open: { actions: [anAction({ overdue: true }), anAction({ byWhen: '' })], more: false },
    });
    expect(text)
      .to.contain('2 actions open, 1 overdue.')
      .and.to.contain('"text":"Overdue","bold":true')
      .and.to.contain('No date')
      .and.to.contain('Closed since 4 November 2026')
      .and.to.contain('"head":["Reference","Action","Who","Closed"]')
      .and.to.contain('["Done","4 November 2026"]');
  });

  it('has no column that nobody filled, and no cell that is empty by chance', () => {
    expect(textOf()).to.contain('"head":["Item","Minutes","Led by"]').and.to.not.contain('[""]');
    const items = anAgenda().items.map(({ presenter: _, ...item }) => item);
    expect(textOf({ agenda: anAgenda({ items }) })).to.contain('"head":["Item","Minutes"]');
  });

  it('prints an update of several themes once, and points to it from the others [row 10]', () => {
    const updates = [anUpdate({ text: 'The buses are late.', themes: ['Transport', 'Coding'] })];
    const text = textOf({ updates });
    expect(text.match(/The buses are late/g)).to.have.length(1);
    expect(text).to.contain('see “Transport”');
  });

  it('has the dashboard: what was released, DfE’s figures beside it, and what is to be known [row 33]', () => {
    const text = JSON.stringify(packDocument(assemble(whole), 1, 'now').blocks);
    expect(text)
      .to.contain('Core measures')
      .and.to.contain('c, autumn term 2026, 17 of 19 local authorities')
      .and.to.contain('5,540, autumn term 2025')
      .and.to.contain('not good or bad practice');
    const before = assemble({ ...whole, dashboard: { ...DASHBOARD, lines: [] } });
    expect(whatsNew(before, assemble(whole)).join()).to.contain(
      'Dashboard: Children missing education (DfE): network c',
    );
    expect(assemble({ ...whole, dashboard: { lines: [], notes: [] } })).to.not.have.property('dashboard');
  });

  it('tells how far the data returns are: who is in by name, what is outstanding by number [row 32]', () => {
    const { blocks } = packDocument(assemble(whole), 1, '25 November 2026');
    const table = blocks.find((block) => block.kind === 'table' && block.head.includes('Received from'));
    expect(table).to.have.deep.property('rows', [
      [
        ['CME census return, autumn term 2026', 'Due 30 October 2026'],
        ['2 of 19 in, 16 outstanding, 1 not returning'],
        ['Hampshire, Kent'],
      ],
    ]);
  });

  it('begins each part with a heading of the first level, and puts the notes one level down', () => {
    const { blocks, footer } = packDocument(assemble(whole), 2, '12 January 2027');
    const headings = blocks.flatMap((block) =>
      block.kind === 'heading' ? [`${block.level} ${block.text}`] : [],
    );
    expect(headings).to.include.members([
      '1 Network meeting',
      '1 Agenda',
      '2 Matters',
      '2 Open actions',
      '1 Papers',
    ]);
    expect(footer).to.equal('Version 2 · 12 January 2027');
  });
});
