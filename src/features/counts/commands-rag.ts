import { plain } from '../../cards/plain.ts';
import { refusedAs } from '../../cards/refused-as.ts';
import type { Command } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { sayDay } from '../../domain/day.ts';
import { identityFault } from '../../domain/keepable.ts';
import { classify } from '../../domain/rag/classify.ts';
import { countByColour } from '../../domain/rag/count.ts';
import type { Ruling } from '../../domain/rag/rule.ts';
import { GAPS, RAG_RULE, ruleOn, versionsOf } from '../../domain/rag/rules.ts';
import { capital } from '../../domain/words.ts';
import type { Decided } from '../../storage/sheet.ts';
import { askTyped } from './commands-ask.ts';
import type { Room } from './commands-room.ts';
import { askers, rulers } from './may.ts';
import { ragFactsIn, rulingIn } from './read-rag.ts';
import { sayClassified, sayCounts, sayRule } from './say-rag.ts';
import type { Rulings } from './store.ts';

/** The colour of a case from its facts, the rule itself, and what a coordinator rules (inventory rows 49 to 52). */
export const ragCommands = (room: Room): readonly Command[] => [
  {
    ...COLOUR,
    may: askers,
    run: (words, turn) => classified(room, ofMember(turn), words),
  },
  { ...RULE, may: askers, run: (_words, turn) => ruleShown(room, ofMember(turn)) },
  {
    ...RULING,
    may: rulers,
    changes: true,
    fresh: true,
    run: (words, turn) => ruledOn(room, ofMember(turn), words),
  },
];

const COLOUR = {
  name: 'rag',
  aliases: ['rag colour', 'rag rating', 'what colour is'],
  summary: 'The colour of a case, and why; of several, a line each, how many of each colour; nothing is kept',
  example: 'rag: 12 hours, plan, no school place, part time, progressing',
} as const;
const RULE = {
  name: 'rag rule',
  aliases: ['rag rules'],
  summary: 'The rule for red, amber and green, what it leaves open and what was ruled',
} as const;
const RULING = {
  name: 'rag ruling',
  aliases: ['rag rulings'],
  summary: 'Rule how cases count that the rule leaves open: it makes a new version',
  example: 'rag ruling: 11 to 15 hours with a plan is amber from 1 January 2027',
} as const;

const ruleShown = async (room: Room, { today }: MemberTurn): Promise<Reply> => {
  const versions = versionsOf(RAG_RULE, await room.rag.rulings());
  const now = ruleOn(versions, today);
  const lines = sayRule(
    now,
    versions.filter(({ n }) => n > now.n),
  );
  return {
    text: lines
      .map(listed)
      .join('\n\n')
      .replace(/\n\n- /g, '\n- '),
  };
};

/** A line of a list stays one. */
const listed = (line: string): string => (line.startsWith('- ') ? `- ${plain(line.slice(2))}` : plain(line));

const classified = async (room: Room, turn: MemberTurn, words: string): Promise<Reply> => {
  const fault = identityFault(words, turn.today);
  if (fault) return refusedAs(fault);
  const reading = { today: turn.today, terms: turn.register.terms };
  const lines = words.split(/[\n;]+/).filter((line) => /\w/.test(line));
  const cases = lines.flatMap((line) => ragFactsIn(line, reading) ?? []);
  const [facts] = cases;
  if (!facts) return askTyped(room, turn, `rag ${words}`);
  if (cases.length < lines.length)
    return unreadCase(lines.findIndex((line) => !ragFactsIn(line, reading)) + 1);
  const rule = ruleOn(versionsOf(RAG_RULE, await room.rag.rulings()), turn.today);
  const says =
    cases.length > 1 ? sayCounts(countByColour(cases, rule)) : sayClassified(classify(facts, rule));
  return { text: plain(says) };
};

/** A count without one of its cases would be wrong, and which line it was is all that may be said of it. */
const unreadCase = (line: number): Reply => ({
  text: `Line ${line} says nothing that the rule asks for, so nothing is counted. Say its hours, plan, place, time and progress, or leave it out.`,
  refused: 'unread',
});

const ruledOn = async (room: Room, turn: MemberTurn, words: string): Promise<Reply> => {
  const { today, register, id, now, caller } = turn;
  const ruling = rulingIn(words, { today, terms: register.terms });
  if (ruling.refused) return refusedAs(ruling);
  const saving = { turn: id, by: caller.person.id, how: 'typed', at: now } as const;
  return room.rag.change(saving, ({ value }) => decidedOn(value?.rulings ?? [], ruling.value));
};

const decidedOn = (rulings: readonly Ruling[], ruling: Ruling): Decided<Rulings> => {
  const { gap, colour, from } = ruling;
  const same = rulings.find((one) => one.gap === gap && one.from === from);
  if (same?.colour === colour)
    return refusedAs({ refused: true, code: 'same', say: `That is ruled already: ${sayRuling(ruling)}.` });
  const after = { rulings: [...rulings.filter((one) => one !== same), ruling] };
  const version = versionsOf(RAG_RULE, after.rulings).find((one) => one.rulings.includes(ruling));
  const text = `Ruled: ${sayRuling(ruling)}. This is version ${version?.n ?? 1} of the rule; counts of different versions are not compared without saying so.`;
  return { after, reply: { text: plain(text) }, verb: 'rule', to: ruling };
};

const sayRuling = ({ gap, colour, from }: Ruling): string =>
  `${capital(GAPS[gap])} count as ${colour} from ${sayDay(from)}`;
