import { expect } from 'chai';
import { type Form, type Shelf, unsentOf, withValues } from '../../../src/tab/client/draft.ts';

/** What a browser keeps, with its keys as an object's. */
const aShelf = (): Shelf & Readonly<Record<string, unknown>> => {
  const shelf = {} as Record<string, unknown>;
  const hidden = (name: string, value: unknown) => Object.defineProperty(shelf, name, { value });
  hidden('getItem', (key: string) => shelf[key] ?? null);
  hidden('setItem', (key: string, text: string) => {
    shelf[key] = text;
  });
  hidden('removeItem', (key: string) => {
    delete shelf[key];
  });
  return shelf as unknown as ReturnType<typeof aShelf>; // with what was defined above
};

const form = (what: string): Form => ({ shown: { card: {}, print: 'p' }, values: { what } });

describe('what is entered in the tab and kept on the device', () => {
  const SIDE = 'meeting|19:x@thread.v2';

  it('is of one place and one page', () => {
    const shelf = aShelf();
    const unsent = unsentOf('mara', SIDE, shelf);
    unsent.keepForms('actions.record', [form('count the pupils')]);
    unsent.keepForms('meetings.now', []);
    unsent.keepLine('agreed: to meet');
    expect(unsent.forms('actions.record')).to.deep.equal([form('count the pupils')]);
    expect(unsent.forms('meetings.now')).to.deep.equal([]);
    for (const place of ['meeting|19:y@thread.v2', 'stage|19:x@thread.v2', 'meeting', 'personal']) {
      const other = unsentOf('mara', place, shelf);
      expect([other.pages(), other.forms('actions.record'), other.line()], place).to.deep.equal([[], [], '']);
    }
  });

  it('comes in the order in which it was entered last', () => {
    const unsent = unsentOf('mara', SIDE, aShelf());
    for (const page of ['b', 'a', 'c', 'a']) unsent.keepForms(page, [form(page)]);
    expect(unsent.pages()).to.deep.equal(['a', 'c', 'b']);
    unsent.keepForms('a', []);
    expect(unsent.pages()).to.deep.equal(['c', 'b']);
  });

  it('is gone as soon as somebody else opens the tab, in whatever place', () => {
    const shelf = aShelf();
    const unsent = unsentOf('mara', SIDE, shelf);
    unsent.keepForms('actions.record', [form('count the pupils')]);
    unsent.keepLine('agreed: to meet');
    unsentOf('cora', 'personal', shelf);
    expect(Object.keys(shelf)).to.deep.equal([]);
  });

  it('is not kept where nobody can be told from another', () => {
    const shelf = aShelf();
    unsentOf('', SIDE, shelf).keepLine('agreed: to meet');
    expect(Object.keys(shelf)).to.deep.equal([]);
  });

  it('stands in its boxes again, and nowhere else', () => {
    const card = {
      id: 'what',
      body: [
        { type: 'Input.Text', id: 'what', value: '' },
        { type: 'TextBlock', id: 'what' },
      ],
    };
    expect(withValues(card, { what: 'count the pupils' })).to.deep.equal({
      id: 'what',
      body: [
        { type: 'Input.Text', id: 'what', value: 'count the pupils' },
        { type: 'TextBlock', id: 'what' },
      ],
    });
  });
});
