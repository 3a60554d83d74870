import { createRequire } from 'node:module';
import { expect } from 'chai';
import { type Browsing, openBrowser, shotAt } from '../support/browser.ts';
import { PEOPLE } from '../support/builders.ts';
import type { Chat } from '../support/chat.ts';
import type { Shown } from '../support/connector.ts';
import { eventually } from '../support/eventually.ts';
import { inPlayground } from '../support/in-playground.ts';
import { startTeams, type Teams } from '../support/teams.ts';

describe('questions about figures in the Playground', () => {
  let chat: Chat;
  inPlayground('counts', (opened) => {
    ({ chat } = opened);
  });

  it('are asked, asked on, looked behind and taken away', async () => {
    const answer = await chat.typed('CME (DfE) in Kent in autumn 2025', /Kent: 1,340 children/, 'one');
    await answer.getByRole('button', { name: 'About this figure' }).first().click();
    await answer.getByText('Open Government Licence').first().waitFor();
    await chat.shown(/Kent: 1,340 children/, 'about');
    const rate = await chat.pressed(answer, 'As a rate', /0\.5 per 100 children/, 'rate');
    await chat.pressed(rate, 'As numbers', /Kent: 1,340 children/, 'number');
    const compared = await chat.typed(
      'compare CME (DfE) in Kent, Surrey and Medway in autumn 2025',
      /Kent 1,340, Surrey 150 and Medway 160/,
      'compare',
    );
    const picture = compared.locator('img').first();
    await eventually(async () =>
      expect(await picture.getAttribute('alt')).to.include('Highest 1,340 (Kent)'),
    );
    await chat.pressed(compared, 'Export', /Figures to take away/, 'export');
    await chat.typed('which LA has the highest CME (DfE)', /Highest: East Sussex/, 'highest');
    await chat.typed('how many children in Kent', /Which is meant/, 'unclear');
  });
});

const LIBRARY = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.js');

/** Colours and distances as Teams draws cards with, by day and by night. */
const THEMES = {
  light: { back: '#ffffff', text: '#242424', subtle: '#616161' },
  dark: { back: '#292929', text: '#ffffff', subtle: '#adadad' },
} as const;

const hostConfig = ({ back, text, subtle }: (typeof THEMES)[keyof typeof THEMES]) => {
  const colours = { default: text, subtle };
  const all = Object.fromEntries(
    ['default', 'dark', 'light', 'accent', 'good', 'warning', 'attention'].map((name) => [name, colours]),
  );
  return {
    fontFamily: 'Segoe UI, sans-serif',
    supportsInteractivity: true,
    containerStyles: { default: { backgroundColor: back, foregroundColors: all } },
    actions: { maxActions: 6, actionsOrientation: 'horizontal', buttonSpacing: 8 },
  };
};

describe('an answer as clients draw it', () => {
  let browsing: Browsing;
  let teams: Teams;

  before(async () => {
    browsing = await openBrowser();
    teams = await startTeams({ begins: true });
    await teams.running.begun;
  });

  after(async () => {
    await teams?.stop();
    await browsing?.close();
  });

  const drawn = async (card: Shown, how: { readonly theme: keyof typeof THEMES; readonly width: number }) => {
    const page = await browsing.browser.newPage({ viewport: { width: how.width, height: 300 } });
    await page.setContent(
      `<body style="margin:0;background:${THEMES[how.theme].back}"><div id="card"></div></body>`,
    );
    await page.addScriptTag({ path: LIBRARY });
    await page.evaluate(
      `(() => {
        // Teams draws Markdown: a backslash means the sign behind it.
        AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
          result.outputHtml = text.replace(/\\\\(?=[^a-z0-9])/gi, '').replace(/\\*\\*(.+?)\\*\\*/g, '<b>$1</b>');
          result.didProcess = true;
        };
        const card = new AdaptiveCards.AdaptiveCard();
        card.hostConfig = new AdaptiveCards.HostConfig(${JSON.stringify(hostConfig(THEMES[how.theme]))});
        card.parse(${JSON.stringify(card)});
        document.getElementById('card').appendChild(card.render());
      })()`,
    );
    await page.waitForLoadState('networkidle');
    return page;
  };

  for (const theme of ['light', 'dark'] as const)
    for (const width of [320, 390, 720])
      it(`fits ${width} pixels, ${theme}, and nothing runs out of it`, async () => {
        const mara = teams.person(PEOPLE.mara);
        for (const [name, text] of [
          ['compare', 'compare CME (DfE) in Kent, Surrey and Medway in autumn 2025'],
          ['trend', 'trend of CME (DfE) in Kent and Windsor and Maidenhead'],
          ['everything', 'everything about Kent'],
        ] as const) {
          const { cards } = await mara.says(text);
          const [card] = cards;
          if (!card) throw new Error(`no card for ${text}`);
          const page = await drawn(card, { theme, width });
          expect(await page.evaluate('document.documentElement.scrollWidth')).to.be.at.most(width);
          await page.screenshot({ path: shotAt(`counts-${name}-${theme}-${width}`), fullPage: true });
          await page.close();
        }
      });
});
