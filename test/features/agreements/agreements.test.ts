import { expect } from 'chai';
import type { Reply } from '../../../src/core/reply.ts';
import { hasSigned } from '../../../src/domain/agreement.ts';
import { day } from '../../../src/domain/day.ts';
import { agreements } from '../../../src/features/agreements/feature.ts';
import { readSigning } from '../../../src/features/agreements/read-signing.ts';
import { FIRST, sign } from '../../../src/features/agreements/sign.ts';
import { memoryTables } from '../../../src/storage/memory.ts';
import { registers } from '../../../src/storage/register.ts';
import { aCaller, aRegister, aTurn, code, NOW, PEOPLE, TODAY } from '../../support/builders.ts';
import { someNeeds } from '../../support/needs.ts';
import { seen } from '../members/world.ts';

const reading = { register: aRegister(), today: TODAY };
const SLOUGH = code('871');
const KENT = code('886');
const NOT_ALLOWED: Reply = { refused: 'not-allowed' };

/** The rooms on tables in memory, spoken to by a coordinator unless told otherwise. */
const aRoom = async () => {
  const open = memoryTables();
  const held = registers(open('network'), () => NOW);
  await held.seed(aRegister());
  const { commands } = agreements(someNeeds({ open, registers: held }));
  let asked = 0;
  const says = async (text: string, who = PEOPLE.cora) => {
    const [command] = commands
      .filter(({ name, aliases = [] }) => [name, ...aliases].some((one) => text.startsWith(one)))
      .sort((a, b) => b.name.length - a.name.length);
    if (!command) throw new Error(`no command for ${text}`);
    asked += 1;
    const register = await held.read({ fresh: true });
    const turn = { ...aTurn({ id: `turn-${asked}`, register }), caller: aCaller(who) };
    const name = [command.name, ...(command.aliases ?? [])].find((one) => text.startsWith(one)) ?? '';
    return command.may.allows(turn.caller) ? command.run(text.slice(name.length), turn) : NOT_ALLOWED;
  };
  return { says, read: () => held.read({ fresh: true }) };
};

describe('who has signed an agreement', () => {
  for (const [words, signed, slough, kent] of [
    [': all but Slough', true, false, true],
    [': Kent', true, false, true],
    [': all on 1 July 2022', true, true, true],
    [' : Kent, Slough and Surrey since 1 July', true, true, true],
  ] as const)
    it(`[row 36] is read from "signed the agreement${words}"`, () => {
      const read = readSigning(words, signed, reading);
      const after = read.refused ? read : sign(read.value.agreement, read.value.signing, reading);
      if (after.refused) throw new Error(after.say);
      expect(hasSigned(after.value, SLOUGH, TODAY)).to.equal(slough);
      expect(hasSigned(after.value, KENT, TODAY)).to.equal(kent);
    });

  for (const [words, says] of [
    [': Narnia', '“Narnia” is no local authority of the network.'],
    ['', 'Say which local authorities, or all.'],
    [' MoU: Kent', 'There is no agreement “MoU”. There is: SESLIP data-sharing agreement.'],
    [': Kent on 1 July 2030', 'The day must be today or earlier, and 1 July 2030 is not.'],
    [': Kent on 31 June 2022', 'June'],
  ] as const)
    it(`is refused where it is typed "${words}"`, () => {
      const read = readSigning(words, true, reading);
      const after = read.refused ? read : sign(read.value.agreement, read.value.signing, reading);
      expect(after.refused ? after.say : 'taken').to.include(says);
    });

  it('is a dated fact: it holds from its day on, ends on another, and begins anew', () => {
    const kent = (signed: boolean, from: string, on = FIRST) => {
      const after = sign(on, { authorities: [KENT], signed, from: day(from), isAll: false }, reading);
      if (after.refused) throw new Error(after.say);
      return after.value;
    };
    const again = kent(true, '2026-10-01', kent(false, '2026-03-01', kent(true, '2022-07-01')));
    const on = (at: string) => hasSigned(again, KENT, day(at));
    expect(['2022-06-30', '2022-07-01', '2026-02-28', '2026-03-01', '2026-10-01'].map(on)).to.deep.equal([
      false,
      true,
      true,
      false,
      true,
    ]);
  });

  it('is set in one line by a coordinator, seen by every member, and kept', async () => {
    const { says, read } = await aRoom();
    const reply = await says('signed the agreement: all but Slough');
    expect(seen(reply)).to.include('Signed by 18 of 19 local authorities; not by Slough.');
    expect(await says('signed the agreement: all', PEOPLE.mara)).to.equal(NOT_ALLOWED);
    expect(seen(await says('agreements', PEOPLE.mara))).to.include('not by Slough');
    await says('signed the agreement: Slough');
    await says('not signed the agreement: Kent');
    const [one] = (await read()).agreements;
    expect(one && hasSigned(one, SLOUGH, TODAY)).to.equal(true);
    expect(one && hasSigned(one, KENT, TODAY)).to.equal(false);
    expect(seen(await says('signed the agreement: Slough'))).to.include('That is already so.');
  });

  it('hides small numbers until a clause is named, and again when it is taken away', async () => {
    const { says, read } = await aRoom();
    expect(seen(await says('agreements'))).to.include('are hidden from other local authorities');
    expect(seen(await says('small numbers clause 4.2'))).to.include(
      'small numbers, in their own chat: clause 4.2.',
    );
    await says('small numbers hidden');
    expect((await read()).agreements[0]).to.not.have.property('smallNumbers');
    expect((await says('small numbers')).refused).to.equal('no-clause');
  });

  it('is asked of which agreement where there are several', async () => {
    const { says } = await aRoom();
    await says('signed the agreement: Kent');
    expect(seen(await says('new agreement South East benchmarking memorandum'))).to.include('Saved');
    expect(seen(await says('signed the agreement: Surrey'))).to.include('Name one before the colon');
    expect(seen(await says('signed the benchmarking memorandum: Surrey'))).to.include('Signed by 1 of 19');
    expect((await says('new agreement South East Benchmarking Memorandum')).refused).to.equal('same');
    expect((await says('new agreement')).refused).to.equal('no-title');
  });
});
