import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { CLIENTS } from '../../src/tab/clients.ts';
import { infra, readAll } from './files.ts';

const readme = readFileSync('README.md', 'utf8');
const steps = readme.slice(readme.indexOf('## Put it into Teams'));
const { sources } = readAll(infra());
const main = sources.find(({ path }) => path === 'main.bicep');

describe('the README’s steps of deployment', () => {
  it('name files that are there', () => {
    const paths = [...steps.matchAll(/\b((?:infra|appPackage|\.github)\/[\w./-]*\w)/g)].map(
      ([, path = '']) => path,
    );
    expect(paths).to.include('infra/live.parameters.json');
    for (const path of paths.filter((one) => !one.startsWith('appPackage/build')))
      expect(existsSync(path), path).to.equal(true);
  });

  it('switch on every provider that the template needs', () => {
    const used = sources.flatMap(({ statements }) =>
      statements.flatMap(({ ref = '' }) => /^Microsoft\.(\w+)\//.exec(ref)?.[1] ?? []),
    );
    const [, asked = ''] = /for one in ([\w ]+);/.exec(steps) ?? [];
    expect(asked.split(' ').sort()).to.deep.equal(
      [...new Set(used)].filter((one) => one !== 'Authorization').sort(),
    );
  });

  it('use outputs and parameters that the template has', () => {
    const has = (is: string): readonly string[] =>
      (main?.statements ?? []).filter((one) => one.is === is).map(({ name }) => name);
    for (const output of ['SITE_NAME', 'PUBLIC_URL', 'BOT_DOMAIN', 'STORAGE_NAME']) {
      expect(steps).to.contain(output);
      expect(has('output')).to.include(output);
    }
    for (const name of [
      'ssoAppId',
      'coordinators',
      'alertEmails',
      'instances',
      'operatorAddresses',
      'publicHost',
    ]) {
      expect(steps).to.contain(`\`${name}\``);
      expect(has('param')).to.include(name);
    }
  });

  it('say of each step that makes something how it is undone', () => {
    const made = steps
      .slice(0, steps.indexOf('### Afterwards'))
      .split(/^\d\. /m)
      .slice(1);
    expect(made).to.have.length(8);
    for (const step of made.filter((_, at) => at !== 7)) expect(step).to.contain('Undo: ');
  });

  it('give Entra bodies that are JSON', () => {
    const bodies = [...steps.matchAll(/--body '(\{[\s\S]*?\})'\n/g)].map(([, body = '']) => body);
    expect(bodies).to.have.length(2);
    for (const body of bodies) expect(() => JSON.parse(body.replace(/'\$\w+'/g, 'x'))).to.not.throw();
  });

  it('tell Entra what the bot expects of a token: its version, its scope, and who may ask for it', () => {
    expect(steps).to.contain('"requestedAccessTokenVersion": 2').and.contain('"value": "access_as_user"');
    const asking = [...steps.matchAll(/"appId": "([^"]+)"/g)].map(([, id = '']) => id);
    expect(asking).to.deep.equal(Object.keys(CLIENTS));
  });
});
