import { type Form, form } from './form.ts';
import type { Mark } from './marks.ts';

const before: Mark = { is: 'breakdown', kinds: ['from'] };

const TYPE = '(?:what |which |the )*(?:type|kind|sort|category|categorie)s? of school(?:ing)?';
const WHO =
  '(?: (?:did|do|have|had|were|are|was|that|which|where|the|these|those|all|our|children|child|pupil|kid|young people|they|who|being|ehe|starter|starts?))*';
const BEFORE = '(?: (?:previously|before|beforehand|formerly|prior|first|originally|earlier|last))';
const BEEN =
  '(?:attended|attend|attending|go to|gone to|going to|went to|use to (?:go to|attend|be (?:in|at))|used to (?:go to|attend|be (?:in|at))|(?:been |be |being |enrolled |registered |educated |taught )?(?:at|in|on roll at)|been|be)';

/** "What type of school did they come from", "had they been at before": the school before home education. */
export const FROM_FORMS: readonly Form[] = [
  form(
    `${TYPE}${WHO}(?= (?:come|came|coming|leave|left|leaving|move|moved|withdrawn|started|start|went|home|electively|ehe|from))(?: (?:come|came|coming|leave|left|leaving|move|moved|withdrawn))?(?: from)?(?: (?:when|if|once|after|before)(?: they)?)?`,
    () => before,
  ),
  form(`${TYPE}${WHO}${BEFORE} ${BEEN}`, () => before),
  form(`${TYPE}${WHO} ${BEEN}${BEFORE}`, () => before),
];
