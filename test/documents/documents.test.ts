import { expect } from 'chai';
import { Busy, inTurn } from '../../src/apart/in-turn.ts';
import { documentsIn } from '../../src/documents/documents.ts';
import type { Document } from '../../src/domain/document.ts';
import { aDocx, aPdf, aTxt } from '../support/files.ts';
import { pdfBomb } from '../support/hostile-files.ts';
import { paused } from '../support/pauses.ts';
import { NOTES, pack } from './samples.ts';

const DRAWN = new Date('2027-03-09T10:00:00Z');
const given = { clock: () => DRAWN, ics: () => 'BEGIN:VCALENDAR' };

describe('documents', () => {
  const documents = documentsIn(given);

  it('are drawn and read in a thread of their own, while the bot goes on answering', async () => {
    const { value, pause } = await paused(async () => {
      const [pdf, docx] = await Promise.all([documents.pdf(pack()), documents.docx(pack())]);
      return { pdf, docx, read: await documents.read({ name: 'pack.pdf', type: '', bytes: pdf }) };
    });
    const { pdf, docx, read } = value;
    expect(Buffer.from(pdf).toString('latin1')).to.match(/^%PDF-1\.7/);
    expect(read.refused ? read.say : read.value.text).to.include('Action log');
    const again = await documents.read({ name: 'pack.docx', type: '', bytes: docx });
    expect(again.refused ? again.say : again.value.text).to.include('ACT-2210\t');
    expect(pause(90), 'nine in ten turns of the loop').to.be.below(200);
  });

  it('are the same whether drawn apart or not', async () => {
    const { bytes } = await aPdf(['The notes']);
    const read = await documents.read({ name: 'notes.pdf', type: '', bytes });
    expect(read).to.deep.equal({ value: { text: 'The notes' } });
  });

  it('are refused by their size before anything is looked at', async () => {
    const huge = { name: 'notes.docx', type: '', bytes: new Uint8Array(200 * 1024 * 1024) };
    expect(await documents.read(huge)).to.include({ refused: true, code: 'file.large' });
    expect(await documents.read({ ...huge, bytes: new Uint8Array() })).to.include({ code: 'file.empty' });
  });

  it('are given up after their time', async () => {
    const hurried = documentsIn({ ...given, reading: { ms: 1 } });
    const { bytes } = await aDocx(Array.from({ length: 2_000 }, (_, index) => [`${index}`, 'A row']));
    const answer = await hurried.read({ name: 'notes.docx', type: '', bytes });
    expect(answer).to.include({ refused: true, code: 'file.time' });
  });

  it('are given up when they grow too large, and what they held is let go', async () => {
    const before = process.memoryUsage.rss();
    let most = before;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss());
    }, 5);
    const bytes = pdfBomb(400);
    const made = process.memoryUsage.rss();
    most = made;
    const answer = await documents.read({ name: 'notes.pdf', type: '', bytes });
    clearInterval(watch);
    expect(answer.refused ? answer.code : 'read').to.be.oneOf(['file.memory', 'file.time', 'file.pictures']);
    expect((most - made) / 1024 / 1024, 'megabytes').to.be.below(400);
  });

  it('that break a library are a fault of the file, and the next is read', async () => {
    const [spoilt, sound] = await Promise.all([
      documents.read({ name: 'x.pdf', type: '', bytes: Buffer.from('%PDF-1.7 nothing') }),
      documents.read(aTxt('The notes')),
    ]);
    expect(spoilt).to.include({ refused: true, code: 'file.unsound' });
    expect(sound).to.deep.equal({ value: { text: 'The notes' } });
  });

  it('whose drawing fails are a fault, since the document is ours', async () => {
    const odd = { ...NOTES, blocks: [{ kind: 'nothing' }] } as unknown as Document; // as no room would make it
    let fault: unknown;
    await documents.pdf(odd).catch((error: unknown) => {
      fault = error;
    });
    expect(fault).to.be.instanceOf(Error);
  });

  it('of the calendar are drawn at once', () => {
    expect(documents.ics([])).to.equal('BEGIN:VCALENDAR');
  });

  it('that wait behind too many are told to come again', async () => {
    const many = Array.from({ length: 12 }, () => documents.read(aTxt('The notes')));
    const answers = await Promise.all(many);
    expect(
      answers.filter((answer) => answer.refused).map((answer) => answer.refused && answer.code),
    ).to.deep.equal(Array.from({ length: 3 }, () => 'file.busy'));
  });
});

describe('a queue of one', () => {
  const held = () => {
    let open = (): void => undefined;
    const until = new Promise<void>((resolve) => {
      open = resolve;
    });
    return { until, open };
  };

  it('does one thing at a time, in order, what is urgent first, whatever fails', async () => {
    const turn = inTurn(5);
    const { until, open } = held();
    const done: string[] = [];
    const note = (name: string) => async (): Promise<void> => {
      done.push(name);
    };
    const first = turn(() => until);
    const fails = turn(async () => {
      throw new Error('no');
    }).catch(() => done.push('failed'));
    const rest = [turn(note('a')), turn(note('b')), turn(note('urgent'), true)];
    open();
    await Promise.all([first, fails, ...rest]);
    expect(done).to.deep.equal(['urgent', 'failed', 'a', 'b']);
  });

  it('turns away what would wait too long', async () => {
    const turn = inTurn(1);
    const { until, open } = held();
    const first = turn(() => until);
    const second = turn(async () => 2);
    let turnedAway: unknown;
    await turn(async () => 3).catch((error: unknown) => {
      turnedAway = error;
    });
    expect(turnedAway).to.be.instanceOf(Busy);
    open();
    await first;
    expect(await second).to.equal(2);
    expect(await turn(async () => 4)).to.equal(4);
  });
});
