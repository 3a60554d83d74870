import { expect } from 'chai';
import { LIMITS } from '../../src/storage/guards.ts';
import { type Op, type OpenTable, type Row, type Table, under } from '../../src/storage/table.ts';

/** Opens tables that nobody else uses. */
export type MakeOpen = () => Promise<OpenTable>;

const ALL = { from: '', below: '\uffff' } as const;
export const keysOf = (rows: readonly Row[]): readonly string[] => rows.map(({ key }) => key);
const insert = (key: string, props: Op extends { props: infer P } ? P : object = {}): Op => ({
  do: 'insert',
  key,
  props: props as Readonly<Record<string, string>>, // tests hand over plain properties
});

/** Puts rows there whatever their number: transactions of a hundred. */
const fill = async (table: Table, partition: string, keys: readonly string[]): Promise<void> => {
  for (let at = 0; at < keys.length; at += 100)
    await table.transact(
      partition,
      keys.slice(at, at + 100).map((key) => insert(key)),
    );
};

/** What a call failed with, in its own words. */
export const failureOf = async (run: () => Promise<unknown>): Promise<string> => {
  try {
    await run();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'nothing failed';
};

/** Every key of a partition, seven at a time, while rows are added before, at and after where the reader stands. */
const pagedWhileOthersWrite = async (table: Table): Promise<readonly string[]> => {
  const remove = async (key: string): Promise<void> => {
    const row = await table.get('p', key);
    if (row) await table.transact('p', [{ do: 'remove', key, etag: row.etag }]);
  };
  const seen: string[] = [];
  for (let last: string | undefined = 'k'; last; ) {
    const page = keysOf(await table.list('p', { from: 'k', below: 'l', after: last, top: 7 }));
    seen.push(...page);
    last = page.at(-1);
    if (!last || last.endsWith('+')) continue;
    await table.transact('p', [insert(`${last}+`), insert(`j${last}`)]);
    await remove(last);
    await remove('k00');
  }
  return seen;
};

/** What every implementation of the storage port must do. */
export const tableContract = (name: string, makeOpen: MakeOpen): void => {
  describe(`a table ${name}`, () => {
    let table: Table;
    beforeEach(async () => {
      table = (await makeOpen())('things');
    });
    const etagOf = async (key: string): Promise<string> => (await table.get('p', key))?.etag ?? 'W/"none"';

    describe('a row', () => {
      it('comes back as it was written, of whatever kind its properties are', async () => {
        const props = {
          text: 'é “日本” 😀\n"\\',
          none: '',
          whole: 7,
          below: -7,
          big: 2 ** 40,
          part: 1.5,
          yes: true,
          no: false,
        };
        expect(await table.transact('p', [insert('a', props)])).to.include({ done: true });
        expect((await table.get('p', 'a'))?.props).to.deep.equal(props);
        await table.transact('p', [insert('b', props), insert('c', props)]);
        expect((await table.list('p', ALL)).map((row) => row.props)).to.deep.equal([props, props, props]);
      });

      it('is nothing where there is none, in a partition or table that is not there either', async () => {
        expect(await table.get('p', 'a')).to.equal(undefined);
        expect(await table.list('p', ALL)).to.deep.equal([]);
        await table.transact('p', [insert('a')]);
        expect(await table.get('p', 'b')).to.equal(undefined);
        expect(await table.get('q', 'a')).to.equal(undefined);
      });

      it('is nothing under a key that no row can have, and nothing is broken by asking', async () => {
        for (const key of ['a/b', 'a\\b', 'a#b', 'a?b', 'a\nb', 'x'.repeat(2000), '\ud83d'])
          expect(await table.get('p', key)).to.equal(undefined);
      });

      it('loses the properties that a replacement leaves out', async () => {
        await table.transact('p', [insert('a', { one: 1, two: 2 })]);
        await table.transact('p', [{ do: 'replace', key: 'a', etag: await etagOf('a'), props: { two: 3 } }]);
        expect((await table.get('p', 'a'))?.props).to.deep.equal({ two: 3 });
        await table.transact('p', [{ do: 'upsert', key: 'a', props: { one: 4 } }]);
        expect((await table.get('p', 'a'))?.props).to.deep.equal({ one: 4 });
      });

      for (const key of [
        "it's",
        'a|b~c',
        'a%b',
        '%2F',
        '%25',
        'a&b=c',
        'a+b c',
        'a:b@c,d;e',
        'ü日本😀',
        '$batch',
        'a(b)',
        '"<>"',
        "''",
      ])
        it(`may be called ${key}`, async () => {
          await table.transact(key, [insert(key)]);
          await table.transact(key, [insert(`${key}1`), { do: 'upsert', key: `${key}2`, props: { n: 1 } }]);
          expect(keysOf(await table.list(key, { from: key, below: `${key}~` }))).to.deep.equal([
            key,
            `${key}1`,
            `${key}2`,
          ]);
          expect(keysOf(await table.list(key, { from: '', after: key, below: `${key}~` }))).to.deep.equal([
            `${key}1`,
            `${key}2`,
          ]);
          const row = await table.get(key, key);
          const second = await table.get(key, `${key}2`);
          const outcome = await table.transact(key, [
            { do: 'replace', key, etag: row?.etag ?? '', props: { n: 2 } },
            { do: 'remove', key: `${key}2`, etag: second?.etag ?? '' },
          ]);
          expect(outcome).to.include({ done: true });
          expect((await table.get(key, key))?.props).to.deep.equal({ n: 2 });
        });
    });

    describe('an ETag', () => {
      it('changes with every write, and stays while nobody writes', async () => {
        await table.transact('p', [insert('a', { n: 1 })]);
        const first = await etagOf('a');
        expect(await etagOf('a')).to.equal(first);
        expect((await table.list('p', ALL))[0]?.etag).to.equal(first);
        await table.transact('p', [{ do: 'replace', key: 'a', etag: first, props: { n: 1 } }]);
        expect(await etagOf('a')).not.to.equal(first);
      });

      it('of each row that was written is answered, in the order of the operations', async () => {
        const lone = await table.transact('p', [insert('a', { n: 1 })]);
        expect(lone).to.deep.equal({ done: true, etags: [await etagOf('a')] });
        const several = await table.transact('p', [
          insert('c', { text: 'HTTP/1.1 204\r\nETag: "mine"' }),
          { do: 'merge', key: 'a', props: { m: 1 } },
          { do: 'upsert', key: 'b', props: {} },
        ]);
        const etags = [await etagOf('c'), await etagOf('a'), await etagOf('b')];
        expect(several).to.deep.equal({ done: true, etags });
        expect(new Set(etags).size).to.equal(3);
        expect(
          await table.transact('p', [
            { do: 'remove', key: 'c', etag: etags[0] ?? '' },
            { do: 'replace', key: 'a', etag: etags[1] ?? '', props: { n: 2 } },
          ]),
        ).to.deep.equal({ done: true, etags: [undefined, await etagOf('a')] });
        const removed = await table.transact('p', [{ do: 'remove', key: 'a', etag: await etagOf('a') }]);
        expect(removed).to.deep.equal({ done: true, etags: [undefined] });
      });

      for (const [deed, op] of [
        ['replaces', (etag: string): Op => ({ do: 'replace', key: 'a', etag, props: { n: 2 } })],
        ['removes', (etag: string): Op => ({ do: 'remove', key: 'a', etag })],
      ] as const)
        for (const company of [[], [insert('b')]] as const)
          it(`that is out of date ${deed} nothing, ${company.length === 0 ? 'by itself' : 'within a transaction'}`, async () => {
            await table.transact('p', [insert('a', { n: 0 })]);
            const old = await etagOf('a');
            await table.transact('p', [{ do: 'upsert', key: 'a', props: { n: 1 } }]);
            const outcome = await table.transact('p', [...company, op(old)]);
            expect(outcome).to.deep.equal({ done: false, failed: company.length, why: 'changed' });
            expect((await table.get('p', 'a'))?.props).to.deep.equal({ n: 1 });
            expect(await table.transact('p', [...company, op(await etagOf('a'))])).to.include({ done: true });
            await table.transact('p', [{ do: 'remove', key: 'a', etag: await etagOf('a') }]);
            expect(await table.transact('p', [op(old)])).to.deep.equal({
              done: false,
              failed: 0,
              why: 'missing',
            });
          });

      it('lets one of twenty through who hold the same', async () => {
        await table.transact('p', [insert('a')]);
        const etag = await etagOf('a');
        const outcomes = await Promise.all(
          Array.from({ length: 20 }, (_, by) =>
            table.transact('p', [{ do: 'replace', key: 'a', etag, props: { by } }]),
          ),
        );
        const winners = [...outcomes.keys()].filter((by) => outcomes[by]?.done);
        expect(winners).to.have.length(1);
        expect((await table.get('p', 'a'))?.props).to.deep.equal({ by: winners[0] });
      });
    });

    describe('a transaction', () => {
      const spoilers: readonly (readonly [string, Op, string])[] = [
        ['inserts a row that is there', insert('there'), 'exists'],
        ['replaces a row that is gone', { do: 'replace', key: 'gone', etag: 'W/"x"', props: {} }, 'missing'],
        ['removes a row that is gone', { do: 'remove', key: 'gone', etag: 'W/"x"' }, 'missing'],
        ['replaces a row that changed', { do: 'replace', key: 'there', etag: 'W/"x"', props: {} }, 'changed'],
        ['removes a row that changed', { do: 'remove', key: 'there', etag: 'W/"x"' }, 'changed'],
      ];
      for (const [what, spoiler, why] of spoilers)
        for (const position of [0, 1, 2, 3])
          it(`leaves nothing behind when operation ${position} ${what}`, async () => {
            await table.transact('p', [
              insert('there', { n: 1 }),
              insert('old', { n: 1 }),
              insert('left', { n: 1 }),
            ]);
            const before = await table.list('p', ALL);
            const ops: Op[] = [
              insert('new', { n: 2 }),
              { do: 'replace', key: 'old', etag: await etagOf('old'), props: { n: 2 } },
              { do: 'remove', key: 'left', etag: await etagOf('left') },
            ];
            ops.splice(position, 0, spoiler);
            expect(await table.transact('p', ops)).to.deep.equal({ done: false, failed: position, why });
            const after = await table.list('p', ALL);
            expect(after.map(({ key, props }) => ({ key, props }))).to.deep.equal(
              before.map(({ key, props }) => ({ key, props })),
            );
            ops.splice(position, 1);
            const fresh = ops.map((op) =>
              'etag' in op ? { ...op, etag: after.find(({ key }) => key === op.key)?.etag ?? '' } : op,
            );
            expect(await table.transact('p', fresh)).to.include({ done: true });
            expect(keysOf(await table.list('p', ALL))).to.deep.equal(['new', 'old', 'there']);
          });

      it('holds a hundred operations', async () => {
        const keys = Array.from({ length: 100 }, (_, at) => `k${String(at).padStart(3, '0')}`);
        expect(
          await table.transact(
            'p',
            keys.map((key) => insert(key)),
          ),
        ).to.include({ done: true });
        expect(keysOf(await table.list('p', ALL))).to.deep.equal(keys);
      });

      it('is never seen half done', async () => {
        await table.transact('p', [insert('a', { n: 0 }), insert('b', { n: 0 })]);
        const write = async (): Promise<void> => {
          for (let n = 1; n <= 20; n += 1)
            await table.transact('p', [
              { do: 'upsert', key: 'a', props: { n } },
              { do: 'upsert', key: 'b', props: { n } },
            ]);
        };
        const seen: unknown[] = [];
        const read = async (): Promise<void> => {
          for (let n = 1; n <= 20; n += 1) {
            const rows = await table.list('p', ALL);
            if (rows[0]?.props['n'] !== rows[1]?.props['n']) seen.push(rows);
          }
        };
        await Promise.all([write(), read(), read()]);
        expect(seen).to.deep.equal([]);
      });
    });

    describe('a list', () => {
      it('is in ordinal order: capitals before small letters, bookkeeping after content', async () => {
        const keys = ['~h|1', 'b', 'B', 'a|2', 'a|10', 'Z', 'é', 'd|9999|ACT', 'd|2026-11-25|ACT', '0', 'a'];
        await fill(table, 'p', keys);
        expect(keysOf(await table.list('p', ALL))).to.deep.equal([...keys].sort());
        expect(keysOf(await table.list('p', { from: '', below: '~' }))).not.to.include('~h|1');
      });

      it('starts at its first key and ends before its last', async () => {
        await fill(table, 'p', ['a', 'b', 'c', 'd']);
        await fill(table, 'q', ['b']);
        expect(keysOf(await table.list('p', { from: 'b', below: 'd' }))).to.deep.equal(['b', 'c']);
        expect(keysOf(await table.list('p', { from: 'b', after: 'b', below: 'e' }))).to.deep.equal([
          'c',
          'd',
        ]);
        expect(keysOf(await table.list('p', { from: 'c', after: 'a', below: 'e' }))).to.deep.equal([
          'c',
          'd',
        ]);
        expect(keysOf(await table.list('p', { from: '', after: '', below: 'b' }))).to.deep.equal(['a']);
        expect(await table.list('p', { from: 'x', below: 'z' })).to.deep.equal([]);
      });

      it('under a prefix holds what starts with it, and nothing else', async () => {
        await fill(table, 'p', ['d', 'd|', 'd|1', 'd|~', 'd|é', 'd|😀', 'd~', 'dz', 'e|1', 'D|1']);
        expect(keysOf(await table.list('p', under('d|')))).to.deep.equal(
          ['d|', 'd|1', 'd|~', 'd|é', 'd|😀'].sort(),
        );
      });

      it('gives no more rows than asked for, and no fewer while there are some', async () => {
        const keys = Array.from({ length: 25 }, (_, at) => `k${String(at).padStart(2, '0')}`);
        await fill(table, 'p', keys);
        expect(keysOf(await table.list('p', { ...ALL, top: 10 }))).to.deep.equal(keys.slice(0, 10));
        expect(keysOf(await table.list('p', { ...ALL, after: 'k09', top: 10 }))).to.deep.equal(
          keys.slice(10, 20),
        );
        expect(keysOf(await table.list('p', { ...ALL, after: 'k19', top: 10 }))).to.deep.equal(
          keys.slice(20),
        );
        expect(await table.list('p', { ...ALL, top: 0 })).to.deep.equal([]);
      });

      it('is whole without a top, however long it is', async () => {
        const keys = Array.from({ length: 2100 }, (_, at) => `k${String(at).padStart(4, '0')}`);
        await fill(table, 'p', keys);
        expect(keysOf(await table.list('p', ALL))).to.deep.equal(keys);
        expect(await table.list('p', { ...ALL, top: 1500 })).to.have.length(1500);
      });

      it('shows, page by page, every row that stays, once, while others come and go', async () => {
        const keys = Array.from({ length: 40 }, (_, at) => `k${String(at).padStart(2, '0')}`);
        await fill(table, 'p', keys);
        const seen = await pagedWhileOthersWrite(table);
        expect(new Set(seen).size).to.equal(seen.length);
        expect(seen.filter((key) => !key.endsWith('+'))).to.deep.equal(keys);
      });

      describe('narrowed by properties', () => {
        beforeEach(() =>
          table.transact('p', [
            insert('1', { o886: 'o', n: 1 }),
            insert('2', { o851: 'o', n: 2 }),
            insert('3', { oMEM2F7K: 'o', o886: 'd', text: "it's" }),
            insert('4', { n: 1.5, yes: true, big: 2 ** 40 }),
            insert('5', { yes: false, o886: '' }),
          ]),
        );
        for (const [what, any, found] of [
          ['one text', [['o886', 'o']], ['1']],
          [
            'one of several',
            [
              ['o886', 'o'],
              ['oMEM2F7K', 'o'],
              ['o851', 'x'],
            ],
            ['1', '3'],
          ],
          ['a text with an apostrophe', [['text', "it's"]], ['3']],
          ['a text that tries to break out', [['text', "' or n eq 1 or text eq '"]], []],
          ['a whole number', [['n', 1]], ['1']],
          ['a number with a part', [['n', 1.5]], ['4']],
          ['a large number', [['big', 2 ** 40]], ['4']],
          ['yes', [['yes', true]], ['4']],
          ['no, which is not the same as nothing', [['yes', false]], ['5']],
          ['an empty text', [['o886', '']], ['5']],
          ['a property nobody has', [['nobody', 'o']], []],
          ['no property at all', [], []],
        ] as const)
          it(`finds rows by ${what}`, async () => {
            expect(keysOf(await table.list('p', { ...ALL, any }))).to.deep.equal(found);
          });

        it('counts to its top after narrowing, not before', async () => {
          expect(
            keysOf(
              await table.list('p', {
                ...ALL,
                any: [
                  ['oMEM2F7K', 'o'],
                  ['yes', true],
                ],
                top: 2,
              }),
            ),
          ).to.deep.equal(['3', '4']);
        });
      });
    });

    describe('a scan', () => {
      const partsOf = async (
        range: Parameters<Table['scan']>[0],
      ): Promise<readonly (readonly [string, string])[]> => {
        const found: (readonly [string, string])[] = [];
        let next: string | undefined;
        do {
          const page = await table.scan(range, next);
          found.push(...page.rows.map(({ partition, key }) => [partition, key] as const));
          next = page.next;
        } while (next !== undefined);
        return found;
      };

      it('finds the rows of every partition that lie in a range, and their columns as asked', async () => {
        await table.transact('p', [insert('a', { one: 1, two: 2 }), insert('b')]);
        await table.transact('q|1', [insert('a', { one: 3 }), insert('~r|x')]);
        expect(await partsOf(ALL)).to.deep.equal([
          ['p', 'a'],
          ['p', 'b'],
          ['q|1', 'a'],
          ['q|1', '~r|x'],
        ]);
        expect(await partsOf(under('~r|'))).to.deep.equal([['q|1', '~r|x']]);
        const { rows } = await table.scan({ from: 'a', below: 'b', select: ['one'] });
        expect(rows.map(({ partition, props }) => [partition, props])).to.deep.equal([
          ['p', { one: 1 }],
          ['q|1', { one: 3 }],
        ]);
        expect(rows[0]?.etag).to.equal((await table.get('p', 'a'))?.etag);
      });

      it('goes on where its page ended, over 1,000 rows and from one partition to the next', async () => {
        const keys = Array.from({ length: 700 }, (_, at) => `k${String(at).padStart(4, '0')}`);
        await fill(table, 'p', keys);
        await fill(table, 'q', keys);
        expect((await table.scan(ALL)).rows).to.have.length(1000);
        expect(await partsOf(ALL)).to.have.length(1400);
      });

      it('finds nothing in a table that is not there', async () => {
        expect(await table.scan(ALL)).to.deep.equal({ rows: [] });
      });
    });

    describe('before anything is sent', () => {
      const many = (count: number): Record<string, number> =>
        Object.fromEntries(Array.from({ length: count }, (_, at) => [`p${at}`, at]));
      const texts = (count: number): Record<string, string> =>
        Object.fromEntries(Array.from({ length: count }, (_, at) => [`p${at}`, 'x'.repeat(LIMITS.text)]));
      const refused: readonly (readonly [string, readonly Op[], RegExp])[] = [
        ['253 properties', [insert('a', many(253))], /253 properties/],
        ['a row of over 1 MiB', [insert('a', texts(18))], /over 1 MiB/],
        [
          'a text of over 30,000 characters',
          [insert('a', { t: 'x'.repeat(30_001) })],
          /30001 characters in t/,
        ],
        ['101 operations', Array.from({ length: 101 }, (_, at) => insert(`k${at}`)), /101 operations/],
        ['no operation', [], /0 operations/],
        ['a row named twice', [insert('a'), { do: 'upsert', key: 'a', props: {} }], /twice/],
        ['over 3.5 MiB', Array.from({ length: 8 }, (_, at) => insert(`k${at}`, texts(16))), /over 3.5 MiB/],
        ['a key of 501 characters', [insert('k'.repeat(501))], /501 characters/],
        ['a key with a slash', [insert('a/b')], /Azure refuses/],
        ['a key with a control character', [insert('a\u0001')], /Azure refuses/],
        ['half a character in a key', [insert('a\ud83d')], /Azure refuses/],
        ['a property with a dash', [insert('a', { 'a-b': 1 })], /a property called a-b/],
        ['a property called as Azure calls its own', [insert('a', { Timestamp: 1 })], /Timestamp/],
        ['a merge of 253 columns', [{ do: 'merge', key: 'a', props: many(253) }], /253 properties/],
        [
          'a merge of a text that is too long',
          [{ do: 'merge', key: 'a', props: { t: 'x'.repeat(30_001) } }],
          /in t/,
        ],
        ['a number that is none', [insert('a', { n: Number.NaN })], /neither/],
      ];
      for (const [what, ops, said] of refused)
        it(`refuses ${what}`, async () => {
          expect(await failureOf(() => table.transact('p', ops))).to.match(said);
          expect(await table.list('p', ALL)).to.deep.equal([]);
        });

      it('refuses a partition key that Azure would refuse', async () => {
        expect(await failureOf(() => table.transact('a#b', [insert('a')]))).to.match(/Azure refuses/);
      });

      it('lets the largest rows pass', async () => {
        expect(await table.transact('p', [insert('a', many(252))])).to.include({ done: true });
        expect(await table.transact('p', [insert('b', texts(17)), insert('c'.repeat(500))])).to.include({
          done: true,
        });
        expect(Object.keys((await table.get('p', 'a'))?.props ?? {})).to.have.length(252);
      });
    });
  });
};
