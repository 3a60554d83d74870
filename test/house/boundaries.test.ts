import { expect } from 'chai';
import { type Tree, treeOf } from '../support/tree.ts';
import { type Broken, cruise, ruleNames } from './cruise.ts';
import { sourcesIn } from './source.ts';

/** A small house in which nothing is wrong: an import for each way that is open. */
const SOUND: Readonly<Record<string, string>> = {
  'src/cli/bot.ts': "import { main } from '../main.ts';\nmain();",
  'src/main.ts': `import { assembled } from './assembled.ts';
import { bot } from './bot/bot.ts';
import { features } from './features/index.ts';
import { table } from './storage/azure.ts';
import { web } from './web/server.ts';
export const main = () => [assembled, bot, features, table, web];`,
  'src/assembled.ts': `import { runner } from './jobs/runner.ts';
import { signIn } from './tab/sign-in.ts';
export const assembled = [runner, signIn];`,
  'src/tab/sign-in.ts': "import { jwtVerify } from 'jose';\nexport const signIn = jwtVerify;",
  'src/jobs/runner.ts': 'export const runner = 1;',
  'src/bot/bot.ts': "import { CloudAdapter } from 'botbuilder';\nexport const bot = CloudAdapter;",
  'src/web/server.ts':
    "import restify from 'restify';\nimport 'rate-limiter-flexible';\nexport const web = restify;",
  'src/tab/client/main.ts': "import { app } from '@microsoft/teams-js';\nexport const shown = app;",
  'src/storage/azure.ts':
    "import { TableClient } from '@azure/data-tables';\nexport const table = TableClient;",
  'src/cards/card.ts': "import { Template } from 'adaptivecards-templating';\nexport const card = Template;",
  'src/documents/worker.ts': "import { drawn } from './draw/pdf.ts';\ndrawn();",
  'src/documents/draw/pdf.ts': "import pdfkit from 'pdfkit';\nexport const drawn = () => pdfkit;",
  'src/domain/day.ts': "import { Temporal } from 'temporal-polyfill';\nexport const day = Temporal;",
  'src/features/index.ts': `import { one } from './one/feature.ts';
import { two } from './two/feature.ts';
export const features = [one, two];`,
  'src/features/one/feature.ts': "import { verbs } from './verbs.ts';\nexport const one = verbs;",
  'src/features/one/verbs.ts': `import { z } from 'zod';
import { card } from '../../cards/card.ts';
import { thing } from './thing.ts';
export const verbs = [z, card, thing];`,
  'src/features/one/thing.ts': "import { day } from '../../domain/day.ts';\nexport const thing = day;",
  'src/features/two/feature.ts': 'export const two = 2;',
};

/** One bad file for each rule; each is imported by a file that may, so that only its own import is wrong. */
const BAD: readonly (readonly [rule: string, path: string, text: string])[] = [
  ['no-circular', 'src/domain/about.ts', "import { round } from './round.ts';\nexport const about = round;"],
  ['rooms-do-not-share', 'src/features/two/verbs.ts', "import '../one/verbs.ts';"],
  ['rooms-have-one-door', 'src/core/answer.ts', "import '../features/one/verbs.ts';"],
  ['domain-is-pure', 'src/domain/clock.ts', "import 'node:fs';"],
  ['domain-is-pure', 'src/features/one/deadline.ts', "import 'zod';"],
  ['domain-is-pure', 'src/features/one/due.ts', "import '../../core/answer.ts';"],
  ['domain-not-to-shell', 'src/features/one/rule.ts', "import './verbs.ts';"],
  ['domain-knows-no-room', 'src/domain/person.ts', "import '../features/one/thing.ts';"],
  ['botbuilder-only-in-bot', 'src/core/turn.ts', "import 'botbuilder';"],
  ['azure-only-in-storage', 'src/features/one/store.ts', "import '@azure/data-tables';"],
  ['pipeline-only-with-its-sdks', 'src/web/ask.ts', "import '@azure/core-rest-pipeline';"],
  ['restify-only-in-web', 'src/core/door.ts', "import 'restify';"],
  ['limits-only-in-web', 'src/core/often.ts', "import 'rate-limiter-flexible';"],
  ['tokens-only-in-tab', 'src/bot/token.ts', "import 'jose';"],
  ['templating-only-in-cards', 'src/features/one/cards.ts', "import 'adaptivecards-templating';"],
  ['file-formats-only-in-documents', 'src/core/dates.ts', "import 'ical-generator';"],
  ['file-formats-only-in-documents', 'src/features/one/pages.ts', "import 'pdfkit';"],
  ['file-formats-only-in-documents', 'src/core/word.ts', "import 'docx';"],
  ['file-formats-only-in-documents', 'src/web/upload.ts', "import 'mammoth';"],
  ['file-formats-only-in-documents', 'src/storage/scan.ts', "import 'pdfjs-dist/legacy/build/pdf.mjs';"],
  ['file-formats-only-in-documents', 'src/bot/attached.ts', "import 'yauzl';"],
  ['file-formats-only-in-documents', 'src/cards/chart.ts', "import 'chart.js';"],
  ['drawn-and-read-apart', 'src/features/two/pages.ts', "import '../../documents/draw/pdf.ts';"],
  ['bot-is-an-edge', 'src/web/messages.ts', "import '../bot/bot.ts';"],
  ['tab-is-an-edge', 'src/web/tab.ts', "import '../tab/sign-in.ts';"],
  ['browser-only-in-client', 'src/core/host.ts', "import '@microsoft/teams-js';"],
  ['client-is-a-world-of-its-own', 'src/tab/client/turn.ts', "import '../sign-in.ts';"],
  ['nothing-imports-the-client', 'src/tab/look.ts', "import './client/main.ts';"],
  ['jobs-are-an-edge', 'src/core/when.ts', "import '../jobs/runner.ts';"],
  ['assembled-for-main', 'src/core/whole.ts', "import '../assembled.ts';"],
  ['web-is-an-edge', 'src/bot/post.ts', "import '../web/server.ts';"],
  ['cli-is-a-leaf', 'src/core/start.ts', "import '../cli/bot.ts';"],
  ['main-is-for-programs', 'src/core/all.ts', "import '../main.ts';"],
  ['nothing-imports-tests', 'src/core/try.ts', "import '../../test/support/try.ts';"],
  ['no-dev-dependency-in-src', 'src/core/check.ts', "import 'chai';"],
  ['no-unlisted-package', 'src/core/chance.ts', "import 'picomatch';"],
  ['not-to-unresolvable', 'src/core/missing.ts', "import './nowhere.ts';"],
  ['nothing-unreached', 'src/core/alone.ts', 'export const alone = 1;'],
];

describe('the boundaries', () => {
  let tree: Tree;
  let broken: readonly Broken[];

  before(async () => {
    tree = treeOf();
    for (const [path, text] of Object.entries(SOUND)) tree.write(path, text);
    const sound = await cruise(tree.root);
    expect(sound.broken, 'the sound house').to.deep.equal([]);
    expect(sound.cruised).to.be.greaterThan(Object.keys(SOUND).length);
    tree.write('test/support/try.ts', 'export const tried = 1;');
    tree.write('src/domain/round.ts', "import { about } from './about.ts';\nexport const round = about;");
    for (const [, path, text] of BAD) tree.write(path, text);
    ({ broken } = await cruise(tree.root));
  });

  after(() => tree.remove());

  for (const [rule, path] of BAD) {
    it(`${rule} catches ${path}, and says what to do`, () => {
      const mine = broken.filter((one) => one.from === path && one.rule === rule);
      expect(mine, JSON.stringify(broken.filter(({ from }) => from === path))).to.not.be.empty;
      expect(mine[0]?.says).to.match(/^(src\/|[A-Z]).{25,}[.)]$/);
    });
  }

  it('are each broken by a file here, so that no rule is vacant', async () => {
    expect([...new Set(BAD.map(([rule]) => rule))].sort()).to.deep.equal([...(await ruleNames())].sort());
  });

  it('are held against every file of src', async () => {
    const { cruised, broken: ours } = await cruise(process.cwd());
    expect(ours.map(({ from, says }) => `${from}: ${says}`)).to.deep.equal([]);
    expect(cruised).to.be.at.least(sourcesIn('.').length);
  });
});
