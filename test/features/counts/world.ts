import type { FiguresOffer, GroupAsked, GroupFigures } from '../../../src/core/offers/figures.ts';
import type { Agreement } from '../../../src/domain/agreement.ts';
import type { Figures } from '../../../src/domain/counts/figure.ts';
import type { Question } from '../../../src/domain/counts/question.ts';
import { day } from '../../../src/domain/day.ts';
import type { Person } from '../../../src/domain/person.ts';
import type { Answers } from '../../../src/domain/returns/answer.ts';
import type { Period } from '../../../src/domain/returns/period.ts';
import type { Answer } from '../../../src/features/counts/answer.ts';
import type { Reading } from '../../../src/features/counts/may.ts';
import { type Answered, answered } from '../../../src/features/counts/store-answer.ts';
import { aCaller, aRegister, code, PEOPLE, TODAY } from '../../support/builders.ts';

export const [KENT, SURREY, READING, SLOUGH] = [code('886'), code('936'), code('870'), code('871')];

export const term = (year: number, name: 'autumn' | 'spring' | 'summer'): Period => ({
  kind: 'term',
  year,
  term: name,
});
export const AUTUMN_25 = term(2025, 'autumn');
export const AUTUMN_26 = term(2026, 'autumn');

export const count = (n: number) => ({ kind: 'number', n }) as const;
export const HIDDEN = { kind: 'hidden', why: 'small' } as const;

/** Kent and Surrey have signed, and let one another see small numbers. */
export const AGREEMENT: Agreement = {
  id: 'seslip',
  title: 'SESLIP data-sharing agreement',
  smallNumbers: 'clause 4.2',
  signed: [KENT, SURREY].map((authority) => ({ authority, from: day('2026-09-01') })),
};

type Totals = Readonly<Record<string, Answers | Figures | number>>;

const answersOf = <T extends Answers | Figures>(one: T | number): Answers =>
  (typeof one === 'number' ? { total: count(one) } : one) as Answers; // the tests give no hidden figure to a return

/** What the network collected, as submitted; of nineteen, unless told otherwise. */
export const collected = (
  period: Period,
  totals: Totals,
  over: Partial<NonNullable<GroupFigures['collected']>> & {
    readonly state?: 'submitted' | 'approved' | 'queried' | 'amended';
  } = {},
): GroupFigures => {
  const { state = 'approved', ...rest } = over;
  return {
    period,
    collected: {
      request: 'REQ-2F7K',
      recipient: PEOPLE.hugh.id,
      asked: 19,
      authorities: new Map(
        Object.entries(totals).map(([of, one]) => [code(of), { answers: answersOf(one), state, n: 1 }]),
      ),
      ...rest,
    },
  };
};

/** What was released of it. */
export const released = (
  group: GroupFigures,
  totals: Readonly<Record<string, Figures>>,
  over: Partial<NonNullable<GroupFigures['released']>> = {},
): GroupFigures => ({
  ...group,
  released: {
    stage: 'shared',
    on: day('2026-11-20'),
    k: 1,
    asked: 19,
    authorities: new Map(
      Object.entries(totals).map(([of, figures]) => [code(of), { figures, n: 1, approved: true }]),
    ),
    totals: { total: count(400) },
    ...over,
  },
});

export const published = (
  period: Period,
  totals: Totals,
  over: Partial<NonNullable<GroupFigures['published']>> = {},
): GroupFigures => ({
  period,
  published: {
    authorities: new Map(Object.entries(totals).map(([of, one]) => [code(of), answersOf(one)])),
    roundedTo: 10,
    ...over,
  },
});

/** Figures that answer as the store does: these groups, by type and group, newest first. */
export const figuresOf = (
  held: Readonly<Record<string, readonly GroupFigures[]>>,
): FiguresOffer & { readonly asked: GroupAsked[] } => {
  const asked: GroupAsked[] = [];
  const group = async (one: GroupAsked): Promise<readonly GroupFigures[]> => {
    asked.push(one);
    const all = held[`${one.type}|${one.group}`] ?? [];
    const { periods } = one;
    if ('of' in periods)
      return all.filter(({ period }) =>
        periods.of.some((of) => JSON.stringify(of) === JSON.stringify(period)),
      );
    return 'newest' in periods ? all.slice(0, periods.newest) : all;
  };
  return { group, asked };
};

export const aQuestion = (over: Partial<Question> = {}): Question => ({
  want: 'figure',
  measures: ['cme'],
  places: { kind: 'authorities', codes: [KENT] },
  when: { kind: 'newest' },
  as: 'number',
  ...over,
});

export interface Asks {
  readonly who?: Person;
  readonly reading?: Reading;
  readonly agreements?: readonly Agreement[];
}

/** The answer to a question, for somebody somewhere. */
export const askedOf = async (
  held: Readonly<Record<string, readonly GroupFigures[]>>,
  question: Question,
  { who = PEOPLE.dev, reading = 'personal', agreements = [AGREEMENT] }: Asks = {},
): Promise<Answered> => {
  const seer = { caller: aCaller(who), reading, agreements, today: TODAY };
  const found = await answered(figuresOf(held), { question, seer, register: aRegister() });
  if (found.refused) throw new Error(found.say);
  return found.value;
};

export const answerTo = async (...given: Parameters<typeof askedOf>): Promise<Answer> =>
  (await askedOf(...given)).answer;

export const sayTo = async (...given: Parameters<typeof askedOf>): Promise<string> =>
  (await answerTo(...given)).says.join('\n');
