import { refusedAs } from '../../cards/refused-as.ts';
import type { Command } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn, Turn } from '../../core/turn.ts';
import { coordinators, members } from '../../domain/caller.ts';
import { sayDay } from '../../domain/day.ts';
import { identityFault } from '../../domain/keepable.ts';
import type { Ruling } from '../../domain/rag/rule.ts';
import { GAPS, RAG_RULE, ruleOn, versionsOf } from '../../domain/rag/rules.ts';
import { capital } from '../../domain/words.ts';
import { isBlank, readFacts } from './read-facts.ts';
import { readRuling } from './read-ruling.ts';
import { sayCases, sayRule, sayVersion } from './say.ts';
import type { RagStore, Rulings } from './store.ts';

export const commands = (store: RagStore): readonly Command[] => [
  { ...CASE, may: members, run: (words, turn) => colours(store, words, turn) },
  {
    name: 'rag rule',
    aliases: ['rag rules'],
    summary: 'The RAG rule, what it leaves open, and what has been ruled',
    may: members,
    run: (_, turn) => shown(store, turn),
  },
  {
    name: 'rag ruling',
    summary: 'Rule which colour a gap of the RAG rule is counted as; it makes a new version',
    example: 'rag ruling: 11 to 15 hours is amber from 1 January 2027',
    may: coordinators,
    changes: true,
    fresh: true,
    run: (words, turn) => rule(store, words, ofMember(turn)),
  },
];

const CASE = {
  name: 'rag',
  aliases: ['rag case', 'rag cases', 'rag colour of', 'what rag is'],
  summary: 'The colour of a case by the RAG rule, from its facts alone; a line for each of several',
  example: 'rag: 12 hours, a plan, school place, not full time, progressing',
} as const;

const shown = async (store: RagStore, { today }: Turn): Promise<Reply> => {
  const versions = versionsOf(RAG_RULE, await store.all());
  return { text: sayRule(versions, ruleOn(versions, today)) };
};

const CASES_MOST = 200;

const HOW: Reply = {
  text: 'Type the facts of a case, and nothing that names it: **rag: 12 hours, a plan, school place, not full time, progressing**. With a line for each, several are counted by colour. Type **rag rule** for the rule.',
  refused: 'unread',
};

const colours = async (store: RagStore, words: string, { today, register }: Turn): Promise<Reply> => {
  const fault = identityFault(words, today);
  if (fault) return refusedAs(fault);
  const lines = words
    .replace(/^[\s:–-]+/, '')
    .split('\n')
    .map((line) => line.trim());
  const cases = lines
    .filter((line) => line !== '')
    .map((line) => readFacts(line, { today, terms: register.terms }));
  if (cases.length === 0 || cases.some(isBlank)) return HOW;
  if (cases.length > CASES_MOST)
    return { text: `That is ${cases.length} lines. Send ${CASES_MOST} at most at a time.`, refused: 'long' };
  const now = ruleOn(versionsOf(RAG_RULE, await store.all()), today);
  return { text: `${sayCases(cases, now)}\n\n${sayVersion(now)}` };
};

const rule = async (store: RagStore, words: string, turn: MemberTurn): Promise<Reply> => {
  const read = readRuling(words, { today: turn.today, terms: turn.register.terms });
  if (read.refused) return refusedAs(read);
  const saving = { turn: turn.id, by: turn.caller.person.id, how: 'typed' as const, at: turn.now };
  return store.change(saving, ({ value }) => {
    const before = value?.rulings ?? [];
    const last = before.findLast(({ gap }) => gap === read.value.gap);
    if (last?.colour === read.value.colour && last.from <= read.value.from)
      return { text: `${sayRuling(last)} already.`, refused: 'same' };
    const after: Rulings = { rulings: [...before, read.value] };
    const version = versionsOf(RAG_RULE, after.rulings).find(({ from }) => from === read.value.from);
    return {
      after,
      verb: 'rule',
      to: read.value,
      reply: {
        text: `${sayRuling(read.value)}: version ${version?.n ?? after.rulings.length + 1} of the rule. Counts of different versions are not compared without saying so.`,
      },
    };
  });
};

const sayRuling = ({ gap, colour, from }: Ruling): string =>
  `${capital(GAPS[gap])} count as ${colour} from ${sayDay(from)}`;
