import type { Officer } from '../../src/cli/officers.ts';
import type { Connector } from '../support/connector.ts';
import { typed } from '../support/program.ts';

/** One thing typed, in words that nothing else holds. */
export interface Deed {
  readonly by: Officer;
  readonly verb: 'record' | 'move' | 'note' | 'done';
  readonly text: string;
  /** Stands in its words as "round N". */
  readonly n: number;
  /** The action it is about; a new one is told its reference. */
  readonly ref?: string;
}

/** The bot as it runs now; `gone` is told when it has ended, since a connection to it may outlive it. */
export interface Reached {
  readonly port: number;
  readonly gone: AbortSignal;
}

export interface Office {
  readonly deeds: readonly Deed[];
  /** Each officer types one thing after another, as soon as the last was answered, until the bot is gone. */
  work(bot: Reached): Promise<void>;
  /** Settles when so many more things have been answered. */
  answered(many: number): Promise<void>;
  /** Each sends again what was not answered, and the last that was. */
  repeat(bot: Reached): Promise<void>;
  /** What the officer was answered, once for each time it was posted. */
  answersTo(deed: Deed): readonly string[];
}

/** Nothing where the bot was gone before it had answered. */
type Sent = { readonly answer: string } | undefined;

/** Several officers at work at once, each on actions of their own and all on one that they share. */
export const officeOf = (officers: readonly Officer[], connector: Connector): Office => {
  const deeds: Deed[] = [];
  const heard = counter();
  let shared = '';
  const answersTo = ({ text }: Deed): readonly string[] =>
    connector.calls
      .filter(({ method, about }) => method === 'POST' && about === `activity-${text}`)
      .map((call) => JSON.stringify(call.card ?? call.text));
  const send = async (bot: Reached, deed: Deed): Promise<Sent> => {
    const status = await typed(bot.port, deed.text, {
      serviceUrl: connector.url,
      by: deed.by,
      gone: bot.gone,
    }).catch(goneOrLate);
    if (status === undefined) return undefined;
    const answer = answersTo(deed).at(-1);
    if (status !== 200 || !answer) throw new Error(`${deed.text}: ${status}, and ${answer ?? 'no answer'}`);
    heard.one();
    return { answer };
  };
  const desks = officers.map((by) => deskOf(by, () => shared));
  const sendNext = async (bot: Reached, desk: Desk): Promise<Sent> => {
    const deed = desk.waiting ?? desk.next(deeds.length + 1);
    if (!desk.waiting) deeds.push(deed);
    desk.waiting = deed;
    const sent = await send(bot, deed);
    if (!sent) return undefined;
    desk.waiting = undefined;
    desk.last = deed;
    desk.hears(deed, sent.answer);
    shared ||= desk.ref;
    return sent;
  };
  const repeat = async (bot: Reached, desk: Desk): Promise<void> => {
    const again = desk.last && (await send(bot, desk.last));
    if (desk.waiting && (again || !desk.last)) await sendNext(bot, desk);
  };
  const workAt = async (bot: Reached, desk: Desk): Promise<void> => {
    await repeat(bot, desk);
    while (await sendNext(bot, desk));
  };
  return {
    deeds,
    answersTo,
    answered: heard.more,
    work: async (bot) => void (await Promise.all(desks.map((desk) => workAt(bot, desk)))),
    repeat: async (bot) => void (await Promise.all(desks.map((desk) => repeat(bot, desk)))),
  };
};

/** Counts, and tells once it has counted so many more. */
const counter = () => {
  const waiting: { left: number; tell(): void }[] = [];
  return {
    one: (): void => {
      for (const each of waiting) {
        each.left -= 1;
        if (each.left === 0) each.tell();
      }
    },
    more: (many: number): Promise<void> =>
      new Promise((resolve) => void waiting.push({ left: many, tell: resolve })),
  };
};

/** A bot that is gone breaks off; one that is there and does not answer is a fault. */
const goneOrLate = (error: Error): undefined => {
  if (error.name === 'TimeoutError') throw error;
  return undefined;
};

interface Desk {
  /** Sent and not answered: Teams sends it again. */
  waiting: Deed | undefined;
  last: Deed | undefined;
  /** The action this officer is busy with. */
  readonly ref: string;
  next(n: number): Deed;
  hears(deed: Deed, answer: string): void;
}

const deskOf = (by: Officer, shared: () => string): Desk => {
  let ref = '';
  let step = 0;
  const steps: readonly ((n: number) => Omit<Deed, 'by' | 'n'>)[] = [
    (n) => ({ verb: 'record', text: `action Kent to send the figures of round ${n}` }),
    () => ({ verb: 'move', text: `move ${ref} to 12 January`, ref }),
    (n) => ({ verb: 'note', text: `note ${shared()} about round ${n}`, ref: shared() }),
    (n) => ({ verb: 'done', text: `done ${ref} for Kent sent for round ${n}`, ref }),
  ];
  return {
    waiting: undefined,
    last: undefined,
    get ref() {
      return ref;
    },
    next: (n) => {
      const make = steps[step % steps.length] ?? (() => ({ verb: 'record', text: '' }));
      step += 1;
      return { by, n, ...make(n) };
    },
    hears: ({ verb }, answer) => {
      if (verb === 'record') ref = referenceIn(answer);
    },
  };
};

export const referenceIn = (answer: string): string => /ACT-\w{4}/.exec(answer)?.[0] ?? '';
