import { expect } from 'chai';
import type { Shown } from '../support/connector.ts';
import {
  aRequest,
  AUTUMN,
  counts,
  DEE,
  KENT,
  keeping,
  KIT,
  startReturns,
  SUMMER,
  submittedBy,
} from '../support/returns-world.ts';
import { PEOPLE } from '../support/builders.ts';
import type { Pressed } from '../support/teams.ts';
import { said, told } from './shown.ts';

const GOOD = { 'f-total': '40', 'f-with-plan': '30', 'f-part-time': '12', 'f-challenged': '5' };

const on = ({ card }: { readonly card?: Shown | undefined }) => (card ? { card } : {});
const first = ({ cards }: { readonly cards: readonly Shown[] }) => (cards[0] ? { card: cards[0] } : {});
const buttons = ({ card }: Pressed): readonly string[] =>
  ((card?.['actions'] ?? []) as readonly { readonly title: string }[]).map(({ title }) => title);

describe('a return in Teams', () => {
  it('is filled in, checked and submitted, and everybody concerned is told [row 32]', async () => {
    const { teams, dev, of, closed } = await startReturns({ requests: [aRequest({ action: 'ACT-2F7K' })] });
    const form = await dev.says('return');
    expect(said(form)).to.contain('Not accessing full entitlement return, autumn term 2026');
    const checked = await dev.presses('returns.save', { ...GOOD, go: 'check' }, first(form));
    expect(told(checked)).to.contain('4 of 4 filled in');
    const before = teams.connector.calls.length;
    const sent = await dev.presses('returns.submit', {}, on(checked));
    expect(told(sent)).to.contain('Submitted: Not accessing full entitlement return').and.contain('version 1, submitted by you');
    await teams.running.idle?.();
    const posts = teams.connector.calls.slice(before);
    console.log(posts.map((c) => [c.conversation, c.method, JSON.stringify(c.card)?.slice(0, 200)]));
    console.log(buttons(sent), closed, JSON.stringify(await of(aRequest(), KENT)));
    await teams.stop();
  });
});
void [AUTUMN, counts, DEE, keeping, KIT, SUMMER, submittedBy, PEOPLE];
