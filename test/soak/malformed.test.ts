import { expect } from 'chai';
import fc from 'fast-check';
import { PEOPLE } from '../support/builders.ts';
import { aCommand, aRoom, aVerb } from '../support/room.ts';
import { anActivity } from '../support/running.ts';
import { startTeams, type Teams } from '../support/teams.ts';
import { counted, figure } from './figure.ts';

const RUNS = process.env['SOAK'] ? 10_000 : 500;
const AT_ONCE = 20;
/** Nothing of this may reach a caller: stacks, other programs' words, paths. */
const LEAK =
  /Error|\bat .*:\d+:\d+|stack|node_modules|botbuilder|restify|zod|undefined is not|Cannot read|SyntaxError/;

const TYPES = [
  'message',
  'invoke',
  'installationUpdate',
  'conversationUpdate',
  'messageUpdate',
  'event',
  'typing',
];
const NAMES = ['adaptiveCard/action', 'application/search', 'task/fetch', 'composeExtension/query', 'x'];

const junk = (): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.constantFrom(undefined, null, true, 0, -1, '', [], {}, '\0', '../../etc', '<at>x</at>', '__proto__'),
    fc.string({ maxLength: 60, unit: 'binary' }),
    fc.jsonValue({ maxDepth: 3 }),
  );

/** A real activity of which some fields are replaced by junk, and some that never were there added. */
const spoilt = (): fc.Arbitrary<unknown> =>
  fc
    .record({
      type: fc.constantFrom(...TYPES),
      name: fc.constantFrom(...NAMES),
      text: fc.constantFrom('ask', 'help', 'nothing known'),
      fields: fc.uniqueArray(
        fc.constantFrom(
          'type',
          'id',
          'name',
          'text',
          'value',
          'from',
          'recipient',
          'conversation',
          'channelData',
          'entities',
          'serviceUrl',
          'channelId',
          'replyToId',
          'action',
          'deliveryMode',
          'timestamp',
          'expiration',
          'locale',
          'attachments',
          'callerId',
          'relatesTo',
          '__proto__',
          'constructor',
        ),
        { minLength: 1, maxLength: 4 },
      ),
      inner: fc.constantFrom(
        'id',
        'name',
        'aadObjectId',
        'tenantId',
        'conversationType',
        'isGroup',
        'action',
        'verb',
      ),
      deep: fc.boolean(),
      junk: fc.array(junk(), { minLength: 4, maxLength: 4 }),
    })
    .map(({ type, name, text, fields, inner, deep, junk: bits }) => {
      const value = { action: { type: 'Action.Execute', verb: 'test.press', data: {} } };
      const activity: Record<string, unknown> = { ...anActivity({ type, name, text, value }) };
      for (const [index, field] of fields.entries()) {
        const was = activity[field];
        const isObject = typeof was === 'object' && was !== null;
        activity[field] = deep && isObject ? { ...was, [inner]: bits[index] } : bits[index];
      }
      return activity;
    });

const body = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 8, arbitrary: spoilt().map((activity) => JSON.stringify(activity) ?? '') },
    { weight: 2, arbitrary: fc.json() },
    { weight: 1, arbitrary: fc.string({ maxLength: 200, unit: 'binary' }) },
    { weight: 1, arbitrary: spoilt().map((activity) => (JSON.stringify(activity) ?? '').slice(0, -3)) },
  );

describe('malformed bodies', function () {
  this.timeout(process.env['SOAK'] ? 600_000 : 60_000);
  let teams: Teams;
  before(async () => {
    teams = await startTeams({
      rooms: () => [
        aRoom({
          commands: [aCommand('ask', () => ({ text: 'Answered.' }))],
          verbs: [aVerb('test.press', () => ({ text: 'Pressed.' }))],
        }),
      ],
    });
  });
  after(() => teams.stop());

  it(`get a proper answer, ${RUNS} of them, and the bot still answers`, async () => {
    const here = (text: string): string =>
      text.replaceAll('https://smba.trafficmanager.net/uk/', teams.connector.url);
    const given = fc.sample(body(), { seed: 20261123, numRuns: RUNS }).map(here);
    const statuses: number[] = [];
    for (let from = 0; from < given.length; from += AT_ONCE)
      statuses.push(
        ...(await Promise.all(given.slice(from, from + AT_ONCE).map((one) => isProper(teams, one)))),
      );
    figure(`malformed bodies: ${counted(statuses.length)}, answered ${shares(statuses)}`);
    expect((await teams.person(PEOPLE.mara).says('ask')).texts).to.deep.equal(['Answered.']);
    expect(teams.lines.filter((line) => line.includes('"fault"'))).to.deep.equal([]);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });
});

const isProper = async (teams: Teams, given: string): Promise<number> => {
  const response = await teams.post(given);
  const text = await response.text();
  expect(response.status, given).to.be.below(500);
  expect(text, given).not.to.match(LEAK);
  return response.status;
};

/** "200: 9,000, 400: 1,000" */
const shares = (statuses: readonly number[]): string =>
  [...new Set(statuses)]
    .sort((a, b) => a - b)
    .map((status) => `${status}: ${counted(statuses.filter((one) => one === status).length)}`)
    .join(', ');
