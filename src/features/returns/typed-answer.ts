import type { Answer } from '../../domain/returns/answer.ts';

/** An answer as the form has it: what somebody would type to give it again. A kept file has no words. */
export const typedAs = (answer: Answer | undefined): string => {
  switch (answer?.kind) {
    case undefined:
    case 'file':
      return '';
    case 'number':
      return String(answer.n);
    case 'mark':
      return answer.mark;
    case 'unknown':
      return 'not known';
    case 'text':
      return answer.text;
    case 'choice':
      return answer.option;
    case 'date':
      return answer.on;
    case 'link':
      return answer.url;
  }
};
