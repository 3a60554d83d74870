import { expect } from 'chai';
import type { Command, Feature } from '../../src/core/feature.ts';
import { router } from '../../src/core/router.ts';
import { anyone, coordinators } from '../../src/domain/caller.ts';
import { aCaller, aStranger } from '../support/builders.ts';

const command = (name: string, ...aliases: string[]): Command => ({
  name,
  aliases,
  summary: `does ${name}`,
  may: anyone,
  run: async () => ({ text: name }),
});

const room = (name: string, ...commands: Command[]): Feature => ({ name, commands, verbs: [] });

const rooms: readonly Feature[] = [
  {
    ...room(
      'actions',
      command('action', 'add action'),
      command('actions', 'whats overdue'),
      command('done'),
      command('what do I owe'),
    ),
    catches: (text) => (/^act-\w{4}$/i.test(text) ? { command: 'actions', rest: text } : undefined),
  },
  room('members', command('members'), { ...command('members pending'), may: coordinators }),
  room('help', command('help')),
];

describe('the router', () => {
  const { command: find, nearest } = router(rooms);

  const cases: readonly (readonly [typed: string, name: string, rest: string])[] = [
    ['actions', 'actions', ''],
    ['ACTIONS', 'actions', ''],
    ['actions mine', 'actions', 'mine'],
    ['  Actions   overdue ', 'actions', 'overdue '],
    ['action MS/CO to share', 'action', 'MS/CO to share'],
    ['Action: Kent to reply', 'action', 'Kent to reply'],
    ['add action Kent to reply', 'action', 'Kent to reply'],
    ["what's overdue?", 'actions', ''],
    ['whats overdue', 'actions', ''],
    ['What’s overdue', 'actions', ''],
    ['what do i owe?', 'what do I owe', ''],
    ['actoins', 'actions', ''],
    ['acton Kent to reply', 'action', 'Kent to reply'],
    ['members pending', 'members pending', ''],
    ['members Kent', 'members', 'Kent'],
    ['membrs', 'members', ''],
    ['please show me the actions', 'actions', ''],
    ['/actions mine', 'actions', 'mine'],
    ['act-2F7K', 'actions', 'act-2F7K'],
    ['done - sent to all', 'done', 'sent to all'],
    ['helpp', 'help', ''],
    ['doen sent to all', 'done', 'sent to all'],
    ['Hi, actions mine', 'actions', 'mine'],
    ['Good morning! Please show me the actions', 'actions', ''],
    ['hello there, act-2F7K', 'actions', 'act-2F7K'],
  ];
  for (const [typed, name, rest] of cases)
    it(`reads "${typed}" as ${name}`, () => {
      const found = find(typed);
      expect(found?.command.name).to.equal(name);
      expect(found?.rest).to.equal(rest);
    });

  it('keeps several lines apart for the command to read', () => {
    expect(find('action Kent to reply\nSurrey to write')?.rest).to.equal('Kent to reply\nSurrey to write');
  });

  for (const typed of ['', '   ', '???', 'the weather in Kent', 'so be it', '😀'])
    it(`finds nothing for "${typed}"`, () => expect(find(typed)).to.equal(undefined));

  it('finds a slip of one letter in a short name and no more', () => {
    expect(find('dome it')?.command.name).to.equal('done');
    expect(find('dime it')).to.equal(undefined);
  });

  it('offers the nearest commands, and only those this person may give', () => {
    const names = (caller: Parameters<typeof nearest>[1]) =>
      nearest('who is pending', caller).map(({ name }) => name);
    expect(names(aStranger())).to.deep.equal([]);
    expect(nearest('list of membrs', aCaller()).map(({ name }) => name)).to.include('members');
  });

  describe('claims', () => {
    const meetings: Feature = {
      ...room('calendar', command('move meeting')),
      claims: (text) =>
        /^move the \S+ meeting/.test(text) ? { command: 'move meeting', rest: text.slice(5) } : undefined,
    };
    const { command: asked } = router([room('actions', command('move')), meetings]);

    for (const [typed, name, rest] of [
      ['move the March meeting to 2pm', 'move meeting', 'the March meeting to 2pm'],
      ['Hello, move the March meeting to 2pm', 'move meeting', 'the March meeting to 2pm'],
      ['move ACT-2F7K to the March meeting', 'move', 'ACT-2F7K to the March meeting'],
      ['move meeting to 2pm', 'move meeting', 'to 2pm'],
    ] as const)
      it(`gives "${typed}" to ${name}, whichever name begins it`, () => {
        const found = asked(typed);
        expect([found?.command.name, found?.rest]).to.deep.equal([name, rest]);
      });
  });

  it('refuses a name that two rooms claim, naming both', () => {
    expect(() => router([room('first', command('join')), room('second', command('x', 'Join'))])).to.throw(
      '"join" is claimed twice: by first and by second',
    );
  });

  it('refuses a live card that two rooms claim', () => {
    const live = { name: 'a.now', show: async () => undefined };
    expect(() =>
      router([
        { ...room('first'), lives: [live] },
        { ...room('second'), lives: [live] },
      ]),
    ).to.throw('"a.now" is claimed twice: by first and by second');
  });

  it('gives files to the first room that claims them, and none where there are none', () => {
    const claiming = (name: string, ending: string) => ({
      ...room(name, command(`take ${name}`)),
      catchesFiles: (names: readonly string[]) =>
        names.some((one) => one.endsWith(ending))
          ? { command: `take ${name}`, rest: names.join(' ') }
          : undefined,
    });
    const { files } = router([
      claiming('first', '.pdf'),
      claiming('second', '.docx'),
      claiming('third', '.docx'),
    ]);
    expect(files(['a.docx']))
      .to.include({ rest: 'a.docx' })
      .and.have.nested.property('feature.name', 'second');
    expect(files(['a.txt'])).to.equal(undefined);
    expect(files([])).to.equal(undefined);
  });

  it('refuses a name without a word, which would start every text', () => {
    expect(() => router([room('help', command('?'))])).to.throw('holds no word');
  });
});
