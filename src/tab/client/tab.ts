import { api } from './api.ts';
import type { Desk } from './desk.ts';
import { device } from './device.ts';
import { type Unsent, unsentOf } from './draft.ts';
import { button, element } from './element.ts';
import { focusTop } from './focus.ts';
import type { Host } from './host.ts';
import { line } from './line.ts';
import { live } from './live.ts';
import { notice, problem } from './notice.ts';
import { firstOf, isPageOf } from './opening.ts';
import { deskIn, OUTSIDE, type Parts } from './parts.ts';
import { restored } from './restored.ts';
import { isProblem, type Start } from './shown.ts';
import { staleWords } from './stale.ts';

/** The tab, in the Teams client that it stands in. */
export const tab = async (root: HTMLElement, host: Host): Promise<void> => {
  const asking = api(host.where, host.token);
  const unsent = unsentOf(host.user, host.place, device());
  // On the stage stands what was put before everybody, whatever one of them was in the middle of.
  const entered = host.where.at === 'stage' ? undefined : unsent.pages()[0];
  const first = firstOf({ link: host.link, entered, chosen: host.chosen });
  const start = await asking.start(first);
  if (isProblem(start)) {
    const again = button('Try again', () => void tab(root, host));
    root.replaceChildren(element('main', {}, heading(), problem(start), again));
    host.ready();
    return;
  }
  forget(unsent, start);
  const says = notice(() => focusTop(root));
  shownIn(root, { host, asking, says, unsent, pages: start.pages, first }, start);
};

/** What was entered on a page that somebody no longer has would come first each time, and nowhere. */
const forget = (unsent: Unsent, { pages }: Start): void => {
  if (pages.length === 0) return;
  for (const page of unsent.pages()) if (!pages.some(({ name }) => name === page)) unsent.keepForms(page, []);
};

const heading = (): HTMLElement => element('h1', { class: 'unseen' }, OUTSIDE.title);

/** Puts it into the page and keeps it current. */
const shownIn = (root: HTMLElement, parts: Parts, start: Start): void => {
  const { host, says, unsent } = parts;
  const desk = deskIn(parts, (view) => come(view));
  const come = restored(desk.views, unsent, says);
  // On the stage stands what was shared, and no more: who wants more has the side panel beside it.
  const isWhole = start.pages.length > 0 && host.where.at !== 'stage';
  const stale = element('p', { class: 'stale', role: 'status', hidden: '' });
  const typed = isWhole ? [lineOver(desk, parts)] : [];
  root.replaceChildren(
    ...(isWhole ? [desk.nav] : []),
    element('main', {}, heading(), ...typed, says.node, stale, ...desk.views.map(({ node }) => node)),
  );
  begin(desk, start, come);
  host.ready();
  live(desk.current, (wrong) => {
    stale.hidden = wrong === undefined;
    const words = wrong ? staleWords(wrong) : '';
    if (stale.textContent !== words) stale.textContent = words; // read out once, and not each time
  });
};

/** What it opens with: the page, or what lies over it, and then the page comes under that. */
const begin = (desk: Desk, start: Start, come: (view: Desk['views'][number]) => void): void => {
  const current = desk.current();
  const { shown } = start;
  if (!shown || isPageOf(start, current.page)) {
    if (shown) current.ground(shown);
    come(current);
  } else if (shown.card || shown.from) current.open(shown);
  else current.take(shown);
  if (!current.isGrounded()) void current.refresh();
};

const lineOver = (desk: Desk, { asking, says, unsent }: Parts): HTMLElement =>
  line({
    kept: unsent.line(),
    keep: unsent.keepLine,
    type: async (text) => {
      says.clear();
      const answer = await asking.type(text, desk.current().seen());
      desk.current().take(answer);
      return answer;
    },
  });
