import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import type { Chart } from '../../domain/chart.ts';
import { altOf } from '../../domain/chart-alt.ts';
import type { Question, Unclear } from '../../domain/counts/question.ts';
import type { About } from './about.ts';
import type { Answer } from './answer.ts';
import type { Definition } from './define.ts';
import type { Next } from './next.ts';
import type { Table } from './table.ts';

/** The most that a card may say: what is longer stands in the export. */
const LINES_MOST = 8;
const FACTS_MOST = 12;

/** A question as a button carries it. */
export const carried = (question: Question): string => JSON.stringify(question);

const buttons = (next: readonly Next[]): readonly object[] =>
  next.map(({ label, question }) => ({ label, q: carried(question) }));

const facts = (about: readonly About[]): readonly object[] =>
  about.slice(0, FACTS_MOST).map(({ title, text }) => ({ title: plain(title), text: plain(text) }));

/** A few questions that show what may be asked. */
const EXAMPLES = [
  'how many children are missing education, by local authority',
  'trend of elective home education in the South East',
  'everything about my local authority',
] as const;

/** Where nobody has asked anything yet. */
export const askCard = (problem = ''): Card => ({
  template: 'counts/ask',
  data: { hasProblem: problem !== '', problem, examples: EXAMPLES.map((words) => ({ words })) },
});

/** A chart at its address. */
export interface Picture {
  readonly url: string;
  readonly chart: Chart;
}

/** An answer: the line to be read aloud first, then the table and the chart, and the rest behind a button. */
export const answerCard = (answer: Answer, picture?: Picture): Card => {
  const [says = '', ...more] = answer.says;
  const { table } = answer;
  return {
    template: 'counts/answer',
    data: {
      says: plain(says),
      lines: more.slice(0, LINES_MOST).map((line) => ({ line: plain(line) })),
      ...tabled(table),
      hasPicture: picture !== undefined,
      picture: picture?.url ?? '',
      alt: picture ? altOf(picture.chart) : '',
      hasAbout: answer.about.length > 0,
      about: facts(answer.about),
      next: buttons(answer.next),
      hasExport: !answer.isEmpty,
      q: carried(answer.question),
    },
  };
};

const tabled = (table: Table | undefined): object => {
  const [label = '', one = '', two = '', three = ''] = (table?.head ?? []).map(plain);
  const columns = (table?.head.length ?? 1) - 1;
  return {
    hasTable: table !== undefined,
    head: label,
    one,
    two,
    three,
    hasTwo: columns > 1,
    hasThree: columns > 2,
    rows: (table?.rows ?? []).map((row) => rowOf(row, columns)),
    hasMore: (table?.more ?? 0) > 0,
    more: `and ${table?.more ?? 0} more: Export has all of them`,
  };
};

const rowOf = (row: readonly string[], columns: number): object => {
  const [label = '', one = '', two = '', three = ''] = row.map(plain);
  return { label, one, two, three, hasTwo: columns > 1, hasThree: columns > 2 };
};

/** What was not understood, with a button for each question that it may have been. */
export const unclearCard = ({ say, choices }: Unclear): Card => ({
  template: 'counts/unclear',
  data: {
    says: plain(say),
    hint:
      choices.length > 0
        ? 'Which is meant?'
        : 'Ask again in other words, for example: how many children are missing education in Kent?',
    choices: buttons(choices),
  },
});

export const definitionCard = (definitions: readonly Definition[], question: Question): Card => ({
  template: 'counts/definition',
  data: {
    title: 'What is counted',
    definitions: definitions.map(({ says, about }) => ({ says: plain(says), about: facts(about) })),
    q: carried({ ...question, want: 'figure' }),
  },
});

export interface Exporting {
  readonly says: string;
  readonly xlsx: string;
  readonly csv: string;
  readonly question: Question;
}

/** The links, in a card of their own: they are one person's and last ten minutes. */
export const exportCard = ({ says, xlsx, csv, question }: Exporting): Card => ({
  template: 'counts/export',
  data: {
    title: 'Figures to take away',
    about: plain(says),
    says: 'These links are yours alone and work for 10 minutes. The files hold the figures as you have just seen them, with what they mean.',
    xlsx,
    csv,
    q: carried(question),
  },
});
