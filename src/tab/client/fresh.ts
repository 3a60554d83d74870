import type { Api } from './api.ts';
import { isTyping } from './focus.ts';
import { type From, isProblem, isTurnedAway, type PageTitle, type Problem, type Shown } from './shown.ts';
import type { Trail } from './trail.ts';

export interface Looking {
  readonly trail: Trail;
  readonly api: Api;
  readonly page: PageTitle;
  left(): void;
}

/** Words to somebody who may not see it are no page, and take the place of none. */
const looked = async (
  api: Api,
  from: From,
  print?: string,
): Promise<Shown | { readonly same: true } | Problem> => {
  const answer = await api.look(from, print);
  const isWords = !isProblem(answer) && !('same' in answer) && isTurnedAway(answer);
  return isWords ? { problem: answer.text ?? '' } : answer;
};

/** The page itself, for the first time: what went wrong. */
export const load = async ({ trail, api, page }: Looking): Promise<Problem | undefined> => {
  const { node } = trail;
  if (node.getAttribute('aria-busy') === 'true') return undefined;
  node.setAttribute('aria-busy', 'true');
  const shown = await looked(api, { page: page.name });
  node.removeAttribute('aria-busy');
  if (isProblem(shown)) return shown;
  if (!('same' in shown)) trail.ground(shown);
  return undefined;
};

/** What somebody is in the middle of is not taken away: they are told, and may have it shown. What went wrong. */
export const refreshed = async (looking: Looking): Promise<Problem | undefined> => {
  const { trail, api } = looking;
  const seen = trail.top();
  const from = seen?.shown.from;
  if (!seen || !from || seen.shown.once) return undefined;
  const now = await looked(api, from, seen.isSpent() ? undefined : seen.shown.print);
  if (isProblem(now)) return now;
  if ('same' in now || trail.top() !== seen) return undefined;
  if (seen.isDirty() || isTyping(seen.node)) trail.warn(() => void anew(looking));
  else trail.replace(now, { ...(seen.pressed && { pressed: seen.pressed }) });
  return undefined;
};

/** As it stands by the time that somebody wants to see it. */
const anew = async ({ trail, api, left }: Looking): Promise<void> => {
  const seen = trail.top();
  const now = seen?.shown.from && (await looked(api, seen.shown.from));
  if (!now || isProblem(now) || 'same' in now || trail.top() !== seen) return;
  trail.replace(now, { ...(seen.pressed && { pressed: seen.pressed }) });
  left();
  trail.top()?.node.focus();
};
