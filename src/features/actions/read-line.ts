import type { Due } from '../../domain/due.ts';
import { splitDue } from '../../domain/due-split.ts';
import { type Refusal, refuse } from '../../domain/result.ts';
import { startOf } from './line-start.ts';
import { choicesOf } from './names.ts';
import { type Opened, openLine } from './opening.ts';
import { likelyIn, openLast, openLater, openUnknown } from './opening-elsewhere.ts';
import { ownersOfSaid } from './owner-list.ts';
import { settle } from './owners.ts';
import type { AskOwner, Read } from './read.ts';
import type { Reader, Said } from './reading.ts';
import { MOST } from './texts.ts';

const EMPTY = refuse(
  'empty',
  'Enter what is to be done, for example **action Kent to send the policy by 25 November**.',
);
const LONG = refuse('long', `The action must be ${MOST.text.toLocaleString('en-GB')} characters or less`);
const NO_DUE: Due = { kind: 'none' };

/**
 * Reads one action as people type it and notes write it (inventory rows 17 to 21): who, what and by when. Nobody is
 * guessed: owners that are not known, or could be two, are asked about (decision 11).
 */
export const readLine = (line: string, reader: Reader): Read => {
  if (line.length > MOST.text * 2) return { is: 'refused', refusal: LONG };
  const clean = startOf(line);
  if (!clean) return { is: 'refused', refusal: EMPTY };
  const known = openLine(clean, reader);
  if (known && 'said' in known) return readOpened(known, reader);
  if (known) return askWho(clean, known.doubtful, reader);
  return readDueFirst(clean, reader) ?? readElsewhere(clean, reader);
};

/** "By Friday Kent to send", "circulate the grid – CO by Friday": the owners show once the date is out of the way. */
const readDueFirst = (clean: string, reader: Reader): Read | undefined => {
  const { text, due } = dueIn(clean, reader);
  if (due.kind === 'none' || text === clean) return undefined;
  const known = openLine(text, reader);
  const opened = known && 'said' in known ? known : openLast(text, reader);
  return opened && readOpened(opened, reader, due);
};

const readElsewhere = (clean: string, reader: Reader): Read => {
  const opened = openUnknown(clean, reader) ?? openLater(clean, reader) ?? openLast(clean, reader);
  return opened ? readOpened(opened, reader) : askWho(clean, likelyIn(clean, reader), reader);
};

const readOpened = (opened: Opened, reader: Reader, known?: Due): Read => {
  const found = known ? { text: opened.rest, due: known } : dueIn(opened.rest, reader);
  const { owners, unsure } = settle(opened.said, opened.rest, reader);
  const understood = { ownerWords: opened.words.trim(), text: found.text };
  if (found.text.length > MOST.text) return { is: 'refused', refusal: LONG };
  if (unsure.length > 0 || owners.length === 0) {
    const words = unsure.map((one) => one.words).join(', ') || understood.ownerWords;
    const choices = choicesOf(unsure.flatMap(ownersOfSaid), reader.register);
    return { is: 'asks', about: 'owner', ...understood, words, choices, ownersSoFar: owners, due: found.due };
  }
  if (found.refusal) return { is: 'asks', about: 'due', ...understood, owners, refusal: found.refusal };
  if (!found.text) return { is: 'refused', refusal: EMPTY };
  return { is: 'action', ...understood, owners, due: found.due };
};

const askWho = (clean: string, said: readonly Said[], reader: Reader): Read => {
  const { text, due } = dueIn(clean.replace(/^to\s+/i, ''), reader);
  if (text.length > MOST.text) return { is: 'refused', refusal: LONG };
  const choices = choicesOf(said.flatMap(ownersOfSaid), reader.register);
  const asked: AskOwner = {
    is: 'asks',
    about: 'owner',
    ownerWords: '',
    words: '',
    text,
    due,
    choices,
    ownersSoFar: [],
  };
  return asked;
};

interface WithDue {
  readonly text: string;
  readonly due: Due;
  readonly refusal?: Refusal;
}

/** A date that there is not stays in the text, so that nothing typed is lost. */
const dueIn = (text: string, { register, today }: Reader): WithDue => {
  const split = splitDue(text, { today, terms: register.terms });
  if ('refused' in split.due) return { text, due: NO_DUE, refusal: split.due };
  const { due } = split;
  if (due.kind === 'none') return { text: split.text, due };
  return {
    text: split.text,
    due: {
      ...due,
      words: due.words.replace(/(?:[\s,]+(?:please|pls))?[\s:;,.!]+$|[\s,]+(?:please|pls)$/i, ''),
    },
  };
};
