import { type Day, day } from './day.ts';

/** A bank holiday that no rule gives. */
export interface Proclaimed {
  readonly on: Day;
  /** The usual day that it took the place of. */
  readonly insteadOf?: Day;
}

/**
 * Bank holidays of England that were proclaimed for one year, and those that were moved in it, as GOV.UK lists them
 * (www.gov.uk/bank-holidays). A new one is a line here; until then the setting CLOSED_DAYS has the same effect.
 */
export const PROCLAIMED: readonly Proclaimed[] = [
  { on: day('2020-05-08'), insteadOf: day('2020-05-04') }, // 75 years after VE Day
  { on: day('2022-06-02'), insteadOf: day('2022-05-30') }, // Platinum Jubilee
  { on: day('2022-06-03') }, // Platinum Jubilee
  { on: day('2022-09-19') }, // State Funeral of Queen Elizabeth II
  { on: day('2023-05-08') }, // Coronation of King Charles III
];
