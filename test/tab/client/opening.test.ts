import { expect } from 'chai';
import { firstOf, isPageOf } from '../../../src/tab/client/opening.ts';

const ENTERED = 'actions.record';
const LINK = { text: 'show ACT-2222' };
const CHOSEN = { page: 'requests.open' };

describe('what the tab opens with', () => {
  for (const [what, openings, first] of [
    ['what a link names, whatever was entered', { link: LINK, entered: ENTERED, chosen: CHOSEN }, LINK],
    [
      'the page on which something was entered',
      { link: undefined, entered: ENTERED, chosen: CHOSEN },
      { page: ENTERED },
    ],
    ['the page that was chosen for it', { link: undefined, entered: undefined, chosen: CHOSEN }, CHOSEN],
    ['the first page', { link: undefined, entered: undefined, chosen: undefined }, undefined],
  ] as const)
    it(`is ${what}`, () => {
      expect(firstOf(openings)).to.deep.equal(first);
    });

  const now = { name: 'meetings.now', title: 'Now' };
  const shown = (from?: object) => ({ text: 'Hello', print: 'p', ...(from && { from }) });
  for (const [what, start, is] of [
    ['the page', { pages: [now], shown: shown({ page: 'meetings.now' }) }, true],
    ['a page of elsewhere', { pages: [now], shown: shown({ page: 'requests.open' }) }, false],
    ['what a link names', { pages: [now], shown: shown(LINK) }, false],
    ['words alone', { pages: [now], shown: shown() }, false],
    ['words to whoever has no page', { pages: [], shown: shown() }, true],
  ] as const)
    it(`${is ? 'stands as a page' : 'lies over one'}: ${what}`, () => {
      expect(isPageOf(start as Parameters<typeof isPageOf>[0], now)).to.equal(is);
    });
});
