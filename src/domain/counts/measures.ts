import type { Measure } from './measure.ts';
import { attendanceMeasure } from './measures/attendance.ts';
import { challengedMeasure } from './measures/challenged.ts';
import { cmeMeasure } from './measures/cme.ts';
import { cmeYearMeasure } from './measures/cme-year.ts';
import { eheMeasure } from './measures/ehe.ts';
import { eheCoreMeasure } from './measures/ehe-core.ts';
import { eheLeftMeasure } from './measures/ehe-left.ts';
import { eheReturnsMeasure } from './measures/ehe-returns.ts';
import { eheReturnsTermMeasure } from './measures/ehe-returns-term.ts';
import { eheStartsMeasure } from './measures/ehe-starts.ts';
import { eheStartsTermMeasure } from './measures/ehe-starts-term.ts';
import { eheYearMeasure } from './measures/ehe-year.ts';
import { medicalMeasure } from './measures/medical.ts';
import { medicalEhcpMeasure } from './measures/medical-ehcp.ts';
import { medicalMentalMeasure } from './measures/medical-mental.ts';
import { noPlaceMeasure } from './measures/no-place.ts';
import { notFullMeasure } from './measures/not-full.ts';
import { permanentMeasure } from './measures/permanent.ts';
import { permanentTermMeasure } from './measures/permanent-term.ts';
import { persistentMeasure } from './measures/persistent.ts';
import { ragMeasure } from './measures/rag.ts';
import { reducedMeasure } from './measures/reduced.ts';
import { s437Measure } from './measures/s437.ts';
import { saoIssuedMeasure } from './measures/sao-issued.ts';
import { saoRevokedMeasure } from './measures/sao-revoked.ts';
import { severeMeasure } from './measures/severe.ts';
import { suspensionsMeasure } from './measures/suspensions.ts';
import { suspensionsTermMeasure } from './measures/suspensions-term.ts';
import { withPlanMeasure } from './measures/with-plan.ts';

/** Everything that can be asked about, in the order in which it is offered. Add one by a file of measures/ and a line here. */
export const MEASURES: readonly Measure[] = [
  cmeMeasure,
  cmeYearMeasure,
  notFullMeasure,
  withPlanMeasure,
  challengedMeasure,
  reducedMeasure,
  eheMeasure,
  eheCoreMeasure,
  eheYearMeasure,
  eheStartsTermMeasure,
  eheStartsMeasure,
  eheReturnsTermMeasure,
  eheReturnsMeasure,
  eheLeftMeasure,
  s437Measure,
  saoIssuedMeasure,
  saoRevokedMeasure,
  suspensionsMeasure,
  suspensionsTermMeasure,
  permanentMeasure,
  permanentTermMeasure,
  attendanceMeasure,
  persistentMeasure,
  severeMeasure,
  ragMeasure,
  noPlaceMeasure,
  medicalMeasure,
  medicalMentalMeasure,
  medicalEhcpMeasure,
];

const BY_ID: ReadonlyMap<string, Measure> = new Map(MEASURES.map((measure) => [measure.id, measure]));

export const findMeasure = (id: string): Measure | undefined => BY_ID.get(id);
