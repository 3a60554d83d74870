import { expect } from 'chai';
import mammoth from 'mammoth';
import nodeIcal from 'node-ical';
import { pdfjs } from '../../src/documents/read/pdf.ts';
import { day } from '../../src/domain/day.ts';
import { aMeeting } from '../support/a-meeting.ts';
import { PEOPLE } from '../support/builders.ts';
import type { Call, Shown } from '../support/connector.ts';
import { aPdf } from '../support/files.ts';
import { type Actor, linksIn, type Seen, sendFile, startTeams, type Teams } from '../support/teams.ts';
import { linesOf, referencesIn, said, told } from './shown.ts';

const CHAT = '19:meeting_NDU2@thread.v2';
const JOIN = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_NDU2%40thread.v2/0';
const NOVEMBER = aMeeting({ id: 'MTG-N4VM', on: day('2026-11-04'), state: 'ended' });

const onCard = ({ cards: [card] }: Pick<Seen, 'cards'>) => (card ? { card } : {});
const words = ({ card, text }: Call): string => [text ?? '', ...linesOf(card)].join('\n');

/** What a link of the pressed button opens. */
const opened = async (actor: Actor, verb: string, data: object, card: Shown | undefined): Promise<Buffer> => {
  const { card: link } = await actor.presses(verb, data, card ? { card } : {});
  const response = await fetch(linksIn(link)[0]?.url ?? '');
  expect(response.status).to.equal(200);
  return Buffer.from(await response.arrayBuffer());
};

const pdfText = async (bytes: Uint8Array): Promise<string> => {
  const { getDocument } = await pdfjs();
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
  });
  return (await Promise.all(pages)).join(' ').replace(/\s+/g, ' ');
};

const docxText = async (buffer: Buffer): Promise<string> =>
  (await mammoth.extractRawText({ buffer })).value.replace(/\s+/g, ' ');

const eventIn = (ics: Buffer) =>
  Object.values(nodeIcal.sync.parseICS(ics.toString('utf8'))).find((one) => one?.type === 'VEVENT');

const happens = (who: Actor, name: string, value: object) =>
  who.sends({ type: 'event', name: `application/vnd.microsoft.${name}`, value }, { in: CHAT });

/** The first message in that conversation, made or still to come, that says all of this. */
const sees = async (teams: Teams, conversation: string, ...parts: readonly string[]): Promise<string> =>
  words(
    await teams.connector.sees(
      (call) => call.conversation === conversation && parts.every((part) => words(call).includes(part)),
    ),
  );

describe('a meeting’s whole life', () => {
  it('goes from the calendar to confirmed notes [row 1] [row 9] [row 12] [row 17]', async () => {
    const teams = await startTeams({ register: { meetings: [NOVEMBER] }, pause: async () => undefined });
    const [cora, mara, hugh] = [PEOPLE.cora, PEOPLE.mara, PEOPLE.hugh].map((one) => teams.person(one));
    const [dev, ines] = [PEOPLE.dev, PEOPLE.ines].map((one) => teams.person(one));
    if (!cora || !mara || !hugh || !dev || !ines) throw new Error('five people are five actors');

    // Planned, and put into one's own calendar.
    const planned = await cora.says(
      `plan a meeting on 19 January at 10am – midday on suspensions and exclusions ${JOIN}`,
    );
    expect(said(planned))
      .to.contain('When: Tuesday 19 January 2027, 10am to midday')
      .and.to.contain('Focus: suspensions and exclusions');
    const event = eventIn(await opened(dev, 'calendar.link', {}, (await dev.says('next meeting')).cards[0]));
    expect(event?.start?.toISOString()).to.equal('2027-01-19T10:00:00.000Z');
    expect(event?.end?.toISOString()).to.equal('2027-01-19T12:00:00.000Z');

    // Apologies, items, the agenda published, an update.
    expect(said(await ines.says('apologies'))).to.contain('Ines Field (Surrey)');
    expect(
      said(await cora.says('apologies from Simon Sims (MK), Hilary Alder and Paul Mann (Kent)')),
    ).to.contain('Simon Sims (Milton Keynes), Hilary Alder (Kent), Paul Mann (Kent)');
    await mara.says('agenda item School transport in rural areas, 15 minutes');
    expect(said(await cora.says('agenda'))).to.contain('Proposed, to be decided on');
    expect(said(await cora.says('accept item 1'))).to.contain('Item 5 added: School transport');
    expect(said(await cora.says('publish agenda'))).to.contain('Revision 1, 23 November 2026: published.');
    const text = 'EHE numbers are steady, suspensions are up';
    const update = await dev.says(`update ${text}`);
    expect(said(update)).to.contain('Saved for Kent');
    const themes = 'ehe-numbers,suspensions';
    expect(JSON.stringify(update.cards)).to.contain(`"value":"${themes}"`);
    await dev.presses('roundtable.save', { text, themes }, onCard(update));

    // The pack, a late paper as a link and one as a file, and the pack again.
    const first = said(await mara.says('pack'));
    expect(first)
      .to.contain('Version 1, 23 November 2026 at 10am')
      .and.to.contain('5) School transport in rural areas, 15 minutes')
      .and.to.contain('Apologies so far')
      .and.to.contain('Suspensions and exclusions: Kent')
      .and.to.not.contain('Papers');
    await mara.says('paper https://www.example.org/figures Transport figures for item 5');
    const form = await mara.presses('agenda.paper-form', {}, onCard(await mara.says('papers')));
    const item = /"title":"5: School transport[^"]*","value":"([^"]+)"/.exec(JSON.stringify(form.card))?.[1];
    const upload = await mara.presses('agenda.upload', { item }, form.card ? { card: form.card } : {});
    const { bytes } = await aPdf(['Routes by ward'], 'Routes.pdf');
    const page = await sendFile(linksIn(upload.card)[0]?.url ?? '', 'Routes.pdf', bytes, 'application/pdf');
    expect(page.status).to.equal(200);
    const again = await mara.says('pack');
    expect(said(again))
      .to.contain('Version 2,')
      .and.to.contain('New since version 1, which you last opened')
      .and.to.contain('• Papers: Transport figures; Routes')
      .and.to.contain('Routes (item 5, School transport in rural areas)')
      .and.to.not.contain('Agenda: changed');
    expect(await pdfText(await opened(mara, 'packs.link', { as: 'pdf' }, again.cards[0])))
      .to.contain('Transport figures')
      .and.to.contain('EHE numbers are steady, suspensions are up');

    // The meeting itself, in its Teams chat.
    teams.at(new Date('2027-01-19T10:00:00Z'));
    await happens(cora, 'meetingStart', { Title: 'A meeting', JoinUrl: JOIN });
    await sees(teams, CHAT, 'Under way since 10am.', '5 School transport in rural areas (15 minutes)');
    await happens(dev, 'meetingParticipantJoin', {
      members: [PEOPLE.dev, PEOPLE.mara].map(({ id, name }) => ({
        user: { id: `29:${id}`, name, aadObjectId: `user-${id}` },
        meeting: { inMeeting: true },
      })),
    });
    const three = await cora.says(
      [
        'action MS/CO to share the statement with the AD Education Network by 12 February',
        'action Kent to circulate the guidance by 29 January',
        'action All other LAs to send medical needs policies to CO',
      ].join('\n'),
      { in: CHAT },
    );
    expect(three.cards).to.have.length(1);
    expect(said(three)).to.contain('3 actions recorded');
    const references = referencesIn(said(three));
    expect(said(await hugh.says('agreed: a separate attendance code', { in: CHAT }))).to.contain('Agreed');
    await sees(teams, CHAT, ...references, '**Agreed**: A separate attendance code');
    teams.at(new Date('2027-01-19T12:00:00Z'));
    await happens(cora, 'meetingEnd', { Title: 'A meeting', JoinUrl: JOIN });
    expect(await sees(teams, CHAT, 'The end of the 19 January 2027 meeting', ...references))
      .to.contain('3 actions and 1 decision recorded.')
      .and.to.contain('**Kent**: Circulate the guidance')
      .and.to.contain('2 present, 4 apologies.');

    // The notes: drafted, as PDF and in Word, circulated and put right.
    const draft = await cora.says('draft notes');
    expect(said(draft))
      .to.contain('Present (2): Dev Patel (Kent), Mara Swift (Portsmouth)')
      .and.to.contain('5. School transport in rural areas')
      .and.to.contain('Kent, 29 January 2027: circulate the guidance');
    expect(said(await mara.says('notes'))).to.contain('have not been circulated yet');
    for (const [as, read] of [['pdf', pdfText] as const, ['docx', docxText] as const])
      expect(await read(await opened(cora, 'notes.link', { as }, draft.cards[0])), as)
        .to.contain('Simon Sims (Milton Keynes)')
        .and.to.contain('School transport in rural areas')
        .and.to.contain('A separate attendance code')
        .and.to.contain('circulate the guidance');
    expect(said(await cora.says('circulate notes'))).to.contain('Circulated to 4 members.');
    await sees(teams, `a:29:${PEOPLE.ines.id}`, 'Circulated on 19 January 2027, not yet confirmed');
    expect(said(await cora.says('correct notes item 5: Portsmouth showed the figures.')))
      .to.contain('Item 5, corrected by Cora Oakley on 19 January 2027. It had no text.')
      .and.to.contain('Portsmouth showed the figures.');

    // What arises from it stands in the next pack, and the chair confirms the notes at the next meeting.
    await cora.says('plan a meeting on 9 March at 2pm in Shaw House');
    teams.at(new Date('2027-03-01T12:00:00Z'));
    const next = await mara.says('pack');
    expect(said(next))
      .to.contain('3 open, 2 overdue, 0 closed since 19 January 2027')
      .and.to.match(/ACT-\w{4} Circulate the guidance \(Kent, .*overdue\)/)
      .and.to.contain('Send medical needs policies to CO')
      .and.to.contain('Notes of the meeting of 19 January 2027: for confirmation')
      .and.to.contain('Agreed: A separate attendance code');
    const pack = await pdfText(await opened(mara, 'packs.link', { as: 'pdf' }, next.cards[0]));
    for (const reference of references) expect(pack).to.contain(reference);
    expect(pack).to.contain('Portsmouth showed the figures.');
    teams.at(new Date('2027-03-09T14:00:00Z'));
    expect(said(await cora.says('start meeting'))).to.contain('Under way since 2pm.');
    expect(said(await hugh.says('confirm notes'))).to.contain(
      'Confirmed at the 9 March 2027 meeting, by Hugh Lane, chair. These notes are now read-only.',
    );
    expect(said(await cora.says('correct notes of the 19 January meeting item 5: Nothing.'))).to.contain(
      'confirmed notes are not changed',
    );
    const notes = await mara.says('notes of the 19 January meeting');
    expect(said(notes)).to.contain('Confirmed at the 9 March 2027 meeting by Hugh Lane, chair');
    expect(await docxText(await opened(mara, 'notes.link', { as: 'docx' }, notes.cards[0]))).to.contain(
      'Portsmouth showed the figures.',
    );
    expect(said(await cora.says('end meeting'))).to.contain('No actions or decisions were recorded.');
    expect(told(await mara.presses('notes.confirm', {}, onCard(notes)))).to.not.contain(
      'Something went wrong',
    );
    await teams.stop();
  });
});
