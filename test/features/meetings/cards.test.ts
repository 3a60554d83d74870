import { expect } from 'chai';
import { bind } from '../../../src/cards/card.ts';
import type { ActionSaid } from '../../../src/core/offers/actions.ts';
import type { Agenda } from '../../../src/core/offers/agenda.ts';
import type { Decision } from '../../../src/core/offers/decisions.ts';
import type { Meeting } from '../../../src/domain/meeting.ts';
import { nowCard, recapCard } from '../../../src/features/meetings/cards.ts';
import { aRegister, code } from '../../support/builders.ts';
import { JANUARY } from '../../support/meetings.ts';

const LONG = 'a very long [line] of words_ '.repeat(40);

const action: ActionSaid = {
  ref: 'ACT-2F7K',
  text: LONG,
  who: LONG,
  byWhen: '25 November 2026',
  state: 'open',
  overdue: false,
  authorities: aRegister().authorities.map((one) => code(one.code)),
};
const decision: Decision = { ref: 'DEC-2F7K', text: LONG, outcome: 'agreed', reason: LONG, on: JANUARY.on };
const agenda: Agenda = {
  state: 'published',
  revision: 1,
  items: Array.from({ length: 60 }, (_, n) => ({ key: `${n}`, number: n + 1, title: LONG, papers: [] })),
};
const many = <T>(one: T): readonly T[] => Array.from({ length: 60 }, () => one);

describe('the card of a meeting under way', () => {
  it('says where it is held, and asks nobody where that was never decided', () => {
    const whenOf = (where: Meeting['where']): unknown =>
      bind(
        nowCard(
          {
            meeting: { ...JANUARY, where, state: 'under-way' },
            session: undefined,
            agenda: { ...agenda, items: [] },
            open: [],
            more: false,
            actions: [],
            decisions: [],
          },
          aRegister(),
        ),
      )['body'];
    expect(JSON.stringify(whenOf({ kind: 'venue', name: 'Shaw House' }))).to.contain(', Shaw House"');
    expect(JSON.stringify(whenOf({ kind: 'undecided' }))).to.not.contain('decided');
  });
});

describe('the cards of the largest meeting', () => {
  const recorded = { actions: many(action), decisions: many(decision) };
  const meeting = { ...JANUARY, state: 'under-way' } as const;
  const size = (card: Parameters<typeof bind>[0]): number => Buffer.byteLength(JSON.stringify(bind(card)));

  it('stay under 25 KB and count what they leave out', () => {
    const now = nowCard(
      { meeting, session: undefined, agenda, open: many(action), more: true, ...recorded },
      aRegister(),
    );
    expect(size(now)).to.be.below(25 * 1024);
    expect(JSON.stringify(bind(now)))
      .to.contain('and 40 more')
      .and.to.contain('and 46 more')
      .and.to.contain('More than 60');
    const attendance = { present: [{ name: 'One' }], apologies: [] };
    const recap = recapCard({ meeting, session: undefined, attendance, ...recorded }, aRegister());
    expect(size(recap)).to.be.below(25 * 1024);
  });
});
