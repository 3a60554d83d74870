import type { Api } from './api.ts';
import type { Bar } from './bar.ts';
import { isTyping } from './focus.ts';
import type { Layer, Over, Pressed } from './layer.ts';
import type { Notice } from './notice.ts';
import { isProblem, type PageTitle, type Problem, type Shown } from './shown.ts';
import { type Trail, trailOf } from './trail.ts';

/** One page, with whatever was opened on it; it stands as it was left while another is looked at. */
export interface View {
  readonly page: PageTitle;
  readonly node: HTMLElement;
  isEmpty(): boolean;
  /** The page itself, for the first time or anew. */
  put(shown: Shown, over?: Over): void;
  /** The page itself, under what a link into it has opened. */
  lay(shown: Shown): void;
  /** An answer: over the page where it can be gone back from. */
  take(answer: Shown | Problem): void;
  /** The prints of what somebody reads there: the words that were said last, and what is on top. */
  seen(): readonly string[];
  /** Asks for what is on top as it now stands: whether the bot could be reached. */
  refresh(): Promise<boolean>;
}

interface Needs extends Omit<Bar, 'back' | 'anew'> {
  readonly api: Api;
  readonly notice: Notice;
  /** Something is entered; or was sent, or left. */
  readonly entered: (view: View, layer: Layer | undefined) => void;
}

export const view = (needs: Needs): View => {
  const { page, api, notice } = needs;
  const left = (): void => needs.entered(self, trail.unsent());
  const back = (): void => {
    trail.pop();
    notice.clear();
    left();
    trail.top()?.node.focus();
    void self.refresh();
  };
  const trail = trailOf({
    ...needs,
    back,
    anew: (layer) =>
      void asked(
        taking,
        () => askedAgain(api, layer),
        (answer) => renewed(taking, layer, answer),
      ),
    press: (layer, verb, data) =>
      void asked(
        taking,
        () => api.press(verb, data),
        (answer) => taken(taking, answer, { layer, verb, data }),
      ),
    entered: (layer) => needs.entered(self, layer),
  });
  const taking = { trail, notice, refresh: () => void self.refresh(), left };
  const self: View = {
    page,
    node: trail.node,
    isEmpty: () => trail.depth() === 0,
    put: trail.replace,
    lay: trail.lay,
    take: (answer) => taken(taking, answer),
    seen: () => [notice.print(), trail.top()?.shown.print].filter((print) => print !== undefined),
    refresh: () => refreshed(trail, api, left),
  };
  return self;
};

type Answer = Shown | Problem;

/** What was pressed, and on what. */
interface Pressing extends Pressed {
  readonly layer: Layer;
}

interface Taking {
  readonly trail: Trail;
  readonly notice: Notice;
  refresh(): void;
  left(): void;
}

/** One thing at a time: what is pressed meanwhile is not heard. */
const asked = async (
  { trail: { body }, notice }: Taking,
  ask: () => Promise<Answer>,
  take: (answer: Answer) => void,
): Promise<void> => {
  if (body.getAttribute('aria-busy') === 'true') return;
  body.setAttribute('aria-busy', 'true');
  notice.clear();
  const answer = await ask();
  body.removeAttribute('aria-busy');
  take(answer);
};

/**
 * Words alone are said over what is seen, and what was entered stays. A card comes over it, so that one can go back;
 * what was pressed and is done, or has to be put right, gives its place up, as a card in a chat does.
 */
const taken = (taking: Taking, answer: Answer, pressing?: Pressing): void => {
  const { trail, notice, refresh, left } = taking;
  if (isProblem(answer)) {
    notice.say(answer.problem, 'problem');
    return;
  }
  if (answer.saved && pressing) trail.spend(pressing.layer);
  if (answer.card) carded(trail, answer, pressing);
  else notice.say(answer.text ?? 'Done.', answer.refused ? 'problem' : 'done', answer.print);
  left();
  if (answer.card || answer.saved) trail.top()?.node.focus();
  if (answer.saved && !answer.card) refresh();
};

const carded = (trail: Trail, answer: Shown, pressing: Pressing | undefined): void => {
  const isPutRight = answer.refused && trail.depth() > 1 && trail.top() === pressing?.layer;
  if (isPutRight) trail.replace(answer, { dirty: true });
  else trail.push(answer, pressing && { verb: pressing.verb, data: pressing.data });
};

/** A look is asked for; a button that changes nothing is pressed once more, with what it was pressed with. */
const askedAgain = async (api: Api, { shown: { from }, pressed }: Layer): Promise<Answer> => {
  if (!from) return pressed ? api.press(pressed.verb, pressed.data) : { problem: GONE };
  const now = await api.look(from);
  return 'same' in now ? { problem: GONE } : now;
};

const GONE = 'There is nothing newer to be had. Go back, and open it again.';

const renewed = (taking: Taking, layer: Layer, answer: Answer): void => {
  const { trail } = taking;
  if (isProblem(answer) || !answer.card || answer.refused || trail.top() !== layer) {
    taken(taking, answer);
    return;
  }
  trail.replace(answer, { ...(layer.pressed && { pressed: layer.pressed }) });
  trail.top()?.node.focus();
};

/** What somebody is in the middle of is not taken away: they are told, and may have it shown. */
const refreshed = async (trail: Trail, api: Api, left: () => void): Promise<boolean> => {
  const seen = trail.top();
  const from = seen?.shown.from;
  if (!seen || !from || seen.shown.once) return true;
  const now = await api.look(from, seen.isSpent() ? undefined : seen.shown.print);
  if (isProblem(now)) return false;
  if ('same' in now || trail.top() !== seen) return true;
  if (seen.isDirty() || isTyping(seen.node)) trail.warn(() => void anew(trail, api, left));
  else trail.replace(now);
  return true;
};

/** As it stands by the time that somebody wants to see it. */
const anew = async (trail: Trail, api: Api, left: () => void): Promise<void> => {
  const seen = trail.top();
  const now = seen?.shown.from && (await api.look(seen.shown.from));
  if (!now || isProblem(now) || 'same' in now || trail.top() !== seen) return;
  trail.replace(now);
  left();
  trail.top()?.node.focus();
};
