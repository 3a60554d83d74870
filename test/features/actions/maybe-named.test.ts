import { expect } from 'chai';
import fc from 'fast-check';
import { findAmong, findPeopleNamed } from '../../../src/domain/find-people.ts';
import { maybeNamed } from '../../../src/features/actions/maybe-named.ts';
import { aPerson, aRegister, TODAY } from '../../support/builders.ts';

const register = aRegister({
  people: [
    aPerson({ id: 'MEM-2F7K', name: 'Mara Swift', initials: 'MS' }),
    aPerson({ name: "Niamh O'Key", initials: 'NO' }),
    aPerson({ name: 'Zoë de la Cruz', initials: 'ZdlC' }),
    aPerson({ name: 'Ann-Marie Lee', initials: 'AML' }),
    aPerson({ name: 'J Smith', initials: 'JBi' }),
  ],
});

const WORDS =
  "Mara|Swift|MS|M S|M.S.|mara s|Ms Swift|Swift Mara|O'Key|Okey|Niamh O'Key|Zoe|de la Cruz|la Cruz|ZdlC|Ann-Marie|Ann Marie Lee|J|J Smith|JBi|Smith|MEM-2F7K|mem 2f7k|Lee|Nobody|to".split(
    '|',
  );

describe('the people whom words may name', () => {
  it('hold everybody whom the words do name', () => {
    for (const words of WORDS) {
      const all = findPeopleNamed(words, register, TODAY);
      expect(
        findAmong(words, maybeNamed(words, register, TODAY), { register, on: TODAY }),
        words,
      ).to.deep.equal(all);
    }
    const some = fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(some, (words) => {
        const all = findPeopleNamed(words, register, TODAY);
        const few = findAmong(words, maybeNamed(words, register, TODAY), { register, on: TODAY });
        expect(few).to.deep.equal(all);
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });
});
