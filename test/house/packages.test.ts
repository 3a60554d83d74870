import { readFileSync } from 'node:fs';
import { expect } from 'chai';

interface Named {
  readonly version?: string;
  readonly resolved?: string;
  readonly link?: boolean;
}

const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T; // npm writes both files
const named = read<{
  readonly type: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}>('package.json');
const lock = read<{ readonly packages: Readonly<Record<string, Named>> }>('package-lock.json');
const all = { ...named.dependencies, ...named.devDependencies };

/** Versions that were tried together; the sentence says what happens with another. */
const TOGETHER: readonly (readonly [name: string, wanted: RegExp, why: string])[] = [
  ['typescript', /^6\.0\./, 'with 7 the boundaries look at no file at all, and find no fault in it'],
  ['restify', /^12\./, '11 does not load on Node 24'],
  ['dependency-cruiser', /^17\./, '18 needs Node 22'],
  ['azurite', /^3\.35\./, 'later ones need Node 22'],
  ['@sparticuz/chromium', /^147\./, 'later ones need Node 22'],
  ['botbuilder', /^4\.23\./, 'the door is written for its faults'],
];

describe('the packages', () => {
  it('are named by the exact version that was tried', () => {
    for (const [name, version] of Object.entries(all)) expect(version, name).to.match(/^\d+\.\d+\.\d+$/);
  });

  for (const [name, wanted, why] of TOGETHER) {
    it(`keep ${name} where it works: ${why}`, () => {
      expect(all[name]).to.match(wanted);
    });
  }

  it('are those of the lock file, which names no address they came from', () => {
    for (const [name, version] of Object.entries(all))
      expect(lock.packages[`node_modules/${name}`]?.version, name).to.equal(version);
    const addressed = Object.entries(lock.packages).filter(([, { resolved, link }]) => resolved && !link);
    expect(addressed.map(([path]) => path)).to.deep.equal([]);
  });

  it('have types for the oldest Node that is meant', () => {
    expect(all['@types/node']).to.match(/^20\./);
  });
});

describe('the scripts', () => {
  it('are the ones the README and the map tell of', () => {
    expect(Object.keys(named.scripts)).to.include.members([
      'start',
      'bot',
      'build',
      'test',
      'soak',
      'fix',
      'bench',
    ]);
  });

  it('run nothing before or after themselves', () => {
    expect(Object.keys(named.scripts).filter((name) => /^(pre|post)/.test(name))).to.deep.equal([]);
  });

  it('hand over to node, so that a signal to npm arrives', () => {
    for (const name of ['start', 'bot', 'test']) expect(named.scripts[name], name).to.match(/^exec node /);
  });
});
