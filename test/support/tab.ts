import { randomUUID } from 'node:crypto';
import type { Account, Person } from '../../src/domain/person.ts';
import type { Limits } from '../../src/web/rate.ts';
import { accountOf } from './builders.ts';
import { type Entra, TENANT } from './entra.ts';
import type { Teams } from './teams.ts';

/** What the tab's API answered. */
export interface TabSaid {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>> & {
    readonly pages?: readonly { readonly name: string; readonly title: string }[];
    readonly shown?: TabShown;
  } & Partial<TabShown>;
}

export interface TabShown {
  readonly text?: string;
  readonly card?: object;
  readonly saved?: true;
  readonly refused?: true;
  readonly from?: object;
  readonly print: string;
  readonly same?: true;
  readonly say?: string;
}

/** Somebody's tab as its client asks for it, without a browser. */
export interface TabOf {
  ask(call: string, body: object, over?: RequestInit): Promise<TabSaid>;
  start(from?: object): Promise<TabSaid>;
  look(from: object, print?: string): Promise<TabSaid>;
  press(verb: string, data: object, id?: string): Promise<TabSaid>;
  type(text: string, id?: string): Promise<TabSaid>;
}

/** For what asks more often than any person. */
const never = { count: async () => undefined, full: async () => undefined };
export const UNLIMITED: Limits = { accounts: never, tokens: never, links: never, images: never };

/** What Entra knows a person by. */
export const objectOf = ({ id }: Pick<Person, 'id'>): string => {
  const hex = Buffer.from(id).toString('hex').padEnd(24, '0').slice(0, 24);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}00000000`;
};

/** The account of a person of the register whom Entra vouches for. */
export const signedIn = (person: Pick<Person, 'id' | 'name'>): Account => ({
  ...accountOf(person),
  tenant: TENANT,
  user: objectOf(person),
});

/** A tab of whoever has this token; where it stands may be said. */
export const tabOf = (
  teams: Pick<Teams, 'running'>,
  token: () => Promise<string>,
  where: object = { at: 'personal' },
): TabOf => {
  const ask = async (call: string, body: object, over: RequestInit = {}): Promise<TabSaid> => {
    const response = await fetch(`${teams.running.url}/tab/api/${call}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await token()}` },
      body: JSON.stringify({ ...where, ...body }),
      ...over,
    });
    return { status: response.status, body: (await response.json()) as TabSaid['body'] }; // looked at by the tests
  };
  return {
    ask,
    start: (from) => ask('start', from ? { from } : {}),
    look: (from, print) => ask('look', { from, ...(print !== undefined && { print }) }),
    press: (verb, data, id = randomUUID()) => ask('press', { id, verb, data }),
    type: (text, id = randomUUID()) => ask('type', { id, text }),
  };
};

/** The token of somebody of the register, as Teams would give it. */
export const tokenOf = (entra: Entra, person: Pick<Person, 'id' | 'name'>) => (): Promise<string> =>
  entra.mint({ user: objectOf(person), name: person.name });
