import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { UNCOUNTED } from '../support/program.ts';
import { type Tree, treeOf } from '../support/tree.ts';

describe('the launcher', () => {
  let tree: Tree;
  const launch = (...args: readonly string[]): string =>
    execFileSync(process.execPath, ['src/cli/launch.mjs', ...args], {
      cwd: tree.root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...UNCOUNTED },
    });
  const compiled = (file: string): string => join(tree.root, 'dist', file);
  const when = (): number => statSync(compiled('.stamp')).mtimeMs;

  beforeEach(() => {
    tree = treeOf(['src/cli/launch.mjs', 'src/tsconfig.json', 'package-lock.json']);
    tree.write('src/word.ts', "export const word: string = 'first';");
    tree.write('src/cli/say.ts', "import { word } from '../word.ts';\nconsole.log(word);\nexport {};");
    tree.write('src/tab/client/main.ts', "document.title = 'tab';");
    tree.write('src/cli/old.ts', "console.log('old');\nexport {};");
  });
  afterEach(() => tree.remove());

  it('compiles what is not compiled, then runs what is named', () => {
    expect(launch('say')).to.equal('first\n');
    expect(existsSync(compiled('cli/say.js.map'))).to.equal(true);
  });

  it('compiles again after a change, and only then', () => {
    launch();
    const first = when();
    expect(launch('say')).to.equal('first\n');
    expect(when()).to.equal(first);
    tree.write('src/word.ts', "export const word: string = 'second';");
    expect(launch('say')).to.equal('second\n');
  });

  it('leaves nothing of a source file that was removed', () => {
    launch('old');
    rmSync(join(tree.root, 'src/cli/old.ts'));
    launch('say');
    expect(existsSync(compiled('cli/old.js'))).to.equal(false);
  });

  it('needs no TypeScript where dist is fresh', () => {
    launch();
    rmSync(join(tree.root, 'node_modules'));
    expect(launch('say')).to.equal('first\n');
  });

  it('shows what does not compile, runs nothing, and tries again the next time', () => {
    tree.write('src/word.ts', "export const word: number = 'first';");
    expect(() => launch('say')).to.throw(/word\.ts\(1,14\)/);
    expect(existsSync(compiled('.stamp'))).to.equal(false);
    tree.write('src/word.ts', "export const word: string = 'third';");
    expect(launch('say')).to.equal('third\n');
  });

  it('is plain JavaScript: it alone runs before anything is compiled', () => {
    expect(readFileSync('src/cli/launch.mjs', 'utf8')).to.not.match(/from '[^n]/);
  });
});
