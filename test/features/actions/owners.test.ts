import { expect } from 'chai';
import { authorityOwner, personOwner } from '../../../src/features/actions/names.ts';
import { expandAllOther, settle } from '../../../src/features/actions/owners.ts';
import { code, PEOPLE } from '../../support/builders.ts';
import { aReader } from './reader.ts';

const four = ['886', '845', '868', '931'].map((one) => authorityOwner(code(one)));

describe('all other local authorities', () => {
  it('are the remaining 15 where four are named [row 18]', () => {
    const rest = expandAllOther(four, aReader());
    expect(rest).to.have.length(15);
    for (const named of four) expect(rest).to.not.deep.include(named);
  });

  it('are not fewer for the people who are named beside them', () => {
    expect(expandAllOther([...four, personOwner(PEOPLE.mara)], aReader())).to.have.length(15);
  });

  it('leave out the speaker’s own where none is named, if the speaker has one', () => {
    expect(expandAllOther([], aReader())).to.have.length(18);
    expect(expandAllOther([], aReader({ caller: PEOPLE.cora }))).to.have.length(19);
  });
});

describe('owners that were settled on', () => {
  it('are each there once, and none that the register does not have', () => {
    const kent = { kind: 'one', owner: authorityOwner(code('886')) } as const;
    const gone = { kind: 'one', owner: { kind: 'person', id: 'MEM-GONE' } } as const;
    expect(settle([kent, gone, kent], '', aReader()).owners).to.deep.equal([kent.owner]);
  });
});
