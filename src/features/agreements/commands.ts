import { refusedAs } from '../../cards/refused-as.ts';
import type { Command } from '../../core/feature.ts';
import type { Turn } from '../../core/turn.ts';
import type { Agreement } from '../../domain/agreement.ts';
import { coordinators, isCoordinator, members } from '../../domain/caller.ts';
import { keepable } from '../../domain/keepable.ts';
import { agreementsCard, type Shown } from './cards.ts';
import { readSigning, whichAgreement } from './read-signing.ts';
import { FIRST, sign } from './sign.ts';
import type { AgreementStore, Decided } from './store.ts';

export const commands = (store: AgreementStore, newId: () => string): readonly Command[] => [
  {
    ...LIST,
    may: members,
    run: async (_rest, turn) => ({ card: agreementsCard(known(turn), shownTo(turn)) }),
  },
  { ...SIGNED, ...CHANGES, run: (rest, turn) => store.save(turn, (now) => signing(rest, true, now)) },
  { ...UNSIGNED, ...CHANGES, run: (rest, turn) => store.save(turn, (now) => signing(rest, false, now)) },
  { ...SMALL, ...CHANGES, run: (rest, turn) => store.save(turn, (now) => smallNumbers(rest, now)) },
  { ...NEW, ...CHANGES, run: (rest, turn) => store.save(turn, (now) => entered(rest, newId(), now)) },
];

const LIST = {
  name: 'agreements',
  aliases: [
    'agreement',
    'data-sharing agreement',
    'who has signed the agreement',
    'who has not signed the agreement',
  ],
  summary: 'Data-sharing agreements, and which local authorities have signed',
} as const;
const SIGNED = {
  name: 'signed the agreement',
  aliases: ['signed agreement', 'have signed the agreement', 'signed the'],
  summary: 'Record which local authorities have signed',
  example: 'signed the agreement: all but Slough',
} as const;
const UNSIGNED = {
  name: 'not signed the agreement',
  aliases: ['not signed agreement', 'have not signed the agreement', 'unsigned the agreement'],
  summary: 'Record that a local authority has not signed, or has left the agreement',
  example: 'not signed the agreement: Slough',
} as const;
const SMALL = {
  name: 'small numbers',
  summary: 'The clause that lets signatories see one another’s counts of 1 to 4; hidden where there is none',
  example: 'small numbers clause 4.2',
} as const;
const NEW = {
  name: 'new agreement',
  aliases: ['add agreement'],
  summary: 'Enter another data-sharing agreement by its title',
  example: 'new agreement South East benchmarking memorandum',
} as const;

const CHANGES = { may: coordinators, changes: true, fresh: true } as const;

const known = ({ register }: Turn): readonly Agreement[] =>
  register.agreements.length > 0 ? register.agreements : [FIRST];

const shownTo = ({ register, today, caller }: Turn): Shown => ({
  register,
  today,
  mayChange: isCoordinator(caller),
});

const saved = (after: Agreement, verb: string, turn: Turn): Decided => ({
  after,
  verb,
  reply: { card: agreementsCard([after], { ...shownTo(turn), done: `Saved: ${after.title}.` }) },
});

const signing = (rest: string, signed: boolean, turn: Turn): Decided => {
  const read = readSigning(rest, signed, turn);
  if (read.refused) return refusedAs(read);
  const after = sign(read.value.agreement, read.value.signing, turn);
  return after.refused ? refusedAs(after) : saved(after.value, signed ? 'sign' : 'unsign', turn);
};

const CLAUSE = { label: 'Clause', most: 100 };
const HIDDEN = /^(?:are\s+)?(?:hidden|hide|none|off|no|not shown)\.?$/i;

/** "clause 4.2", "SESLIP MoU: clause 4.2", "hidden" (decision 3). */
const smallNumbers = (rest: string, turn: Turn): Decided => {
  const [words, name = ''] = rest.includes(':') ? rest.split(/:(.*)/s).slice(0, 2).reverse() : [rest];
  const agreement = whichAgreement(name, turn);
  if (agreement.refused) return refusedAs(agreement);
  const clause = keepable(words ?? '', CLAUSE, turn.today);
  if (clause.refused) return refusedAs(clause);
  if (clause.value === '') return NO_CLAUSE;
  const { smallNumbers: _, ...without } = agreement.value;
  const after = HIDDEN.test(clause.value) ? without : { ...without, smallNumbers: clause.value };
  return saved(after, 'small-numbers', turn);
};

const NO_CLAUSE = {
  text: 'Enter the clause that lets signatories see one another’s small numbers, such as **small numbers clause 4.2**, or **small numbers hidden**.',
  refused: 'no-clause',
} as const;

const TITLE = { label: 'Title', most: 120 };

const entered = (rest: string, id: string, turn: Turn): Decided => {
  const title = keepable(rest.replace(/^[:\s]+/, ''), TITLE, turn.today);
  if (title.refused) return refusedAs(title);
  if (title.value === '')
    return {
      text: 'Enter its title after **new agreement**.',
      refused: 'no-title',
    };
  const same = known(turn).find((one) => one.title.toLowerCase() === title.value.toLowerCase());
  if (same) return refusedAs({ refused: true, code: 'same', say: `There is “${same.title}” already.` });
  return saved({ id, title: title.value, signed: [] }, 'agreement', turn);
};
