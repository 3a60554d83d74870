import { bind } from '../../src/cards/card.ts';
import type { Authority } from '../../src/domain/authority.ts';
import type { Question } from '../../src/domain/counts/question.ts';
import { day } from '../../src/domain/day.ts';
import type { DataRequest } from '../../src/domain/returns/data-request.ts';
import { answerCard } from '../../src/features/counts/cards.ts';
import { readQuestion } from '../../src/features/counts/read-question.ts';
import { answered } from '../../src/features/counts/store-answer.ts';
import { figuresIn } from '../../src/storage/figures/figures.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import type { OpenTable } from '../../src/storage/table.ts';
import { aCaller, aRegister, code, PEOPLE, TODAY } from '../support/builders.ts';
import { counting } from '../support/tables.ts';
import { fillFigures } from './figures.ts';

type Figure = (name: string, value: number, unit: string) => void;

const TERMS = ['autumn', 'spring', 'summer'] as const;
const ROUNDS = 150;
/** The first of a process are compiled as they run. */
const WARM = 20;
const NAMED = ['886', '936', '870', '851'];

/** Authorities of a network as large as England; what a question names is among them. */
const authoritiesOf = (many: number): readonly Authority[] =>
  aRegister()
    .authorities.slice(0, 19)
    .concat(
      Array.from({ length: Math.max(0, many - 19) }, (_, n) => ({
        code: code(String(100 + n)),
        ons: `E9${String(n).padStart(7, '0')}`,
        name: `Authority ${100 + n}`,
        aliases: [],
        from: day('2000-01-01'),
      })),
    );

const requestOf = (type: string, year: number, term: (typeof TERMS)[number], asked: readonly Authority[]) =>
  ({
    id: `REQ-${String(year).slice(2)}${term.slice(0, 2).toUpperCase().replace(/[OU]/g, 'X')}`,
    type,
    version: type === 'cme-census' ? 3 : 1,
    period: { kind: 'term', year, term },
    asked: asked.map((one) => one.code),
    required: true,
    recipient: PEOPLE.hugh.id,
    submitters: [],
    sentOn: TODAY,
    by: PEOPLE.cora.id,
    state: 'closed',
    releases: [],
  }) satisfies DataRequest;

const fill = async (open: OpenTable, authorities: readonly Authority[], years: number): Promise<void> => {
  for (let year = 2026 - years; year < 2026; year += 1)
    for (const term of TERMS)
      for (const type of ['cme-census', 'ehe-census', 'core-set'])
        await fillFigures(open, requestOf(type, year, term, authorities));
};

const base = { want: 'figure', measures: ['cme'], when: { kind: 'newest' }, as: 'number' } as const;
const KENT = { kind: 'authorities', codes: [code('886')] } as const;
const FOUR = { kind: 'authorities', codes: NAMED.map(code) } as const;
const EACH = { kind: 'each' } as const;
const SPAN = { kind: 'span' } as const;

/** What is asked most, and what is most to work out. */
const ASKED: Readonly<Record<string, Question>> = {
  one: { ...base, places: KENT },
  three_groups: { ...base, want: 'compare', measures: ['cme', 'ehe', 'persistent'], places: FOUR },
  trend: { ...base, want: 'trend', measures: ['cme', 'ehe', 'persistent'], places: FOUR, when: SPAN },
  reasons: { ...base, part: { breakdown: 'reason' }, places: FOUR },
  highest: { ...base, want: 'highest', places: EACH },
  trend_of_each: { ...base, want: 'trend', places: EACH, when: SPAN },
};

const at = (times: readonly number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;

/** The bot's own time on the processor for each question, from its words to its card, and the storage requests of its figures. */
const costOf = async (many: number, years: number) => {
  const { open, asked } = counting(memoryTables());
  const authorities = authoritiesOf(many);
  await fill(open, authorities, years);
  const register = aRegister({ authorities });
  const seer = { caller: aCaller(PEOPLE.cora), reading: 'personal', agreements: [], today: TODAY } as const;
  const figures = figuresIn(open('returns'));
  const answer = async (question: Question): Promise<void> => {
    readQuestion('compare CME in Kent, Surrey and Reading since autumn 2021', {
      register,
      today: TODAY,
      terms: [],
    });
    const found = await answered(figures, { question, seer, register });
    if (found.refused || found.value.answer.isEmpty) throw new Error('nothing was answered');
    bind(answerCard(found.value.answer));
  };
  const costs: Record<string, { readonly times: readonly number[]; readonly requests: number }> = {};
  for (const [name, question] of Object.entries(ASKED)) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      asked.length = 0;
      const from = process.cpuUsage();
      await answer(question);
      const { user, system } = process.cpuUsage(from);
      if (round >= WARM) times.push((user + system) / 1000);
    }
    costs[name] = { times, requests: asked.length };
  }
  return costs;
};

/** Questions over 152 authorities and ten years, beside nineteen and one year. */
export const counts = async (figure: Figure): Promise<void> => {
  for (const [suffix, many, years] of [
    ['', 152, 10],
    ['_19', 19, 1],
  ] as const) {
    const costs = await costOf(many, years);
    for (const [name, { times, requests }] of Object.entries(costs)) {
      figure(`counts_${name}_p50${suffix}`, at(times, 0.5), 'ms');
      figure(`counts_${name}_p99${suffix}`, at(times, 0.99), 'ms');
      figure(`counts_${name}_requests${suffix}`, requests, 'requests');
    }
  }
};
