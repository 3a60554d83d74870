import { availableParallelism, loadavg } from 'node:os';
import { expect } from 'chai';
import { PEOPLE } from '../support/builders.ts';
import { startTabbed, type Tabbed } from '../support/tabbed.ts';

/** What teams-js and the renderer of cards come to alone is most of it. */
const MOST_BYTES = 450_000;
const MOST_ZIPPED = 120_000;
const CONTENT_MS = 300;
/** It is fast if it once is: what else the machine does can only make it slower. */
const TRIES = 12;

/**
 * Milliseconds from the document’s last byte to the first card; and of these, what the double of the network costs: the
 * same files and one answer, had once more.
 */
const MEASURE = `(async () => {
  const painted = new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime))
      .observe({ type: 'largest-contentful-paint', buffered: true });
  });
  const [page] = performance.getEntriesByType('navigation');
  const content = (await painted) - page.responseEnd;
  const files = [document.querySelector('script').src, document.querySelector('link').href];
  const began = performance.now();
  await Promise.all(files.map((file) => fetch(file, { cache: 'reload' }).then((answer) => answer.arrayBuffer())));
  await fetch('/healthz');
  return { content, network: performance.now() - began };
})()`;

/** How many want this machine’s processors at once. */
const crowd = (): number => Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());

describe('opening the tab', () => {
  let tabbed: Tabbed;

  before(async () => {
    tabbed = await startTabbed();
    await tabbed.chat(PEOPLE.mara).says('action MS to write up the notes by 1 December');
  });
  after(async () => tabbed?.stop());

  it('loads little, and all of it from the bot', async () => {
    const { url } = tabbed.teams.running;
    const page = await (await fetch(`${url}/tab`)).text();
    const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path ?? '');
    expect(files).to.have.length(2);
    const loaded = await Promise.all(files.map((path) => sizeOf(url + path)));
    const sum = (sizes: readonly number[]) => sizes.reduce((all, one) => all + one, 0);
    expect(sum(loaded.map(({ bytes }) => bytes))).to.be.below(MOST_BYTES);
    expect(sum(loaded.map(({ zipped }) => zipped))).to.be.below(MOST_ZIPPED);
  });

  it('shows its first card within 300 ms of the document, on this machine', async () => {
    const measured: number[] = [];
    const isSoon = (): boolean => Math.min(...measured) < CONTENT_MS * crowd();
    for (let one = 0; one < TRIES && !isSoon(); one += 1) {
      const host = await tabbed.opens(PEOPLE.mara);
      await host.told.once('appInitialization.success');
      await host.tab.getByRole('heading', { name: 'Your open actions' }).waitFor();
      const { content, network } = await host.tab.evaluate<Measured>(MEASURE);
      measured.push(content - network);
      await host.close();
    }
    const best = Math.min(...measured);
    console.log(
      `      first card ${best.toFixed(0)} ms after the document; ${crowd().toFixed(1)} want each processor`,
    );
    expect(isSoon()).to.equal(true);
  });
});

interface Measured {
  readonly content: number;
  readonly network: number;
}

const sizeOf = async (url: string): Promise<{ readonly bytes: number; readonly zipped: number }> => {
  const response = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
  const zipped = Number(response.headers.get('content-length'));
  const body = Buffer.from(await response.arrayBuffer());
  return { bytes: body.length, zipped };
};
