import { type Api, api } from './api.ts';
import { type Desk, deskOf } from './desk.ts';
import { type Draft, type Unsent, unsentOf, withValues } from './draft.ts';
import { button, element } from './element.ts';
import type { Host } from './host.ts';
import type { Layer } from './layer.ts';
import { line } from './line.ts';
import { live } from './live.ts';
import { type Notice, notice, problem } from './notice.ts';
import { isProblem, type PageTitle, type Start } from './shown.ts';
import { shareToStage } from './stage.ts';
import { type View, view } from './view.ts';

const OUTSIDE: PageTitle = { name: '', title: 'CME Network' };

/** The tab, in the Teams client that it stands in. */
export const tab = async (root: HTMLElement, host: Host): Promise<void> => {
  const asking = api(host.where, host.token);
  const unsent = unsentOf(host.user, host.where);
  const draft = unsent.draft();
  const first = draft ? { page: draft.page } : host.first;
  const start = await asking.start(first);
  if (isProblem(start)) {
    const again = button('Try again', () => void tab(root, host));
    root.replaceChildren(element('main', {}, heading(), problem(start), again));
    host.ready();
    return;
  }
  const says = notice();
  const desk = shownIn({ root, host, asking, says, unsent, start: { ...start, first } });
  if (draft) restore(draft, desk.current(), says);
};

const heading = (): HTMLElement => element('h1', { class: 'unseen' }, OUTSIDE.title);

interface Opening {
  readonly root: HTMLElement;
  readonly host: Host;
  readonly asking: Api;
  readonly says: Notice;
  readonly unsent: Unsent;
  readonly start: Start & Pick<Host, 'first'>;
}

/** Puts it into the page and keeps it current. */
const shownIn = (opening: Opening): Desk => {
  const { root, host, says, start } = opening;
  const desk = deskIn(opening);
  // On the stage stands what was shared, and no more: who wants more has the side panel beside it.
  const isWhole = start.pages.length > 0 && host.where.at !== 'stage';
  const stale = element(
    'p',
    { class: 'stale', role: 'status', hidden: '' },
    'The bot cannot be reached. What is shown may be out of date.',
  );
  const typed = isWhole ? [lineOver(desk, opening)] : [];
  root.replaceChildren(
    ...(isWhole ? [desk.nav] : []),
    element('main', {}, heading(), ...typed, says.node, stale, ...desk.nodes),
  );
  if (start.shown) desk.current().put(start.shown);
  host.ready();
  if (start.shown?.from && !('page' in start.shown.from)) void desk.layUnder();
  live(desk.current, (isCurrent) => {
    stale.hidden = isCurrent;
  });
  return desk;
};

const deskIn = ({ host, asking, says, unsent, start: { pages, first } }: Opening): Desk => {
  const entered = ({ page }: View, layer: Layer | undefined): void =>
    unsent.keepDraft(layer && { page: page.name, shown: layer.shown, values: layer.values() });
  const present = (page: PageTitle): void => void presented(page, says);
  const share = host.where.at === 'stage' ? {} : { share: host.share };
  const viewOf = (page: PageTitle): View =>
    view({ page, api: asking, notice: says, present, entered, ...share });
  const [one = OUTSIDE, ...more] = pages;
  const named = first && 'page' in first ? pages.find(({ name }) => name === first.page) : undefined;
  return deskOf({ views: [viewOf(one), ...more.map(viewOf)], first: named, api: asking, notice: says });
};

const presented = async ({ name, title }: PageTitle, says: Notice): Promise<void> => {
  says.clear();
  const problem = await shareToStage(name);
  if (problem) says.say(problem, 'problem');
  else
    says.say(
      `**${title}** is on the meeting’s stage. Members of the network see it there, as the meeting’s chat would show it.`,
      'done',
    );
};

const lineOver = (desk: Desk, { asking, says, unsent }: Opening): HTMLElement =>
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

/** What was entered before the tab was closed stands in its boxes again. */
const restore = ({ shown, values }: Draft, current: View, says: Notice): void => {
  if (!shown.card) return;
  const card = withValues(shown.card, values) as object; // a card with values is a card
  const kept = { ...shown, card };
  if (shown.from && 'page' in shown.from) current.put(kept, { dirty: true });
  else current.take(kept);
  says.say('What you had entered is here again. It is not sent yet.', 'done');
};
