import { button, element } from './element.ts';
import type { Problem, Shown } from './shown.ts';
import { isProblem } from './shown.ts';

interface Typing {
  type(text: string): Promise<Shown | Problem>;
  /** What stood in it when the tab was closed. */
  readonly kept: string;
  /** Something is in it that is not answered; or, where it is empty, no longer. */
  keep(text: string): void;
}

/** The line in which anything may be typed that may be typed in a chat. What was not understood stays in it. */
export const line = ({ type, kept, keep }: Typing): HTMLElement => {
  const box = element('input', { id: 'line', type: 'text', autocomplete: 'off', maxlength: '4000' });
  const label = element('label', { for: 'line' }, 'Ask or record something');
  const hint = element('p', { id: 'line-hint', class: 'hint' }, 'For example: how many CME in Kent, or help');
  box.setAttribute('aria-describedby', 'line-hint');
  box.value = kept;
  // What the bot has once refused as what must not be kept stays so until something else is begun.
  let isUnkept = false;
  box.addEventListener('input', () => {
    isUnkept &&= box.value !== '';
    keep(isUnkept ? '' : box.value);
  });
  const form = element('form', { class: 'line', novalidate: '' }, label, hint);
  const taken = (text: string, answer: Shown): void => {
    if (!answer.refused && box.value.trim() === text) box.value = '';
    isUnkept = answer.refused === true && (isUnkept || answer.unkept === true);
    // What the bot refused may be what must not be kept: it stays in the line, and nowhere else.
    if (box.value === '' || answer.refused) keep('');
  };
  const send = async (): Promise<void> => {
    const text = box.value.trim();
    if (!text) return box.focus();
    if (form.getAttribute('aria-busy') === 'true') return undefined;
    form.setAttribute('aria-busy', 'true');
    const answer = await type(text);
    form.removeAttribute('aria-busy');
    if (!isProblem(answer)) taken(text, answer);
    return undefined;
  };
  form.append(
    element(
      'div',
      { class: 'row' },
      box,
      button('Send', () => void send()),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
  return form;
};
