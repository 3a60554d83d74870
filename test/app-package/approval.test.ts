import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { approvalSheet } from '../../src/app-package/approval.ts';
import { readEnvironment } from '../../src/app-package/environment.ts';
import { idleRooms } from '../../src/app-package/idle-rooms.ts';
import { sizesIn } from '../../src/app-package/infra-sizes.ts';
import { CONSENTS, FEATURES, PERMISSIONS } from '../../src/app-package/permissions.ts';
import { privacyTold } from '../../src/app-package/privacy-told.ts';
import { SCHEDULE, sayKeeps } from '../../src/domain/retention/schedule.ts';
import { NOW } from '../support/builders.ts';
import { FILLED } from './given.ts';

describe('the approval sheet', () => {
  let sheet: string;

  before(async () => {
    sheet = approvalSheet({
      environment: 'live',
      values: readEnvironment(FILLED),
      version: '1.2.3',
      sizes: sizesIn(readFileSync('infra/live.parameters.json', 'utf8')),
      sizesFrom: 'infra/live.parameters.json',
      privacy: await privacyTold(idleRooms(), NOW),
    });
  });

  it('gives each permission, why it is asked for and what stops without it', () => {
    for (const { name, why, without } of [...CONSENTS, ...PERMISSIONS, ...FEATURES])
      expect(sheet).to.contain(`| \`${name}\` | ${why} | ${without} |`);
    expect(sheet).to.contain('works without any of it');
  });

  it('gives the whole retention schedule', () => {
    for (const kind of SCHEDULE)
      expect(sheet).to.contain(`| ${kind.title} | `).and.contain(sayKeeps(kind, {}));
  });

  it('says what is kept and how long in the bot’s own words', async () => {
    for (const line of (await privacyTold(idleRooms(), NOW)).split('\n'))
      expect(sheet).to.contain(`> ${line}`.trimEnd());
  });

  it('says where data lies, from the parameters of that environment', () => {
    expect(sheet).to.contain('region `uksouth`').and.contain('Standard_ZRS').and.contain('2 × P0v3');
    expect(sheet).to.contain('those of infra/live.parameters.json');
  });

  it('says how people sign in to the tab, and that no password and no permission of Graph is in it', () => {
    expect(sheet).to.contain('`access_as_user`').and.contain('without a password and without cookies');
    expect(sheet).to.contain('no permission of Microsoft Graph');
  });

  it('says how guests get the app', () => {
    expect(sheet).to.contain('guests of the hosting tenant');
  });

  it('names no price, and says where each is read', () => {
    expect(sheet).to.not.match(/[£$€]\s?\d/);
    const links = [...sheet.matchAll(/\]\((https:\S+)\)/g)].map(([, link = '']) => new URL(link));
    expect(links).to.have.length(5);
    for (const { hostname, searchParams } of links) {
      expect(hostname).to.equal('prices.azure.com');
      expect(searchParams.get('$filter')).to.match(/^armRegionName eq 'uksouth' and serviceName eq '[\w ]+'/);
    }
  });

  it('says which package it is of', () => {
    expect(sheet).to.contain('live, version 1.2.3').and.contain('aaaaaaaa-1111-4111-8111-111111111111');
  });
});
