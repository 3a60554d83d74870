import { type Period, periodKey } from './period.ts';
import type { ReturnType, Version } from './return-type.ts';
import { cmeCensus } from './types/cme-census.ts';
import { cmeYear } from './types/cme-year.ts';
import { coreSet } from './types/core-set.ts';
import { documentRequest } from './types/document.ts';
import { eheCensus } from './types/ehe-census.ts';
import { eheMovements } from './types/ehe-movements.ts';
import { eheYear } from './types/ehe-year.ts';
import { entitlement } from './types/entitlement.ts';
import { exclusions } from './types/exclusions.ts';
import { medicalAudit } from './types/medical-audit.ts';
import { rag } from './types/rag.ts';

/** Every kind of figures that can be asked for. Add one by a file of types/ and a line here. */
export const RETURN_TYPES: readonly ReturnType[] = [
  coreSet,
  cmeCensus,
  cmeYear,
  eheCensus,
  eheMovements,
  eheYear,
  exclusions,
  entitlement,
  rag,
  medicalAudit,
  documentRequest,
];

const BY_ID: ReadonlyMap<string, ReturnType> = new Map(RETURN_TYPES.map((type) => [type.id, type]));

export const findReturnType = (id: string): ReturnType | undefined => BY_ID.get(id);

/**
 * The version that a period falls under (inventory row 46, decision 9): the newest that had begun, the first where none
 * had. What is asked for once has no period, and is asked for as things stand.
 */
export const versionFor = (type: ReturnType, period: Period): Version => {
  const [first] = type.versions;
  if (period.kind === 'once') return type.versions.at(-1) ?? first;
  const key = periodKey(period);
  return type.versions.findLast((version) => startOf(version) <= key) ?? first;
};

/** The version that figures were asked for under: a request keeps it. */
export const keptVersion = (
  type: ReturnType,
  { version, period }: { readonly version?: number; readonly period: Period },
): Version => type.versions.find(({ n }) => n === version) ?? versionFor(type, period);

const startOf = ({ from: { year, term = 'autumn' } }: Version): string =>
  periodKey({ kind: 'term', year, term });
