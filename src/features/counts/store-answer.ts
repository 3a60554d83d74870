import type { Seeing } from '../../core/offers/actions.ts';
import type { Dashboard } from '../../core/offers/counts.ts';
import type { FiguresOffer, GroupAsked, GroupFigures } from '../../core/offers/figures.ts';
import { isCoordinator, isMember } from '../../domain/caller.ts';
import type { Chart } from '../../domain/chart.ts';
import type { Question } from '../../domain/counts/question.ts';
import type { Ruling } from '../../domain/rag/rule.ts';
import type { Register } from '../../domain/register.ts';
import { ok, type Result } from '../../domain/result.ts';
import { periodKey } from '../../domain/returns/period.ts';
import { type Answer, answerOf, chartFor, type Given } from './answer.ts';
import type { Held } from './cell.ts';
import { coreAsked, dashboardOf } from './dashboard.ts';
import { everyMeasure, everythingOf } from './everything.ts';
import type { Seer } from './may.ts';
import { asksOf, everythingAsked, groupKey, type Planned, plannedOf } from './plan.ts';
import { onlyOf, type Placing, type Spot, spotsOf } from './spots.ts';
import { viewOf } from './view.ts';

/** Who asks what, and where the answer will be read. */
export interface Asking {
  readonly question: Question;
  readonly seer: Seer;
  readonly register: Register;
  /** What was ruled on RAG, where counts by colour are set side by side. */
  readonly rulings?: readonly Ruling[];
}

export type Figures = Pick<FiguresOffer, 'group'>;

/** An answer, and how many groups of figures were read for it. */
export interface Answered {
  readonly answer: Answer;
  readonly groups: number;
  /**
   * The chart as everybody may see it, whoever asked: its address is open to whoever has it, so it is suppressed as for a
   * channel (decision 3).
   */
  readonly chart?: Chart;
}

/**
 * Answers a question from the figures of its groups, as the asker may see them: one storage request a group, and one
 * more where nothing is there for the periods that were named.
 */
export const answered = async (figures: Figures, asking: Asking): Promise<Result<Answered>> => {
  const { question } = asking;
  const spots = spotsOf(question.places, placingOf(asking));
  if (spots.refused) return spots;
  if (question.want === 'everything') return ok(await everything(figures, asking, spots.value));
  const planned = plannedOf(question);
  if (planned.refused) return planned;
  const asks = asksOf(planned.value, question, onlyFor(asking, spots.value));
  if (asks.refused) return asks;
  const raw = await read(figures, asks.value);
  const asked = { asking, spots: spots.value, planned: planned.value };
  const answer = answerOf(givenOf(asked, raw));
  const groups = asks.value.length;
  if (!answer.isEmpty) return ok({ answer, groups, ...openChart(asked, raw, answer) });
  if (question.when.kind !== 'periods' || groups > NEWEST_MOST) return ok({ answer, groups });
  const newest = await read(figures, asks.value.map(newestOf));
  return ok({ answer: answerOf(givenOf(asked, raw, newest)), groups: 2 * groups });
};

/** Of so many groups the newest is looked for as well, where the named periods have nothing. */
const NEWEST_MOST = 1;
const RECENT = 8;

const newestOf = (asked: GroupAsked): GroupAsked => ({ ...asked, periods: { newest: RECENT } });

/** What was read, before anybody sees it. */
type Raw = readonly { readonly asked: GroupAsked; readonly groups: readonly GroupFigures[] }[];

const read = (figures: Figures, asks: readonly GroupAsked[]): Promise<Raw> =>
  Promise.all(asks.map(async (asked) => ({ asked, groups: await figures.group(asked) })));

const heldBy = (raw: Raw, seer: Seer): Held =>
  new Map(
    raw.map(({ asked, groups }) => [
      groupKey(asked.type, asked.group),
      new Map(
        groups.map((group) => [periodKey(group.period), viewOf(group, seer, asked.only !== undefined)]),
      ),
    ]),
  );

interface AskedOf {
  readonly asking: Asking;
  readonly spots: readonly Spot[];
  readonly planned: readonly Planned[];
}

const givenOf = ({ asking, spots, planned }: AskedOf, raw: Raw, newest?: Raw): Given => {
  const { question, seer, register, rulings } = asking;
  return {
    question,
    spots,
    planned,
    register,
    today: seer.today,
    namesMissing: seesNames(seer),
    held: heldBy(raw, seer),
    ...(rulings && { rulings }),
    ...(newest && { newest: heldBy(newest, seer) }),
  };
};

/** The chart of the same figures as a group would see them. */
const openChart = (asked: AskedOf, raw: Raw, { chart }: Answer): Pick<Answered, 'chart'> => {
  const { asking } = asked;
  if (!chart || asking.seer.reading === 'group') return chart ? { chart } : {};
  const open = { ...asked, asking: { ...asking, seer: { ...asking.seer, reading: 'group' as const } } };
  const shown = chartFor(givenOf(open, raw));
  return shown ? { chart: shown } : {};
};

/** Who is missing is named to a coordinator in their own chat alone (decision 3). */
const seesNames = ({ caller, reading }: Seer): boolean => reading === 'personal' && isCoordinator(caller);

const placingOf = ({ seer: { caller, today }, register }: Asking): Placing => {
  const own = isMember(caller) ? caller.person.authority : undefined;
  return { register, today, ...(own && { own }) };
};

const onlyFor = (asking: Asking, spots: readonly Spot[]) =>
  onlyOf(spots, asking.question.places, placingOf(asking));

/** Nobody in particular: what a channel may see. */
const ANYBODY: Seer['caller'] = {
  account: { tenant: '', user: '' },
  name: '',
  address: '',
  standing: 'stranger',
  roles: new Set(),
};

/** The core measures as everybody may see them: one storage request a return type. */
export const dashboardFrom = async (figures: Figures, { register, today }: Seeing): Promise<Dashboard> => {
  const { agreements } = register;
  const raw = await read(figures, coreAsked());
  return dashboardOf(heldBy(raw, { caller: ANYBODY, reading: 'group', agreements, today }));
};

const everything = async (figures: Figures, asking: Asking, spots: readonly Spot[]): Promise<Answered> => {
  const asks = everythingAsked(onlyFor(asking, spots));
  const raw = await read(figures, asks);
  const answer = everythingOf(givenOf({ asking, spots, planned: everyMeasure() }, raw));
  return { answer, groups: asks.length };
};
