import type { Command, Feature } from '../core/feature.ts';
import { anyone, members } from '../domain/caller.ts';

/** Where Teams shows a list of commands. */
export type Scope = 'personal' | 'team' | 'groupChat';

/** A line of the menu: Teams puts the title into the box, and the member goes on typing. */
export interface MenuLine {
  readonly title: string;
  readonly description: string;
}

/** `commandLists` of the manifest. */
export interface CommandList {
  readonly scopes: readonly Scope[];
  readonly commands: readonly MenuLine[];
}

/** Teams' documents say ten a list, though its schema has taken twelve since 1.24. */
const MOST = 10;

/**
 * The menus of Teams, made from the rooms: what their commands mark as `first` in somebody's own chat, and what they
 * mark as `inGroups` in channels and meeting chats. What every member may give comes before what a role adds, since
 * Teams shows one list to all; help is always the last line.
 */
export const commandLists = (rooms: readonly Feature[]): readonly CommandList[] => {
  const all = rooms.flatMap(({ commands }) => commands);
  return [
    { scopes: ['personal'], commands: menuOf(all, ({ first = false }) => first) },
    { scopes: ['team', 'groupChat'], commands: menuOf(all, ({ inGroups = false }) => inGroups) },
  ];
};

const menuOf = (all: readonly Command[], wanted: (command: Command) => boolean): readonly MenuLine[] => {
  const chosen = all.filter(wanted);
  const everybodys = chosen.filter(isEverybodys);
  const others = chosen.filter((command) => !isEverybodys(command));
  const help = all.filter(({ name }) => name === 'help');
  return [...[...everybodys, ...others].slice(0, MOST - help.length), ...help].map(({ name, summary }) => ({
    title: name,
    description: summary,
  }));
};

const isEverybodys = ({ may }: Command): boolean => may === members || may === anyone;
