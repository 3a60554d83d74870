import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { router } from '../../src/core/router.ts';
import { PEOPLE, turnOf } from '../support/builders.ts';
import { UNCOUNTED } from '../support/program.ts';
import { houseWith, type Tree, treeOf } from '../support/tree.ts';
import { cardFaults } from './cards.ts';
import { cruise } from './cruise.ts';
import { roomFaults, roomsOf } from './rooms.ts';

const COMMAND = `{
      name: 'lunch',
      summary: 'Where to have lunch',
      example: 'lunch Kent',
      may: members,
      run: async (rest) => ({ text: \`Ask in \${rest}.\` }),
    },
    `;

/** A room such as a newcomer would write: a command, a card with a button, its verb, a pure rule, a test. */
const ROOM: Readonly<Record<string, string>> = {
  'src/features/parking/space.ts': `import { plural } from '../../domain/words.ts';

export const spaces = (count: number): string => plural(count, 'space');
`,
  'src/features/parking/cards.ts': `import type { Card } from '../../core/reply.ts';
import { spaces } from './space.ts';

export const spacesCard = (count: number): Card => ({ template: 'parking/spaces', data: { says: spaces(count) } });
`,
  'src/features/parking/feature.ts': `import { z } from 'zod';
import { type Feature, verb } from '../../core/feature.ts';
import { members } from '../../domain/caller.ts';
import { spacesCard } from './cards.ts';

export const parking = (): Feature => ({
  name: 'parking',
  commands: [{ name: 'parking', summary: 'Where to park', may: members, run: async () => ({ card: spacesCard(3) }) }],
  verbs: [
    verb({
      name: 'parking.take',
      data: z.object({ v: z.literal(1) }),
      may: members,
      run: async () => ({ card: spacesCard(2) }),
    }),
  ],
});
`,
  'cards/parking/spaces.json': JSON.stringify({
    type: 'AdaptiveCard',
    version: '1.5',
    body: [{ type: 'TextBlock', text: ['$', '{says}'].join('') }],
    actions: [{ type: 'Action.Execute', title: 'Take one', verb: 'parking.take', data: { v: 1 } }],
  }),
  'cards/parking/spaces.data.json': JSON.stringify({ says: '3 spaces' }),
  'test/features/parking/parking.test.ts': `import { expect } from 'chai';
import { parking } from '../../../src/features/parking/feature.ts';

it('has a command', () => expect(parking().commands).to.have.length(1));
`,
};

/** A kind of figures that nobody has thought of: one file, and its line in the list. */
const SWANS = `import type { ReturnType } from '../return-type.ts';

/** Swans seen by schools. Invented. */
export const swans: ReturnType = {
  id: 'swans',
  title: 'Swan return',
  aliases: ['swan', 'swans', 'swan count'],
  definition: 'Swans that schools have seen in the term. Source: nobody.',
  period: 'term',
  versions: [
    {
      n: 1,
      from: { year: 2020, term: 'autumn' },
      fields: [
        { kind: 'count', id: 'total', label: 'Swans', aliases: ['tot'] },
        {
          kind: 'breakdown',
          id: 'colour',
          label: 'Colour',
          of: 'total',
          adds: true,
          parts: [
            { id: 'white', label: 'White' },
            { id: 'black', label: 'Black' },
          ],
        },
        { kind: 'text', id: 'story', label: 'What else was seen', most: 400, optional: true },
      ],
    },
  ],
};
`;

const SWAN_TEST = `import { expect } from 'chai';
import { PEOPLE } from '../support/builders.ts';
import { startTeams } from '../support/teams.ts';
import { first, on } from './returns-shown.ts';
import { said, told } from './shown.ts';

it('asks for swans and gets them', async () => {
  const teams = await startTeams();
  const [cora, dev] = [teams.person(PEOPLE.cora), teams.person(PEOPLE.dev)];
  const preview = await cora.says('request the swan return for autumn 2026 from Kent by 4 December 2026');
  await cora.presses('requests.send', {}, first(preview));
  const form = await dev.says('return swans');
  expect(said(form)).to.contain('Swan return, autumn term 2026').and.contain('Must add up to the total.');
  const wrong = { 'f-total': '9', 'f-colour.white': '6', 'f-colour.black': '2', go: 'check' };
  const checked = await dev.presses('returns.save', wrong, first(form));
  expect(told(checked)).to.contain('To be put right');
  const open = await dev.presses('returns.open', {}, on(checked));
  const good = await dev.presses('returns.save', { ...wrong, 'f-colour.black': '3' }, on(open));
  expect(told(await dev.presses('returns.submit', {}, on(good)))).to.contain('Submitted: Swan return');
  await teams.stop();
});
`;

describe('the recipes', () => {
  let tree: Tree;

  beforeEach(() => {
    tree = houseWith(['terms']);
  });
  afterEach(() => tree.remove());

  /** Where it is not enough to load what changed: rules of imports, and what everything rests on. */
  const copyAll = (): void => {
    tree.remove();
    tree = treeOf(['src', 'cards', 'test/features']);
  };
  const text = (path: string): string => readFileSync(join(tree.root, path), 'utf8');
  const change = (path: string, from: RegExp, to: string): void => {
    expect(text(path)).to.match(from);
    tree.write(path, text(path).replace(from, to));
  };
  const addRoom = (): void => {
    for (const [path, words] of Object.entries(ROOM)) tree.write(path, words);
    const line = "import { parking } from './parking/feature.ts';\n";
    tree.write(
      'src/features/index.ts',
      line + text('src/features/index.ts').replace(/const rooms = \[/, '$& parking(),'),
    );
  };
  const faults = async (): Promise<readonly string[]> => {
    const rooms = await roomsOf(tree.root);
    const verbs = new Set(rooms.flatMap((room) => room.verbs.map(({ name }) => name)));
    return [...roomFaults(tree.root), ...cardFaults(tree.root, verbs)];
  };

  /** Of the new room and the list it stands in. */
  const broken = async () =>
    (await cruise(tree.root)).broken.filter(({ from }) => /features\/(parking|index)/.test(from));

  it('add a command in two files: it is found, answered, and listed by help', async () => {
    change('src/features/terms/commands.ts', /readonly Command\[\] => \[\n/, `$&${COMMAND}`);
    tree.write('test/features/terms/lunch.test.ts', "it('is for everybody', () => undefined);\n");
    const found = router(await roomsOf(tree.root));
    const turn = turnOf(PEOPLE.mara);
    const lunch = found.command('Lunch Kent');
    expect(await lunch?.command.run(lunch.rest, turn)).to.deep.equal({ text: 'Ask in Kent.' });
    const help = found.command('help all');
    expect(JSON.stringify(await help?.command.run('all', turn))).to.include('lunch Kent');
    expect(await faults()).to.deep.equal([]);
  });

  it('add a room in three folders of one name and a line: it breaks nothing, and its test runs', async () => {
    addRoom();
    expect(await faults()).to.deep.equal([]);
    expect(router(await roomsOf(tree.root)).verb('parking.take')?.feature.name).to.equal('parking');
    tree.write('.mocharc.json', JSON.stringify({ import: ['tsx'] }));
    const mocha = ['node_modules/mocha/bin/mocha.js', 'test/features/parking/parking.test.ts'];
    const told = execFileSync(process.execPath, mocha, {
      cwd: tree.root,
      encoding: 'utf8',
      env: { ...process.env, ...UNCOUNTED },
    });
    expect(told).to.include('1 passing');
  });

  it('add a return type in one file and a line: it is asked for, filled in, checked and submitted', () => {
    copyAll();
    for (const part of ['test/support', 'test/journeys', 'test/house'])
      cpSync(part, join(tree.root, part), { recursive: true });
    tree.write('src/domain/returns/types/swans.ts', SWANS);
    change('src/domain/returns/return-types.ts', /^/, "import { swans } from './types/swans.ts';\n");
    change('src/domain/returns/return-types.ts', /RETURN_TYPES: readonly ReturnType\[\] = \[/, '$& swans,');
    tree.write('test/journeys/swans.test.ts', SWAN_TEST);
    tree.write('.mocharc.json', JSON.stringify({ import: ['tsx'], timeout: 300_000, exit: true }));
    const mocha = ['node_modules/mocha/bin/mocha.js', 'test/journeys/swans.test.ts'];
    const told = execFileSync(process.execPath, mocha, {
      cwd: tree.root,
      encoding: 'utf8',
      env: { ...process.env, ...UNCOUNTED },
    });
    expect(told).to.include('1 passing');
  });

  const HALF: readonly (readonly [what: string, wrong: (tree: Tree) => void, sentence: RegExp])[] = [
    [
      'a card without a sample',
      ({ root }) => rmSync(join(root, 'cards/parking/spaces.data.json')),
      /^cards\/parking\/spaces\.json has no sample: add cards\/parking\/spaces\.data\.json/,
    ],
    [
      'a sample without a card',
      ({ write }) => write('cards/parking/full.data.json', '{}'),
      /^cards\/parking\/full\.data\.json is the sample of no template/,
    ],
    [
      'a card that nobody draws',
      ({ write }) => {
        write('cards/parking/full.json', '{}');
        write('cards/parking/full.data.json', '{}');
      },
      /^cards\/parking\/full\.json is drawn by nobody/,
    ],
    [
      'a verb nobody handles',
      ({ write }) =>
        write(
          'cards/parking/spaces.json',
          ROOM['cards/parking/spaces.json']?.replace('.take', '.leave') ?? '',
        ),
      /presses "parking\.leave", which nobody handles: add the verb to src\/features\/parking\/verbs\.ts/,
    ],
    [
      'a room without tests',
      ({ root }) => rmSync(join(root, 'test/features/parking'), { recursive: true }),
      /^The room parking has no tests: add test\/features\/parking\//,
    ],
    [
      'a room without cards',
      ({ root }) => rmSync(join(root, 'cards/parking'), { recursive: true }),
      /^The room parking draws cards: add its templates to cards\/parking\//,
    ],
    [
      'a folder of cards without a room',
      ({ write }) => write('cards/parties/README.md', ''),
      /^cards\/parties belongs to no room/,
    ],
  ];
  for (const [what, wrong, sentence] of HALF) {
    it(`say what is missing: ${what}`, async () => {
      addRoom();
      wrong(tree);
      const said = await faults();
      expect(
        said.some((one) => sentence.test(one)),
        said.join('\n'),
      ).to.equal(true);
    });
  }

  it('say what is missing: a room that is not in the list', () => {
    for (const [path, words] of Object.entries(ROOM)) tree.write(path, words);
    expect(roomFaults(tree.root)).to.deep.equal([
      'The room parking is not in the house: add a line for it to src/features/index.ts.',
    ]);
  });

  it('say why an import is wrong, and of nothing else', async () => {
    copyAll();
    addRoom();
    tree.write(
      'src/features/parking/space.ts',
      "import { z } from 'zod';\n\nexport const spaces = z.string();\n",
    );
    change('src/features/parking/cards.ts', /^/, "import { help } from '../help/feature.ts';\n");
    const wrong = await broken();
    expect(wrong.map(({ rule, from }) => `${rule} ${from}`)).to.have.members([
      'domain-is-pure src/features/parking/space.ts',
      'rooms-do-not-share src/features/parking/cards.ts',
    ]);
    for (const { says } of wrong) expect(says).to.match(/^(Rules know no|A room never imports a room)/);
  });

  it('say whose the name is, where two rooms claim it', async () => {
    addRoom();
    change('src/features/parking/feature.ts', /name: 'parking', summary/, "name: 'help', summary");
    const rooms = await roomsOf(tree.root);
    expect(() => router(rooms)).to.throw('"help" is claimed twice: by parking and by help');
  });
});
