import { answerFields, missingIn } from '../../domain/returns/answer-ids.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';
import { type DataReturn, stageOf } from '../../domain/returns/data-return.ts';
import type { Version } from '../../domain/returns/return-type.ts';
import { findReturnType, versionFor } from '../../domain/returns/return-types.ts';

const versionOf = ({ type, version, period }: DataRequest): Version | undefined => {
  const found = findReturnType(type);
  return found?.versions.find(({ n }) => n === version) ?? (found && versionFor(found, period));
};

/** "3 of 12 fields filled in": those that have to be. */
const sayFilled = (request: DataRequest, one: DataReturn): string => {
  const version = versionOf(request);
  if (!version) return 'in draft';
  const answers = one.draft?.answers ?? {};
  const missing = missingIn(version, answers).length;
  if (missing === 0) return 'every field filled in, not yet submitted';
  const all = answerFields(version).filter(({ field }) => field.optional !== true).length;
  return `draft with ${all - missing} of ${all} fields`;
};

/** What stands between this return and its being in, in words: "not started", "sent back: ...". Empty where it is in. */
export const sayMissing = (request: DataRequest, one: DataReturn | undefined): string => {
  const stage = stageOf(one);
  if (stage === 'none' || !one) return 'not started';
  if (stage === 'queried') return `sent back: ${one.query?.reason ?? 'with a query'}`;
  if (stage === 'with-lead') return 'waits for the lead to submit it';
  return stage === 'draft' ? sayFilled(request, one) : '';
};
