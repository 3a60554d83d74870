import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { readEnvironment, unsetIn } from '../../src/app-package/environment.ts';
import { faultsIn } from '../../src/app-package/faults.ts';
import { zipOf } from '../../src/app-package/zip.ts';
import { compiled, fromSource, start } from '../support/program.ts';
import { FILLED, type Finished, MANIFEST } from './given.ts';
import { faultsOf } from './teams-rules.ts';
import { unzipped } from './unzipped.ts';

describe('an environment of the package', () => {
  it('gives every value that the manifest waits for', () => {
    expect(unsetIn(MANIFEST, readEnvironment(FILLED))).to.deep.equal([]);
    expect(faultsIn(readEnvironment(FILLED))).to.deep.equal([]);
  });

  it('knows the domain from the address', () => {
    expect(readEnvironment('PUBLIC_URL=https://cme.example.org/')['BOT_DOMAIN']).to.equal('cme.example.org');
    expect(readEnvironment('BOT_DOMAIN=a.example.org')['BOT_DOMAIN']).to.equal('a.example.org');
  });

  it('has the names of both files, which ship unset', () => {
    for (const name of ['dev', 'live']) {
      const file = readFileSync(join('appPackage/env', `.env.${name}`), 'utf8');
      for (const [, known = ''] of FILLED.matchAll(/^(\w+)=/gm))
        expect(file, name).to.match(new RegExp(`^${known}=`, 'm'));
      expect(unsetIn(MANIFEST, readEnvironment(file))).to.include.members([
        'TEAMS_APP_ID',
        'BOT_ID',
        'SSO_APP_ID',
      ]);
    }
  });

  for (const [slip, says] of [
    ['TEAMS_APP_ID=1', 'TEAMS_APP_ID: a GUID'],
    ['BOT_ID=bot', 'BOT_ID: the client id'],
    ['SSO_APP_ID=bbbbbbbb-1111-4111-8111-111111111111', 'three different ids'],
    ['PUBLIC_URL=http://cme.example.org', 'PUBLIC_URL: an https address'],
    ['PUBLIC_URL=https://*.azurewebsites.net', 'BOT_DOMAIN: the whole host'],
    ['PRIVACY_URL=www.example.org', 'PRIVACY_URL: an https address'],
    ['DEVELOPER_NAME=The South East Children Missing Education Network', 'DEVELOPER_NAME: at most 32'],
    ['APP_NAME_SUFFIX=" on trial until next spring"', 'APP_NAME_SUFFIX: so short'],
  ] as const)
    it(`is refused with ${slip}`, () => {
      const [name = ''] = slip.split('=');
      const text = FILLED.replace(new RegExp(`^${name}=.*$`, 'm'), slip);
      expect(faultsIn(readEnvironment(text)).join('\n')).to.contain(says);
    });
});

describe('the package’s zip', () => {
  it('holds what was put in, to the byte, whatever it is', async () => {
    const file = fc.record({
      name: fc.stringMatching(/^[a-z]{1,12}\.json$/),
      bytes: fc.uint8Array({ maxLength: 4_000 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(file, { selector: ({ name }) => name, maxLength: 5 }),
        async (files) => {
          const read = await unzipped(zipOf(files));
          expect(read.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('hex')])).to.deep.equal(
            files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('hex')]),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is the same for the same files', () => {
    const files = [{ name: 'manifest.json', bytes: Buffer.from('{}') }];
    expect(Buffer.from(zipOf(files)).equals(Buffer.from(zipOf(files)))).to.equal(true);
  });
});

describe('npm run package', () => {
  let folder: string;

  /** In a folder of its own, since it writes beside what it reads. */
  const ran = async (...words: readonly string[]) => ranAs(compiled('package'), ...words);
  const ranAs = async (command: readonly string[], ...words: readonly string[]) => {
    const program = start([...command, ...words], { cwd: folder });
    return { code: await program.ended, out: program.out(), err: program.err() };
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'package-'));
    for (const part of ['src', 'cards', 'infra', 'node_modules', 'package.json', 'tsconfig.json'])
      symlinkSync(join(process.cwd(), part), join(folder, part));
    mkdirSync(join(folder, 'appPackage'));
    for (const part of ['color.png', 'outline.png', 'env'])
      symlinkSync(join(process.cwd(), 'appPackage', part), join(folder, 'appPackage', part));
    writeFileSync(join(folder, 'appPackage/manifest.json'), MANIFEST);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const made = (name: string): string => join(folder, 'appPackage/build', name);

  it('refuses an environment with unset values, and names each', async () => {
    const { code, err } = await ran('live');
    expect(code).to.equal(1);
    expect(err).to.match(
      /^Set TEAMS_APP_ID, WEBSITE_URL, PRIVACY_URL, TERMS_URL, BOT_ID, PUBLIC_URL, SSO_APP_ID in appPackage\/env\/\.env\.live/,
    );
    expect(existsSync(made('cme-network-live.zip'))).to.equal(false);
  });

  it('makes the zip and the approval sheet from a file', async () => {
    writeFileSync(join(folder, 'mine.env'), FILLED);
    const { code, out, err } = await ranAs(fromSource('src/cli/package.ts'), join(folder, 'mine.env'));
    expect(err).to.equal('');
    expect(code).to.equal(0);
    expect(out).to.contain('cme-network-other.zip');
    const files = await unzipped(readFileSync(made('cme-network-other.zip')));
    expect(files.map(({ name }) => name)).to.deep.equal(['manifest.json', 'color.png', 'outline.png']);
    const manifest = JSON.parse(Buffer.from(files[0]?.bytes ?? []).toString()) as Finished; // held against the rules on the next line
    expect(faultsOf(manifest)).to.deep.equal([]);
    expect(files.map(({ name }) => name)).to.include.members(Object.values(manifest.icons));
    expect(JSON.stringify(manifest)).to.not.contain('${{');
    expect(manifest.name.short).to.equal('CME Network');
    const sheet = readFileSync(made('cme-network-other-approval.md'), 'utf8');
    expect(sheet)
      .to.contain('OnlineMeeting.ReadBasic.Chat')
      .and.contain('What this bot keeps')
      .and.contain('uksouth');
  });

  it('refuses a manifest whose menus are not what the rooms offer', async () => {
    writeFileSync(join(folder, 'mine.env'), FILLED);
    const stale = MANIFEST.replace('"title": "pack"', '"title": "parcel"');
    writeFileSync(join(folder, 'appPackage/manifest.json'), stale);
    const { code, err } = await ran(join(folder, 'mine.env'));
    expect(code).to.equal(1);
    expect(err).to.contain('run npm run manifest');
    expect((await ran('--menus')).out).to.contain('has its new menus');
    expect((await ran(join(folder, 'mine.env'))).code).to.equal(0);
  });

  it('says what it does, and what file there is not', async () => {
    expect((await ran()).out).to.contain('npm run package -- dev | live | FILE');
    const { code, err } = await ran(join(folder, 'nowhere.env'));
    expect([code, err]).to.deep.equal([1, `There is no file ${join(folder, 'nowhere.env')}.\n`]);
  });
});
