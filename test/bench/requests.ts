import { BUDGETS, countRequests } from '../support/budgets.ts';

type Figure = (name: string, value: number, unit: string) => void;

/** Storage requests of each command, counted at the wire. */
export const requests = async (figure: Figure): Promise<void> => {
  for (const [name, sent] of await countRequests(BUDGETS))
    figure(`requests_${name}`, sent.length, 'requests');
};
