import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { readTyped } from '../../src/cli/network-words.ts';
import { FILTERS, TOPICS } from '../features/published/files.ts';
import { aFolder, compiled, fromSource, start } from '../support/program.ts';
import { anotherAzurite } from '../support/tables.ts';

const NONE = { NODE_ENV: undefined, PORT: undefined, TABLES: undefined, DATA_DIR: undefined };

describe('what is typed behind npm run network', () => {
  for (const [typed, is] of [
    [[], { is: 'help' }],
    [['help'], { is: 'help' }],
    [['import', 'published', 'cme.csv'], { is: 'import', file: 'cme.csv', check: false }],
    [['import', 'published', '--check', 'cme.csv'], { is: 'import', file: 'cme.csv', check: true }],
  ] as const)
    it(`understands “${typed.join(' ')}”`, () => {
      expect(readTyped(typed)).to.deep.equal(is);
    });

  it('takes the return type that is named, before the file or after it', () => {
    for (const typed of [
      ['import', 'published', '--type', 'cme-census', 'a.csv'],
      ['import', 'published', 'a.csv', '--type', 'cme-census'],
    ]) {
      const read = readTyped(typed);
      expect(read.is === 'import' && [read.file, read.type?.id]).to.deep.equal(['a.csv', 'cme-census']);
    }
  });

  for (const [typed, says] of [
    [['export'], 'nothing that can be done here'],
    [['import', 'notes', 'a.txt'], 'nothing that can be done here'],
    [['import', 'published'], 'Say which file'],
    [['import', 'published', 'my', 'file.csv'], 'quotation marks'],
    [['import', 'published', 'a.csv', '--chek'], '--chek is not known here'],
    [['import', 'published', 'a.csv', '--type', 'cme'], 'There is no return type “cme”'],
    [['import', 'published', 'a.csv', '--type'], 'There is no return type “”'],
  ] as const)
    it(`says what is wrong with “${typed.join(' ')}”`, () => {
      const read = readTyped(typed);
      expect(read.is === 'fault' && read.say).to.contain(says);
    });
});

describe('npm run network -- import published', () => {
  let folder: ReturnType<typeof aFolder>;

  beforeEach(() => {
    folder = aFolder();
  });
  afterEach(() => folder.remove());

  const network = async (words: readonly string[], env = {}, program = compiled('network')) => {
    const command = [...program, ...words];
    const done = start(command, { cwd: folder.path, env: { ...NONE, INIT_CWD: folder.path, ...env } });
    return { code: await done.ended, out: done.out(), err: done.err() };
  };
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder.path, name), text);
    return name;
  };

  it('checks, saves, and changes nothing when it is run again', async () => {
    const azurite = await anotherAzurite();
    const env = { TABLES: azurite.connectionString };
    const cme = file('cme.csv', FILTERS);
    const checked = await network(['import', 'published', cme, '--check'], env);
    expect(checked.out).to.contain('This was a check: nothing was written.');
    const saved = await network(['import', 'published', cme], env, fromSource('src/cli/network.ts'));
    expect(saved.out)
      .to.contain('Published figures for the CME census return, from cme.csv')
      .and.to.contain('Autumn term 2023: 1 of 19 local authorities.')
      .and.to.contain('1 row of 1 local authority outside the network.')
      .and.to.contain('Saved.');
    expect([saved.code, saved.err]).to.deep.equal([0, '']);
    const again = await network(['import', 'published', cme], env);
    expect(again.out).to.contain('Nothing changed: all of it was there already.');
    const other = file('odd.csv', TOPICS.replace('Total,Total,130', 'Total,Total,about 130'));
    const odd = await network(['import', 'published', other], env);
    expect(odd.out).to.contain('Line 2, column child_count: “about 130” is neither a number nor a symbol');
    expect(odd.code).to.equal(2);
    azurite.stop();
  });

  it('says in a sentence why nothing was taken', async () => {
    const list = file(
      'list.csv',
      'time_period,la_name,Forename,Date of birth\n202526,Kent,Zebedee,2015-03-01\n202526,Kent,Dougal,2014-03-01',
    );
    const data = { DATA_DIR: join(folder.path, 'data') };
    for (const [name, says] of [
      [list, 'looks like a list of children'],
      [file('empty.csv', ''), 'holds nothing'],
      [file('book.csv', 'PK\u0003\u0004'), 'is no CSV: it is a workbook'],
      ['nowhere.csv', 'There is no file “nowhere.csv” there.'],
    ] as const) {
      const { code, err, out } = await network(['import', 'published', name], data);
      expect([code, out]).to.deep.equal([1, '']);
      expect(err)
        .to.contain(says)
        .and.to.not.contain('Zebedee')
        .and.to.not.match(/^\s+at /m);
    }
  });

  it('waits for no bot that holds the tables of this machine, and says so', async () => {
    const data = { DATA_DIR: join(folder.path, 'data'), PORT: '0' };
    const bot = start(compiled('bot'), { cwd: folder.path, env: { ...NONE, ...data } });
    await bot.says(/listening/);
    const { code, err } = await network(['import', 'published', file('cme.csv', FILTERS)], data);
    expect([code, err]).to.deep.equal([
      1,
      `The bot is running on this machine, and while it runs it alone may write its tables in ${data.DATA_DIR}. Stop it, import the file, and start it again. Nothing was taken.\n`,
    ]);
    process.kill(bot.pid, 'SIGTERM');
    expect(await bot.ended).to.equal(0);
  });
});
