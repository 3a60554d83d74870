import { expect } from 'chai';
import type { BrowserContext, Page } from 'playwright-core';
import { type Browsing, openBrowser, shotAt } from '../support/browser.ts';
import { PEOPLE } from '../support/builders.ts';
import { eventually } from '../support/eventually.ts';
import { linkFor, startLinked } from '../support/linked.ts';
import { anUpload } from '../support/room.ts';
import type { Teams } from '../support/teams.ts';

const PHONE = { width: 360, height: 740 } as const;
const DESK = { width: 1280, height: 800 } as const;
const NOTES = { name: 'Notes 9 July.txt', mimeType: 'text/plain', buffer: Buffer.from('Present: MS, CO') };

describe('an upload page in a browser, without JavaScript', () => {
  let teams: Teams;
  let browsing: Browsing;

  before(async () => {
    const take = anUpload('test.notes', {
      take: async () => ({
        text: 'The bot found **3 actions** and **2 dates**.\n\nNothing is saved yet: accept or drop each one in the chat.',
      }),
    });
    [teams, browsing] = await Promise.all([startLinked({ uploads: [take] }), openBrowser()]);
    await teams.person(PEOPLE.mara).says('help');
  });
  after(async () => {
    await browsing?.close();
    await teams?.stop();
  });

  const opened = async (over: Parameters<Browsing['browser']['newContext']>[0]) => {
    const context = await browsing.browser.newContext({ javaScriptEnabled: false, locale: 'en-GB', ...over });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(await linkFor(teams.person(PEOPLE.mara), 'test.notes'));
    return { context, page, faults };
  };
  const sends = (page: Page) => page.getByRole('button', { name: 'Send the file' }).click();
  const fits = async (page: Page): Promise<void> => {
    const box = await page.locator('html').boundingBox();
    const main = await page.locator('main').boundingBox();
    expect((main?.x ?? 0) + (main?.width ?? 0)).to.be.at.most(box?.width ?? 0);
  };

  for (const [what, colorScheme, viewport] of [
    ['a phone by day', 'light', PHONE],
    ['a phone at night', 'dark', PHONE],
    ['a desk', 'light', DESK],
  ] as const)
    it(`on ${what} a member sends nothing, is told so, sends the notes and reads what came of them`, async () => {
      const { context, page, faults } = await opened({ colorScheme, viewport });
      const shot = (name: string) =>
        page.screenshot({ path: shotAt(`upload-${viewport.width}-${colorScheme}-${name}`) });
      await eventually(async () =>
        expect(await page.getByRole('heading', { level: 1 }).textContent()).to.equal('Hand in the notes'),
      );
      await fits(page);
      await shot('form');
      await sends(page);
      const problem = page.getByRole('alert');
      await eventually(async () =>
        expect(await problem.textContent())
          .to.include('There is a problem')
          .and.include('Choose a file.'),
      );
      expect(await page.title()).to.match(/^There is a problem/);
      await eventually(async () =>
        expect(await page.locator(':focus').getAttribute('class')).to.equal('problem'),
      );
      await fits(page);
      await shot('problem');
      await page.keyboard.press('Tab');
      await eventually(async () =>
        expect(await page.locator(':focus').textContent()).to.equal('Choose a file.'),
      );
      await page.getByLabel('Your file').setInputFiles(NOTES);
      await shot('chosen');
      await sends(page);
      await eventually(async () =>
        expect(await page.getByRole('heading', { level: 1 }).textContent()).to.equal('Your file has arrived'),
      );
      await eventually(async () =>
        expect(await page.getByRole('status').textContent()).to.include(
          'The bot found 3 actions and 2 dates.',
        ),
      );
      await fits(page);
      await shot('arrived');
      expect(faults.filter((fault) => !/422/.test(fault))).to.deep.equal([]);
      await context.close();
    });

  it('of which nothing is left says what to do', async () => {
    const context: BrowserContext = await browsing.browser.newContext({ viewport: PHONE });
    const page = await context.newPage();
    await page.goto(`${teams.running.url}/file/${'A'.repeat(43)}`);
    await eventually(async () =>
      expect(await page.getByRole('heading').textContent()).to.equal('This link has ended'),
    );
    await page.screenshot({ path: shotAt('link-ended') });
    await context.close();
  });
});
