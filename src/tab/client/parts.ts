import type { Api } from './api.ts';
import { type Desk, deskOf } from './desk.ts';
import type { Unsent } from './draft.ts';
import type { Host } from './host.ts';
import type { Layer } from './layer.ts';
import type { Notice } from './notice.ts';
import type { From, PageTitle } from './shown.ts';
import { shareToStage } from './stage.ts';
import { type View, view } from './view.ts';

/** What stands there for whoever has no page. */
export const OUTSIDE: PageTitle = { name: '', title: 'CME Network' };

/** What an open tab is made of. */
export interface Parts {
  readonly host: Host;
  readonly asking: Api;
  readonly says: Notice;
  readonly unsent: Unsent;
  readonly pages: readonly PageTitle[];
  /** What was asked for first. */
  readonly first: From | undefined;
}

export const deskIn = (parts: Parts, chosen: (view: View) => void): Desk => {
  const { host, asking, says, unsent, pages, first } = parts;
  const entered = ({ page }: View, layers: readonly Layer[]): void =>
    unsent.keepForms(
      page.name,
      layers.map((one) => ({ shown: one.shown, values: one.values() })),
    );
  const present = (page: PageTitle): void => void presented(page, says);
  const share = host.where.at === 'stage' ? {} : { share: host.share };
  const viewOf = (page: PageTitle): View =>
    view({ page, api: asking, notice: says, present, entered, ...share });
  const [one = OUTSIDE, ...more] = pages;
  const named = first && 'page' in first ? pages.find(({ name }) => name === first.page) : undefined;
  return deskOf({ views: [viewOf(one), ...more.map(viewOf)], first: named, notice: says, chosen });
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
