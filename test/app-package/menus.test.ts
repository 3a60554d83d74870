import { expect } from 'chai';
import { idleRooms } from '../../src/app-package/idle-rooms.ts';
import { hasMenus, withMenus } from '../../src/app-package/manifest.ts';
import { commandLists } from '../../src/app-package/menu.ts';
import { type Finished, MANIFEST } from './given.ts';

const lists = commandLists(idleRooms());

describe('the menus in Teams', () => {
  it('are ten lines at most, the last of them help', () => {
    for (const { commands } of lists) {
      expect(commands.length).to.be.within(5, 10);
      expect(commands.at(-1)?.title).to.equal('help');
    }
  });

  it('have in a group nothing that is for one’s own chat', () => {
    const [own, group] = lists.map(({ commands }) => commands.map(({ title }) => title));
    expect(own).to.include.members(['what do I owe', 'return']);
    expect(group).to.include.members(['action', 'decision', 'start meeting']);
    expect(group).to.not.include.members(['what do I owe']);
    expect(group).to.not.include.members(['return']);
  });

  it('are not what they were once a command has changed, until they are written anew', () => {
    const [first, ...rest] = lists;
    const [line, ...lines] = first?.commands ?? [];
    if (!first || !line) throw new Error('there is no menu');
    const other = [{ ...first, commands: [{ ...line, description: 'Something else' }, ...lines] }, ...rest];
    expect(hasMenus(MANIFEST, other)).to.equal(false);
    const written = withMenus(MANIFEST, other);
    expect(hasMenus(written, other)).to.equal(true);
    expect(written).to.contain('Something else');
  });

  it('are another version for Teams, and stay what they are where nothing changed', () => {
    const versionIn = (text: string): string => (JSON.parse(text) as Finished).version; // the manifest itself
    const last = (version: string): number => Number(version.split('.')[2]);
    const written = withMenus(MANIFEST, lists.slice(0, 1));
    expect(last(versionIn(written))).to.equal(last(versionIn(MANIFEST)) + 1);
    expect(withMenus(MANIFEST, lists)).to.equal(MANIFEST);
  });

  it('offer what the bot understands', () => {
    const names = new Set(idleRooms().flatMap(({ commands }) => commands.map(({ name }) => name)));
    for (const { commands } of lists) for (const { title } of commands) expect(names).to.include(title);
  });
});
