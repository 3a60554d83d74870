import type { AuthorityCode } from '../../../src/domain/authority.ts';
import type { EarlierRelease, Elsewhere, Returned } from '../../../src/domain/counts/protect.ts';
import type { Answers } from '../../../src/domain/returns/answer.ts';
import type { Version } from '../../../src/domain/returns/return-type.ts';
import type { Chance } from './chance.ts';
import { amended, answersOf, aRow, type Truth } from './rows.ts';
import { behindKey, OTHER_TOTAL, type Protect, type Release, type Story } from './story.ts';
import { aVersion, OTHER } from './versions.ts';

const LEAST = 5;

interface Authority {
  readonly code: AuthorityCode;
  truth: Truth;
  answers: Answers;
  n: number;
  isIn: boolean;
}

/** A period of a network, made up: returns, late returns, amendments, releases, and what DfE publishes. */
export const tell = (chance: Chance, protect: Protect): Story => {
  const version = aVersion(chance);
  const shared = version.fields.some(({ id }) => id === 'plan') && chance.happens(0.4) ? 'plan' : 'total';
  const making = aNetwork(version, chance);
  const authorities = Array.from({ length: making.many }, (_, at) => anAuthority(at, making));
  const elsewhere = making.isRead ? authorities.flatMap((one) => published(one, version, chance)) : [];
  const story: Story & { readonly releases: Release[]; readonly behind: Map<string, number> } = {
    version,
    other: OTHER,
    shared,
    releases: [],
    elsewhere,
    behind: new Map<string, number>(),
  };
  for (let count = chance.whole(1, 4); count > 0; count -= 1) {
    const isFirst = story.releases.length === 0;
    for (const one of authorities) happenTo(one, { ...making, isFirst });
    for (const one of authorities) remember(one, story.behind);
    const returned = authorities
      .filter(({ isIn }) => isIn)
      .map(({ code, n, answers }) => ({ authority: code, n, answers }));
    if (chance.happens(0.15))
      story.releases.push(released('other', { story, protect }, others(returned, shared, chance)));
    story.releases.push(released('main', { story, protect }, returned));
  }
  return story;
};

/** In a calm network of many authorities most totals are shown, and there is most to reckon with. */
const aNetwork = (
  version: Version,
  chance: Chance,
): Making & { readonly many: number; readonly isRead: boolean } => {
  if (chance.happens(0.3)) {
    const calm = { version, chance, marks: 0, amends: 0.03, isRead: false };
    return { ...calm, more: chance.one([0, 5, 8]), many: chance.whole(10, 18) };
  }
  const marks = chance.happens(0.25) ? 0.08 : 0;
  const many = chance.happens(0.15) ? chance.whole(10, 18) : chance.whole(3, 9);
  return { version, chance, marks, amends: 0.25, more: 0, many, isRead: chance.happens(0.5) };
};

const remember = ({ code, n, truth }: Authority, behind: Map<string, number>): void => {
  for (const [id, count] of Object.entries(truth)) behind.set(behindKey(code, n, id), count);
};

interface Making {
  readonly version: Version;
  readonly chance: Chance;
  readonly marks: number;
  /** How often an authority amends between two releases. */
  readonly amends: number;
  /** How much larger its counts are than small ones. */
  readonly more: number;
}

const anAuthority = (at: number, { version, chance, marks, more }: Making): Authority => {
  const truth = aRow(version, chance, more);
  const code = String(800 + at) as AuthorityCode; // three digits, as DfE's numbers are
  return { code, truth, answers: answersOf(truth, chance, marks), n: 1, isIn: false };
};

const happenTo = (
  one: Authority,
  { version, chance, marks, amends, isFirst }: Making & { readonly isFirst: boolean },
): void => {
  if (!one.isIn) one.isIn = chance.happens(isFirst ? 0.8 : 0.5);
  else if (chance.happens(amends)) {
    const truth = amended(version, one.truth, chance);
    const fresh = answersOf(truth, chance, marks);
    const stays = (id: string): boolean => truth[id] === one.truth[id] && chance.happens(0.9);
    const answers = Object.entries(fresh).map(
      ([id, answer]) => [id, stays(id) ? (one.answers[id] ?? answer) : answer] as const,
    );
    Object.assign(one, { truth, answers: Object.fromEntries(answers), n: one.n + 1 });
  }
};

/** Rounded to ten as DfE does it, `low` for 1 to 4, and percentages without decimals; of some authorities, of some figures. */
const published = ({ code, truth }: Authority, { fields }: Version, chance: Chance): readonly Elsewhere[] => {
  if (chance.happens(0.5)) return [];
  const some = Object.entries(truth).filter(() => chance.happens(0.5));
  const parts = fields.flatMap((field) =>
    field.kind === 'breakdown'
      ? field.parts.map(({ id }) => ({ id: `${field.id}.${id}`, of: field.of }))
      : [],
  );
  const shares = parts
    .filter(() => chance.happens(0.2))
    .flatMap(({ id, of }) => shareOf(id, truth[id] ?? 0, truth[of] ?? 0));
  return [
    {
      authority: code,
      counts: Object.fromEntries(some.map(([id, n]) => [id, rounded(n)])),
      shares: Object.fromEntries(shares),
    },
  ];
};

const rounded = (n: number): { least: number; most: number } => {
  if (n > 0 && n < LEAST) return { least: 1, most: 4 };
  const ten = Math.round(n / 10) * 10;
  return n === 0 ? { least: 0, most: 0 } : { least: Math.max(0, ten - 5), most: ten + 4 };
};

const shareOf = (
  id: string,
  part: number,
  whole: number,
): readonly (readonly [string, { least: number; most: number }])[] => {
  if (whole === 0) return [];
  const percent = Math.round((100 * part) / whole);
  return [[id, { least: percent - 0.5, most: percent + 0.5 }]];
};

/** The other return type's figures: the same figure mostly, or one that was counted another day. */
const others = (
  returned: readonly Returned[],
  shared: Story['shared'],
  chance: Chance,
): readonly Returned[] =>
  returned.map(({ authority, n, answers }) => {
    const total = answers[shared];
    const answer =
      total?.kind === 'number' && chance.happens(0.1) ? { ...total, n: total.n + chance.whole(1, 3) } : total;
    return { authority, n, answers: answer ? { [OTHER_TOTAL]: answer } : {} };
  });

/** What is published of the total is known of it in the other type too, and that percentages of it are. */
const alike = (
  { authority, counts, shares }: Elsewhere,
  { version: { fields }, shared }: Story,
): Elsewhere => {
  const count = counts?.[shared];
  const isShared = fields.some(
    (field) =>
      field.kind === 'breakdown' &&
      field.of === shared &&
      field.parts.some(({ id }) => shares?.[`${field.id}.${id}`]),
  );
  return {
    authority,
    ...(count && { counts: { [OTHER_TOTAL]: count } }),
    ...(isShared && { shares: { [OTHER_TOTAL]: { least: 0, most: 100 } } }),
  };
};

const released = (
  type: Release['type'],
  { story, protect }: { readonly story: Story; readonly protect: Protect },
  returned: readonly Returned[],
): Release => {
  const before = (of: Release['type']): readonly EarlierRelease[] =>
    story.releases.filter((one) => one.type === of);
  const [here, there] = type === 'main' ? [story.shared, OTHER_TOTAL] : [OTHER_TOTAL, story.shared];
  const shown = protect({
    version: type === 'main' ? story.version : story.other,
    returned,
    earlier: before(type),
    same: before(type === 'main' ? 'other' : 'main').map((release) => ({ ids: { [here]: there }, release })),
    elsewhere: type === 'main' ? story.elsewhere : story.elsewhere.map((one) => alike(one, story)),
    least: LEAST,
  });
  return { type, returned, shown };
};
