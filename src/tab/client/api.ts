import { idsOf } from './ids.ts';
import {
  type From,
  isLegible,
  isProblem,
  type Problem,
  type Shown,
  type Start,
  type Where,
} from './shown.ts';

/** The bot, as the tab asks it. Whatever goes wrong is answered as a sentence; nothing is thrown. */
export interface Api {
  start(from?: From): Promise<Start | Problem>;
  /** With the print of what is shown: the same, where that still stands. */
  look(from: From, print?: string): Promise<Shown | { readonly same: true } | Problem>;
  press(verb: string, data: object): Promise<Shown | Problem>;
  /** With the prints of what is looked at: a number typed is one of theirs. */
  type(text: string, seen: readonly string[]): Promise<Shown | Problem>;
}

const AWAY = 'The bot could not be reached. What you entered is still here: try again in a moment.';
const OTHER =
  'What the bot answered cannot be shown here. What you entered is still here: open this tab anew, and look whether it is recorded.';
const SIGN_IN =
  'Teams could not say who you are. What you entered is still here: try again, or open this tab anew.';
const UNSIGNED = 'Teams could not say who you are, so nothing is shown. Try again, or open this tab anew.';
const UNSIGNED_ON_STAGE =
  'Teams could not say who you are, so nothing of the network is shown to you here. If you joined this meeting without signing in, join it again with the account you have for the network.';
const WAIT_MS = 30_000;

export const api = (where: Where, token: () => Promise<string>): Api => {
  const unsigned = where.at === 'stage' ? UNSIGNED_ON_STAGE : UNSIGNED;
  const ask = async <T>(call: string, body: object): Promise<T | Problem> => {
    const signed = await tokenOf(token);
    if (signed === undefined) return { problem: call === 'start' ? unsigned : SIGN_IN };
    try {
      const response = await post(call, { ...where, ...body }, signed);
      return await answerIn<T>(call, response);
    } catch {
      return { problem: AWAY, why: 'away' };
    }
  };
  const ids = idsOf(() => crypto.randomUUID());
  const once = async (call: string, what: object, more: object = {}): Promise<Shown | Problem> => {
    const asked = JSON.stringify([call, what]);
    const answer = await ask<Shown>(call, { id: ids.of(asked), ...what, ...more });
    if (!isProblem(answer)) ids.answered(asked);
    return answer;
  };
  return {
    start: (from) => ask('start', from ? { from } : {}),
    look: (from, print) => ask('look', { from, ...(print !== undefined && { print }) }),
    press: (verb, data) => once('press', { verb, data }),
    type: (text, seen) => once('type', { text }, { seen }),
  };
};

const answerIn = async <T>(call: string, response: Response): Promise<T | Problem> => {
  const answer: unknown = await response.json();
  if (!response.ok) return { problem: sentenceIn(answer), ...(response.status === 429 && { why: 'often' }) };
  return call === 'start' || isLegible(answer) ? (answer as T) : { problem: OTHER }; // the bot's own answer
};

const tokenOf = async (token: () => Promise<string>): Promise<string | undefined> => {
  try {
    return await token();
  } catch {
    return undefined;
  }
};

/** Sent once more where it got no answer at all: the bot knows it by its id and does it once. */
const post = async (call: string, body: object, signed: string): Promise<Response> => {
  const send = (): Promise<Response> =>
    fetch(`/tab/api/${call}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${signed}` },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(WAIT_MS),
    });
  try {
    return await send();
  } catch {
    return send();
  }
};

const sentenceIn = (answer: unknown): string => {
  const { say, message } = (answer ?? {}) as { readonly say?: unknown; readonly message?: unknown }; // looked at on the next line
  if (typeof say === 'string') return say;
  return typeof message === 'string' ? message : AWAY;
};
