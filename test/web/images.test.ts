import { createHash } from 'node:crypto';
import { expect } from 'chai';
import type { Needs } from '../../src/core/needs.ts';
import type { Chart } from '../../src/domain/chart.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { NOW, PEOPLE } from '../support/builders.ts';
import { network } from '../support/charts.ts';
import { startLinked } from '../support/linked.ts';
import { aCommand } from '../support/room.ts';
import { type Counted, counting } from '../support/tables.ts';
import type { Teams } from '../support/teams.ts';

const HOUR = 3_600_000;
const later = (hours: number): Date => new Date(NOW.getTime() + hours * HOUR);
const unknown = (url: string): string => url.replace(/[\w-]{43}\.png$/, `${'A'.repeat(43)}.png`);

/** A room that answers "chart" with the address of one, as a room of figures does. */
const drawing = (needs: Needs, chart: Chart = network()) => ({
  commands: [
    aCommand('chart', async (given, turn) => {
      const png = given === 'text' ? Buffer.from('no picture') : await needs.documents.png(chart);
      return { text: await needs.links.image(png, turn) };
    }),
  ],
});

describe('the address of a picture in a card', () => {
  let teams: Teams;
  let tables: Counted;

  const drawn = async (): Promise<string> => {
    const { texts } = await teams.person(PEOPLE.mara).says('chart');
    return texts[0] ?? '';
  };

  beforeEach(async () => {
    tables = counting(memoryTables());
    teams = await startLinked(drawing, { open: tables.open });
  });
  afterEach(() => teams.stop());

  it('cannot be guessed, and ends as pictures do', async () => {
    const [one, other] = [await drawn(), await drawn()];
    expect(one).to.match(new RegExp(`^${teams.running.url}/image/[\\w-]{43}\\.png$`));
    expect(other).not.to.equal(one);
    expect((await fetch(unknown(one))).status).to.equal(404);
  });

  it('shows a chart to whoever has it, without signing in and within any page [row 44]', async () => {
    const response = await fetch(await drawn());
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.status).to.equal(200);
    expect(bytes.toString('latin1')).to.match(/^\x89PNG\r\n/);
    const head = Object.fromEntries(response.headers);
    expect(head).to.include({
      'content-type': 'image/png',
      'content-length': String(bytes.length),
      'content-disposition': 'inline; filename="chart.png"',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    });
    expect(head['content-security-policy']).to.match(
      /^default-src 'none'; .*frame-ancestors 'none'; sandbox$/,
    );
  });

  it('is kept by who looks at it for its life, and by nobody on the way', async () => {
    const url = await drawn();
    const cached = async () => (await fetch(url)).headers.get('cache-control');
    expect(await cached()).to.equal('private, max-age=86400, immutable');
    teams.at(later(23.5));
    expect(await cached()).to.equal('private, max-age=1800, immutable');
  });

  it('tells its head without the picture, since some look at its type first', async () => {
    const url = await drawn();
    const [head, whole] = [await fetch(url, { method: 'HEAD' }), await fetch(url)];
    expect([head.status, await head.text()]).to.deep.equal([200, '']);
    expect(head.headers.get('content-type')).to.equal('image/png');
    expect(head.headers.get('content-length')).to.equal(whole.headers.get('content-length'));
    expect((await fetch(unknown(url), { method: 'HEAD' })).status).to.equal(404);
  });

  it('always shows the same bytes, whatever has become of who asked', async () => {
    const url = await drawn();
    const hashed = async () =>
      createHash('sha256')
        .update(Buffer.from(await (await fetch(url)).arrayBuffer()))
        .digest('hex');
    const before = await hashed();
    const cora = teams.person(PEOPLE.cora);
    const { cards } = await cora.says('remove Mara Swift');
    await cora.presses('members.remove', {}, { ...(cards[0] && { card: cards[0] }) });
    expect(await hashed()).to.equal(before);
  });

  it('ends after 24 hours, and then says where the figures are', async () => {
    const url = await drawn();
    teams.at(later(23.99));
    expect((await fetch(url)).status).to.equal(200);
    teams.at(later(24));
    const ended = await fetch(url);
    expect(ended.status).to.equal(410);
    const text = await ended.text();
    expect(text).to.include('This chart is no longer here').and.include('ask the bot the same question');
    expect(await (await fetch(unknown(url))).text()).to.equal(text);
  });

  it('costs one request to make and one to open, and a sweep once an hour', async () => {
    await drawn();
    tables.asked.length = 0;
    const url = await drawn();
    expect(tables.asked.filter((one) => one.endsWith('images'))).to.deep.equal(['write images']);
    tables.asked.length = 0;
    for (let time = 0; time < 3; time += 1) await (await fetch(url)).arrayBuffer();
    expect(tables.asked).to.have.members(['get images', 'list images', 'get images', 'get images']);
  });

  it('leaves one line in the log, without its token', async () => {
    const url = await drawn();
    const from = teams.lines.length;
    await fetch(url);
    await fetch(unknown(url));
    const lines = teams.lines.slice(from).map((line) => JSON.parse(line) as Record<string, unknown>); // pino's own
    expect(lines.map(({ msg, outcome }) => [msg, outcome])).to.deep.equal([
      ['image', 'shown'],
      ['image', 'unknown'],
    ]);
    expect(teams.lines.join('\n')).not.to.include(url.split('/').at(-1)?.slice(0, 43));
  });

  it('holds nothing but a small PNG', async () => {
    const { texts } = await teams.person(PEOPLE.mara).says('chart text');
    expect(texts.join()).to.match(/ERR-\w{4}/);
    expect(tables.asked.filter((one) => one.endsWith('images'))).to.deep.equal([]);
  });

  it('opens no file and no upload page, nor a file a picture', async () => {
    const url = await drawn();
    for (const kind of ['file', 'upload'])
      expect((await fetch(url.replace('/image/', `/${kind}/`))).status, kind).to.equal(404);
    const { texts } = await teams.person(PEOPLE.mara).says('mint test.pdf');
    expect((await fetch((texts[0] ?? '').replace('/file/', '/image/'))).status).to.equal(404);
  });

  for (const path of [
    '',
    '.png',
    'abc.png',
    `${'A'.repeat(43)}.png.png`,
    `${'A'.repeat(43)}/x.png`,
    '..%2f..%2fx.png',
  ])
    it(`that is “${path.slice(0, 20)}” is a page that repeats nothing of it`, async () => {
      const response = await fetch(`${teams.running.url}/image/${path}`);
      expect(response.status).to.equal(404);
      expect(await response.text()).not.to.match(/AAAA|abc|%2f/);
    });

  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
    it(`answers 405 to ${method}`, async () => {
      expect((await fetch(await drawn(), { method })).status).to.equal(405);
    });
});
