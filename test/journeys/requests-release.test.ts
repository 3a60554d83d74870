import { expect } from 'chai';
import type { AuthorityCode } from '../../src/domain/authority.ts';
import type { DataReturn } from '../../src/domain/returns/data-return.ts';
import { figuresIn } from '../../src/storage/figures/figures.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { code, PEOPLE } from '../support/builders.ts';
import { BEA } from '../support/requests-world.ts';
import {
  aRequest,
  counts,
  DEE,
  JO,
  KENT,
  KIT,
  keyOf,
  PORTSMOUTH,
  RAE,
  startReturns,
  submittedBy,
} from '../support/returns-world.ts';
import { counting } from '../support/tables.ts';
import { first, GOOD, on } from './returns-shown.ts';
import { said, told } from './shown.ts';

const [SURREY, READING, SLOUGH] = [code('936'), code('870'), code('871')];
const SHARE = 'share not accessing full entitlement for autumn 2026 with members';
const SHOW = 'show not accessing full entitlement for autumn 2026 at the meeting';
const POSITION = 'position of not accessing full entitlement for autumn 2026';

const sentBy = (total: number, over: Partial<DataReturn> = {}): Partial<DataReturn> => ({
  sent: submittedBy(PEOPLE.ines, counts({ total, 'with-plan': total - 3, 'part-time': 20, challenged: 9 })),
  standing: 'submitted',
  ...over,
});
const APPROVED = { standing: 'approved', approval: { n: 1, by: PEOPLE.cora.id, at: '2026-11-20' } } as const;

/** Five were asked; Surrey’s figures are approved, Reading’s are not, Slough’s were sent back, Kent has yet to begin. */
const begun = async (over: Parameters<typeof startReturns>[0] = {}) => {
  const request = aRequest({ asked: [KENT, SURREY, READING, SLOUGH, PORTSMOUTH] });
  const people = [...Object.values(PEOPLE), KIT, JO, DEE, RAE, BEA];
  const world = await startReturns({ requests: [request], register: { people }, ...over });
  const puts = (authority: AuthorityCode, value: Partial<DataReturn>) => world.put(request, authority, value);
  await puts(SURREY, sentBy(120, APPROVED));
  await puts(READING, sentBy(61));
  await puts(SLOUGH, sentBy(80, { standing: 'queried' }));
  const { group } = figuresIn(world.open('returns'));
  const now = async () => {
    const [found] = await group({ type: request.type, group: 'total', periods: { of: [request.period] } });
    return found;
  };
  return { ...world, request, puts, now, bea: world.teams.person(BEA) };
};

const submits = async ({ dev }: Pick<Awaited<ReturnType<typeof begun>>, 'dev'>) => {
  const form = await dev.presses('returns.open', keyOf(aRequest()));
  const checked = await dev.presses('returns.save', { ...GOOD, go: 'check' }, on(form));
  return dev.presses('returns.submit', {}, on(checked));
};

describe('figures of a request are released [row 35]', () => {
  it('after a preview that says what goes, who sees it and what is left out', async () => {
    const { teams, cora, now } = await begun({
      register: {
        people: [...Object.values(PEOPLE), RAE],
        agreements: [{ id: 'seslip', title: 'Sharing agreement', signed: [] }],
      },
      requests: [aRequest({ asked: [KENT, SURREY, READING, SLOUGH, PORTSMOUTH], agreement: 'seslip' })],
    });
    const text = said(await cora.says(SHARE));
    expect(text)
      .to.contain('Not released yet: Not accessing full entitlement return, autumn term 2026')
      .and.to.contain('The figures of 2 of 5 local authorities: 1 approved, 1 provisional')
      .and.to.contain('Kent, Slough and Portsmouth: not in, or sent back with a query.')
      .and.to.contain('Every member of the network may ask for these figures')
      .and.to.contain('Kent, Surrey, Reading, Slough and Portsmouth have not signed the Sharing agreement.');
    expect(await now()).not.to.have.property('released');
    expect(said(await cora.says(POSITION))).not.to.contain('Shared');
    await teams.stop();
  });

  it('once, however often Release is pressed, with the position that says so', async () => {
    const { teams, cora, now, of, store, request } = await begun();
    const preview = await cora.says(SHARE);
    const pressed = await cora.presses('requests.release', {}, first(preview));
    expect(told(pressed))
      .to.contain('Released: Not accessing full entitlement return, autumn term 2026')
      .and.to.contain('Shared with members on 23 November 2026: release 1, 2 of 5, 1 of them provisional.')
      .and.not.to.contain('Not released yet');
    expect(told(await cora.presses('requests.release', {}, first(preview)))).to.equal(told(pressed));
    const { released } = (await now()) ?? {};
    expect(released).to.include({ stage: 'shared', on: '2026-11-23', k: 1, asked: 5 });
    expect(
      [...(released?.authorities ?? [])].map(([at, { n, approved }]) => [at, n, approved]),
    ).to.have.deep.members([
      [READING, 1, false],
      [SURREY, 1, true],
    ]);
    expect(await store.records(request)).to.have.length(1);
    expect(said(await cora.says(POSITION)))
      .to.contain('Shared with members on 23 November 2026: release 1, 2 of 5, 1 of them provisional.')
      .and.not.to.contain('changed theirs');
    expect(said(await cora.says(SHARE))).to.contain(
      'Cora Oakley released Not accessing full entitlement return, autumn term 2026 on 23 November 2026: release 1, 2 of 5, 1 of them provisional. Nothing has changed since.',
    );
    expect(await of(request, SURREY)).to.include({ standing: 'approved' });
    await teams.stop();
  });

  it('again once figures have come or were amended, and until then stay as they were', async () => {
    const world = await begun();
    const { teams, cora, dev, now, puts, request, store } = world;
    await cora.presses('requests.release', {}, first(await cora.says(SHARE)));
    const before = (await now())?.released;
    expect(told(await submits(world))).to.contain('Submitted');
    const seen = await cora.presses('returns.look', keyOf(request));
    expect(told(await cora.presses('returns.approve', {}, on(seen)))).to.contain('Approved');
    await puts(
      SURREY,
      sentBy(130, { ...APPROVED, sent: submittedBy(PEOPLE.ines, counts({ total: 130 }), 2) }),
    );
    expect((await now())?.released).to.deep.equal(before);
    expect((await now())?.collected?.authorities.get(KENT)).to.deep.include({ state: 'approved', n: 1 });
    expect(said(await cora.says(POSITION))).to.contain(
      '2 local authorities have changed theirs since: share again.',
    );
    const preview = await cora.says(SHARE);
    expect(said(preview))
      .to.contain('The figures of 3 of 5 local authorities')
      .and.to.contain('release 1, 2 of 5, 1 of them provisional. Changed since: Kent and Surrey.');
    expect(told(await cora.presses('requests.release', {}, first(preview)))).to.contain('release 2, 3 of 5');
    expect((await now())?.released).to.include({ k: 2 });
    expect((await now())?.released?.authorities.has(KENT)).to.equal(true);
    const records = await store.records(request);
    expect(records.map(({ k, returned }) => [k, returned.length])).to.deep.equal([
      [1, 2],
      [2, 3],
    ]);
    expect(records[0]?.returned[0]).to.deep.equal({
      authority: SURREY,
      n: 1,
      answers: counts({ total: 120, 'with-plan': 117, 'part-time': 20, challenged: 9 }),
    });
    expect(said(await dev.says(SHARE))).to.contain('Only a coordinator');
    await teams.stop();
  });

  it('again once an amendment of them is approved, and not while it waits', async () => {
    const world = await begun();
    const { teams, cora, dev, now, request } = world;
    await submits(world);
    await cora.presses('requests.release', {}, first(await cora.says(SHARE)));
    const form = await dev.says('amend not accessing full entitlement: one school was counted twice');
    const checked = await dev.presses('returns.save', { ...GOOD, 'f-total': '39', go: 'check' }, first(form));
    await dev.presses('returns.submit', {}, on(checked));
    expect(said(await cora.says(POSITION))).not.to.contain('changed theirs');
    expect((await now())?.collected?.authorities.get(KENT)).to.deep.include({ state: 'amended', n: 1 });
    await cora.presses('returns.approve', {}, on(await cora.presses('returns.look', keyOf(request))));
    expect(said(await cora.says(POSITION))).to.contain(
      '1 local authority has changed theirs since: share again.',
    );
    const preview = await cora.says(SHARE);
    expect(told(await cora.presses('requests.release', {}, first(preview)))).to.contain('release 2, 3 of 5');
    expect((await now())?.released?.authorities.get(KENT)).to.include({ n: 2, approved: true });
    await teams.stop();
  });

  it('first to a meeting, then to members: the same figures are the same release', async () => {
    const { teams, cora, now, store, request, puts } = await begun();
    await cora.presses('requests.release', {}, first(await cora.says(SHOW)));
    const shown = (await now())?.released;
    expect(shown).to.include({ stage: 'shown', k: 1 });
    const share = await cora.says(SHARE);
    expect(said(share)).to.contain('No figure has changed since, so what is hidden stays the same.');
    await cora.presses('requests.release', {}, first(share));
    expect((await now())?.released).to.deep.equal({ ...shown, stage: 'shared' });
    expect(await store.records(request)).to.have.length(1);
    expect(said(await cora.says(POSITION)))
      .to.contain('Shown at a meeting on 23 November 2026: release 1')
      .and.to.contain('Shared with members on 23 November 2026: release 1');
    expect(said(await cora.says(SHOW))).to.contain('Nothing has changed since.');
    await puts(PORTSMOUTH, sentBy(77));
    expect(said(await cora.says(SHOW))).to.contain('share them with members again');
    await teams.stop();
  });

  it('as they were looked at: what comes in between is shown before anything goes', async () => {
    const world = await begun();
    const { teams, cora, now } = world;
    const preview = await cora.says(SHARE);
    await submits(world);
    const pressed = await cora.presses('requests.release', {}, first(preview));
    expect(told(pressed))
      .to.contain('Figures have come in or changed since you looked, so nothing was released.')
      .and.to.contain('The figures of 3 of 5');
    expect(await now()).not.to.have.property('released');
    expect(told(await cora.presses('requests.release', {}, on(pressed)))).to.contain('3 of 5');
    await teams.stop();
  });

  it('by one of two coordinators: the second is told what the first did', async () => {
    const { teams, cora, bea, store, request } = await begun();
    const [one, other] = [await cora.says(SHARE), await bea.says(SHARE)];
    const pressed = await Promise.all([
      cora.presses('requests.release', {}, first(one)),
      bea.presses('requests.release', {}, first(other)),
    ]);
    const texts = pressed.map(told).sort();
    expect(texts[0]).to.match(/^(Cora Oakley|Bea Second) released .* on 23 November 2026: release 1, 2 of 5/);
    expect(texts[1]).to.match(/^Released: /);
    expect(await store.records(request)).to.have.length(1);
    await teams.stop();
  });

  it('no more once their request is withdrawn, and anew where it is asked anew', async () => {
    const { teams, cora, now, store } = await begun();
    const preview = await cora.says(SHARE);
    await cora.presses('requests.release', {}, first(preview));
    await cora.says('withdraw request not accessing full entitlement for autumn 2026');
    expect(await now()).to.equal(undefined);
    expect(said(await cora.says(SHARE))).to.contain('is withdrawn already');
    const anew = await cora.says(
      'request not accessing full entitlement for autumn 2026 from Surrey by 4 December',
    );
    await cora.presses('requests.send', {}, first(anew));
    expect((await now())?.collected?.authorities.size).to.equal(0);
    expect(await now()).not.to.have.property('released');
    expect(said(await cora.says(SHARE))).to.contain('nobody’s figures are in yet');
    const { value } = await store.head(aRequest());
    if (!value) throw new Error('it was asked anew');
    await store.change(
      { request: value, authority: SURREY },
      { turn: 't9', by: 'system', how: 'system', at: new Date(0) },
      () => ({
        after: { request: value.id, authority: SURREY, ...sentBy(55) },
        reply: {},
        verb: 'submit',
      }),
    );
    expect(told(await cora.presses('requests.release', {}, first(await cora.says(SHARE))))).to.contain(
      'release 1, 1 of 1',
    );
    expect([...((await now())?.released?.authorities.keys() ?? [])]).to.deep.equal([SURREY]);
    expect((await store.records(value)).map(({ k }) => k)).to.deep.equal([1, 1]);
    await teams.stop();
  });

  it('never in a group, where everybody would see who is left out', async () => {
    const { teams, cora } = await begun();
    expect(said(await cora.says(SHARE, { in: '19:meeting@thread.v2' }))).to.contain('in your own chat');
    await teams.stop();
  });

  it('worked out in a thread of its own, which the bot starts as it does in the county halls', async () => {
    const { teams, cora, now } = await begun({ threads: true });
    await cora.presses('requests.release', {}, first(await cora.says(SHARE)));
    expect((await now())?.released?.authorities.size).to.equal(2);
    await teams.stop();
  });

  it('for few storage requests', async () => {
    const { open, asked } = counting(memoryTables());
    const { teams, cora } = await begun({ open });
    const own = () => asked.filter((one) => !one.endsWith('conversations') && !one.endsWith('live'));
    asked.length = 0;
    const preview = await cora.says(SHARE);
    expect(own()).to.deep.equal([
      'get returns',
      'list returns',
      'list returns',
      'list returns',
      // The core data set holds one of these figures as well: its releases, and what DfE published of it.
      'list returns',
      'list returns',
      'write turns',
    ]);
    asked.length = 0;
    await cora.presses('requests.release', {}, first(preview));
    expect(own()).to.deep.equal([
      'get network',
      'list returns',
      'list returns',
      'list returns',
      'list returns',
      'list returns',
      'get returns',
      'write returns',
      'get returns',
      'write returns',
    ]);
    await teams.stop();
  });
});
