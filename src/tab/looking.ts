import type { Deed } from '../core/answer.ts';
import type { Surface } from '../core/feature.ts';
import type { Speaker } from '../core/known.ts';
import type { From } from './asked.ts';
import { keepList } from './listing.ts';
import { type FoundPage, standsAt } from './pages.ts';
import type { TabParts } from './parts.ts';
import { dated, isSame, type Shown, shownOf, words } from './shown.ts';
import { type Sight, sightOfCommand, sightOfVerb } from './sight.ts';
import { ownTurn, turnIn } from './turn.ts';

/** Something to be looked at, as it is run and told in the log. */
interface Looked extends Sight, Pick<Deed, 'name' | 'feature'> {
  /** Not to be asked for again by itself. */
  readonly once?: true;
}

export interface Looking {
  readonly account: Speaker;
  readonly at: Surface;
  readonly conversation?: string | undefined;
  readonly from: From;
  /** What is seen already: it is asked again by itself, so it has to be as others left it a moment ago. */
  readonly print?: string | undefined;
}

/** Shows something as it now stands; what would make or change anything is not shown so. */
export const look = async (
  parts: TabParts,
  pages: readonly FoundPage[],
  looking: Looking,
): Promise<Shown> => {
  const { account, at, conversation, from, print } = looking;
  const again = print !== undefined;
  const onStage = at === 'stage';
  const sight = sightOf(parts, onStage ? pages.filter(standsAt(at)) : pages, from);
  if (!sight) return GONE;
  const asking = { account, may: sight.may, ...(again && { fresh: true as const }) };
  // Never the same twice: what a form does is known by the turn that drew it, and done once.
  const id = ownTurn(account, `${parts.clock().getTime()}|${parts.newReference('LOOK')}`);
  const turn = await turnIn(parts, asking, { id, conversation, shared: onStage && 'page' in from });
  const deed = { ...sight, ...(again && { again: true as const }), run: () => sight.see(turn) };
  const reply = await parts.answerer.asked(deed, turn);
  const shown = shownOf(reply, from);
  if (!isSame(shown, print)) await keepList(parts, turn, { ...reply, ...shown });
  return sight.once ? dated({ ...shown, once: true }, turn.now) : shown;
};

const GONE = words('There is nothing to be seen here any more. Choose a page above.');

const sightOf = ({ router }: TabParts, pages: readonly FoundPage[], from: From): Looked | undefined => {
  if ('page' in from) return pageSight(pages, from.page);
  if ('text' in from) {
    const found = router.command(from.text);
    if (!found?.command.look) return undefined;
    const { command, feature, rest } = found;
    return { name: command.name, feature, ...sightOfCommand(command, rest) };
  }
  const found = router.verb(from.verb);
  const sight = found?.verb.look && sightOfVerb(found.verb, from.data);
  return sight && { name: from.verb, feature: found.feature, ...sight };
};

const pageSight = (pages: readonly FoundPage[], name: string): Looked | undefined => {
  const found = pages.find(({ page }) => page.name === name);
  if (!found) return undefined;
  const { page, feature, may, see } = found;
  return { name, feature, may, see, ...(page.once && { once: page.once }) };
};
