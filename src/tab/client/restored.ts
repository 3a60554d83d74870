import { type Form, type Unsent, withValues } from './draft.ts';
import type { Notice } from './notice.ts';
import type { Shown } from './shown.ts';
import type { View } from './view.ts';

/**
 * What was entered before the tab was closed stands in its boxes again, on the page where that was, and stays kept. That
 * is said once to whoever comes to it.
 */
export const restored = (
  views: readonly View[],
  unsent: Pick<Unsent, 'forms'>,
  says: Notice,
): ((seen: View) => void) => {
  const unsaid = new Set(views.filter((view) => restore(view, unsent.forms(view.page.name))));
  return (seen) => {
    if (unsaid.delete(seen)) says.say('What you had entered is here again. It is not sent yet.', 'done');
  };
};

const restore = (view: View, forms: readonly Form[]): boolean => {
  for (const form of forms) {
    const { from } = form.shown;
    const isPage = from && 'page' in from && from.page === view.page.name;
    if (isPage) view.ground(filledIn(form), { dirty: true });
    else view.open(filledIn(form), { dirty: true });
  }
  return forms.length > 0;
};

const filledIn = ({ shown, values }: Form): Shown =>
  shown.card ? { ...shown, card: withValues(shown.card, values) as object } : shown; // a card with values is a card
