import { expect } from 'chai';
import fc from 'fast-check';
import { readPeopleList } from '../../src/domain/read-people.ts';
import { aRegister, TODAY } from '../support/builders.ts';

const register = aRegister();
const read = (text: string): readonly string[] =>
  readPeopleList(text, register, TODAY).map(
    ({ name, authority, organisation, unknown }) =>
      `${name || '-'}${authority ? ` ${authority}` : ''}${organisation ? ` ${organisation}` : ''}${unknown ? ` ?${unknown}` : ''}`,
  );

describe('readPeopleList', () => {
  for (const [text, expected] of [
    [
      'Ann Lee (Hants), Bo Ray and Cy Fox (Wokingham), Di Orr (SESLIP)',
      ['Ann Lee 850', 'Bo Ray 872', 'Cy Fox 872', 'Di Orr SESLIP'],
    ],
    ['Ann Lee & Bo Ray (RBWM).', ['Ann Lee 868', 'Bo Ray 868']],
    ['Ann Lee (Windsor & Maidenhead)', ['Ann Lee 868']],
    ['Ann Lee, Bo Ray (B&H)', ['Ann Lee', 'Bo Ray 846']],
    ['Ann Lee', ['Ann Lee']],
    ['Present: Ann Lee (Kent); Bo Ray (kent)', ['Ann Lee 886', 'Bo Ray 886']],
    ['- Ann Lee (Kent)\n2. Bo Ray (Surrey)\n• Cy Fox', ['Ann Lee 886', 'Bo Ray 936', 'Cy Fox']],
    ['Ann Lee (Kent) Bo Ray (Medway)', ['Ann Lee 886', 'Bo Ray 887']],
    ['Ann Lee (Kent) and Bo Ray (Medway)', ['Ann Lee 886', 'Bo Ray 887']],
    ['Ann Lee, CME Officer, Kent County Council', ['Ann Lee 886']],
    ['Ann Lee - Team Manager (Kent)', ['Ann Lee 886']],
    ['Ann Lee (CME officer, Kent)', ['Ann Lee 886']],
    ['Ann Lee (Chair), Bo Ray', ['Ann Lee', 'Bo Ray']],
    ['Ann Lee\tSurrey', ['Ann Lee 936']],
    ['Bo Ray, Ann Head (Kent)', ['Bo Ray', 'Ann Head 886']],
    ['Ann Lee (Hampshrie)', ['Ann Lee ?Hampshrie']],
    ['Ann Lee (WBC)', ['Ann Lee ?WBC']],
    ['Ann Lee (DfE)', ['Ann Lee ?DfE']],
    ['12 others (Kent)', ['- ?12 others']],
    ['', []],
    [' , ;\n', []],
    ['Ann Lee (Kent), Ann Lee (Kent)', ['Ann Lee 886', 'Ann Lee 886']],
  ] as const)
    it(`reads "${text.replace(/\n/g, ' / ')}" [row 2]`, () => {
      expect(read(text)).to.deep.equal(expected);
    });

  it('keeps what it could not read as it was typed, to be put right', () => {
    expect(
      readPeopleList('Ann Lee and Bo Ray (Surry)', register, TODAY).map(({ words }) => words),
    ).to.deep.equal(['Ann Lee (Surry)', 'Bo Ray (Surry)']);
  });

  it('loses no name of a list in the notes’ form, however long [row 2]', () => {
    const names = fc.array(fc.constantFrom('Ann Lee', 'Bo Ray', 'Cy Fox', 'Di Orr'), {
      minLength: 1,
      maxLength: 3,
    });
    const entry = fc.tuple(names, fc.constantFrom('Kent', 'Hants', 'B&H', 'SESLIP'));
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 8 }), (entries) => {
        const text = entries.map(([people, place]) => `${people.join(' and ')} (${place})`).join(', ');
        const found = readPeopleList(text, register, TODAY);
        expect(found.map(({ name }) => name)).to.deep.equal(entries.flatMap(([people]) => people));
        expect(found.every(({ authority, organisation }) => authority || organisation)).to.equal(true);
      }),
      { seed: 20261123, numRuns: 100 },
    );
  });
});
