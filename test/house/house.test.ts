import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { cardFaults } from './cards.ts';
import { roomFaults, roomsOf } from './rooms.ts';
import { sizeFaults } from './size.ts';
import { sourcesIn } from './source.ts';
import { wordFaults } from './words.ts';

const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** Dot-files aside, nothing else stands at the top. */
const TOP =
  'CHANGELOG.md LICENSE README.md appPackage biome.json cards infra package-lock.json package.json src test tsconfig.json';

describe('the rooms', () => {
  it('each have their three folders and their line', () => {
    expect(roomFaults('.')).to.deep.equal([]);
  });

  it('have a sample for each card, a use for each card, and a handler for each button', async () => {
    const rooms = await roomsOf(process.cwd());
    const verbs = new Set(rooms.flatMap((room) => room.verbs.map(({ name }) => name)));
    expect(cardFaults('.', verbs)).to.deep.equal([]);
  });

  it('name their verbs after themselves: room, dot, deed', async () => {
    for (const room of await roomsOf(process.cwd()))
      for (const { name } of room.verbs)
        expect(name).to.match(new RegExp(`^${room.name}\\.[a-z][a-zA-Z-]*$`));
  });
});

describe('the source', () => {
  const sources = sourcesIn('.');

  it('is in short files and short functions', () => {
    expect(sizeFaults(sources)).to.deep.equal([]);
  });

  it('asks for the time, chance and settings in the few places that may, and explains its casts', () => {
    expect(wordFaults(sources)).to.deep.equal([]);
  });
});

describe('the top of the tree', () => {
  it('has what belongs there and nothing beside it', () => {
    const ignored = read('.gitignore')
      .split('\n')
      .map((line) => line.replace(/\/$/, ''));
    const there = readdirSync('.').filter((name) => !name.startsWith('.') && !ignored.includes(name));
    expect(there.filter((name) => !TOP.split(' ').includes(name))).to.deep.equal([]);
  });

  it('has a README that gives the two commands', () => {
    expect(read('README.md')).to.include('npm ci && npm start').and.include('npm ci && npm test');
  });

  it('tests in CI what the README says, and nothing else', () => {
    const commands = read('.ci/run')
      .split('\n')
      .filter((line) => /\bnpm\b/.test(line) && !line.startsWith('#'));
    expect(commands).to.deep.equal(['npm ci && npm test']);
  });
});

describe('the settings', () => {
  const shape = /const Settings = z\.object\(\{(.*?)\n\}\);/s.exec(read('src/config.ts'))?.[1] ?? '';
  const settings = [...shape.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name);
  const lines = read('.env.example').trim().split('\n');

  it('are all in .env.example, and no others', () => {
    const shown = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('=')[0]);
    expect(settings).to.include('PORT');
    expect([...shown].sort()).to.deep.equal([...settings].sort());
  });

  it('each have one line there that says what they are for', () => {
    for (const [index, line] of lines.entries())
      if (!line.startsWith('#')) expect(lines[index - 1], line).to.match(/^# \S.{10,}\.$/);
  });
});
