import type { Feature, Page, Surface } from '../core/feature.ts';
import type { Router } from '../core/router.ts';
import type { Caller } from '../domain/caller.ts';
import { type Sight, sightOfCommand, sightOfVerb } from './sight.ts';

/** A page, its room, who may see it and how it is made. */
export interface FoundPage extends Sight {
  readonly page: Page;
  readonly feature: Feature;
}

/** All pages, in their order. @throws Error where one shows nothing of its room, or what changes something */
export const pagesOf = ({ features }: Pick<Router, 'features'>): readonly FoundPage[] =>
  features
    .flatMap((feature) => (feature.pages ?? []).map((page) => foundIn(feature, page)))
    .sort((a, b) => a.page.order - b.page.order);

const foundIn = (feature: Feature, page: Page): FoundPage => {
  const sight = sightIn(feature, page.shows);
  if (!sight) throw new Error(`The page ${page.name} shows nothing of its room, or what changes something`);
  return { page, feature, ...sight };
};

const sightIn = ({ commands, verbs }: Feature, shows: Page['shows']): Sight | undefined => {
  if ('verb' in shows) {
    const verb = verbs.find(({ name, changes }) => name === shows.verb && !changes);
    return verb && sightOfVerb(verb, shows.data);
  }
  const command = commands.find(({ name, changes }) => name === shows.command && !changes);
  return command && sightOfCommand(command, shows.rest ?? '');
};

/** The pages that this person has where the tab stands. */
export const pagesAt = (pages: readonly FoundPage[], at: Surface, caller: Caller): readonly FoundPage[] =>
  pages.filter((found) => standsAt(at)(found) && found.may.allows(caller));

export const standsAt =
  (at: Surface) =>
  ({ page }: Pick<FoundPage, 'page'>): boolean =>
    page.at.includes(at);

/** What its client is told of a page: also, at the side of a meeting, whether it may be shared to the stage. */
export const titleOf = (found: FoundPage, at: Surface): object => {
  const { name, title } = found.page;
  return { name, title, ...(at === 'meeting' && standsAt('stage')(found) && { stage: true }) };
};
