import type { Figures } from '../../../src/domain/counts/figure.ts';
import type { Returned } from '../../../src/domain/counts/protect.ts';
import type { Attack } from './knowledge.ts';
import type { Release } from './story.ts';

interface Looked {
  readonly attack: Attack;
  readonly release: Release;
  readonly at: number;
  readonly returned: Returned;
}

interface Kind {
  readonly least?: number;
  readonly most?: number;
}

const SMALL: Kind = { least: 1, most: 4 };
const LARGE: Kind = { least: 5 };

/** What the sign in place of a figure says of it, and what DfE published of it, where that is about this figure. */
export const kindOf = (looked: Looked, id: string, truth: number): Kind => {
  const { attack, release, returned } = looked;
  const figures =
    release.shown.authorities.find((one) => one.authority === returned.authority)?.figures ?? {};
  const sign = signOf(looked, id, figures);
  // What it mostly means is what the attacker goes by where they are right to.
  const isRight = truth >= (sign.least ?? 0) && truth <= (sign.most ?? truth);
  const published = attack.story.elsewhere.find((one) => one.authority === returned.authority)?.counts?.[id];
  const isOfThis =
    published && release.type === 'main' && published.least <= truth && truth <= published.most;
  const kinds = [isRight ? sign : {}, isOfThis ? published : {}];
  return {
    least: Math.max(0, ...kinds.map(({ least = 0 }) => least)),
    most: Math.min(...kinds.map(({ most = 5_000 }) => most)),
  };
};

const signOf = (looked: Looked, id: string, figures: Figures): Kind => {
  const figure = figures[id];
  if (figure?.kind === 'mark') return ['c', 'low'].includes(figure.mark) ? SMALL : {};
  if (figure?.kind !== 'hidden') return {};
  return figure.why === 'small' ? SMALL : besideOf(looked, id, figures);
};

/** Not small itself, unless it is among figures that are hidden all together. */
const besideOf = ({ attack, release, returned, at }: Looked, id: string, figures: Figures): Kind => {
  const { fields, checks = [] } = attack.story.version;
  const isFirst = !attack.story.releases
    .slice(0, at)
    .some(
      (one) =>
        one.type === release.type &&
        one.returned.some(({ authority, n }) => authority === returned.authority && n !== returned.n),
    );
  const breakdown = fields.find((field) => field.kind === 'breakdown' && id.startsWith(`${field.id}.`));
  const of = breakdown?.kind === 'breakdown' ? breakdown.of : checks.find(({ field }) => field === id)?.of;
  if (of === undefined) return isFirst ? LARGE : {};
  const whole = figures[of];
  if (whole?.kind !== 'number') return {};
  if (breakdown?.kind === 'breakdown' && isEquation(breakdown.id, breakdown.adds, { returned, of })) {
    const signs = breakdown.parts.map((part) => figures[`${breakdown.id}.${part.id}`]);
    return signs.some((sign) => sign?.kind === 'hidden' && sign.why === 'small') ? LARGE : {};
  }
  return isFirst ? ofRest(whole.n) : {};
};

/** A count within another is hidden beside where the rest of the other one is small. */
const ofRest = (whole: number): Kind =>
  whole <= 8 ? { least: 1, most: whole - 1 } : { least: whole - 4, most: whole - 1 };

const isEquation = (
  id: string,
  adds: boolean,
  { returned, of }: { readonly returned: Returned; readonly of: string },
): boolean => {
  if (adds) return true;
  const parts = Object.entries(returned.answers).filter(([key]) => key.startsWith(`${id}.`));
  const sum = parts.reduce((all, [, answer]) => all + (answer.kind === 'number' ? answer.n : Number.NaN), 0);
  const whole = returned.answers[of];
  return whole?.kind === 'number' && whole.n === sum;
};
