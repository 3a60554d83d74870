import { COORDINATOR, OFFICERS, type Officer, TENANT } from './officers.ts';

/** The Playground's own settings file: exactly five users beside the one who sits there, or it does not start. */
export const playgroundSettings = (): string =>
  JSON.stringify({
    version: '0.1.1',
    tenantId: TENANT,
    bot: { id: '28:cme-network', name: 'CME Network' },
    currentUser: user(COORDINATOR),
    users: OFFICERS.map(user),
    personalChat: { id: 'personal-1' },
    groupChat: { id: 'group-1', name: 'Network officers' },
    team: {
      id: 'team-1',
      name: 'CME Network',
      aadGroupId: '5e57ee00-0000-4000-8000-0000000000f1',
      channels: [{ id: 'meetings-1', name: 'Meetings' }],
    },
  });

const user = ({ person, account }: Officer): object => {
  const [givenName = '', surname = ''] = person.name.split(' ');
  const email = `${givenName}.${surname}@cme.example`.toLowerCase();
  return {
    id: account.address,
    name: person.name,
    aadObjectId: account.user,
    userPrincipleName: email, // so spelt by the Playground
    givenName,
    surname,
    email,
  };
};
