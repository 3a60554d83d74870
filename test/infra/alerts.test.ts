import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { readyAnswer } from '../../src/web/health.ts';
import { sourcesIn } from '../house/source.ts';
import { under, wordsOf } from './bicep/tree.ts';
import { infra, readAll } from './files.ts';

const { sources } = readAll(infra());
const alerts = sources.find(({ path }) => path === 'modules/alerts.bicep');
const rules = alerts?.statements.find(({ name }) => name === 'rules')?.value;

/** The query of each alert, as it stands: a text with what it begins with. */
const queries = (rules?.is === 'list' ? rules.items : []).map((rule) => {
  const query = under(rule, 'query');
  const parts = query?.is === 'text' ? query.parts.filter((part) => typeof part === 'string') : [];
  return {
    name: wordsOf(under(rule, 'name')) ?? '',
    query: parts.join(''),
    says: wordsOf(under(rule, 'says')),
  };
});

const written = sourcesIn('.')
  .map(({ text }) => text)
  .join('\n');

describe('the alerts', () => {
  it('tell of a bot that is down, of its faults, of throttling and of jobs that are late', () => {
    expect(queries.map(({ name }) => name)).to.deep.equal(['down', 'faults', 'throttled', 'jobs-late']);
    for (const { name, says } of queries) expect(says, name).to.match(/^[A-Z].*\.$/s);
  });

  it('look for lines that the bot writes', () => {
    const wanted = queries.flatMap(({ query }) =>
      [...query.matchAll(/line\.msg (?:== "([^"]+)"|in \(([^)]+)\))/g)].flatMap(([, one, several = '']) =>
        one ? [one] : several.split(', ').map((word) => word.slice(1, -1)),
      ),
    );
    expect(wanted).to.include.members(['fault', 'turned away', 'unsent']);
    for (const message of wanted) expect(written, message).to.match(new RegExp(`, '${message}'\\)`));
  });

  it('read in a line what the log puts there', () => {
    const read = queries.flatMap(({ query }) =>
      [...query.matchAll(/line\.(?:err\.)?(\w+)/g)].map(([, name]) => name),
    );
    expect(new Set(read)).to.deep.equal(new Set(['msg', 'status', 'cause', 'statusCode', 'code']));
    for (const name of ['statusCode', 'code'])
      expect(readFileSync('src/log.ts', 'utf8')).to.contain(`{ ${name} }`);
  });

  it('take a line for JSON from its first brace to its last', () => {
    const lines = wordsOf(alerts?.statements.find(({ name }) => name === 'lines')?.value) ?? '';
    const [, shape = ''] = /extract\("([^"]+)"/.exec(lines) ?? [];
    const line = '2026-11-26T02:00:00Z {"level":50,"msg":"fault","err":{"code":"E1"}}';
    const found = new RegExp(shape.replaceAll('\\\\', '\\')).exec(line)?.[1] ?? '';
    expect(JSON.parse(found)).to.include({ msg: 'fault' });
  });

  it('know the address that is asked from outside by what it answers', () => {
    const monitoring = sources.find(({ path }) => path === 'modules/monitoring.bicep');
    const tests = monitoring?.statements.find(({ name }) => name === 'tests')?.value;
    const says = (tests?.is === 'list' ? tests.items : []).map((test) => wordsOf(under(test, 'says')) ?? '');
    const answer = (late?: Date): string => JSON.stringify(readyAnswer(true, late).body);
    expect(says.map((words) => answer().includes(words))).to.deep.equal([true, true]);
    expect(says.map((words) => answer(new Date(0)).includes(words))).to.deep.equal([true, false]);
    expect(readyAnswer(false, undefined).status).to.equal(503);
    const names = (tests?.is === 'list' ? tests.items : []).map((test) => wordsOf(under(test, 'name')));
    const asked = queries.flatMap(({ query }) => /Name startswith "(\w+)-"/.exec(query)?.[1] ?? []);
    expect(asked).to.deep.equal(names);
  });
});
