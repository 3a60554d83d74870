import { plain } from '../../cards/plain.ts';
import type { Answer, Answers } from '../../domain/returns/answer.ts';
import { type AnswerField, answerFields } from '../../domain/returns/answer-ids.ts';
import type { Version } from '../../domain/returns/return-type.ts';
import { sayAnswer } from '../../domain/returns/say-answer.ts';
import { shorten } from '../../domain/words.ts';
import type { Filling } from './filling.ts';
import { sayBefore } from './say.ts';

/** Characters of one narrative on a card; the whole of it stands in its form. */
const TOLD = 700;

/** A heading, and below it names with their figures, or one narrative. */
export interface Group {
  readonly hasHeading: boolean;
  readonly heading: string;
  readonly hasFacts: boolean;
  readonly facts: readonly { readonly title: string; readonly value: string }[];
  readonly hasText: boolean;
  readonly text: string;
}

/** What was answered, each with what stood there last time; what was not answered is left out. */
export const groupsOf = (
  filling: Pick<Filling, 'version' | 'before' | 'published'>,
  answers: Answers,
): readonly Group[] => {
  const groups: Group[] = [];
  for (const one of answerFields(filling.version)) {
    const answer = answers[one.id];
    if (answer) add(groups, one, { answer, beside: sayBefore(filling, one) });
  }
  return groups;
};

const add = (
  groups: Group[],
  one: AnswerField,
  { answer, beside }: { readonly answer: Answer; readonly beside: string },
): void => {
  const heading = one.part || answer.kind === 'text' ? one.field.label : '';
  const said = plain(shorten(sayAnswer(answer, one), TOLD));
  if (answer.kind === 'text')
    return void groups.push({ ...EMPTY, ...headed(heading), hasText: true, text: said });
  const value = beside ? `${said} (${plain(beside)})` : said;
  const fact = { title: plain(one.label), value };
  const last = groups.at(-1);
  if (last?.hasFacts && last.heading === plain(heading))
    groups[groups.length - 1] = { ...last, facts: [...last.facts, fact] };
  else groups.push({ ...EMPTY, ...headed(heading), hasFacts: true, facts: [fact] });
};

const EMPTY: Group = { hasHeading: false, heading: '', hasFacts: false, facts: [], hasText: false, text: '' };

const headed = (heading: string): Pick<Group, 'hasHeading' | 'heading'> => ({
  hasHeading: heading !== '',
  heading: plain(heading),
});

/** The files among the answers, each to be opened by a button. */
export const documentsOf = (version: Version, answers: Answers, data: object): readonly object[] =>
  answerFields(version).flatMap(({ id }) => {
    const answer = answers[id];
    return answer?.kind === 'file' ? [{ ...data, open: `Open ${shorten(answer.title, 60)}`, field: id }] : [];
  });
