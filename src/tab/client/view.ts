import type { Api } from './api.ts';
import type { Bar } from './bar.ts';
import { load, refreshed } from './fresh.ts';
import type { Layer, Over } from './layer.ts';
import type { Notice } from './notice.ts';
import type { PageTitle, Problem, Shown } from './shown.ts';
import { asked, askedAgain, renewed, taken } from './taken.ts';
import { trailOf } from './trail.ts';

/** One page, with whatever was opened on it; it stands as it was left while another is looked at. */
export interface View {
  readonly page: PageTitle;
  readonly node: HTMLElement;
  /** Whether the page itself is there, or only what was opened on it. */
  isGrounded(): boolean;
  /** The page itself, under what was opened on it already. */
  ground(shown: Shown, over?: Over): void;
  /** Over what is there: what a link names, or a form with what was entered in it. */
  open(shown: Shown, over?: Over): void;
  /** An answer: over the page where it can be gone back from. */
  take(answer: Shown | Problem): void;
  /** The prints of what somebody reads there: the words that were said last, and what is on top. */
  seen(): readonly string[];
  /** Asks for what is on top as it now stands, and for the page itself where that is not there: what went wrong. */
  refresh(): Promise<Problem | undefined>;
}

interface Needs extends Omit<Bar, 'back' | 'anew'> {
  readonly api: Api;
  readonly notice: Notice;
  /** What is entered and not sent, after more was entered, or something was sent or left. */
  readonly entered: (view: View, unsent: readonly Layer[]) => void;
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
    entered: left,
  });
  const taking = { trail, notice, refresh: () => void self.refresh(), left };
  const looking = { trail, api, page, left };
  const self: View = {
    page,
    node: trail.node,
    isGrounded: trail.isGrounded,
    ground: trail.ground,
    open: trail.push,
    take: (answer) => taken(taking, answer),
    seen: () => [notice.print(), trail.top()?.shown.print].filter((print) => print !== undefined),
    refresh: () => (trail.isGrounded() ? refreshed(looking) : load(looking)),
  };
  return self;
};
