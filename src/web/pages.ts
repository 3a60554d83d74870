import type { Broken, Closed } from '../core/opening.ts';
import { html, type Page, paragraphs } from './page.ts';

const AGAIN = 'Go back to the chat and press the button again.';

const STATUS = { ended: 410, unknown: 404 } as const satisfies Record<Closed['closed'], number>;

/** A link that is over, was never there, or is no longer for whom it was: one page for all of them. */
export const closedPage = ({ closed }: Closed): Page => ({
  status: STATUS[closed],
  title: 'This link has ended',
  body: html`<h1>This link has ended</h1>
<p>${AGAIN}</p>
<p>A link opens for 10 minutes, and only while the person who asked for it is a member of the network.</p>`,
});

/** The same words for a picture that is over and one that never was. */
export const goneImagePage = ({ closed }: Closed): Page => ({
  status: STATUS[closed],
  title: 'This chart is no longer here',
  body: html`<h1>This chart is no longer here</h1>
<p>A chart is shown for 24 hours. Its figures are in the table beside it in the chat.</p>
<p>To see the chart again, ask the bot the same question.</p>`,
});

export const brokenPage = ({ reference }: Broken): Page => ({
  status: 500,
  title: 'Something went wrong',
  body: html`<h1>Something went wrong on our side</h1>
<p>Try again. If it goes on, quote ${reference} to the coordinator.</p>`,
});

/** A room's reason why there is no such file. */
export const noFilePage = (say: string): Page => ({
  status: 404,
  title: 'There is a problem',
  body: html`<h1>There is a problem</h1>
${paragraphs([say])}`,
});

export const busyPage: Page = {
  status: 503,
  title: 'Try again in a minute',
  body: html`<h1>Try again in a minute</h1>
<p>Several large files are on their way at the moment.</p>`,
};

export const notReadyPage: Page = {
  status: 503,
  title: 'Try again in a minute',
  body: html`<h1>Try again in a minute</h1>
<p>The bot is starting.</p>`,
};

/** Whoever tries links that lead nowhere, again and again. */
export const tooOftenPage = (retryAfter: number): Page => ({
  status: 429,
  retryAfter,
  title: 'Try again in a minute',
  body: html`<h1>Try again in a minute</h1>
<p>Too many links that lead nowhere were opened from your network.</p>`,
});
