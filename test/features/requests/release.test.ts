import { expect } from 'chai';
import type { Answer, Mark } from '../../../src/domain/returns/answer.ts';
import type { Release } from '../../../src/domain/returns/data-request.ts';
import { versionFor } from '../../../src/domain/returns/return-types.ts';
import { cmeCensus } from '../../../src/domain/returns/types/cme-census.ts';
import { entitlement } from '../../../src/domain/returns/types/entitlement.ts';
import { elsewhereOf, elsewhereOfSame, together } from '../../../src/features/requests/elsewhere.ts';
import {
  changedSince,
  hiddenIn,
  nextRelease,
  printOf,
  type Ready,
} from '../../../src/features/requests/release.ts';
import { sayReleases } from '../../../src/features/requests/say-release.ts';
import { code, PEOPLE, TODAY } from '../../support/builders.ts';
import { AUTUMN, aRequest, counts, KENT, PORTSMOUTH } from '../../support/returns-world.ts';

const ready = (authority = KENT, n = 1, approved = true): Ready => ({
  authority,
  n,
  approved,
  answers: counts({ total: 40 }),
});
const aRelease = (over: Partial<Release> = {}): Release => ({
  stage: 'shared',
  on: TODAY,
  by: PEOPLE.cora.id,
  k: 1,
  versions: { [KENT]: 1 },
  provisional: [],
  ...over,
});
const acting = (stage: Release['stage']) => ({ stage, by: PEOPLE.cora.id, on: TODAY });

describe('the next release of a request [row 35]', () => {
  const next = (last: Release | undefined, now: readonly Ready[], stage: Release['stage'] = 'shared') => {
    const found = nextRelease(aRequest({ releases: last ? [last] : [] }), now, acting(stage));
    return found.is === 'release' ? `${found.release.k} ${found.isNew ? 'new' : 'same'}` : found.is;
  };
  for (const [what, last, now, stage, is] of [
    ['there is nothing in', undefined, [], 'shared', 'none'],
    ['nothing was released', undefined, [ready()], 'shared', '1 new'],
    ['nothing changed', aRelease(), [ready()], 'shared', 'already'],
    ['one was amended', aRelease(), [ready(KENT, 2)], 'shared', '2 new'],
    ['one has come since', aRelease(), [ready(), ready(PORTSMOUTH)], 'shared', '2 new'],
    [
      'one was sent back since',
      aRelease({ versions: { [KENT]: 1, [PORTSMOUTH]: 1 } }),
      [ready()],
      'shared',
      '2 new',
    ],
    ['one was approved since', aRelease({ provisional: [KENT] }), [ready()], 'shared', '1 same'],
    ['it was shown and is shared', aRelease({ stage: 'shown' }), [ready()], 'shared', '1 same'],
    ['it was shared and is shown', aRelease(), [ready()], 'shown', 'already'],
    ['it was shared, changed and is shown', aRelease(), [ready(KENT, 2)], 'shown', 'further'],
    ['it was shown, changed and is shown', aRelease({ stage: 'shown' }), [ready(KENT, 2)], 'shown', '2 new'],
  ] as const)
    it(`is “${is}” where ${what}`, () => {
      expect(next(last, now, stage)).to.equal(is);
    });

  it('is another for its preview with every figure, approval, stage and number', () => {
    const prints = [
      aRelease(),
      aRelease({ stage: 'shown' }),
      aRelease({ k: 2 }),
      aRelease({ versions: { [KENT]: 2 } }),
      aRelease({ versions: { [KENT]: 1, [PORTSMOUTH]: 1 } }),
      aRelease({ provisional: [KENT] }),
    ].map(printOf);
    expect(new Set(prints).size).to.equal(prints.length);
    expect(printOf(aRelease({ on: TODAY, by: PEOPLE.mara.id }))).to.equal(prints[0]);
  });

  it('is asked for by those whose figures are others', () => {
    expect(
      changedSince(aRelease({ versions: { [KENT]: 1, [PORTSMOUTH]: 1 } }), [ready(KENT, 2)]),
    ).to.deep.equal([KENT, PORTSMOUTH]);
  });
});

describe('what was released', () => {
  it('is said by stage, the newest of each, with how many changed since', () => {
    const request = aRequest({
      releases: [
        aRelease({ stage: 'shown' }),
        aRelease({ stage: 'shown', k: 2 }),
        aRelease({ k: 3, versions: { [KENT]: 1, [PORTSMOUTH]: 2 }, provisional: [KENT] }),
      ],
    });
    expect(sayReleases(request, 2)).to.deep.equal([
      'Shown at a meeting on 23 November 2026: release 2, 1 of 2.',
      'Shared with members on 23 November 2026: release 3, 2 of 2, 1 of them provisional.',
      '2 local authorities have changed theirs since: share again.',
    ]);
    expect(sayReleases(aRequest({ releases: [aRelease({ stage: 'shown' })] }), 1)[1]).to.contain(
      '1 local authority has changed theirs since: show them again.',
    );
    expect(sayReleases(aRequest(), 0)).to.deep.equal([]);
  });

  it('is counted by field where it is hidden, and says nothing of what it is', () => {
    const hidden = { kind: 'hidden', why: 'small' } as const;
    const seen = { kind: 'number', n: 20 } as const;
    const shown = {
      totals: { total: seen, 'sex.female': hidden },
      authorities: [
        { authority: KENT, figures: { total: seen, 'sex.female': hidden, 'sex.male': hidden } },
        { authority: PORTSMOUTH, figures: { total: seen, 'sex.female': seen, 'sex.male': seen } },
      ],
    };
    expect(hiddenIn(shown, versionFor(cmeCensus, AUTUMN))).to.deep.equal([
      { label: 'Sex', hidden: 3, cells: 5 },
    ]);
  });
});

describe('what DfE prints of figures that are to be released', () => {
  const mark = (of: Mark): Answer => ({ kind: 'mark', mark: of });
  const number = (n: number): Answer => ({ kind: 'number', n });
  const [version] = entitlement.versions;
  for (const [what, printed, roundedTo, own, told] of [
    ['is a range round a rounded number', number(120), 10, 123, { least: 115, most: 125 }],
    ['is the number where it is exact', number(123), 1, 123, { least: 123, most: 123 }],
    ['is 1 to 5 where it is low', mark('low'), 10, 3, { least: 1, most: 5 }],
    ['is nothing where it is 0', number(0), 10, 0, { least: 0, most: 0 }],
    ['tells nothing where it is suppressed', mark('c'), 10, 3, undefined],
    ['tells nothing where it counts something else', number(120), 10, 90, undefined],
    ['tells nothing where nothing was printed', undefined, 10, 90, undefined],
  ] as const)
    it(what, () => {
      const answers = printed ? { total: printed, rate: number(3) } : {};
      const found = elsewhereOf(
        { authorities: new Map([[code('886'), answers]]), roundedTo },
        { version, returned: [{ authority: KENT, n: 1, answers: counts({ total: own, rate: 3 }) }] },
      );
      expect(found).to.deep.equal(told ? [{ authority: KENT, counts: { total: told } }] : []);
    });

  for (const [what, printed, female, told] of [
    ['is as wide as its last digit', { kind: 'number', n: 40 }, 4, { least: 39.5, most: 40.5 }],
    [
      'is narrower with a digit more',
      { kind: 'number', n: 40, printed: '40.0' },
      4,
      { least: 39.95, most: 40.05 },
    ],
    [
      'has no more digits than DfE means',
      { kind: 'number', n: 40, printed: '40.0000000' },
      4,
      { least: 39.5, most: 40.5 },
    ],
    ['tells nothing where it counts something else', { kind: 'number', n: 40 }, 6, undefined],
    ['tells nothing where it is low', { kind: 'mark', mark: 'low' }, 4, undefined],
  ] as const)
    it(`has percentages too: one ${what}`, () => {
      const answers = counts({ total: 10, 'sex.female': female, 'sex.male': 10 - female });
      const found = elsewhereOf(
        { authorities: new Map([[KENT, { 'sex.female@share': printed }]]), roundedTo: 10 },
        { version: cmeCensus.versions[0], returned: [{ authority: KENT, n: 1, answers }] },
      );
      expect(found).to.deep.equal(told ? [{ authority: KENT, shares: { 'sex.female': told } }] : []);
    });

  it('is known of the same figure in another return type, and that DfE prints percentages of it', () => {
    const printed = {
      authorities: new Map([
        [KENT, { ...counts({ total: 120 }), 'sex.female@share': { kind: 'number', n: 40 } as const }],
        [PORTSMOUTH, counts({ total: 500 })],
      ]),
      roundedTo: 10,
    };
    const returned = [KENT, PORTSMOUTH].map((authority) => ({
      authority,
      n: 1,
      answers: counts({ ehe: 118 }),
    }));
    const found = elsewhereOfSame(printed, { ehe: 'total' }, returned);
    expect(found).to.deep.equal([
      {
        authority: KENT,
        counts: { ehe: { least: 115, most: 125 } },
        shares: { ehe: { least: 0, most: 100 } },
      },
    ]);
    const own = [{ authority: KENT, counts: { reduced: { least: 1, most: 5 } } }];
    expect(together([own, found])).to.deep.equal([
      {
        authority: KENT,
        counts: { ehe: { least: 115, most: 125 }, reduced: { least: 1, most: 5 } },
        shares: { ehe: { least: 0, most: 100 } },
      },
    ]);
  });
});
