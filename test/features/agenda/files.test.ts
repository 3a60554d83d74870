import { expect } from 'chai';
import type { File } from '../../../src/core/documents.ts';
import type { Reply } from '../../../src/core/reply.ts';
import type { MemberTurn } from '../../../src/core/turn.ts';
import { ok } from '../../../src/domain/result.ts';
import { agenda } from '../../../src/features/agenda/feature.ts';
import { aCaller, aRegister, PEOPLE, turnOf } from '../../support/builders.ts';
import { JANUARY, MEETINGS } from '../../support/meetings.ts';
import { someNeeds } from '../../support/needs.ts';

const register = aRegister({ meetings: MEETINGS });
const PDF: File = { name: 'the_grid.pdf', type: 'application/pdf', bytes: new Uint8Array([1, 2, 3]) };

const aRoom = () => {
  const kept = new Map<string, File>();
  const minted: string[] = [];
  let made = 0;
  const room = agenda(
    someNeeds({
      newReference: (kind) => {
        made += 1;
        return `${kind}-${made}`;
      },
      files: {
        keep: async (file) => {
          made += 1;
          kept.set(`FIL-${made}`, file);
          return ok(`FIL-${made}` as const);
        },
        open: async (id) => kept.get(id),
        remove: async (id) => void kept.delete(id),
      },
      links: {
        ...someNeeds().links,
        mint: async (_turn, { name, what }) => {
          minted.push(`${name} ${what}`);
          return 'https://bot.example.org/d/1';
        },
      },
    }),
  );
  const [upload] = room.uploads ?? [];
  const [download] = room.downloads ?? [];
  if (!upload || !download) throw new Error('no upload or download');
  return { room, upload, download, kept, minted };
};

const turnFor = (person: (typeof PEOPLE)['cora' | 'mara'], over: object = {}): MemberTurn => ({
  ...turnOf(person, { register, ...over }),
  caller: aCaller(person),
});
const opener = (person: (typeof PEOPLE)['cora' | 'mara']) => turnFor(person);
const dataOf = ({ card }: Reply) => JSON.stringify(card?.data);

describe('a paper that is a file', () => {
  const what = `${JANUARY.id}|matters`;

  it('is kept, listed, opened by a link for the member who pressed, and taken away [row 5]', async () => {
    const { room, upload, download, kept, minted } = aRoom();
    const taken = await upload.take(PDF, what, turnFor(PEOPLE.cora));
    expect(dataOf(taken)).to.contain('the grid').and.to.contain('file, 1 KB');
    const id = /PAP-\d+/.exec(dataOf(taken))?.[0] ?? '';
    const open = room.verbs.find(({ name }) => name === 'agenda.open');
    await open?.run({ v: 1, meeting: JANUARY.id, paper: id }, turnFor(PEOPLE.mara));
    expect(minted).to.deep.equal([`agenda.paper-file ${JANUARY.id}|${id}`]);
    const file = await download.make(`${JANUARY.id}|${id}`, opener(PEOPLE.mara));
    expect(file).to.deep.equal({ value: PDF });
    const offered = await room.offers.of(JANUARY, { register, today: turnFor(PEOPLE.cora).today });
    expect(offered.items[2]?.papers[0]).to.include({ kind: 'file', title: 'the grid', size: 3 });
    const remove = room.commands.find(({ name }) => name === 'remove paper');
    await remove?.run('1', turnFor(PEOPLE.cora));
    expect(kept.size).to.equal(0);
    expect(await download.make(`${JANUARY.id}|${id}`, opener(PEOPLE.mara))).to.include({ code: 'gone' });
  });

  it('is opened in a group by a link that comes to one’s own chat, where nobody else sees it', async () => {
    const { room, upload } = aRoom();
    const taken = await upload.take(PDF, what, turnFor(PEOPLE.cora));
    const id = /PAP-\d+/.exec(dataOf(taken))?.[0] ?? '';
    const open = room.verbs.find(({ name }) => name === 'agenda.open');
    const place = { kind: 'group' as const, conversation: '19:meeting@thread.v2' };
    const reply = await open?.run({ v: 1, meeting: JANUARY.id, paper: id }, turnFor(PEOPLE.mara, { place }));
    expect(reply).to.not.have.property('card');
    expect(reply?.text).to.not.contain('https');
    expect(reply?.tell?.[0]?.to).to.deep.equal([PEOPLE.mara.id]);
    expect(JSON.stringify(reply?.tell)).to.contain('https://bot.example.org/d/1');
  });

  it('is kept once where one link sends it twice', async () => {
    const { upload, kept } = aRoom();
    const turn = turnFor(PEOPLE.cora);
    await upload.take(PDF, what, turn);
    await upload.take(PDF, what, turn);
    expect(kept.size).to.equal(1);
  });

  for (const [why, file, place, who] of [
    ['is of another kind', { ...PDF, name: 'grid.exe' }, what, PEOPLE.cora],
    ['names a child', { ...PDF, name: 'NHS 943 476 5919.pdf' }, what, PEOPLE.cora],
    ['is for no item', PDF, `${JANUARY.id}|ITM-9`, PEOPLE.cora],
    ['is for no meeting', PDF, 'MTG-9999|matters', PEOPLE.cora],
    ['comes from a member whose item it is not', PDF, what, PEOPLE.mara],
  ] as const)
    it(`is not kept where it ${why}`, async () => {
      const { upload, kept } = aRoom();
      expect(await upload.take(file, place, turnFor(who))).to.have.property('refused');
      expect(kept.size).to.equal(0);
    });

  it('can be attached to a message in one’s own chat, and is fetched no further than 10 MB', async () => {
    const { room, kept } = aRoom();
    const paper = room.commands.find(({ name }) => name === 'paper');
    const asked: number[] = [];
    const fetch = async (most: number) => {
      asked.push(most);
      return ok(PDF);
    };
    const files = [{ name: PDF.name, fetch }];
    const reply = await paper?.run('Grid of June for item 3', turnFor(PEOPLE.cora, { files }));
    expect(reply && dataOf(reply)).to.contain('Grid of June');
    expect([asked, kept.size]).to.deep.equal([[10 * 1024 * 1024], 1]);
    const unsaid = await paper?.run('', turnFor(PEOPLE.cora, { files }));
    expect(unsaid).to.include({ refused: 'which-item' });
  });
});

describe('the agenda as other rooms have it', () => {
  it('is the standing items of a meeting for which nothing was done yet [row 5] [row 8]', async () => {
    const { room } = aRoom();
    const offered = await room.offers.of(JANUARY, { register, today: turnFor(PEOPLE.cora).today });
    expect(offered).to.include({ state: 'draft', revision: 0 });
    expect(offered.items.map(({ number, title }) => `${number} ${title}`)).to.include(
      '3 Matters arising from 29 September 2026',
    );
  });

  it('says when it was last revised, and who presents what by name', async () => {
    const { room } = aRoom();
    const says = async (name: string, rest: string) =>
      room.commands.find((one) => one.name === name)?.run(rest, turnFor(PEOPLE.cora));
    await says('publish agenda', '');
    await says('item', '4 presenter Dev Patel');
    const offered = await room.offers.of(JANUARY, { register, today: turnFor(PEOPLE.cora).today });
    expect(offered).to.include({ state: 'published', revision: 2, revisedOn: '2026-11-23' });
    expect(offered.items[3]).to.include({ presenter: 'Dev Patel', minutes: 30 });
  });

  it('stays as it was once the meeting is over', async () => {
    const { room } = aRoom();
    const reply = await room.commands
      .find(({ name }) => name === 'agenda item')
      ?.run('Fines for the 29 September meeting', turnFor(PEOPLE.cora));
    expect(reply).to.include({ refused: 'over' });
  });
});
