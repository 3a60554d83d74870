import { expect } from 'chai';
import { takeReturnType } from '../../../src/domain/returns/find-type.ts';
import { RETURN_TYPES } from '../../../src/domain/returns/return-types.ts';

const read = (words: string) => {
  const taken = takeReturnType(words);
  if (!taken) return undefined;
  return 'several' in taken
    ? { several: taken.several.map(({ id }) => id), rest: taken.rest }
    : { ...taken, type: taken.type.id };
};

describe('takeReturnType', () => {
  for (const [words, type, rest = ''] of [
    ['CME census', 'cme-census'],
    ['the CME census return', 'cme-census'],
    ['cme return', 'cme-census'],
    ['children missing education', 'cme-census'],
    ['EHE census day', 'ehe-census'],
    ['ehe movements', 'ehe-movements'],
    ['EHE churn data', 'ehe-movements'],
    ['data dashboard', 'core-set'],
    ['suspensions and permanent exclusions', 'exclusions'],
    ['RAG case counts', 'rag'],
    ['medical needs audit', 'medical-audit'],
    ['not accessing full entitlement', 'entitlement'],
    ['the CME census return for autumn 2026 from all', 'cme-census', 'for autumn 2026 from all'],
    ['Data dashboard: request for autumn term 2021 data', 'core-set', ': request for autumn term 2021 data'],
    ['from Kent the EHE whole-year return', 'ehe-year', 'from Kent'],
  ] as const)
    it(`finds the type that "${words}" names`, () => {
      expect(read(words)).to.deep.equal({ type, rest });
    });

  it('asks which where a name is more than one type’s [row 43]', () => {
    expect(read('EHE return for autumn')).to.deep.equal({
      several: ['ehe-census', 'ehe-movements'],
      rest: 'for autumn',
    });
  });

  for (const [words, subject, rest] of [
    ['medical needs policies from all by 30 November', 'medical needs policy', 'from all by 30 November'],
    ['the medical needs policy from Kent', 'medical needs policy', 'the from Kent'],
    ['EHE protocols from Reading', 'EHE protocol', 'from Reading'],
    ['case studies from all', 'case study', 'from all'],
  ] as const)
    it(`asks for a document by its own name: "${words}" [row 38]`, () => {
      expect(read(words)).to.deep.include({ type: 'document', subject });
      expect(read(words)?.rest.replace(/^the /, '')).to.equal(rest.replace(/^the /, ''));
    });

  it('names no document where none is named', () => {
    expect(read('documents from all')).to.deep.equal({ type: 'document', rest: 'from all' });
  });

  for (const words of ['actions', 'scheme', 'the next meeting', 'fragrance', ''])
    it(`finds none in "${words}"`, () => {
      expect(takeReturnType(words)).to.equal(undefined);
    });

  it('finds every type by its title and by each name that is its alone', () => {
    for (const type of RETURN_TYPES) {
      expect(read(type.title)).to.include({ type: type.id });
      for (const alias of type.aliases) {
        const taken = takeReturnType(alias);
        const ids = taken && ('several' in taken ? taken.several.map(({ id }) => id) : [taken.type.id]);
        expect(ids, alias).to.include(type.id);
      }
    }
  });
});
