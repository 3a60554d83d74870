import { exposureFaults } from './checks/exposure.ts';
import { moduleFaults } from './checks/modules.ts';
import { nameFaults } from './checks/names.ts';
import { parameterFaults } from './checks/parameters.ts';
import { resourceFaults } from './checks/resources.ts';
import { settingFaults } from './checks/settings.ts';
import { type Files, readAll } from './files.ts';

/** What an environment's file leaves to whoever deploys. */
const FILLED = {
  baseName: 'cme-network-live',
  ssoAppId: 'cccccccc-1111-4111-8111-111111111111',
  coordinators: ['aaaaaaaa-2222-3333-4444-555555555555'],
  alertEmails: ['it@example.org'],
};

/** Everything that can be said against these files without a compiler and without Azure. */
export const infraFaults = (files: Files): readonly string[] => {
  const { sources, faults } = readAll(files);
  if (faults.length) return faults;
  const main = sources.find(({ path }) => path === 'main.bicep');
  if (!main) return ['main.bicep is not there'];
  const found = [
    ...sources.flatMap(nameFaults),
    ...sources.flatMap((source) => moduleFaults(source, sources)),
    ...sources.flatMap((source) => resourceFaults(source, sources)),
    ...exposureFaults(sources),
    ...parameterFaults(files, main),
  ];
  return found.length ? found : settingFaults(main, FILLED); // settings are worked out of what stands
};
