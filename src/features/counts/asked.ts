import type { AuthorityCode } from '../../domain/authority.ts';
import type { Question } from '../../domain/counts/question.ts';
import type { Register } from '../../domain/register.ts';
import type { Over } from './doubt.ts';
import type { Mark, Marked } from './marks.ts';
import type { Today } from './term-forms.ts';

/** What a question is read against. */
export interface QuestionContext extends Today {
  readonly register: Register;
  /** The asker's own local authority: "us". SESLIP's officers have none. */
  readonly own?: AuthorityCode;
  /** The question that was answered before, which "and Surrey?" goes on from. */
  readonly before?: Question;
}

/** A text as marks, with all that is needed to make a question of it. */
export interface Asked extends QuestionContext {
  readonly marks: readonly Marked[];
  /** It has a question mark. */
  readonly asked: boolean;
  readonly over: Over;
  /** Only where it goes on from the one before. */
  readonly follows?: Question;
}

export type MarkOf<Kind extends Mark['is']> = Extract<Marked, { readonly is: Kind }>;

export const marksOfKind = <Kind extends Mark['is']>(
  { marks }: Pick<Asked, 'marks'>,
  kind: Kind,
): readonly MarkOf<Kind>[] => marks.filter((mark): mark is MarkOf<Kind> => mark.is === kind);

export const hasMark = ({ marks }: Pick<Asked, 'marks'>, ...kinds: readonly Mark['is'][]): boolean =>
  marks.some(({ is }) => kinds.includes(is));
