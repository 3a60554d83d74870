import { distance } from 'fastest-levenshtein';
import type { Caller } from '../domain/caller.ts';
import type { Caught, Command, Feature, Verb } from './feature.ts';
import { afterGreeting, plainWords, type Spoken, wordsOf } from './spoken.ts';

/** The command that a text asks for, its room, and what follows its name. */
export interface FoundCommand {
  readonly command: Command;
  readonly feature: Feature;
  readonly rest: string;
}

export interface FoundVerb {
  readonly verb: Verb;
  readonly feature: Feature;
}

interface Name {
  readonly words: readonly string[];
  readonly said: string;
  readonly command: Command;
  readonly feature: Feature;
}

export type Router = ReturnType<typeof router>;

/** Finds what was typed or pressed. Two rooms that claim one name stop the program at its start. */
export const router = (features: readonly Feature[]) => {
  const names = features.flatMap(namesOf);
  const verbs = new Map<string, FoundVerb>();
  refuseWordless(names);
  refuseDoubles(names.map(({ said, feature }) => [said, feature.name]));
  refuseDoubles(features.flatMap((feature) => feature.verbs.map((verb) => [verb.name, feature.name])));
  refuseDoubles(features.flatMap(({ name, lives = [] }) => lives.map((live) => [live.name, name])));
  for (const feature of features) for (const verb of feature.verbs) verbs.set(verb.name, { verb, feature });
  const longestFirst = [...names].sort((a, b) => b.words.length - a.words.length);
  const surely = (text: string): FoundCommand | undefined => {
    const claimed = catchOf(features, names, (one) => one.claims?.(text));
    if (claimed) return claimed;
    const words = wordsOf(text);
    const exact = longestFirst.find((name) => startsWith(words, name.words));
    return exact ? found(exact, text, words) : catchOf(features, names, (one) => one.catches?.(text));
  };
  return {
    features,
    verb: (name: string): FoundVerb | undefined => verbs.get(name),
    command: (text: string): FoundCommand | undefined => {
      const asked = afterGreeting(text);
      const sure = (asked && surely(asked)) || surely(text);
      if (sure) return sure;
      const words = wordsOf(text);
      const close = closest(longestFirst, words);
      return close && found(close, text, words);
    },
    /** What is to become of files that came without a command. */
    files: (attached: readonly string[]): FoundCommand | undefined =>
      attached.length ? catchOf(features, names, (one) => one.catchesFiles?.(attached)) : undefined,
    /** The commands nearest to a text that nobody claims, for this caller, best first. */
    nearest: (text: string, caller: Caller, most = 3): readonly Command[] => {
      const words = wordsOf(text).map(({ word }) => word);
      const scored = names
        .filter(({ command }) => command.may.allows(caller))
        .map((name) => ({ command: name.command, score: likeness(words, name.words) }))
        .sort((a, b) => b.score - a.score);
      const likely = scored.filter(({ score }) => score >= 0.5).map(({ command }) => command);
      return [...new Set(likely)].slice(0, most);
    },
  };
};

const namesOf = (feature: Feature): readonly Name[] =>
  feature.commands.flatMap((command) =>
    [command.name, ...(command.aliases ?? [])].map((said) => ({
      said: plainWords(said).join(' '),
      words: plainWords(said),
      command,
      feature,
    })),
  );

/** A name with no word in it would start every text. */
const refuseWordless = (names: readonly Name[]): void => {
  const bare = names.find(({ words }) => words.length === 0);
  if (bare)
    throw new Error(`${bare.feature.name} has a command whose name holds no word: ${bare.command.summary}`);
};

/** @throws Error where two rooms claim one name; a claim is the name and its room. */
export const refuseDoubles = (claims: readonly (readonly string[])[]): void => {
  const seen = new Map<string, string>();
  for (const [name = '', room = ''] of claims) {
    const first = seen.get(name);
    if (first) throw new Error(`"${name}" is claimed twice: by ${first} and by ${room}`);
    seen.set(name, room);
  }
};

const startsWith = (words: readonly Spoken[], name: readonly string[]): boolean =>
  name.every((word, index) => words[index]?.word === word);

const found = (name: Name, text: string, words: readonly Spoken[]): FoundCommand => {
  const end = words[name.words.length - 1]?.end ?? 0;
  return {
    command: name.command,
    feature: name.feature,
    rest: text.slice(end).replace(/^[\s:,;?!.–—-]+/, ''),
  };
};

const catchOf = (
  features: readonly Feature[],
  names: readonly Name[],
  offered: (feature: Feature) => Caught | undefined,
): FoundCommand | undefined => {
  for (const feature of features) {
    const caught = offered(feature);
    const name = caught && names.find(({ said }) => said === caught.command);
    if (name) return { command: name.command, feature: name.feature, rest: caught.rest };
  }
  return undefined;
};

/** A misspelt name: one slip in four or five letters, two in more ("actoins"). The fewest slips win. */
const closest = (names: readonly Name[], words: readonly Spoken[]): Name | undefined => {
  const tries = names
    .filter(({ words: wanted, said }) => said.length > 3 && words.length >= wanted.length)
    .map((name) => {
      const typed = words
        .slice(0, name.words.length)
        .map(({ word }) => word)
        .join(' ');
      const most = name.said.length < 6 ? 1 : 2;
      return { name, slips: isNear(typed, name.said, 2) ? slipsIn(typed, name.said) : most + 1, most };
    })
    .filter(({ slips, most }) => slips <= most)
    .sort((a, b) => a.slips - b.slips);
  return tries[0]?.name;
};

/** Two letters that changed places ("doen") are one slip. */
const slipsIn = (typed: string, said: string): number => {
  const slips = distance(typed, said);
  return slips === 2 && [...typed].sort().join('') === [...said].sort().join('') ? 1 : slips;
};

/** 0 to 1: how many of the command's words the text has, or nearly has. */
const likeness = (words: readonly string[], name: readonly string[]): number => {
  const hits = name.filter((wanted) => words.some((word) => alike(word, wanted)));
  return hits.length / name.length;
};

const alike = (word: string, wanted: string): boolean => {
  const most = Math.max(1, wanted.length / 4);
  return (
    word === wanted || (wanted.length > 3 && isNear(word, wanted, most) && distance(word, wanted) <= most)
  );
};

/** Two texts differ by at least what one is longer, so a word without end is compared with nothing. */
const isNear = (one: string, other: string, most: number): boolean =>
  Math.abs(one.length - other.length) <= most;
