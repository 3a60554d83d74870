import { request } from 'node:http';
import { expect } from 'chai';
import { coordinators } from '../../src/domain/caller.ts';
import { ok, refuse } from '../../src/domain/result.ts';
import { NOW, PEOPLE } from '../support/builders.ts';
import { linkFor, startLinked } from '../support/linked.ts';
import { aDownload } from '../support/room.ts';
import type { Teams } from '../support/teams.ts';

const MINUTE = 60_000;
const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * MINUTE);
const unknown = (url: string): string => `${url.slice(0, url.lastIndexOf('/') + 1)}${'A'.repeat(43)}`;

/** What a browser would be told and shown, as text that two answers can be compared by. */
const shown = async (response: Response): Promise<string> => `${response.status} ${await response.text()}`;

describe('a link to a file', () => {
  let teams: Teams;
  let opened: string[];
  const bytes = Buffer.from('%PDF-1.7 of the pack');

  beforeEach(async () => {
    opened = [];
    teams = await startLinked({
      downloads: [
        aDownload('test.pdf', {
          make: async (what, { caller, today }) => {
            opened.push(`${what} ${caller.person?.id} ${today}`);
            return ok({ name: 'Pack “19 January” é.pdf', type: 'application/pdf', bytes });
          },
        }),
        aDownload('test.docx', {
          make: async () => ok({ name: '../../etc/pass"wd\r\nX: y.docx', type: 'text/html', bytes }),
        }),
        aDownload('test.odd', { make: async () => ok({ name: 'x', type: 'a b\r\nSet-Cookie: c', bytes }) }),
        aDownload('test.none', { make: async () => refuse('no-pack', 'There is no <b>pack</b> yet.') }),
        aDownload('test.broken', { make: () => Promise.reject(new Error('Mara Swift typed a secret')) }),
        aDownload('test.coordinators', { may: coordinators }),
      ],
    });
  });
  afterEach(() => teams.stop());

  it('opens in the browser, in the name of the member who pressed', async () => {
    const url = await linkFor(teams.person(PEOPLE.mara), 'test.pdf', 'MTG-9XYZ');
    expect(url).to.match(new RegExp(`^${teams.running.url}/file/[\\w-]{43}$`));
    const response = await fetch(url);
    expect(response.status).to.equal(200);
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).to.equal(true);
    expect(opened).to.deep.equal(['MTG-9XYZ MEM-MARA 2026-11-23']);
    const head = Object.fromEntries(response.headers);
    expect(head['content-type']).to.equal('application/pdf');
    expect(head['content-disposition']).to.equal(
      'inline; filename="Pack _19 January_ _.pdf"; filename*=UTF-8\'\'Pack%20%E2%80%9C19%20January%E2%80%9D%20%C3%A9.pdf',
    );
    expect(head['cache-control']).to.equal('no-store');
    expect(head['x-content-type-options']).to.equal('nosniff');
    expect(head['referrer-policy']).to.equal('no-referrer');
    expect(head['content-security-policy']).to.match(/^default-src 'none'; .*frame-ancestors 'none'$/);
  });

  it('saves what is no PDF, under a name that breaks out of nothing', async () => {
    const response = await fetch(await linkFor(teams.person(PEOPLE.mara), 'test.docx'));
    expect(response.headers.get('content-disposition')).to.equal(
      'attachment; filename="pass_wd X: y.docx"; filename*=UTF-8\'\'pass%22wd%20X%3A%20y.docx',
    );
    expect(response.headers.get('content-security-policy')).to.match(/^default-src 'none'/);
    const odd = await fetch(await linkFor(teams.person(PEOPLE.mara), 'test.odd'));
    expect(odd.headers.get('content-type')).to.equal('application/octet-stream');
    expect(odd.headers.get('set-cookie')).to.equal(null);
  });

  it('opens again within ten minutes, since phones look ahead, and then says what to do', async () => {
    const url = await linkFor(teams.person(PEOPLE.mara), 'test.pdf');
    for (const minutes of [0, 5, 9.99]) {
      teams.at(later(minutes));
      expect((await fetch(url)).status).to.equal(200);
    }
    teams.at(later(10));
    const ended = await fetch(url);
    expect(ended.status).to.equal(410);
    expect(await ended.text())
      .to.include('<h1>This link has ended</h1>')
      .and.include('Go back to the chat and press the button again.');
    expect(opened).to.have.length(3);
  });

  it('tells its head without making the file', async () => {
    const url = await linkFor(teams.person(PEOPLE.mara), 'test.pdf');
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, await head.text(), opened]).to.deep.equal([200, '', []]);
    expect((await fetch(unknown(url), { method: 'HEAD' })).status).to.equal(404);
  });

  it('is worth nothing from the moment its member is removed', async () => {
    const url = await linkFor(teams.person(PEOPLE.mara), 'test.pdf');
    const before = await shown(await fetch(unknown(url)));
    const cora = teams.person(PEOPLE.cora);
    const { cards } = await cora.says('remove Mara Swift');
    const { card } = await cora.presses('members.remove', {}, { ...(cards[0] && { card: cards[0] }) });
    expect(JSON.stringify(card)).to.include('Mara Swift');
    expect(await shown(await fetch(url))).to.equal(before);
    expect(opened).to.deep.equal([]);
  });

  it('opens for nobody who may not, and says no more than of a link that never was', async () => {
    const url = await linkFor(teams.person(PEOPLE.mara), 'test.coordinators');
    expect(await shown(await fetch(url))).to.equal(await shown(await fetch(unknown(url))));
    const hers = await linkFor(teams.person(PEOPLE.cora), 'test.coordinators');
    expect((await fetch(hers)).status).to.equal(200);
  });

  it('says why there is no file, in the room’s own words as text', async () => {
    const response = await fetch(await linkFor(teams.person(PEOPLE.mara), 'test.none'));
    expect(response.status).to.equal(404);
    expect(await response.text()).to.include('There is no &lt;b&gt;pack&lt;/b&gt; yet.');
  });

  it('breaks with a reference that the log has too, and nothing else is told', async () => {
    const response = await fetch(await linkFor(teams.person(PEOPLE.mara), 'test.broken'));
    const text = await response.text();
    const reference = /ERR-\w{4}/.exec(text)?.[0] ?? 'none';
    expect(response.status).to.equal(500);
    expect(text).not.to.match(/secret|Mara|stack/);
    const line = teams.lines.find((one) => one.includes(reference)) ?? '';
    expect(JSON.parse(line)).to.include({ msg: 'fault', room: 'test', deed: 'test.broken' });
    expect(line).not.to.match(/secret|Mara/);
  });

  it('leaves one line in the log, without its token, a name or what it was for', async () => {
    const url = await linkFor(teams.person(PEOPLE.mara), 'test.pdf', 'MTG-9XYZ');
    const from = teams.lines.length;
    await fetch(url);
    await fetch(unknown(url));
    const lines = teams.lines.slice(from).map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ msg, outcome }) => [msg, outcome])).to.deep.equal([
      ['link', 'made'],
      ['link', 'unknown'],
    ]);
    const all = teams.lines.join('\n');
    expect(all).not.to.include(url.split('/').at(-1));
    expect(all).not.to.match(/A{43}|Mara|MTG-9XYZ|19 January/);
  });

  for (const [what, path] of [
    ['no token', ''],
    ['a short token', 'abc'],
    ['a token of 5,000 characters', 'a'.repeat(5_000)],
    ['a way out of the folder', '..%2f..%2fetc%2fpasswd'],
    ['signs of HTML', '%3Cscript%3Ealert(1)%3C/script%3E'],
    ['a longer path', `${'A'.repeat(43)}/x`],
    ['a question behind it', `${'A'.repeat(43)}?x=<script>`],
  ] as const)
    it(`to ${what} is a page that repeats nothing of it`, async () => {
      for (const kind of ['file', 'upload']) {
        const response = await fetch(`${teams.running.url}/${kind}/${path}`);
        const text = await response.text();
        expect([kind, response.status]).to.deep.equal([kind, 404]);
        expect(text)
          .to.include('This link has ended')
          .and.not.match(/script|passwd|aaaa|AAAA/);
      }
    });

  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])
    it(`answers 405 to ${method}`, async () => {
      const url = await linkFor(teams.person(PEOPLE.mara), 'test.pdf');
      expect((await fetch(url, { method })).status).to.equal(405);
      expect(opened).to.deep.equal([]);
    });

  it('opens fifty times at once', async () => {
    const url = await linkFor(teams.person(PEOPLE.mara), 'test.pdf');
    const all = await Promise.all(Array.from({ length: 50 }, async () => (await fetch(url)).status));
    expect(all).to.deep.equal(Array(50).fill(200));
  });

  it('does not open an upload page, nor a page a file', async () => {
    const url = await linkFor(teams.person(PEOPLE.mara), 'test.pdf');
    expect((await fetch(url.replace('/file/', '/upload/'))).status).to.equal(404);
  });

  it('lives through somebody who hangs up before the file has come', async () => {
    const url = await linkFor(teams.person(PEOPLE.mara), 'test.pdf');
    await new Promise<void>((resolve) => {
      const asked = request(url);
      asked.on('error', () => resolve());
      asked.end(() => asked.destroy());
    });
    expect((await fetch(url)).status).to.equal(200);
  });
});
