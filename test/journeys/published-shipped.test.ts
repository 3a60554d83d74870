import { expect } from 'chai';
import { createLog } from '../../src/log.ts';
import { run } from '../../src/main.ts';
import { figuresIn } from '../../src/storage/figures/figures.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import type { OpenTable } from '../../src/storage/table.ts';
import { aRegister, code, NOW, PEOPLE } from '../support/builders.ts';
import { here } from '../support/here.ts';
import { aConfig } from '../support/running.ts';
import { linksIn, sendFile, startTeams } from '../support/teams.ts';
import { said, told } from './shown.ts';

const AUTUMN = { kind: 'term', year: 2025, term: 'autumn' } as const;

const NEWER = [
  'time_period,time_identifier,la_name,breakdown_topic,breakdown,child_count,rate_per_100',
  ...[
    'Kent',
    'Surrey',
    'Medway',
    'Slough',
    'Reading',
    'Oxfordshire',
    'Hampshire',
    'Portsmouth',
    'Buckinghamshire',
    'Wokingham',
  ].map((name) => `202526,Autumn term,${name},Total,Total,1350,0.6`),
].join('\n');

describe('the published figures that ship with the bot, in Teams', () => {
  it('are there from the first start, and listed with their source', async () => {
    const teams = await startTeams({ begins: true });
    const listed = said(await teams.person(PEOPLE.mara).says('published figures'));
    expect(listed).to.contain(
      'Autumn term 2024: 19 local authorities and England, rounded to 10. Shipped with the bot. Source: DfE, Children missing education (Open Government Licence v3.0). DfE did not publish a South East total for autumn term 2024.',
    );
    expect(listed).to.contain(
      '2024/25: 19 local authorities, the South East and England. Shipped with the bot.',
    );
    await teams.stop();
  });

  it('lie by group and period with their rates and symbols, and no South East total for autumn 2024', async () => {
    const open = memoryTables();
    const teams = await startTeams({ begins: true, open });
    const [newest, before] = await figuresIn(open('returns')).group({
      type: 'cme-census',
      group: 'total',
      periods: { newest: 2 },
    });
    expect(newest?.published?.authorities.get(code('845'))).to.deep.equal({
      total: { kind: 'number', n: 1450 },
      'total@rate': { kind: 'number', n: 2, printed: '2.0' },
    });
    expect(newest?.published?.authorities.get(code('872'))).to.deep.equal({
      total: { kind: 'number', n: 10 },
      'total@rate': { kind: 'mark', mark: 'low' },
    });
    expect(newest?.published?.region).to.deep.equal({
      total: { kind: 'number', n: 5540 },
      'total@rate': { kind: 'number', n: 0.4 },
    });
    expect([before?.published?.region, before?.published?.country]).to.deep.equal([
      undefined,
      { total: { kind: 'number', n: 39200 } },
    ]);
    const year = { kind: 'year', year: 2023 } as const;
    const [rates] = await figuresIn(open('returns')).group({
      type: 'exclusions',
      group: 'total',
      periods: { of: [year] },
    });
    expect(rates?.published?.authorities.get(code('886'))).to.deep.equal({
      'suspensions@rate': { kind: 'number', n: 8.13 },
    });
    await teams.stop();
  });

  it('give way to a newer file that a coordinator loads, and what it no longer holds goes', async () => {
    const open = memoryTables();
    const teams = await startTeams({ begins: true, open });
    const cora = teams.person(PEOPLE.cora);
    const [link] = (await cora.says('load published figures for the CME census')).cards.flatMap(linksIn);
    await sendFile(link?.url ?? '', 'cme.csv', NEWER);
    const { card } = await teams.connector.sees((one) =>
      JSON.stringify(one.card ?? '').includes('came with the bot'),
    );
    expect(JSON.stringify(card)).to.contain(
      '9 places’ figures of those periods are not in this file, and will be gone.',
    );
    expect(told(await cora.presses('published.save', {}, card ? { card } : {}))).to.contain('Saved');
    const [group] = await figuresIn(open('returns')).group({
      type: 'cme-census',
      group: 'total',
      periods: { of: [AUTUMN] },
    });
    expect(group?.published?.authorities.size).to.equal(10);
    expect(group?.published?.authorities.get(code('886'))?.['total']).to.deep.equal({
      kind: 'number',
      n: 1350,
    });
    expect(group?.published?.region).to.not.equal(undefined);
    await teams.stop();
  });

  it('are put in later where the tables could not be reached at first', async () => {
    let isDown = true;
    const memory = memoryTables();
    const open: OpenTable = (name) => {
      const table = memory(name);
      const fails = name === 'published';
      return {
        ...table,
        get: async (...given) => {
          if (fails && isDown) throw new Error('the tables cannot be reached');
          return table.get(...given);
        },
      };
    };
    const waits: number[] = [];
    const running = await run(aConfig(), {
      open,
      clock: () => NOW,
      log: createLog('silent'),
      seed: aRegister(),
      apart: here,
      drive: () => ({ stop: () => undefined }), // its pauses would be among those that are counted
      pause: async (ms) => {
        waits.push(ms);
        isDown = waits.length < 3;
      },
    });
    await running.begun;
    expect(waits).to.deep.equal([1_000, 5_000, 30_000]);
    expect((await memory('published').get('loads', 'shipped'))?.props['version']).to.equal(1);
    await running.stop();
  });
});
