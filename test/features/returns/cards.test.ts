import { expect } from 'chai';
import { bind } from '../../../src/cards/card.ts';
import type { AuthorityCode } from '../../../src/domain/authority.ts';
import type { Answer, Answers } from '../../../src/domain/returns/answer.ts';
import { answerFields, kindOf } from '../../../src/domain/returns/answer-ids.ts';
import { stepsOf } from '../../../src/domain/returns/form-steps.ts';
import type { ReturnType, Version } from '../../../src/domain/returns/return-type.ts';
import { RETURN_TYPES } from '../../../src/domain/returns/return-types.ts';
import { checkCard } from '../../../src/features/returns/cards-check.ts';
import { formCard } from '../../../src/features/returns/cards-form.ts';
import { lookCard } from '../../../src/features/returns/cards-look.ts';
import { readCard } from '../../../src/features/returns/cards-read.ts';
import type { Filling } from '../../../src/features/returns/filling.ts';
import { aCaller, aRegister, PEOPLE, TODAY } from '../../support/builders.ts';
import { aRequest, KENT, SUMMER, submittedBy } from '../../support/returns-world.ts';

type Kind = Exclude<ReturnType['versions'][0]['fields'][number]['kind'], 'breakdown'>;

const SEEING = { register: aRegister(), today: TODAY, caller: aCaller(PEOPLE.dev) };

const answerOf = (kind: Kind, n: number): Answer => {
  if (kind === 'count' || kind === 'rate') return { kind: 'number', n };
  if (kind === 'date') return { kind: 'date', on: TODAY };
  if (kind === 'document') return { kind: 'file', file: 'FIL-2F7K', title: 'policy.pdf', size: 9 };
  return kind === 'choice' ? { kind: 'choice', option: 'yes' } : { kind: 'text', text: 'Words. '.repeat(70) };
};

const answersOf = (version: Version, n: number): Answers =>
  Object.fromEntries(answerFields(version).map((one) => [one.id, answerOf(kindOf(one), n)]));

/** Every figure 100 times what it was, so that each is asked about, and a note of some length to each. */
const fillingOf = (type: ReturnType, authority: AuthorityCode = KENT): Filling => {
  const version = type.versions.at(-1) ?? type.versions[0];
  const answers = answersOf(version, 9000);
  const notes = Object.fromEntries(
    answerFields(version).map(({ id }) => [`change:${id}`, 'Why. '.repeat(60)]),
  );
  const request = aRequest({ type: type.id, version: version.n });
  return {
    key: request,
    authority,
    request,
    type,
    version,
    value: {
      request: request.id,
      authority,
      draft: { answers, notes, by: PEOPLE.dev.id, at: '2026-11-23T10:00:00Z' },
      sent: { ...submittedBy(PEOPLE.dev, answers), notes },
      standing: 'queried',
    },
    before: { period: SUMMER, answers: answersOf(version, 90) },
    published: { period: SUMMER, answers: answersOf(version, 80), source: 'Published by DfE, rounded to 10' },
  };
};

describe('the cards of every return type', () => {
  for (const type of RETURN_TYPES)
    it(`of the ${type.title} fit Teams, and its steps a phone`, () => {
      const filling = fillingOf(type);
      const { draft } = filling.value ?? {};
      const steps = stepsOf(filling.version);
      const cards = [
        ...steps.map((_, step) => formCard(filling, { step, says: 'Saved.', problem: 'A problem.' }, SEEING)),
        checkCard(filling, {}, SEEING),
        lookCard(filling, {}, SEEING),
        readCard(filling, { answers: draft?.answers ?? {}, faults: [], left: ['x'] }, SEEING),
      ];
      for (const card of cards) {
        const text = JSON.stringify(bind(card));
        expect(Buffer.byteLength(text), card.template).to.be.below(28 * 1024);
        expect(text).to.not.contain('${');
      }
      for (const { fields } of steps) expect(fields.length).to.be.at.most(8);
    });
});
