import type { Api } from './api.ts';
import type { Layer, Pressed } from './layer.ts';
import type { Notice } from './notice.ts';
import { isProblem, type Problem, type Shown } from './shown.ts';
import type { Trail } from './trail.ts';

type Answer = Shown | Problem;

export interface Taking {
  readonly trail: Trail;
  readonly notice: Notice;
  refresh(): void;
  left(): void;
}

/** One thing at a time: what is pressed meanwhile is not heard. */
export const asked = async (
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
export const taken = (taking: Taking, answer: Answer, pressing?: Pressed): void => {
  const { trail, notice, refresh, left } = taking;
  if (isProblem(answer)) {
    notice.say(answer.problem, 'problem');
    return;
  }
  if (pressing) settled(trail, answer, pressing);
  if (answer.card) carded(trail, answer, pressing);
  else notice.say(answer.text ?? '', answer.refused ? 'problem' : 'done', answer.print);
  left();
  if (answer.card || answer.saved) trail.top()?.node.focus();
  if (answer.saved && !answer.card) refresh();
};

/** What it was pressed on is done with; or holds what must not be kept. */
const settled = (trail: Trail, { refused, unkept, saved }: Shown, { layer }: Pressed): void => {
  if (refused && unkept) layer.unkeep();
  if (saved) trail.spend(layer);
};

const carded = (trail: Trail, answer: Shown, pressing: Pressed | undefined): void => {
  const form = pressing && trail.depth() > 1 && trail.top() === pressing.layer ? pressing.layer : undefined;
  // What led to a form that has to be put right still does.
  if (answer.refused && form) trail.replace(answer, { ...ledBy(form), dirty: true, unkept: !form.isKept() });
  else trail.push(answer, pressing && { pressed: pressing });
};

/** A look is asked for; a button that changes nothing is pressed once more, with what it was pressed with. */
export const askedAgain = async (api: Api, { shown: { from }, pressed }: Layer): Promise<Answer> => {
  if (!from) return pressed ? api.press(pressed.verb, pressed.data) : { problem: GONE };
  const now = await api.look(from);
  return 'same' in now ? { problem: GONE } : now;
};

const GONE = 'There is nothing newer to be had. Go back, and open it again.';

export const renewed = (taking: Taking, layer: Layer, answer: Answer): void => {
  const { trail } = taking;
  if (isProblem(answer) || !answer.card || answer.refused || trail.top() !== layer) {
    taken(taking, answer);
    return;
  }
  trail.replace(answer, ledBy(layer));
  trail.top()?.node.focus();
};

const ledBy = ({ pressed }: Layer): Pick<Layer, 'pressed'> => (pressed ? { pressed } : {});
