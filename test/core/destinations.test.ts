import { expect } from 'chai';
import { destinations } from '../../src/core/destinations.ts';
import { PEOPLE } from '../support/builders.ts';
import { startLinked } from '../support/linked.ts';
import { aDownload, anUpload, aRoom } from '../support/room.ts';

describe('what links lead to', () => {
  it('is found by name, and by nothing else', () => {
    const to = destinations([
      aRoom({ downloads: [aDownload('packs.pdf')], uploads: [anUpload('notes.file')] }),
    ]);
    expect(['packs.pdf', 'notes.file', 'packs', 'constructor'].map(to.pathTo)).to.deep.equal([
      'file',
      'upload',
      undefined,
      undefined,
    ]);
    expect(to.download('notes.file')).to.equal(undefined);
  });

  for (const [what, second] of [
    ['two downloads', { downloads: [aDownload('packs.pdf')] }],
    ['a download and an upload', { uploads: [anUpload('packs.pdf')] }],
  ] as const)
    it(`stops the program at its start where ${what} have one name, naming both rooms`, () => {
      const rooms = [
        aRoom({ name: 'packs', downloads: [aDownload('packs.pdf')] }),
        aRoom({ name: 'notes', ...second }),
      ];
      expect(() => destinations(rooms)).to.throw('"packs.pdf" is claimed twice: by packs and by notes');
    });

  it('is at the address the settings name, where they name one', async () => {
    const teams = await startLinked({}, { config: { publicUrl: 'https://cme.example.org/bot' } });
    const { texts } = await teams.person(PEOPLE.mara).says('mint test.pdf');
    expect(texts[0]).to.match(/^https:\/\/cme\.example\.org\/bot\/file\/[\w-]{43}$/);
    await teams.stop();
  });

  it('is a fault of the program where a room names what there is not', async () => {
    const teams = await startLinked();
    const { texts } = await teams.person(PEOPLE.mara).says('mint nobody.has');
    expect(texts[0]).to.include('Something went wrong on our side');
    await teams.stop();
  });
});
