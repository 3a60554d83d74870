import { expect } from 'chai';
import { day } from '../../../src/domain/day.ts';
import { sayGap } from '../../../src/domain/job-gap.ts';
import type { Backlog, JobState, LastRun, OpenRound } from '../../../src/domain/job-state.ts';
import { sayAll, sayBeat } from '../../../src/features/jobs/say-all.ts';
import { isShown, type Known, sayBacklog, sayJob } from '../../../src/features/jobs/say-job.ts';
import { aBacklog } from '../../support/jobs-world.ts';

const DAILY: Known = { name: 'test.daily', title: 'Reminders', at: '09:00', on: 'working days' };
const AT = { now: new Date('2026-11-25T10:00:00Z'), closed: [] };

const ran = (over: Partial<LastRun> = {}): LastRun => ({
  batch: { job: 'test.daily', id: '2026-11-25' },
  at: '2026-11-25T09:00:00Z',
  ms: 2_000,
  outcome: 'went well',
  ...over,
});
const open = (over: Partial<OpenRound> = {}): OpenRound => ({
  id: '2026-11-25',
  at: '2026-11-25T09:00:00Z',
  tries: 0,
  ...over,
});
const state = (over: Partial<JobState> = {}): JobState => ({
  name: 'test.daily',
  from: '2026-11-01T00:00:00Z',
  gone: day('2026-11-25'),
  asked: 0,
  ...over,
});

const CASES: readonly (readonly [what: string, state: JobState | undefined, says: string, needs: boolean])[] =
  [
    [
      'nobody has seen yet',
      undefined,
      'It has not run yet. Next run on Thursday 26 November 2026 at 9am.',
      false,
    ],
    [
      'went well with nothing to send',
      state({ last: ran({ ms: 300 }) }),
      'Last run today at 9am: it went well, in less than a second. Next run on Thursday 26 November 2026 at 9am.',
      false,
    ],
    [
      'went well',
      state({ last: ran({ backlog: aBacklog({ planned: 12, sent: 12 }) }) }),
      'Last run today at 9am: it went well, in 2 seconds. 12 messages: 12 sent. Next run on Thursday 26 November 2026 at 9am.',
      false,
    ],
    [
      'made up for what was missed, taken over from one that stopped',
      state({ last: ran({ missed: 3, takenOver: true, ms: 180_000 }) }),
      'Last run today at 9am: it went well, in 3 minutes, after another instance of the bot had stopped in the middle of it. It made up for 3 runs that had been missed. Next run on Thursday 26 November 2026 at 9am.',
      false,
    ],
    [
      'is under way',
      state({ gone: day('2026-11-24'), open: open(), heldUntil: '2026-11-25T10:00:40Z' }),
      'Under way since today at 9am. Next run on Thursday 26 November 2026 at 9am.',
      false,
    ],
    [
      'broke off and goes on at once',
      state({
        gone: day('2026-11-24'),
        open: open({ delivering: true }),
        last: ran({ outcome: 'broke off', backlog: aBacklog({ planned: 9, sent: 4, left: 5 }) }),
      }),
      'Last run today at 9am: it broke off before all was sent. 9 messages: 4 sent and 5 still to go. It goes on in a moment.',
      false,
    ],
    [
      'failed and is tried again',
      state({
        gone: day('2026-11-24'),
        open: open({ tries: 2, again: '2026-11-25T10:05:00Z' }),
        last: ran({ outcome: 'failed', reference: 'ERR-2F7K' }),
      }),
      'Last run today at 9am: it failed (quote ERR-2F7K to whoever runs the bot). It is tried again today at 10:05am.',
      true,
    ],
    [
      'hung as often as it may in a day',
      state({
        gone: day('2026-11-24'),
        open: open({ tries: 5, spent: day('2026-11-25') }),
        last: ran({ outcome: 'hung', reference: 'ERR-2F7K' }),
      }),
      'Last run today at 9am: it did not come to an end and was given up (quote ERR-2F7K to whoever runs the bot). It was tried 5 times and is tried again on Thursday 26 November 2026 at 9am.',
      true,
    ],
    [
      'was missed and not made up',
      state({ gone: day('2026-11-23'), last: ran({ at: '2026-11-23T09:00:00Z' }) }),
      'Last run on Monday 23 November 2026 at 9am: it went well, in 2 seconds. Next run today at 10am.',
      true,
    ],
    [
      'has rounds that were asked for',
      state({ asked: 2 }),
      'It has not run yet. 2 rounds that somebody asked for are to come. Next run on Thursday 26 November 2026 at 9am.',
      false,
    ],
  ];

describe('a job in words', () => {
  for (const [what, given, says, needs] of CASES)
    it(`that ${what}`, () => {
      const said = sayJob(DAILY, given, AT);
      expect(said.says.join(' ')).to.equal(says);
      expect(said.needsAttention).to.equal(needs);
    });

  it('that goes only when asked is shown once it has been', () => {
    const asked: Known = { ...DAILY, on: 'when asked' };
    expect(isShown(asked, undefined)).to.equal(false);
    expect(isShown(asked, state())).to.equal(false);
    expect(isShown(asked, state({ asked: 1 }))).to.equal(true);
    expect(sayJob(asked, state({ last: ran() }), AT).says.at(-1)).to.equal('It goes when it is asked for.');
  });

  it('says of messages what is not plain success, and nothing that is none', () => {
    const all: Backlog = { planned: 10, sent: 4, unknown: 1, stopped: 1, busy: 1, cancelled: 1, left: 2 };
    expect(sayBacklog(all)).to.equal(
      '10 messages: 4 sent, 1 unknown: Teams gave no clear answer, 2 not reached, 1 no longer needed and 2 still to go.',
    );
    expect(sayBacklog(aBacklog({ planned: 1, sent: 1 }))).to.equal('1 message: 1 sent.');
    expect(sayBacklog(undefined)).to.equal('');
  });
});

describe('the whole in words', () => {
  const fine = [sayJob(DAILY, state({ last: ran() }), AT)];
  const beat = { at: '2026-11-25T09:59:30Z' };
  for (const [what, said, at] of [
    ['The bot is working, and nothing is missing.', fine, AT.now],
    ['The bot is working, but 1 job needs attention.', [{ ...fine[0], needsAttention: true }], AT.now],
  ] as const)
    it(what, () => expect(sayAll(said as typeof fine, beat, { now: at, closed: [] })).to.equal(what));

  for (const [iso, says] of [
    [
      '2026-12-25T10:00:00Z',
      'The bot is working, and nothing is missing. Today is no working day, so nothing goes out by itself.',
    ],
    [
      '2026-11-25T20:00:00Z',
      'The bot is working, and nothing is missing. Nothing goes out by itself before 8am or after 6pm.',
    ],
  ] as const)
    it(`at ${iso} says why nothing goes`, () =>
      expect(sayAll(fine, { at: iso }, { now: new Date(iso), closed: [] })).to.equal(says));

  it('says when the work has stopped, and what to do', () => {
    expect(sayAll(fine, { at: '2026-11-25T09:50:00Z' }, AT)).to.equal(
      'The scheduled work has stopped. The last sign of it was today at 9:50am. Tell whoever runs the bot. Nothing goes out until it works again; what is missed is then made up once.',
    );
    expect(sayAll(fine, undefined, AT)).to.include('only just been started');
  });

  it('says when the tables were away, for a week', () => {
    const away = { from: '2026-11-25T08:59:00Z', to: '2026-11-25T09:00:15Z' };
    expect(sayBeat({ ...beat, away }, AT)).to.equal(
      'Last sign of life today at 9:59am. The bot’s tables could not be reached today at 8:59am, until 9am; what was due then was only delayed.',
    );
    const later = { now: new Date('2026-12-04T10:00:00Z'), closed: [] };
    expect(sayBeat({ at: '2026-12-04T09:59:30Z', away }, later)).to.equal(
      'Last sign of life today at 9:59am.',
    );
  });
});

describe('what coordinators are told after hours without the bot', () => {
  const gap = { from: '2026-11-24T16:00:00Z', to: '2026-11-25T10:00:00Z' };

  it('names what was missed and when it is made up', () => {
    const missed = [
      { title: 'Reminders', at: ['2026-11-25T09:00:00Z'], next: '2026-11-25T10:00:00Z' },
      { title: 'Digest', at: ['2026-11-23T09:00:00Z', '2026-11-24T09:00:00Z'], next: '2026-11-26T09:00:00Z' },
    ];
    expect(sayGap({ ...gap, missed }, AT.now)).to.equal(
      [
        '**The bot was not working** from 24 November 2026 at 4pm to 25 November 2026 at 10am.',
        '- Missed: Reminders, due on 25 November 2026 at 9am. Made up today at 10am.',
        '- Missed: Digest, due on 23 November 2026 at 9am and on 24 November 2026 at 9am. Made up on Thursday 26 November 2026 at 9am, once for all of them.',
        'Type **jobs** to see how each of them stands.',
      ].join('\n\n'),
    );
  });

  it('says so where nothing was', () => {
    expect(sayGap({ ...gap, missed: [] }, AT.now)).to.include('nothing is missing');
  });
});
