import { monitorEventLoopDelay } from 'node:perf_hooks';
import { expect } from 'chai';
import { inTurn } from '../../src/apart/in-turn.ts';
import { charts } from '../../src/documents/charts.ts';
import { documentsIn } from '../../src/documents/documents.ts';
import { bars, network, trend } from '../support/charts.ts';

const DRAWN = new Date('2027-03-09T10:00:00Z');

describe('charts', () => {
  const drawing = charts(inTurn());
  const documents = documentsIn({ clock: () => DRAWN, ics: () => '', charts: drawing });
  before(() => documents.png(bars([1])));
  after(() => drawing.end());

  it('are drawn in a thread of their own, while the bot goes on answering', async () => {
    const delay = monitorEventLoopDelay({ resolution: 5 });
    const began = performance.now();
    delay.enable();
    for (let at = 0; at < 20; at += 1) await documents.png(at % 2 ? network() : trend());
    delay.disable();
    const each = (performance.now() - began) / 20;
    // Drawn here, nearly every turn of the loop would take as long as a chart; on a busy machine all takes longer.
    expect(delay.percentile(90) / 1e6, 'nine in ten turns of the loop').to.be.below(Math.max(50, each / 2));
  });

  it('are pictures, asked one by one or all at once', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, (_, at) => documents.png(bars([at + 1]))));
    for (const png of all) expect(Buffer.from(png).toString('latin1')).to.match(/^\x89PNG\r\n/);
    expect(new Set(all.map((png) => Buffer.from(png).toString('base64'))).size).to.equal(8);
  });

  it('that cannot be drawn are a fault of who asked, and the next is drawn', async () => {
    const [bad, good] = await Promise.allSettled([documents.png(bars([-1])), documents.png(bars([1]))]);
    expect(bad).to.include({ status: 'rejected' });
    expect(good).to.include({ status: 'fulfilled' });
  });
});
