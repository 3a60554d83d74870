import { expect } from 'chai';
import fc from 'fast-check';
import type { Attendance } from '../../../src/core/offers/attendance.ts';
import type { Attendee } from '../../../src/domain/attendee.ts';
import type { MeetingId } from '../../../src/domain/meeting.ts';
import { attendance } from '../../../src/features/attendance/feature.ts';
import { memoryTables } from '../../../src/storage/memory.ts';
import { aPerson, aRegister, aTurn, code, NOW, PEOPLE } from '../../support/builders.ts';
import { someNeeds } from '../../support/needs.ts';

const ID: MeetingId = 'MTG-2F7K';
const register = aRegister();
let turns = 0;
const system = (over: object = {}) => {
  turns += 1;
  return { id: `event-${turns}`, now: NOW, register, by: 'system' as const, ...over };
};
const MARA: Attendee = { person: PEOPLE.mara.id, authority: code('851') };
const ANN: Attendee = { name: 'Ann Lee', authority: code('850') };
const BO: Attendee = { name: 'Bo Ray', organisation: 'NHS' };

const keys = ({ present, apologies }: Attendance) => ({
  present: present.map((one) => one.person ?? one.name ?? '').sort(),
  apologies: apologies.map((one) => one.person ?? one.name ?? '').sort(),
});

describe('attendance that other rooms add', () => {
  const aRoom = () => attendance(someNeeds({ open: memoryTables() })).offers;

  it('is there once however often it is added, and once for each event [row 2]', async () => {
    const offer = aRoom();
    const event = system();
    await offer.add(event, ID, { present: [MARA, ANN] });
    await offer.add(event, ID, { present: [MARA, ANN] });
    await offer.add(system(), ID, { present: [ANN, MARA] });
    expect(keys(await offer.of(ID, register))).to.deep.equal({
      present: ['Ann Lee', PEOPLE.mara.id],
      apologies: [],
    });
  });

  it('comes to the same in whatever order, and at once from several instances', async () => {
    const some = fc.subarray([MARA, ANN, BO]);
    const adds = fc.array(fc.record({ present: some, apologies: some }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(adds, async (all) => {
        const open = memoryTables();
        const [one, two] = [aRoom(), aRoom()];
        for (const add of all) await one.add(system(), ID, add);
        for (const add of [...all].reverse()) await two.add(system(), ID, add);
        const many = [0, 1].map(() => attendance(someNeeds({ open })).offers);
        await Promise.all(all.map((add, n) => many[n % 2]?.add(system(), ID, add)));
        const expected = keys(await one.of(ID, register));
        expect(keys(await two.of(ID, register))).to.deep.equal(expected);
        expect(many[0] && keys(await many[0].of(ID, register))).to.deep.equal(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('takes back the apology of whoever came [row 3]', async () => {
    const offer = aRoom();
    await offer.add(system(), ID, { apologies: [MARA, ANN] });
    await offer.add(system(), ID, { present: [MARA] });
    expect(keys(await offer.of(ID, register))).to.deep.equal({
      present: [PEOPLE.mara.id],
      apologies: ['Ann Lee'],
    });
  });

  it('knows a name that was entered since, and one who goes by another record [row 2]', async () => {
    const offer = aRoom();
    await offer.add(system(), ID, { present: [ANN, MARA] });
    const ann = aPerson({ id: 'MEM-ANN2', name: 'Ann Lee', authority: code('850') });
    const moved = { ...PEOPLE.mara, mergedInto: ann.id };
    const later = aRegister({ people: [ann, PEOPLE.dev] });
    expect((await offer.of(ID, later)).present[0]).to.deep.equal({ person: ann.id, authority: code('850') });
    const merged = aRegister({ people: [ann, moved] });
    expect((await offer.of(ID, merged)).present[1]?.person).to.equal(ann.id);
  });

  it('says by name who comes instead', async () => {
    const room = attendance(someNeeds({ open: memoryTables() }));
    await room.offers.add(system(), ID, { apologies: [{ ...ANN, instead: PEOPLE.dev.id }] });
    expect((await room.offers.of(ID, register)).apologies[0]?.instead).to.equal('Dev Patel');
  });

  it('throws where a stranger came past the permit', async () => {
    const [command] = attendance(someNeeds()).commands;
    const turn = aTurn();
    const stranger = { ...turn, caller: { ...turn.caller, standing: 'stranger' as const } };
    const failed = await command?.run('', stranger).catch((error: Error) => error.message);
    expect(failed).to.match(/came past its permit/);
  });
});
