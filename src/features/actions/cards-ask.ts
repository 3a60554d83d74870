import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import { shorten } from '../../domain/words.ts';
import { ownerKey } from './owner.ts';
import type { AskDue, AskOwner } from './read.ts';
import type { Answer, Settled } from './record-asked.ts';

/** What the card that asks repeats, so that nothing typed is lost. */
export interface AskView {
  readonly op: string;
  readonly typed: string;
  readonly answers: Readonly<Record<number, Answer>>;
  /** What is wrong with the words as a whole. */
  readonly problem?: string;
}

/** Asks who is meant, or by when, for each line that is not clear (decision 11). The words themselves can be put right too. */
export const askCard = (settled: readonly Settled[], { op, typed, answers, problem }: AskView): Card => {
  const asks = settled.flatMap((one, index) =>
    askOf(one, { n: index + 1, answer: answers[index + 1] ?? {} }),
  );
  const refusals = settled.flatMap((one) =>
    one.is === 'refused' ? [one.refusal.say.replace(/\.?$/, '.')] : [],
  );
  const faults = problem ? [problem] : refusals;
  return {
    template: 'actions/ask',
    data: {
      op,
      title: problem ? 'There is a problem' : titleOf(settled),
      says: [
        ...faults.map((fault) => plain(fault).replace(/\\\*\\\*/g, '**')),
        'Nothing is recorded yet.',
      ].join('\n\n'),
      asks,
      typed,
    },
  };
};

const titleOf = (settled: readonly Settled[]): string => {
  if (settled.some((one) => one.is === 'refused')) return 'There is a problem';
  return settled.some((one) => one.is === 'asks' && one.about.about === 'owner')
    ? 'Who is meant?'
    : 'By when?';
};

const askOf = (
  one: Settled,
  { n, answer }: { readonly n: number; readonly answer: Answer },
): readonly object[] => {
  if (one.is !== 'asks') return [];
  const { about, fault } = one;
  const asked = about.about === 'owner' ? whoOf(about) : { ...NOBODY, dueLabel: dueLabelOf(about) };
  return [
    {
      ...asked,
      n,
      hasFault: fault !== undefined,
      fault: plain(fault ?? ''),
      hasChoices: asked.choices.length > 0,
      chosen: answer.chosen ?? '',
      other: answer.other ?? '',
      due: answer.due ?? '',
    },
  ];
};

const NOBODY = { hasWho: false, hasDue: true, label: '', otherLabel: '', choices: [] } as const;

const whoOf = ({ words, text, choices }: AskOwner) => {
  const said = shorten(text, 80);
  const label = words ? `Who is “${words}” in “${said}”?` : `Who is to “${said}”?`;
  return {
    hasWho: true,
    hasDue: false,
    label,
    choices: choices.map((one) => ({ title: one.label, value: ownerKey(one.owner) })),
    otherLabel:
      choices.length > 0
        ? 'Or somebody else: a full name, or a local authority'
        : `${label} A name, or a local authority`,
    dueLabel: '',
  };
};

const dueLabelOf = ({ text }: AskDue): string => `By when is “${shorten(text, 80)}”? A date, or none`;
