import { expect } from 'chai';
import { choicesOf, personOwner, sayChoices } from '../../../src/features/actions/names.ts';
import { aPerson, aRegister, idOf } from '../../support/builders.ts';

const people = Array.from({ length: 9 }, (_, n) =>
  aPerson({ id: idOf(`MEM-N${n}N${n}`), name: `Kim Brook${'abcdefghi'[n]}` }),
);
const choices = choicesOf(people.map(personOwner), aRegister({ people }));

describe('those whom words may mean', () => {
  for (const [many, says] of [
    [1, 'Kim Brooka (Kent)'],
    [2, 'Kim Brooka (Kent) or Kim Brookb (Kent)'],
    [7, /^Kim Brooka \(Kent\), .* or Kim Brookg \(Kent\)$/],
    [9, /^Kim Brooka \(Kent\), .*, Kim Brookf \(Kent\) or 3 others$/],
  ] as const)
    it(`are named, and counted where they are many: ${many}`, () =>
      expect(sayChoices(choices.slice(0, many))).to.match(
        says instanceof RegExp ? says : new RegExp(`^${says.replace(/[()]/g, '\\$&')}$`),
      ));
});
