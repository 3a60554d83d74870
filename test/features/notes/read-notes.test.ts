import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { day } from '../../../src/domain/day.ts';
import type { Proposal } from '../../../src/features/notes/notes-read.ts';
import { readNotes } from '../../../src/features/notes/read-notes.ts';
import { openDeeds, SAMPLES, scoreOf } from '../../bench/notes.ts';
import { aPerson, aRegister, code, PEOPLE } from '../../support/builders.ts';
import { fourfold, IN_PROPORTION } from '../../support/effort.ts';

const TODAY = day('2026-11-25');
const sample = (name: string): string => readFileSync(join(SAMPLES, `${name}.txt`), 'utf8');
const read = (text: string, register = aRegister()) => readNotes(text, { register, today: TODAY });
const deeds = (text: string, register = aRegister()) => openDeeds(read(text, register).proposals);
const said = ({ ownerWords, text }: Proposal): string => `${ownerWords}: ${text}`;

describe('readNotes on the network’s own form', () => {
  const notes = read(sample('d01-network-tabs'));
  const found = openDeeds(notes.proposals);
  const of = (words: string) => found.find(({ ownerWords }) => ownerWords === words);

  it('reads the head; a year that is not written is said to be a guess [row 1]', () => {
    const { on, start, end, sure, why, body } = notes.header;
    expect([on, start, end, sure]).to.deep.equal(['2026-02-04', '10:00', '11:30', 'unsure']);
    expect(why).to.include('Wednesday 4 February 2026');
    expect(body).to.include('Children Missing Education Network');
  });

  it('reads who was there, each with their authority, and who is in the register [row 2] [row 4]', () => {
    expect(notes.present.map(({ authority, organisation }) => authority ?? organisation)).to.deep.equal(
      '850 851 931 886 886 867 870 870 846 SESLIP'.split(' '),
    );
    expect(notes.present[0]?.person).to.equal(PEOPLE.mara.id);
    expect(notes.apologies.map(({ authority }) => authority)).to.deep.equal(['845', '825', '868', '868']);
  });

  it('reads the items, a missing number and a repeated head left aside [row 5] [row 6]', () => {
    expect(notes.items.map(({ number, title }) => `${number ?? '-'} ${title}`)).to.deep.equal([
      '1 Welcome & introductions',
      '2 Matters arising from 5 th November',
      '- Key challenges - roundtable discussion',
      '4 Winter grant – how to move it forward?',
      '5 Next steps and future meetings',
    ]);
    expect(JSON.stringify(notes)).not.to.include('ROGRAMINE');
  });

  it('takes what a cell does not say from the item: what is to be shared [row 17]', () => {
    expect(of('MS/CO')?.text).to.equal(
      'share with AD Education Network: Joint statement on part-time timetables',
    );
    expect(of('MS/CO')?.owners).to.deep.equal([
      { kind: 'person', id: PEOPLE.mara.id },
      { kind: 'person', id: PEOPLE.cora.id },
    ]);
  });

  it('expands "All other LAs" to those that are not named, wherever the cell landed [row 18] [row 19]', () => {
    const others = of('All other LAs');
    expect(others?.kind).to.equal('collection');
    expect(others?.text).to.equal('EHE leaflets: others please to be sent to CO.');
    expect(others?.owners.length).to.equal(15);
    expect(others?.kind === 'collection' && others.received).to.deep.equal(['886', '845', '868', '931']);
  });

  it('suggests what is only implied, unsure, and invents nothing [row 20]', () => {
    const implied = found.filter(({ sure }) => sure === 'unsure');
    expect(implied.map(said)).to.deep.equal([
      ': contact LGA for advice / experience from elsewhere.',
      'CO: circulate the revised school nurse guidelines.',
      'CO: offer support and liaise and also look to produce a short case study from each.',
      ': The grid for projects will be circulated',
      ': Although Holm House in Newbury is booked for that date a decision will be made whether to meet face-to-face or via Teams.',
      ': Further dates will be circulated',
    ]);
    for (const one of implied) expect(one.why).to.match(/^Only the sentence says so/);
  });

  it('holds due dates against the meeting’s day, and says which are past [row 21]', () => {
    const dues = found.filter(({ due }) => due.kind !== 'none').map(({ due, past }) => ({ due, past }));
    expect(dues.map(({ due, past }) => [due.kind, 'on' in due ? due.on : '', past])).to.deep.equal([
      ['day', '2026-12-18', false],
      ['day', '2026-04-01', true],
      ['vague', '', false],
    ]);
  });

  it('reads the next meeting, its place undecided and by when it is settled [row 11]', () => {
    const [meeting] = notes.proposals.filter((one) => one.kind === 'meeting');
    expect(meeting?.meeting).to.deep.equal({
      on: '2026-04-29',
      start: '13:00',
      where: { kind: 'undecided', booked: 'Holm House in Newbury', decideBy: '2026-04-01' },
    });
    expect(meeting?.past).to.equal(true);
  });

  it('reads what was agreed and what was not, with the reason', () => {
    const decisions = notes.proposals.filter((one) => one.kind === 'decision');
    expect(decisions.map(({ outcome, text }) => `${outcome}: ${text}`)).to.include.members([
      'agreed: Joint statement on part-time timetables: wording',
      'not agreed: Timescale for schools',
    ]);
  });

  it('proposes the people whom the register does not have', () => {
    const people = notes.proposals.flatMap((one) => (one.kind === 'person' ? [one.person.name] : []));
    expect(people).to.include.members(['Neal Stanton', 'Viv Trunt']).and.not.include('Mara Swift');
  });

  it('gives each proposal the same key when it is read again, and no two the same', () => {
    const again = read(sample('d01-network-tabs')).proposals.map(({ key }) => key);
    expect(again).to.deep.equal(notes.proposals.map(({ key }) => key));
    expect(new Set(notes.proposals.map(({ kind, key }) => `${kind} ${key}`)).size).to.equal(again.length);
  });
});

const wrapped = (text: string, width: number): readonly string[] => {
  const lines = [''];
  for (const word of text.trim().split(/\s+/)) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (line.length > width) lines.push(word);
    else lines.splice(-1, 1, line);
  }
  return lines;
};

/** The table as a PDF gives it back: each row broken at the width of its columns, the cell at the top or in the middle. */
const asPdf = (
  text: string,
  row: (number: string, words: string, cell: string) => string,
  isMiddle = false,
): string =>
  text
    .split('\n')
    .flatMap((line) => {
      const [number, words = '', cell = ''] = line.split('\t');
      if (!line.includes('\t')) return wrapped(line, 95);
      const [left, right] = [wrapped(words, 70), wrapped(cell, 24)];
      const down = isMiddle ? Math.max(0, Math.floor((left.length - right.length) / 2)) : 0;
      return Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
        row(at === 0 ? (number ?? '') : '', left[at] ?? '', right[at - down] ?? ''),
      );
    })
    .join('\n');

describe('readNotes on the same notes out of files', () => {
  const text = sample('d01-network-tabs');
  const expected = JSON.parse(readFileSync(join(SAMPLES, 'd01-network-tabs.json'), 'utf8'));
  const tabbed = (number: string, words: string, cell: string) => `${number}\t${words}\t${cell}`;
  const bare = (number: string, words: string, cell: string) =>
    `${number ? `${number} ` : ''}${words}${cell && `\t${cell}`}`;
  for (const [name, layout] of [
    ['a .docx whose empty cells are left off', text.replace(/\t+$/gm, '')],
    ['a PDF, the cell at the top of its row', asPdf(text, tabbed)],
    ['a PDF, the cell in the middle of its row', asPdf(text, tabbed, true)],
    ['a PDF of two columns', asPdf(text, bare)],
    ['a table with strokes', text.replace(/^.*\t.*$/gm, (row) => `| ${row.split('\t').join(' | ')} |`)],
  ] as const)
    it(`finds the same in ${name}`, () => {
      const { found, wanted, sure, sureRight } = scoreOf(read(layout).proposals, expected);
      expect([found, sureRight]).to.deep.equal([wanted, sure]);
      expect(read(layout).present.length).to.equal(10);
    });

  it('is sure of nothing where the columns ran into one another', () => {
    const run = asPdf(text, (number, words, cell) => `${number} ${words} ${cell}`.trim());
    expect(openDeeds(read(run).proposals).filter(({ sure }) => sure === 'sure')).to.deep.equal([]);
  });
});

describe('owners in notes', () => {
  const head =
    'Notes of 3 March 2026\nPresent: Mona Soames (Kent), Jasper Bibb (JBi), Jane Blythe (JB), Dev Patel (Kent)\n\n';
  const people = [
    ...Object.values(PEOPLE),
    aPerson({ id: 'MEM-MONA', name: 'Mona Soames', initials: 'MSo' }),
  ];
  const register = aRegister({ people });
  const one = (line: string) => deeds(`${head}${line}`, register)[0];

  it('are looked for among those who were there before the register [row 17]', () => {
    expect(one('Action: MS to send the list')?.owners).to.deep.equal([{ kind: 'person', id: 'MEM-MONA' }]);
  });

  for (const [line, words, names, sure] of [
    ['Action: JBi to send the list', 'JBi', ['Jasper Bibb'], 'sure'],
    ['Action: JB to send the list', 'JB', ['Jane Blythe'], 'sure'],
    ['Action: Jasper to send the list', 'Jasper', ['Jasper Bibb'], 'sure'],
    ['Action: ZQ to send the list', 'ZQ', [], 'unsure'],
    ['Action: Comms Sub-Group to send the list', 'Comms Sub-Group', [], 'unsure'],
    ['Action: Clerk to send the list', 'Clerk', [], 'unsure'],
    ['Action: Nora Pell to send the list', 'Nora Pell', ['Nora Pell'], 'sure'],
  ] as const)
    it(`${words} is ${names[0] ?? 'nobody that is known'}`, () => {
      const found = one(line);
      expect(found?.unresolved[0]).to.deep.include({ words, names });
      expect([found?.owners, found?.sure]).to.deep.equal([[], sure]);
    });

  it('that may be several are left to choose from', () => {
    const twins = aRegister({
      people: [
        aPerson({ id: 'MEM-ONE2', name: 'Ann Bell', initials: 'AB' }),
        aPerson({ id: 'MEM-TWO2', name: 'Abe Bose', initials: 'AB' }),
      ],
    });
    const [found] = deeds('Notes of 3 March 2026\nAction: AB to send the list', twins);
    expect(found?.owners).to.deep.equal([]);
    expect(found?.unresolved[0]?.choices.length).to.equal(2);
    expect(found?.why).to.equal('“AB” may be one of several people.');
  });

  it('named authorities that are asked for data make a request [row 32]', () => {
    const [found] = deeds(sample('h01-network-autumn')).filter(({ kind }) => kind === 'data-request');
    expect(found?.owners.length).to.equal(7);
    expect(found?.kind === 'data-request' && found.asker).to.equal('Daria Perrin');
  });

  it('"All" is every authority in the network’s notes, and words in another body’s [row 17]', () => {
    const all = (text: string) => deeds(text).find(({ ownerWords }) => ownerWords === 'All');
    expect(all(sample('h01-network-autumn'))?.owners.length).to.equal(19);
    expect(all(sample('h06-summary-doubles'))).to.deep.include({ owners: [], sure: 'unsure' });
  });

  it('"All LAs except Kent" is every other authority in the network’s notes, and not those of the sentence [row 18]', () => {
    const [found] = deeds(
      'SESLIP notes of 3 March 2026\nAction: All LAs except Kent and Medway to send their lists to Surrey',
    );
    const codes = found?.owners.map((owner) => (owner.kind === 'authority' ? owner.code : owner.kind)) ?? [];
    expect(codes.length).to.equal(17);
    expect(codes).to.include('936').and.not.include('886');
    expect(found?.ownerWords).to.equal('All LAs except Kent and Medway');
  });

  for (const [line, names] of [
    ['Action: Clerk to send the list', ['Ines Field']],
    ['Action: The Chairman to send the list', ['Hugh Lane']],
    ['Action: Director of Education to send the list', ['Mona Soames']],
    ['Action: Treasurer to send the list', []],
    ['Action: Governor to send the list', []],
  ] as const)
    it(`"${line}" names ${names[0] ?? 'nobody'} where the attendance says who is what [row 17]`, () => {
      const text = `Notes of 3 March 2026\nPresent: Hugh Lane (Chair), Mona Soames (Director of Education), Ines Field (Clerk to Council), Dev Patel (Governor), Cora Oakley (Governor)\n\n${line}`;
      const [found] = deeds(text, aRegister({ people: [] }));
      expect(found?.unresolved[0]?.names).to.deep.equal(names);
      expect(found?.sure).to.equal(names.length === 1 ? 'sure' : 'unsure');
    });

  it('an authority by its name', () => {
    expect(one('Action: Kent and Surrey to send the list')?.owners).to.deep.equal([
      { kind: 'authority', code: code('886') },
      { kind: 'authority', code: code('936') },
    ]);
  });
});

describe('marks and lists in notes', () => {
  const head = 'Minutes of 3 March 2026\nPresent: Mona Soames (MSo), Jasper Bibb (JBi)\n\n';
  for (const [line, expected] of [
    ['Action: JBi by 5 June', []],
    ['ACTION (JBi): to clarify the criteria', ['JBi: clarify the criteria']],
    ['ACTION:- draft the form – Mona/Jasper', ['Mona/Jasper: draft the form']],
    ['The form is late. [Action: JBi]', ['JBi: The form is late.']],
    ['AP4 JBi to draft the form', ['JBi: draft the form']],
    ['Action 12: JBi to draft the form – completed', []],
    ['Action 12 – the new form', []],
    ['ACTION: none', []],
    ['Actions: a) JBi to draft the form; b) MSo to check it', ['JBi: draft the form', 'MSo: check it']],
    ['RESOLVED that the form be approved', []],
    ['Enforcement action: whether fines help was discussed', []],
    ['JBi explained that forms will be sent out by schools', []],
    ['JBi will report back', ['JBi: report back']],
    ['Please send forms to JBi', [': Please send forms to JBi']],
    ['How to send forms was discussed', []],
  ] as const)
    it(line, () => {
      expect(deeds(head + line).map(said)).to.deep.equal(expected);
    });

  it('an action that the summary repeats is kept once', () => {
    expect(
      deeds(sample('h06-summary-doubles')).filter(({ text }) => /recording form/.test(text)).length,
    ).to.equal(1);
  });

  it('a plan’s parts have their own leads, and months and months without end are read [row 22] [row 23] [row 24]', () => {
    const plan = read(sample('d09-action-plan')).proposals;
    const due = (text: string) => plan.find((one) => one.text.startsWith(text))?.due.kind;
    expect(due('Develop a culture')).to.equal('ongoing');
    expect(due('Develop clear guidance')).to.equal('month');
    expect(due('Develop a key monthly')).to.equal('monthly');
  });
});

describe('what has an owner, or none yet', () => {
  const head =
    'Notes of 3 March 2026\nPresent: Don Ashby, Tamsin Kemp, Peter Gebbs\n\n1. Matters arising\n\n';
  const both = (text: string) =>
    deeds(`${head}${text}`, aRegister({ people: [] })).map((one) => `${one.sure} ${said(one)}`);

  for (const [text, ...found] of [
    ['The ditch needs digging out. Tamsin to action', 'sure Tamsin: The ditch needs digging out.'],
    [
      '4.1 Don Ashby reported as follows:\n4.1.1 Will chase the potholes on the A466\n4.1.2 The verge is cut\n4.2 Will not be heard',
      'unsure Don Ashby: chase the potholes on the A466',
    ],
    [
      'Actions\nBook the hall - Tamsin\nIce-cream van - ?\nTell the school - Don',
      'sure Tamsin: Book the hall',
      'unsure : Ice-cream van',
      'sure Don: Tell the school',
    ],
    ['Fair in May. Cakes – Don. Plants – Tamsin.', 'unsure Don: Cakes', 'unsure Tamsin: Plants'],
    ['Fair in May. Cakes – Don.'],
    [
      'Ref\nMeeting date\nAction\nLead\nDue\nStatus\nHW/1\n18/01/26\nWrite to the\nBoard about dentists\nDon Ashby\nMay 26\nOPEN\nHW/2\n18/01/26\nHold a workshop\nTBC\nMay 26\nOPEN\nNew actions arising\nHW/3\n03/03/26\nSend the figures\nTamsin Kemp\nMay 26\nOPEN',
      'sure Don Ashby: Write to the Board about dentists',
      'unsure : Hold a workshop',
      'sure Tamsin Kemp: Send the figures',
    ],
  ] as const)
    it(`${JSON.stringify(text.slice(0, 60))} gives ${found.length}`, () => {
      expect(both(text)).to.deep.equal(found);
    });
});

describe('readNotes on any text', () => {
  const fragment = fc.constantFrom(
    'ACTION',
    'Action:',
    'CO',
    'MS/CO',
    ' to ',
    'All other LAs',
    '\t',
    '\n',
    ' / ',
    '|',
    '(',
    ')',
    'Present:',
    'Apologies:',
    '12 June',
    '2pm',
    'agreed',
    'RESOLVED',
    '. ',
    'item',
    'Actions',
    '•',
    'will be circulated by',
    '\ud83d',
    '5 th',
    '1.',
    'Kent',
  );
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fragment, { maxLength: 80 }).map((all) => all.join('')),
  );

  it('never throws, and every source is in the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const { source } of read(text).proposals) expect(text).to.include(source.words);
      }),
      { numRuns: 400 },
    );
  });

  it('costs in proportion to its lines', () => {
    const lines = (count: number) =>
      `Minutes of 3 March 2026\n${Array.from({ length: count }, (_, at) => `MS to send paper ${at} to Kent by 5 June.`).join('\n')}`;
    expect(fourfold(lines, read, 2500)).to.be.below(IN_PROPORTION);
  });

  for (const [name, made, size] of [
    ['brackets', (n: number) => '('.repeat(n), 25_000],
    ['marks', (n: number) => 'Action: '.repeat(n), 7500],
    ['initials', (n: number) => 'MS/'.repeat(n), 12_500],
    ['spaces', (n: number) => `${' '.repeat(n)}x`, 50_000],
    ['names', (n: number) => `Present: ${'Mara Swift (Kent), '.repeat(n)}`, 5000],
    ['dates', (n: number) => '12 June '.repeat(n), 5000],
    ['marks in one line', (n: number) => 'Action: MS to send paper to Kent by 5 June. '.repeat(n), 5000],
    ['marks in brackets', (n: number) => '(Action MS) '.repeat(n), 5000],
    ['heads, one a line', (n: number) => 'Action\nOwner\nDue\n'.repeat(n), 500],
    ['rows that never close', (n: number) => '1. / Send it\n'.repeat(n), 2000],
    [
      'lines below a head',
      (n: number) => `Item      Discussion      Who     When\n${'          word\n'.repeat(n)}`,
      2000,
    ],
    ['empty lines', (n: number) => 'this line is long enough to be wrapped by somebody,\n\n'.repeat(n), 2000],
    ['cells', (n: number) => `\tITEM\tActions\n${'\tgoes on\tCO\n'.repeat(n)}`, 1250],
  ] as const)
    it(`costs in proportion to ${name} without end`, () => {
      expect(fourfold(made, read, size)).to.be.below(IN_PROPORTION);
    });

  it('reads a thousand actions and no more: a text that asks for more is no notes of a meeting', () => {
    const lines = Array.from({ length: 3000 }, (_, at) => `MS to send paper ${at} to Kent.`);
    expect(openDeeds(read(`Minutes of 3 March 2026\n${lines.join('\n')}`).proposals).length).to.be.within(
      900,
      1001,
    );
  });
});
