import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { createConfig } from '../../src/config.ts';

const dockerfile = readFileSync('infra/Dockerfile', 'utf8');
const web = readFileSync('infra/modules/web.bicep', 'utf8');
const toolkit = readFileSync('infra/m365agents.yml', 'utf8');
const workflow = readFileSync('.github/workflows/infra.yml', 'utf8');

const lines = dockerfile.split('\n').filter((line) => line && !line.startsWith('#'));
const of = (word: string): readonly string[] => lines.filter((line) => line.startsWith(`${word} `));

describe('where the bot runs', () => {
  it('asks for its health where the web server answers', () => {
    const server = readFileSync('src/web/server.ts', 'utf8');
    const asked = [/healthCheckPath: '([^']+)'/.exec(web)?.[1], /PORT \+ '([^']+)'/.exec(dockerfile)?.[1]];
    expect(asked).to.deep.equal(['/health/ready', '/health/live']);
    for (const path of asked) expect(server).to.contain(`server.get('${path}'`);
  });

  it('starts what the build makes', () => {
    const started = [
      /appCommandLine: 'exec (.+)'/.exec(web)?.[1],
      of('CMD')[0]
        ?.match(/"([^"]+)"/g)
        ?.join(' ')
        .replaceAll('"', ''),
    ];
    expect(new Set(started).size).to.equal(1);
    const file = /dist\/(\S+)\.js$/.exec(started[0] ?? '')?.[1];
    expect(existsSync(`src/${file}.ts`)).to.equal(true);
    expect(started[0]).to.contain('--max-old-space-size=320');
  });

  it('is Node 24, in both', () => {
    expect(web).to.contain("linuxFxVersion: 'NODE|24-lts'");
    expect(of('ARG')).to.deep.equal(['ARG NODE=24']);
  });
});

describe('the container', () => {
  it('is built in two steps, the second without compiler and sources', () => {
    expect(of('FROM')).to.have.length(2);
    const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));
    expect(last.filter((line) => line.startsWith('RUN '))).to.be.empty;
    expect(last.filter((line) => /^COPY (src|test)/.test(line))).to.be.empty;
  });

  it('runs as a user who owns nothing of it, and says how it is', () => {
    expect(of('USER')).to.deep.equal(['USER node']);
    expect(of('HEALTHCHECK')).to.have.length(1);
    expect(dockerfile).to.not.contain('--chown=node');
    expect(of('STOPSIGNAL')).to.deep.equal(['STOPSIGNAL SIGTERM']);
  });

  it('knows instructions alone that there are, each in the form that needs no shell', () => {
    const words = lines.map((line) => line.split(' ')[0] ?? '');
    const known = 'ARG FROM WORKDIR COPY RUN ENV USER EXPOSE STOPSIGNAL HEALTHCHECK CMD'.split(' ');
    expect(words.filter((word) => !known.includes(word))).to.deep.equal([]);
    expect(of('CMD')).to.have.length(1);
    const [, command = ''] = /CMD (\[.*\])$/.exec(of('HEALTHCHECK')[0] ?? '') ?? [];
    expect(JSON.parse(command)[0]).to.equal('node');
    expect(JSON.parse((of('CMD')[0] ?? '').slice(4))[0]).to.equal('node');
  });

  it('holds no secret', () => {
    for (const line of [...of('ARG'), ...of('ENV')]) expect(line).to.not.match(/password|secret|key|token/i);
  });

  it('copies what is there, and is sent nothing else', () => {
    const ignored = readFileSync('infra/Dockerfile.dockerignore', 'utf8');
    expect(ignored.split('\n')[0]).to.equal('*');
    for (const line of of('COPY').filter((one) => !one.includes('--from')))
      for (const path of line.split(' ').slice(1, -1)) {
        expect(existsSync(path), path).to.equal(true);
        expect(ignored).to.contain(`!${path.replace(/^\.\//, '')}\n`);
      }
  });
});

describe('the Agents Toolkit’s file', () => {
  it('names files that are there', () => {
    const paths = [...toolkit.matchAll(/(?:path|manifestPath|ignoreFile): (\S+)/g)].map(
      ([, path = '']) => path,
    );
    expect(paths).to.have.length.above(3);
    for (const path of paths) expect(existsSync(`infra/${path}`), path).to.equal(true);
    for (const name of ['dev', 'live']) {
      expect(existsSync(`infra/${name}.parameters.json`)).to.equal(true);
      expect(existsSync(`appPackage/env/.env.${name}`)).to.equal(true);
    }
  });

  it('takes from the environment what its file gives, the toolkit or the deployment', () => {
    const env = readFileSync('appPackage/env/.env.dev', 'utf8');
    const outputs = readFileSync('infra/main.bicep', 'utf8');
    for (const [, name = ''] of toolkit.matchAll(/\$\{\{(\w+)\}\}/g))
      expect(`${env}\n${outputs}`, name).to.match(new RegExp(`^(${name}=|output ${name} )`, 'm'));
  });

  it('uses the version whose schema it was held against, and actions of it', () => {
    expect(toolkit).to.match(/^version: v1\.11$/m);
    const uses = new Set([...toolkit.matchAll(/uses: (\S+)/g)].map(([, name]) => name));
    expect([...uses].sort()).to.deep.equal([
      'arm/deploy',
      'azureAppService/zipDeploy',
      'cli/runNpmCommand',
      'teamsApp/create',
      'teamsApp/publishAppPackage',
      'teamsApp/update',
      'teamsApp/validateAppPackage',
      'teamsApp/zipAppPackage',
    ]);
  });
});

describe('the workflow', () => {
  it('waits for words that the bot says', () => {
    const [, waited = ''] = /grep -q '([^']+)'/.exec(workflow) ?? [];
    expect(() => createConfig({ NODE_ENV: 'production' })).to.throw(waited);
  });

  it('runs the real compiler over what the gate reads offline', () => {
    expect(workflow).to.contain('az bicep build --file infra/main.bicep').and.contain('az bicep lint');
  });
});
