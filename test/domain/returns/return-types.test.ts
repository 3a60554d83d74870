import { expect } from 'chai';
import { answerFields } from '../../../src/domain/returns/answer-ids.ts';
import { STEP_MOST, stepsOf } from '../../../src/domain/returns/form-steps.ts';
import { labelKey } from '../../../src/domain/returns/label-key.ts';
import { labelsOf } from '../../../src/domain/returns/labels.ts';
import type { Field, Version } from '../../../src/domain/returns/return-type.ts';
import { findReturnType, RETURN_TYPES, versionFor } from '../../../src/domain/returns/return-types.ts';

const VERSIONS = RETURN_TYPES.flatMap((type) => type.versions.map((version) => ({ type, version })));

const partsOf = (version: Version, id: string): readonly string[] => {
  const field = version.fields.find((one) => one.id === id);
  return field?.kind === 'breakdown' ? field.parts.map(({ label }) => label) : [];
};

const cmeIn = (year: number, term: 'autumn' | 'spring' | 'summer') => {
  const type = findReturnType('cme-census') ?? RETURN_TYPES[0];
  if (!type) throw new Error('the catalogue is empty');
  return versionFor(type, { kind: 'term', year, term });
};

describe('the catalogue of return types', () => {
  it('has every type that the network asks for, each id once [row 33]', () => {
    expect(RETURN_TYPES.map(({ id }) => id)).to.deep.equal([
      'core-set',
      'cme-census',
      'cme-year',
      'ehe-census',
      'ehe-movements',
      'ehe-year',
      'exclusions',
      'entitlement',
      'rag',
      'medical-audit',
      'document',
    ]);
  });

  for (const { type, version } of VERSIONS) {
    const said = `${type.id}, version ${version.n}`;
    it(`gives every answer of ${said} an id of its own`, () => {
      const ids = answerFields(version).map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      expect(ids.every((id) => /^[a-z0-9-]+(\.[a-z0-9-]+)?$/.test(id))).to.equal(true);
    });

    it(`parts counts that ${said} asks for, and checks fields it has`, () => {
      const counts = version.fields.filter(({ kind }) => kind === 'count').map(({ id }) => id);
      const parted = version.fields.flatMap((field: Field) => (field.kind === 'breakdown' ? [field.of] : []));
      const checked = (version.checks ?? []).flatMap(({ field, of }) => [field, of]);
      expect(counts).to.include.members([...parted, ...checked]);
    });

    it(`asks all of ${said} in steps that fit a phone`, () => {
      const steps = stepsOf(version);
      expect(steps.flatMap(({ fields }) => fields.map(({ id }) => id)).sort()).to.deep.equal(
        answerFields(version)
          .map(({ id }) => id)
          .sort(),
      );
      expect(steps.every(({ fields }) => fields.length > 0 && fields.length <= STEP_MOST)).to.equal(true);
      expect(new Set(steps.map(({ title }) => title)).size).to.equal(steps.length);
    });

    it(`leaves no name of ${said} to two fields, unless their breakdown tells them apart`, () => {
      for (const [key, fields] of labelsOf(version).fields) {
        const breakdowns = fields.map(({ field }) => field.id);
        expect(new Set(breakdowns).size, `"${key}"`).to.equal(fields.length);
      }
    });
  }

  for (const type of RETURN_TYPES)
    it(`says what ${type.title} counts and where that comes from [row 33]`, () => {
      expect(type.definition).to.match(/Source: .+\.$/);
      expect(type.versions.map(({ n }) => n)).to.deep.equal(type.versions.map((_, index) => index + 1));
      expect(type.versions.slice(1).every(({ change }) => change)).to.equal(true);
    });

  it('has the reasons and times of the CME census from the terms they came with [row 46]', () => {
    expect(cmeIn(2022, 'summer').fields.map(({ id }) => id)).to.deep.equal(['total', 'sex', 'year']);
    expect(partsOf(cmeIn(2023, 'autumn'), 'duration')).to.have.length(8);
    expect(partsOf(cmeIn(2023, 'autumn'), 'reason')).to.have.length(15);
    expect(partsOf(cmeIn(2025, 'summer'), 'reason')).to.have.length(20);
    expect(cmeIn(2025, 'autumn').n).to.equal(3);
    expect(cmeIn(2024, 'summer').n).to.equal(2);
    expect(cmeIn(2019, 'autumn').n).to.equal(1);
  });

  it('has the reasons of the EHE census: 17, and 19 from autumn 2025', () => {
    const [first, second] = findReturnType('ehe-census')?.versions ?? [];
    expect(first && partsOf(first, 'reason')).to.have.length(17);
    expect(second && partsOf(second, 'reason')).to.have.length(19);
    expect(second?.from).to.deep.equal({ year: 2025, term: 'autumn' });
  });

  it('breaks suspensions and exclusions down by eight sub-groups, of which only sex adds up [row 34]', () => {
    const fields = findReturnType('exclusions')?.versions[0].fields ?? [];
    const breakdowns = fields.flatMap((field) => (field.kind === 'breakdown' ? [field] : []));
    expect(breakdowns.filter(({ adds }) => adds).map(({ id }) => id)).to.deep.equal([
      'suspensions-sex',
      'permanent-sex',
    ]);
    const groups = breakdowns.find(({ id }) => id === 'permanent-group')?.parts.map(({ id }) => id);
    expect(groups).to.deep.equal(['fsm6', 'lac', 'cin', 'cpp', 'ehcp', 'sen']);
  });

  it('says on the audit’s card that hospitals are left out [row 37]', () => {
    expect(findReturnType('medical-audit')?.scope).to.contain('Not education in hospital');
  });
});

describe('labelKey', () => {
  for (const [one, other] of [
    ['Yr7', 'yr 7'],
    ['YR 07', 'yr7'],
    ['<2 wks', 'less than 2 wks'],
    ['52+ weeks', '52 plus weeks'],
    ['2-4 weeks', '2 to 4 weeks'],
    ['2–4weeks', '2 to 4 weeks'],
    ['Windsor & Maidenhead', 'windsor and maidenhead'],
    ['Black / African / Caribbean', 'black african caribbean'],
    ['ehe_year11', 'EHE year 11'],
  ] as const)
    it(`knows "${one}" for "${other}"`, () => {
      expect(labelKey(one)).to.equal(labelKey(other));
    });

  it('tells "Year 1" with 1 from "Year 11"', () => {
    expect(labelKey('Year 1 1')).to.not.equal(labelKey('Year 11'));
  });
});
