import { CLOSING_FORMS } from './closing-forms.ts';
import { DEFINITION_FORMS } from './definition-forms.ts';
import { FLOATING_FORMS } from './floating-forms.ts';
import type { Form } from './form.ts';
import { FRAME_FORMS } from './frame-forms.ts';
import { FROM_FORMS } from './from-forms.ts';
import { HELD_FORMS } from './held-forms.ts';
import { JUST_FORMS } from './just-forms.ts';
import { LIMIT_FORMS } from './limit-forms.ts';
import { MEASURE_FORMS } from './measure-forms.ts';
import { MONTH_FORMS, SIX_FORMS, SPAN_FORMS } from './month-forms.ts';
import { MOVE_FORMS } from './move-forms.ts';
import { BESIDE_FORMS, NAMED_FORMS, SOURCE_FORMS } from './named-forms.ts';
import { NARROWING_FORMS } from './narrowing-forms.ts';
import { ORDER_FORMS } from './order-forms.ts';
import { PART_FORMS, TOP_FORMS } from './part-forms.ts';
import { PERIOD_FORMS } from './period-forms.ts';
import { PLACE_FORMS } from './place-forms.ts';
import { PURPOSE_FORMS } from './purpose-forms.ts';
import { RANK_FORMS } from './rank-forms.ts';
import { REASON_FORMS } from './reason-forms.ts';
import { RELATIVE_FORMS } from './relative-forms.ts';
import { SENSE_FORMS } from './sense-forms.ts';
import { TEAM_FORMS } from './team-forms.ts';
import { WHOLE_FORMS } from './whole-forms.ts';

/** In the order in which they are tried; the longest that fits counts. */
export const FORMS: readonly Form[] = [
  ...SPAN_FORMS,
  ...JUST_FORMS,
  ...RELATIVE_FORMS,
  ...PERIOD_FORMS,
  ...MONTH_FORMS,
  ...SIX_FORMS,
  ...PART_FORMS,
  ...TOP_FORMS,
  ...WHOLE_FORMS,
  ...PLACE_FORMS,
  ...SENSE_FORMS,
  ...LIMIT_FORMS,
  ...MEASURE_FORMS,
  ...MOVE_FORMS,
  ...RANK_FORMS,
  ...HELD_FORMS,
  ...DEFINITION_FORMS,
  ...REASON_FORMS,
  ...FRAME_FORMS,
  ...PURPOSE_FORMS,
  ...NAMED_FORMS,
  ...FROM_FORMS,
  ...ORDER_FORMS,
  ...FLOATING_FORMS,
  ...NARROWING_FORMS,
  ...SOURCE_FORMS,
  ...BESIDE_FORMS,
  ...TEAM_FORMS,
  ...CLOSING_FORMS,
];
