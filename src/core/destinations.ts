import type { Feature } from './feature.ts';
import type { Download, Upload } from './links.ts';
import { refuseDoubles } from './router.ts';

/** What a link may lead to, and its room. */
export interface Destination<T> {
  readonly goal: T;
  readonly feature: Feature;
}

export type Destinations = ReturnType<typeof destinations>;

/** Finds what links lead to, by name. Two rooms that claim one name stop the program at its start. */
export const destinations = (features: readonly Feature[]) => {
  const downloads = features.flatMap((feature) => (feature.downloads ?? []).map(inRoom<Download>(feature)));
  const uploads = features.flatMap((feature) => (feature.uploads ?? []).map(inRoom<Upload>(feature)));
  refuseDoubles([...downloads, ...uploads].map(({ goal, feature }) => [goal.name, feature.name]));
  const download = finder(downloads);
  const upload = finder(uploads);
  return {
    download,
    upload,
    /** The part of an address that says which of the two it is. */
    pathTo: (name: string): 'file' | 'upload' | undefined => {
      if (download(name)) return 'file';
      return upload(name) && 'upload';
    },
  };
};

const inRoom =
  <T>(feature: Feature) =>
  (goal: T): Destination<T> => ({ goal, feature });

const finder = <T extends { readonly name: string }>(all: readonly Destination<T>[]) => {
  const byName = new Map(all.map((one) => [one.goal.name, one]));
  return (name: string): Destination<T> | undefined => byName.get(name);
};
