import { expect } from 'chai';
import fc from 'fast-check';
import nodeIcal, { type CalendarResponse, type VEvent } from 'node-ical';
import { Temporal } from 'temporal-polyfill';
import type { CalendarEntry } from '../../src/core/documents.ts';
import { ics } from '../../src/documents/ics.ts';
import { addDays, day } from '../../src/domain/day.ts';

const anEntry = (over: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'MTG-2F7K@cme-network',
  sequence: 0,
  title: 'CME Network meeting',
  description: 'Focus: suspensions and exclusions',
  where: 'Shaw House, Newbury',
  on: '2027-01-19',
  start: '10:00',
  end: '12:00',
  cancelled: false,
  stamp: new Date('2026-07-25T10:30:00Z'),
  ...over,
});

const eventsOf = (read: CalendarResponse): readonly VEvent[] =>
  Object.values(read).filter((one): one is VEvent => one?.type === 'VEVENT');

const reread = (...entries: readonly CalendarEntry[]): VEvent => {
  const [event] = eventsOf(nodeIcal.sync.parseICS(ics(entries)));
  if (!event) throw new Error('no event was read');
  return event;
};

/**
 * The instants of a time on London's wall. One that does not exist is taken by the offset before the gap, as RFC 5545
 * has it; of one that comes twice its readers choose.
 */
const instantsOf = (on: string, time: string): readonly string[] =>
  (['compatible', 'later'] as const).map((disambiguation) => {
    const wall = Temporal.PlainDateTime.from(`${on}T${time}`);
    return new Date(
      wall.toZonedDateTime('Europe/London', { disambiguation }).epochMilliseconds,
    ).toISOString();
  });

/** In the hour that a spring Sunday leaves out, readers differ: no clock shows it. */
const isOnTheWall = (on: string, time: string): boolean => {
  const wall = Temporal.PlainDateTime.from(`${on}T${time}`);
  return wall.toZonedDateTime('Europe/London').toPlainDateTime().equals(wall);
};

const said = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'val' in value ? value.val : value;

/** What stands in the file, its folded lines joined again. */
const unfolded = (...entries: readonly CalendarEntry[]): string => ics(entries).replace(/\r\n[ \t]/g, '');

describe('ics', () => {
  for (const [on, start, instant] of [
    ['2027-01-19', '10:00', '2027-01-19T10:00:00.000Z'],
    ['2027-07-20', '10:00', '2027-07-20T09:00:00.000Z'],
    ['2027-03-27', '10:00', '2027-03-27T10:00:00.000Z'],
    ['2027-03-28', '10:00', '2027-03-28T09:00:00.000Z'],
    ['2027-03-29', '10:00', '2027-03-29T09:00:00.000Z'],
    ['2027-10-30', '10:00', '2027-10-30T09:00:00.000Z'],
    ['2027-10-31', '10:00', '2027-10-31T10:00:00.000Z'],
    ['2027-11-01', '10:00', '2027-11-01T10:00:00.000Z'],
  ] as const)
    it(`is read as ${instant} where London's clock shows ${start} on ${on}`, () =>
      expect(reread(anEntry({ on, start, end: '12:00' })).start.toISOString()).to.equal(instant));

  const CHANGES = ['2026-10-25', '2027-03-28', '2027-10-31', '2028-03-26'].flatMap((sunday) =>
    [-1, 0, 1].map((days) => addDays(day(sunday), days)),
  );
  for (const on of CHANGES)
    for (const start of ['00:30', '01:00', '01:30', '02:00', '02:30'])
      it(`keeps ${start} on ${on}, by a clock change`, () =>
        expect(reread(anEntry({ on, start, end: '03:00' })).start.toISOString()).to.be.oneOf([
          ...instantsOf(on, start),
        ]));

  it('is read as the same instant as the wall shows, whatever the day and time', () => {
    // The reader knows no clock changes that are more than ten years away.
    const days = fc.integer({ min: 0, max: 365 * 15 }).map((more) => addDays(day('2020-01-01'), more));
    const times = fc
      .integer({ min: 0, max: 24 * 60 - 1 })
      .map((min) => `${String(Math.floor(min / 60)).padStart(2, '0')}:${String(min % 60).padStart(2, '0')}`);
    fc.assert(
      fc.property(days, times, (on, start) => {
        fc.pre(isOnTheWall(on, start));
        const { end: _, ...entry } = anEntry({ on, start });
        expect(reread(entry).start.toISOString()).to.be.oneOf([...instantsOf(on, start)]);
      }),
      { numRuns: 200 },
    );
  });

  it('says London’s time in London’s zone, and its own stamp in UTC', () => {
    const text = unfolded(anEntry({ on: '2027-07-20' }));
    expect(text).to.contain('DTSTART;TZID=Europe/London:20270720T100000\r\n');
    expect(text).to.contain('DTEND;TZID=Europe/London:20270720T120000\r\n');
    expect(text).to.contain('DTSTAMP:20260725T103000Z\r\n');
    expect(text.match(/BEGIN:VTIMEZONE/g)).to.have.length(1);
    expect(text).to.contain('TZOFFSETTO:+0100').and.to.contain('BYMONTH=3;BYDAY=-1SU');
    expect(text).to.contain('TZOFFSETTO:+0000').and.to.contain('BYMONTH=10;BYDAY=-1SU');
  });

  it('has one zone for many entries', () =>
    expect(unfolded(anEntry(), anEntry({ uid: 'b' })).match(/BEGIN:VTIMEZONE/g)).to.have.length(1));

  it('keeps its UID when it changes, and counts the changes', () => {
    const before = reread(anEntry());
    const after = reread(anEntry({ sequence: 3, on: '2027-01-26' }));
    expect(after.uid).to.equal(before.uid).and.to.equal('MTG-2F7K@cme-network');
    expect([before.sequence, after.sequence].map(Number)).to.deep.equal([0, 3]);
  });

  it('takes a cancelled meeting out of calendars', () => {
    const off = anEntry({ sequence: 1, cancelled: true });
    expect(unfolded(off)).to.contain('METHOD:CANCEL\r\n');
    expect(reread(off).status).to.equal('CANCELLED');
    expect(reread(anEntry()).status).to.equal('CONFIRMED');
  });

  it('publishes a calendar in which some are cancelled, each with its own status', () => {
    const both = [anEntry(), anEntry({ uid: 'MTG-3G8M@cme-network', cancelled: true })];
    expect(unfolded(...both)).to.contain('METHOD:PUBLISH\r\n');
    const read = eventsOf(nodeIcal.sync.parseICS(ics(both)));
    expect(read.map(({ status }) => status)).to.deep.equal(['CONFIRMED', 'CANCELLED']);
  });

  it('is a whole day where nobody has said when it starts', () => {
    const { start: _, end: __, ...whole } = anEntry();
    expect(unfolded(whole)).to.contain('DTSTART;VALUE=DATE:20270119\r\n').and.not.contain('VTIMEZONE');
    expect(reread(whole).datetype).to.equal('date');
  });

  it('has no end where nobody has said when it ends', () => {
    const { end: _, ...open } = anEntry();
    expect(unfolded(open)).to.not.contain('DTEND');
  });

  for (const [what, text] of [
    ['commas and semicolons', 'Suspensions, exclusions; and more'],
    ['lines', 'First\nSecond'],
    ['a backslash', 'C:\\papers \\, done'],
    ['emoji', 'Welcome 👩‍👩‍👧 🎉'],
    ['what looks like another entry', 'x\nEND:VEVENT\nBEGIN:VEVENT\nUID:evil'],
  ] as const)
    it(`keeps ${what} in a text`, () => {
      const event = reread(anEntry({ title: text, description: text, where: text }));
      expect(said(event.summary)).to.equal(text);
      expect(said(event.description)).to.equal(text);
      expect(said(event.location)).to.equal(text);
      expect(event.uid).to.equal('MTG-2F7K@cme-network');
    });

  it('writes a backslash before a letter as a backslash, no new line', () =>
    expect(unfolded(anEntry({ title: 'C:\\new' }))).to.contain('SUMMARY:C:\\\\new\r\n'));

  it('takes line ends of any kind and no other control character', () => {
    const event = reread(anEntry({ title: 'One\r\nTwo\rThree\u0000\u0007' }));
    expect(String(said(event.summary)).trim()).to.equal('One\nTwo\nThree');
  });

  it('folds its lines at 75 octets, never inside a letter', () => {
    const long = '🎉 é Überschrift '.repeat(40).trim();
    const lines = ics([anEntry({ description: long })]).split('\r\n');
    for (const line of lines) expect(Buffer.byteLength(line)).to.be.at.most(75);
    expect(said(reread(anEntry({ description: long })).description)).to.equal(long);
  });

  it('leads to the meeting in Teams by an address that nothing has been added to', () => {
    const url =
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%22Tid%22%3a%22a%22%7d';
    expect(unfolded(anEntry({ url }))).to.contain(`URL;VALUE=URI:${url}\r\n`);
    expect(unfolded(anEntry({ url: 'https://example.org/a,b;c\r\nX:y' }))).to.contain(
      'https://example.org/a%2Cb%3BcX:y',
    );
  });

  it('keeps any text whole', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const written = unfolded(anEntry({ description: `>${text}<` }));
        expect(written.match(/BEGIN:VEVENT/g)).to.have.length(1);
        expect(written.replaceAll('\r\n', '')).to.not.match(/\p{Cc}/u);
      }),
      { numRuns: 100 },
    ));
});
