import { expect } from 'chai';
import { readLine } from '../../../src/features/actions/read-line.ts';
import type { Reader } from '../../../src/features/actions/reading.ts';
import { aPerson, aRegister, code, PEOPLE } from '../../support/builders.ts';
import { aReader, labels, REGISTER, shown } from './reader.ts';

const read = (line: string, over: Partial<Reader> = {}) => readLine(line, aReader(over));

const NINETEEN = '19 owners';
const BUT_OWN = '18 owners';

/** line, owners, text, due */
const UNDERSTOOD: readonly (readonly [string, string, string, string?])[] = [
  [
    'MS/CO to share the position statement with the AD Education Network by 25 November',
    'Mara Swift, Cora Oakley',
    'share the position statement with the AD Education Network',
    '2026-11-25',
  ],
  ['All other LAs: send medical needs policies to CO', BUT_OWN, 'send medical needs policies to CO'],
  ['Kent and Surrey confirm dates by the end of term', 'Kent, Surrey', 'confirm dates', '2026-12-18'],
  [
    'Bucks, E Sussex, Milton Keynes, Portsmouth, Southampton, Surrey, Windsor & Maidenhead to send data to CO',
    'Buckinghamshire, East Sussex, Milton Keynes, Portsmouth, Southampton, Surrey, Windsor and Maidenhead',
    'send data to CO',
  ],
  ['all to return the audit by 25 th November', NINETEEN, 'return the audit', '2026-11-25'],
  ['ALL – members invited to comment', NINETEEN, 'members invited to comment'],
  ['CO / All: circulate the grid', '20 owners', 'circulate the grid'],
  ['Mike, Brian and Chris to draw up a list', 'Mike Brook, Brian Pole, Chris Dean', 'draw up a list'],
  ['MS / BP / CO to draw up a list', 'Mara Swift, Brian Pole, Cora Oakley', 'draw up a list'],
  ['Chair to write to DfE', 'chair', 'write to DfE'],
  ['coordinator to book a room', 'coordinator', 'book a room'],
  ['Co-ordinator to book a room', 'coordinator', 'book a room'],
  ['the chair and CO to agree the agenda', 'chair, Cora Oakley', 'agree the agenda'],
  ['Chair (Hugh Lane) to sign it', 'chair', 'sign it'],
  ['SH - To include on the agenda at next meeting', 'Sam Hart', 'include on the agenda', 'meeting'],
  ['SH – To include it', 'Sam Hart', 'include it'],
  ['Action: Dev Patel to draft the paper', 'Dev Patel', 'draft the paper'],
  ['ACTION: Mara and Dev to meet', 'Mara Swift, Dev Patel', 'meet'],
  ['ACTION (CO): to clarify criteria and update all', 'Cora Oakley', 'clarify criteria and update all'],
  ['ACTION:- circulate the dates – Mike/Brian', 'Mike Brook, Brian Pole', 'circulate the dates'],
  ['Action 307: CO to book it', 'Cora Oakley', 'book it'],
  ['Action point 3 - CO to book it', 'Cora Oakley', 'book it'],
  ['action CO to book it', 'Cora Oakley', 'book it'],
  ['Reading to send the policy', 'Reading', 'send the policy'],
  ['READING TO SEND THE POLICY', 'Reading', 'SEND THE POLICY'],
  ['kent and surrey to confirm', 'Kent, Surrey', 'confirm'],
  ['KENT TO CONFIRM', 'Kent', 'CONFIRM'],
  ['KENT AND SURREY TO CONFIRM DATES BY FRIDAY', 'Kent, Surrey', 'CONFIRM DATES', '2026-11-27'],
  ['Kent  and Surrey   to confirm .', 'Kent, Surrey', 'confirm'],
  ['Kent\u00a0to\u00a0confirm', 'Kent', 'confirm'],
  ['\u200bKent to confirm.', 'Kent', 'confirm'],
  ['- Kent to confirm', 'Kent', 'confirm'],
  ['• Kent to confirm', 'Kent', 'confirm'],
  ['* Kent to confirm', 'Kent', 'confirm'],
  ['1. Kent to confirm', 'Kent', 'confirm'],
  ['12) Kent to confirm', 'Kent', 'confirm'],
  ['(3) Kent to confirm', 'Kent', 'confirm'],
  ['a) Kent to confirm', 'Kent', 'confirm'],
  ['[ ] Kent to confirm', 'Kent', 'confirm'],
  ['o Kent to confirm', 'Kent', 'confirm'],
  ['MS & CO to share it', 'Mara Swift, Cora Oakley', 'share it'],
  ['MS&CO to share it', 'Mara Swift, Cora Oakley', 'share it'],
  ['MS + CO to share it', 'Mara Swift, Cora Oakley', 'share it'],
  ['MS CO to share it', 'Mara Swift, Cora Oakley', 'share it'],
  ['ms/co to share it', 'Mara Swift, Cora Oakley', 'share it'],
  ['MS, CO and Kent to share it', 'Mara Swift, Cora Oakley, Kent', 'share it'],
  ['MS, CO, and Kent to share it', 'Mara Swift, Cora Oakley, Kent', 'share it'],
  ['M.S. to share it', 'Mara Swift', 'share it'],
  ['Mara with Dev to share it', 'Mara Swift, Dev Patel', 'share it'],
  ['Kent, as well as Surrey, to share it', 'Kent, Surrey', 'share it'],
  ['Kent Surrey Slough to host', 'Kent, Surrey, Slough', 'host'],
  ['Kent, Kent and KCC to host', 'Kent', 'host'],
  ['Brighton and Hove and Kent to host', 'Brighton and Hove, Kent', 'host'],
  ['Brighton & Hove & Kent to host', 'Brighton and Hove, Kent', 'host'],
  ['B&H/W Berks/IoW to host', 'Brighton and Hove, West Berkshire, Isle of Wight', 'host'],
  ['W. Berks to host', 'West Berkshire', 'host'],
  ['Windsor, Maidenhead to host', 'Windsor and Maidenhead', 'host'],
  ['Royal Borough of Windsor and Maidenhead to host', 'Windsor and Maidenhead', 'host'],
  ['Kent County Council to host', 'Kent', 'host'],
  ['isle of wight to host', 'Isle of Wight', 'host'],
  ['MK to host', 'Milton Keynes', 'host'],
  ['Ms Swift to share it', 'Mara Swift', 'share it'],
  ['Hilary (Surrey) to share it', 'Hilary Stone', 'share it'],
  ['Hilary of Surrey to share it', 'Hilary Stone', 'share it'],
  ['Hilary from Kent and CO (SESLIP) to meet', 'Hilary Alder, Cora Oakley', 'meet'],
  ['Dev Patel (Kent) to share it', 'Dev Patel', 'share it'],
  ['Dev Patel Kent to share it', 'Dev Patel', 'share it'],
  ['Kent (Dev Patel) to share it', 'Dev Patel', 'share it'],
  ['@Mara Swift to share it', 'Mara Swift', 'share it'],
  ['me to call Kent', 'Mara Swift', 'call Kent'],
  ['I will send the grid tomorrow', 'Mara Swift', 'send the grid', '2026-11-24'],
  ["I'll send the grid", 'Mara Swift', 'send the grid'],
  ['I’ll send the grid b4 next mtg', 'Mara Swift', 'send the grid', 'meeting'],
  ["I've to send it", 'Mara Swift', 'send it'],
  ['I need to confirm dates', 'Mara Swift', 'confirm dates'],
  ['i confirm dates', 'Mara Swift', 'confirm dates'],
  ['CO and I to meet', 'Cora Oakley, Mara Swift', 'meet'],
  ['my LA to send it', 'Portsmouth', 'send it'],
  ['our local authority to send it', 'Portsmouth', 'send it'],
  ['All LAs to note it', NINETEEN, 'note it'],
  ["all LA's to note it", NINETEEN, 'note it'],
  ['All authorities to note it', NINETEEN, 'note it'],
  ['all nineteen local authorities to note it', NINETEEN, 'note it'],
  ['every authority to note it', NINETEEN, 'note it'],
  ['each LA to note it', NINETEEN, 'note it'],
  ['everyone to note it', NINETEEN, 'note it'],
  ['Everybody please note it', NINETEEN, 'note it'],
  ['All members to note it', NINETEEN, 'note it'],
  ['All of us to note it', NINETEEN, 'note it'],
  ['All please send data', NINETEEN, 'send data'],
  ['All confirm attendance', NINETEEN, 'confirm attendance'],
  ['All except Slough to return it', BUT_OWN, 'return it'],
  ['all but Kent and Medway: send it', '17 owners', 'send it'],
  ['everyone apart from Slough to send it', BUT_OWN, 'send it'],
  ['All LAs (except Kent, Surrey) to send it', '17 owners', 'send it'],
  ['Everyone except Mara to send it', BUT_OWN, 'send it'],
  ['all except CO to send it', NINETEEN, 'send it'],
  ['Others please send to CO', BUT_OWN, 'send to CO'],
  ['the rest to send theirs', BUT_OWN, 'send theirs'],
  ['everyone else to send theirs', BUT_OWN, 'send theirs'],
  ['All other LAs except Surrey to send theirs', '17 owners', 'send theirs'],
  ['Kent and all other LAs to meet', NINETEEN, 'meet'],
  ['Kent has agreed to host', 'Kent', 'host'],
  ['Kent and Surrey both to confirm', 'Kent, Surrey', 'confirm'],
  ['Kent should send it', 'Kent', 'send it'],
  ['Kent will need to send it', 'Kent', 'send it'],
  ['Kent, to send it', 'Kent', 'send it'],
  ['Kent -> send it', 'Kent', 'send it'],
  ['Kent: confirm dates - ongoing', 'Kent', 'confirm dates', 'ongoing'],
  ['Kent: please send it', 'Kent', 'send it'],
  ['Kent confirms dates', 'Kent', 'confirms dates'],
  ['Kent report back', 'Kent', 'report back'],
  ['Please Kent send the data', 'Kent', 'send the data'],
  ['Please could Kent and Surrey confirm dates', 'Kent, Surrey', 'confirm dates'],
  ['By Friday Kent to send the data', 'Kent', 'send the data', '2026-11-27'],
  ['Kent (by Friday) to send the data', 'Kent', 'send the data', '2026-11-27'],
  ['All other LAs, by 25 Nov: send policies', BUT_OWN, 'send policies', '2026-11-25'],
  ['circulate the grid – CO / Mara', 'Cora Oakley, Mara Swift', 'circulate the grid'],
  ['circulate the grid by Friday – CO', 'Cora Oakley', 'circulate the grid', '2026-11-27'],
  ['circulate the grid – CO by Friday', 'Cora Oakley', 'circulate the grid', '2026-11-27'],
  ['Medical needs: CO to circulate guidelines', 'Cora Oakley', 'Medical needs: circulate guidelines'],
  ['CO will offer support and liaise', 'Cora Oakley', 'offer support and liaise'],
  ['CO to be ready for the audit', 'Cora Oakley', 'be ready for the audit'],
];

/** line, words asked about, choices, owners so far, text */
const ASKED: readonly (readonly [string, string, string, string, string])[] = [
  ['share the dates with Kent', '', '', '', 'share the dates with Kent'],
  ['reading group to be set up', '', '', '', 'reading group to be set up'],
  ['Reading group to be set up', '', 'Reading', '', 'Reading group to be set up'],
  ['Reading group to meet', 'Reading group', 'Reading', '', 'meet'],
  ['WBC to confirm', 'WBC', 'Wokingham, West Berkshire', '', 'confirm'],
  ['Surry to confirm dates', 'Surry', 'Surrey', '', 'confirm dates'],
  ['Hampshrie and Kent to meet', 'Hampshrie', 'Hampshire', 'Kent', 'meet'],
  ['HL, MS and Surry to meet', 'Surry', 'Surrey', 'Hugh Lane, Mara Swift', 'meet'],
  ['Hilary to share it', 'Hilary', 'Hilary Alder (Kent), Hilary Stone (Surrey)', '', 'share it'],
  ['JB to share it', 'JB', 'Jo Best (Southampton), Jan Beech (West Sussex)', '', 'share it'],
  ['Sussex to share it', 'Sussex', 'East Sussex, West Sussex', '', 'share it'],
  ['Kent or Surrey to host', 'Kent or Surrey', 'Kent, Surrey', '', 'host'],
  ['Ms Smith to share it', 'Ms Smith', '', '', 'share it'],
  ['Jane Bloggs and Kent to read it', 'Jane Bloggs', '', 'Kent', 'read it'],
  ['A and B to check it', 'A, B', '', '', 'check it'],
  ['Someone to chase DfE', 'Someone', '', '', 'chase DfE'],
  ['All Group Managers and CO to monitor it', 'All Group Managers', '', 'Cora Oakley', 'monitor it'],
  ['All except Sluogh to send it', 'All except Sluogh', '', '', 'send it'],
  ['Kent (Hugh) to share it', 'Kent (Hugh)', 'Kent, Hugh Lane (Reading)', '', 'share it'],
  ['we to send it', 'we', 'Portsmouth, Mara Swift (Portsmouth)', '', 'send it'],
  ['Members to note it', 'Members', '', '', 'note it'],
  ['A grid will be circulated by CO', '', 'Cora Oakley (SESLIP)', '', 'A grid will be circulated by CO'],
  ['Kent to be contacted about dates', '', 'Kent', '', 'Kent to be contacted about dates'],
  ['Kent data return to be sent', '', 'Kent', '', 'Kent data return to be sent'],
  ['Kent return to be checked', '', 'Kent', '', 'Kent return to be checked'],
  ['Kent can confirm dates', '', 'Kent', '', 'Kent can confirm dates'],
  ['Kent: CO to visit', '', 'Kent, Cora Oakley (SESLIP)', '', 'Kent: CO to visit'],
  ['All schools to be contacted', '', '', '', 'All schools to be contacted'],
  ['Ask Kent to send it', '', '', '', 'Ask Kent to send it'],
  ['Photocopy agenda to members', '', '', '', 'Photocopy agenda to members'],
  ['Deputy chair to sign it', '', '', '', 'Deputy chair to sign it'],
  ['If to publish it', 'If', '', '', 'publish it'],
  ['action plan to be written by CO', '', 'Cora Oakley (SESLIP)', '', 'action plan to be written by CO'],
  ['written by hand, checked by CO', '', 'Cora Oakley (SESLIP)', '', 'written by hand, checked by CO'],
  ['visit https://example.org to read it', '', '', '', 'visit https://example.org to read it'],
];

describe('a line read as an action', () => {
  for (const [line, owners, text, due] of UNDERSTOOD)
    it(`understands “${line}” [row 17]`, () => {
      const found = read(line);
      expect(found).to.deep.include({ is: 'action', text });
      if (found.is !== 'action') return;
      expect(shown(found.owners)).to.equal(owners);
      const { due: when } = found;
      expect('on' in when ? when.on : when.kind).to.equal(due ?? 'none');
    });

  for (const [line, words, choices, soFar, text] of ASKED)
    it(`asks whose “${line}” is, and keeps its words [row 17]`, () => {
      const found = read(line);
      expect(found).to.deep.include({ is: 'asks', about: 'owner', words, text });
      if (found.is !== 'asks' || found.about !== 'owner') return;
      expect(labels(found.choices)).to.equal(choices);
      expect(shown(found.ownersSoFar)).to.equal(soFar);
    });

  it('keeps the owners’ words as they were typed', () => {
    expect(read('All other LAs: send it')).to.include({ ownerWords: 'All other LAs' });
    expect(read('Jane Bloggs and Kent to read it')).to.include({ ownerWords: 'Jane Bloggs and Kent' });
    expect(read('share it')).to.include({ ownerWords: '' });
  });

  it('keeps the words of the due date beside the day [row 21]', () => {
    const found = read('Kent to send it before the end of term.');
    expect(found.is === 'action' && found.due).to.deep.equal({
      kind: 'day',
      on: '2026-12-18',
      words: 'before the end of term',
    });
  });

  it('asks for another date where there is no such day, and keeps all else [row 21]', () => {
    const found = read('Kent to send data by 30 February');
    expect(found).to.deep.include({ is: 'asks', about: 'due', text: 'send data by 30 February' });
    if (found.is !== 'asks' || found.about !== 'due') return;
    expect(shown(found.owners)).to.equal('Kent');
    expect(found.refusal.say).to.contain('30 February is not a real date');
  });

  it('asks about the owner first where the date is wrong as well', () => {
    const found = read('Surry to send data by 30 February');
    expect(found).to.deep.include({
      about: 'owner',
      text: 'send data by 30 February',
      due: { kind: 'none' },
    });
  });

  for (const line of ['', '   ', '.', '- ', 'Action:', 'Kent', 'Kent to', 'CO:', 'Kent to by Friday'])
    it(`says what is missing from “${line}”`, () => {
      const found = read(line);
      expect(found.is === 'refused' && found.refusal).to.include({ code: 'empty' });
    });

  it('takes 1,000 characters and no more', () => {
    const text = (letters: number) => `note ${'a'.repeat(letters - 5)}`;
    expect(read(`Kent to ${text(1000)}`).is).to.equal('action');
    const refusals = [`Kent to ${text(1001)}`, text(1001), `Kent to ${text(5000)}`].map((line) => read(line));
    for (const found of refusals)
      expect(found.is === 'refused' && found.refusal.say).to.equal(
        'The action must be 1,000 characters or less',
      );
  });
});

describe('all other LAs', () => {
  const lines = [
    'Medical needs policies received from Kent, E Sussex, RBWM, Oxfordshire; all other LAs to send theirs',
    'All other LAs to send medical needs policies (received from Kent, E Sussex, RBWM, Oxfordshire)',
    'Received from Kent, E Sussex, RBWM, Oxfordshire. All other LAs to send theirs',
  ];
  for (const line of lines)
    it(`are the 15 that “${line}” does not name [row 18]`, () => {
      const found = read(line);
      expect(found.is === 'action' && found.owners.length).to.equal(15);
    });

  it('keep the whole line as the text where they stand in its middle [row 18]', () => {
    const line = 'Policies received from Kent; all other LAs to send theirs by Friday';
    expect(read(line)).to.include({
      ownerWords: 'all other LAs',
      text: 'Policies received from Kent; all other LAs to send theirs',
    });
  });

  it('are all but the speaker’s own where none is named, and all where the speaker has none [row 18]', () => {
    const mine = read('All other LAs to send theirs');
    expect(mine.is === 'action' && mine.owners).to.not.deep.include({ kind: 'authority', code: '851' });
    const none = read('All other LAs to send theirs', { caller: PEOPLE.cora });
    expect(none.is === 'action' && none.owners.length).to.equal(19);
  });

  it('are asked about where the line leaves out an authority that could be two [row 18]', () => {
    const found = read('All other LAs to send theirs (received from WBC)');
    expect(found).to.deep.include({ is: 'asks', words: 'WBC', choices: [] });
    expect(found.is === 'asks' && found.about === 'owner' && found.ownersSoFar.length).to.equal(17);
  });

  it('are asked about where nobody is left', () => {
    const names = REGISTER.authorities.map(({ name }) => name).join(', ');
    expect(read(`All other LAs to send theirs (not ${names})`)).to.include({
      is: 'asks',
      words: 'All other LAs',
    });
  });
});

describe('whose a line is', () => {
  it('is whom Teams says was mentioned, whatever others are called', () => {
    const mentions = [{ words: 'Hilary', person: 'MEM-HLRS' as const }];
    const found = read('Hilary to share it', { mentions });
    expect(found.is === 'action' && shown(found.owners)).to.equal('Hilary Stone');
  });

  it('is read from mentions with commas and brackets in them, one after another', () => {
    const mentions = [
      { words: 'Patel, Dev (Education)', person: PEOPLE.dev.id },
      { words: 'Lane,\u00a0Hugh', person: PEOPLE.hugh.id },
    ];
    const found = read('Patel, Dev (Education) Lane, Hugh to share it', { mentions });
    expect(found.is === 'action' && shown(found.owners)).to.equal('Dev Patel, Hugh Lane');
  });

  it('is asked where the mentioned are not of the network', () => {
    const mentions = [{ words: 'Sam Guest' }, { words: ' ' }];
    expect(read('Sam Guest to share it', { mentions })).to.deep.include({ words: 'Sam Guest', choices: [] });
    const erased = [{ words: 'Sam Guest', person: 'MEM-GONE' as const }];
    expect(read('Sam Guest to share it', { mentions: erased })).to.deep.include({ words: 'Sam Guest' });
  });

  it('is asked where initials are an authority’s short name too', () => {
    const register = aRegister({ people: [aPerson({ name: 'Mo King', initials: 'MK' })] });
    const found = read('MK to host', { register });
    expect(found.is === 'asks' && found.about === 'owner' && labels(found.choices)).to.equal(
      'Milton Keynes, Mo King (Kent)',
    );
  });

  it('is the authority’s where somebody has its name for a first name', () => {
    const register = aRegister({ people: [aPerson({ name: 'Kent Archer', initials: 'KA' })] });
    const found = read('Kent to host', { register });
    expect(found.is === 'action' && shown(found.owners)).to.equal('Kent');
  });

  it('is never somebody’s who has left or an authority’s that is no more', () => {
    const people = [aPerson({ name: 'Lee Gone', initials: 'LG', left: '2026-11-01' as never })];
    expect(read('Lee Gone to host', { register: aRegister({ people }) })).to.include({ words: 'Lee Gone' });
    const authorities = REGISTER.authorities.filter(({ code: of }) => of !== code('886'));
    expect(read('Kent to host', { register: aRegister({ authorities }) })).to.include({ words: 'Kent' });
  });

  it('is asked where the speaker says “our LA” and has none', () => {
    expect(read('our LA to send it', { caller: PEOPLE.cora })).to.include({ is: 'asks', words: 'our LA' });
    const stranger = aPerson({ id: 'MEM-NONE' });
    expect(read('me to send it', { caller: stranger })).to.include({ is: 'asks', words: 'me' });
  });
});
