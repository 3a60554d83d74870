import { expect } from 'chai';
import { day } from '../../../src/domain/day.ts';
import { meantIn, readWhom, sayWhom, type Whom } from '../../../src/features/reminders/asked.ts';
import type { Load } from '../../../src/features/reminders/loads.ts';
import { aRegister, code, PEOPLE } from '../../support/builders.ts';
import { anAction, aReturn } from './world.ts';

const WORLD = { register: aRegister(), today: day('2026-11-26') };
const { mara, dev, ines } = PEOPLE;

describe('whom a coordinator asks to be reminded', () => {
  for (const [words, expected] of [
    ['everyone overdue', { of: 'overdue' }],
    ['everybody who is overdue', { of: 'overdue' }],
    ['overdue', { of: 'overdue' }],
    ['all who are late', { of: 'overdue' }],
    ['everyone', { of: 'everything' }],
    ['Kent', { of: 'authority', code: '886' }],
    ['kent county council.', { of: 'authority', code: '886' }],
    ['Mara Swift', { of: 'person', id: 'MEM-MARA' }],
    ['Mara', { of: 'person', id: 'MEM-MARA' }],
    ['everyone about the CME census', { of: 'return', type: 'cme-census' }],
    ['about the CME census for autumn 2026', { of: 'return', type: 'cme-census', period: '2026-1' }],
    ['the CME census', { of: 'return', type: 'cme-census' }],
    ['Surrey about the CME census', { of: 'return', type: 'cme-census', authority: '936' }],
    ['Mara about the CME census', { of: 'person', id: 'MEM-MARA' }],
    ['Zebedee about the CME census', 'whom'],
    ['Kent about cake', 'whom'],
    ['', 'whom'],
    ['me to send the grid', 'me'],
    ['everyone of the swans', 'whom'],
    ['WBC', 'which'],
    ['Kemt', 'which'],
    ['Zebedee', 'whom'],
  ] as const)
    it(`is read from “${words}”`, () => {
      const read = readWhom(words, WORLD);
      expect(read.refused ? read.code : read.value).to.deep.equal(expected);
    });

  it('is said back in words', () => {
    const all: readonly Whom[] = [
      { of: 'overdue' },
      { of: 'everything' },
      { of: 'authority', code: code('886') },
      { of: 'person', id: mara.id },
      { of: 'return', type: 'cme-census' },
      { of: 'return', type: 'cme-census', authority: code('936') },
    ];
    expect(all.map((one) => sayWhom(one, WORLD)).join('; ')).to.match(
      /^everyone with something overdue; everyone who owes something; Kent; Mara Swift; everyone who owes the CME census return; Surrey about the CME census return$/,
    );
  });

  const loads: readonly Load[] = [
    { person: mara.id, items: [anAction()] },
    { person: dev.id, items: [anAction({ due: day('2026-11-01') }), aReturn()] },
    { person: ines.id, items: [aReturn({ period: '2025-3', authority: code('936') })] },
  ];
  for (const [whom, expected] of [
    [{ of: 'everything' }, [mara.id, dev.id, ines.id]],
    [{ of: 'overdue' }, [dev.id]],
    [{ of: 'authority', code: code('886') }, [dev.id]],
    [{ of: 'person', id: mara.id }, [mara.id]],
    [{ of: 'return', type: 'cme-census' }, [dev.id, ines.id]],
    [{ of: 'return', type: 'cme-census', period: '2026-1' }, [dev.id]],
    [{ of: 'return', type: 'cme-census', authority: code('936') }, [ines.id]],
    [{ of: 'return', type: 'ehe-census' }, []],
  ] as const)
    it(`means ${JSON.stringify(whom)} of those who owe`, () => {
      const meant = meantIn(whom, new Map(loads.map((load) => [load.person, load])), WORLD);
      expect(meant.map(({ person }) => person)).to.deep.equal(expected);
    });
});
