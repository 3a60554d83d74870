import { expect } from 'chai';
import { type Incoming, readActivity } from '../../src/bot/incoming.ts';
import { mentionsOf, textOf } from '../../src/bot/said.ts';
import { aRegister, PEOPLE } from '../support/builders.ts';
import { fourfold, IN_PROPORTION } from '../support/effort.ts';
import { anActivity } from '../support/running.ts';

const incoming = (over: object): Incoming => {
  const read = readActivity(anActivity(over));
  if (!read) throw new Error('the builder made no activity');
  return read;
};
const mention = (id: string, text: string, aadObjectId?: string) => ({
  type: 'mention',
  text,
  mentioned: { id, name: text, ...(aadObjectId && { aadObjectId }) },
});

describe('what was typed', () => {
  for (const [typed, read] of [
    ['actions', 'actions'],
    ['<at>CME Network</at> actions', 'actions'],
    ['<at>CME Network</at>&nbsp;actions overdue\n', 'actions overdue'],
    ['actions\u00a0\u00a0mine ', 'actions mine'],
    [
      'note ACT-2F7K Hants &amp; Surrey &lt;draft&gt; &#39;ok&#39; &quot;x&quot;',
      'note ACT-2F7K Hants & Surrey <draft> ’ok’ "x"',
    ],
    ['&amp;lt;', '&lt;'],
    ['action A: one\r\n  action B: two', 'action A: one\naction B: two'],
    ['\u200bhelp\ufeff', 'help'],
    ['action A: one\n\n\n \n\naction B: two', 'action A: one\n\naction B: two'],
    ['<at>CME Network</at>', ''],
  ] as const)
    it(`reads ${JSON.stringify(typed)} as ${JSON.stringify(read)}`, () => {
      const entities = [mention('28:bot', '<at>CME Network</at>')];
      expect(textOf(incoming({ text: typed, entities }))).to.equal(read);
    });

  for (const flood of ['<at ', '<', '\n ', '&amp;', '\u200b'])
    it(`is read at a cost in proportion, though it be a flood of ${JSON.stringify(flood)}`, () => {
      const typed = (letters: number) => incoming({ text: `${flood.repeat(letters / flood.length)}x` });
      expect(fourfold(typed, textOf, 6_500)).to.be.below(IN_PROPORTION);
    });

  it('keeps the names of other people who are mentioned', () => {
    const activity = incoming({
      text: '<at>CME Network</at> action <at id="1">Dev Patel</at> to call',
      entities: [
        mention('28:bot', '<at>CME Network</at>'),
        mention('29:MEM-DEV2', '<at id="1">Dev Patel</at>'),
      ],
    });
    expect(textOf(activity)).to.equal('action Dev Patel to call');
  });

  it('is nothing where nothing was typed', () => expect(textOf(incoming({ text: undefined }))).to.equal(''));
});

describe('a mention', () => {
  it('is the person whose address or object id Teams gives, as their name stands in the text', () => {
    const entities = [
      mention('28:bot', '<at>CME Network</at>'),
      mention('29:MEM-DEV2', '<at>Dev</at>'),
      mention('29:elsewhere', '<at>Ines&nbsp;Field</at>', 'USER-mem-nes2'),
      mention('29:nobody', '<at>Sam</at>'),
    ];
    expect(mentionsOf(incoming({ entities }), 'host', aRegister())).to.deep.equal([
      { words: 'Dev', person: PEOPLE.dev.id },
      { words: 'Ines Field', person: PEOPLE.ines.id },
      { words: 'Sam' },
    ]);
  });

  it('is nobody of another tenant with the same object id', () => {
    const entities = [mention('29:elsewhere', '<at>Ines</at>', 'user-MEM-NES2')];
    expect(mentionsOf(incoming({ entities }), 'other', aRegister())).to.deep.equal([{ words: 'Ines' }]);
  });
});
