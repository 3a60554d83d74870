import { type Form, form } from './form.ts';

const bar: Form['read'] = () => ({ is: 'bar' });

/** What narrows a question in a way that no figure tells, though each word of it is known by itself. */
export const NARROWING_FORMS: readonly Form[] = [
  // "Has Kent ever issued": since when, no figure tells.
  form(
    'ever(?=$)|ever(?<=(?:^|\\. )(?:how many|has|have|did|what|which)\\b[^.]* ever)(?! (?:so|such)\\b)',
    bar,
  ),
  // How large an authority is, is no figure: "in the biggest authority", but "the authority with the biggest".
  form(
    '(?<=\\b(?:in|of|for|at|across|by|from|among|between) )(?:the |our )*(?:(?:two|three|four|five|six|ten|\\d+) )?(?:biggest|largest|smallest|big|small|larger|smaller|bigger|neighbouring|similar|nearby|surrounding|rural|urban|coastal)(?: (?:two|three|four|five|six|ten|\\d+))? (?:la|las|authority|authoritie|council|countie|county|area)',
    bar,
  ),
  // Who returned nothing, and what may be asked, no figure tells.
  form(
    'missing (?:from|in|out of)(?= (?:the |our |your |this |these )*(?:[a-z]+ )?(?:data|return|figure|list|collection|table|dataset|submission)\\b)',
    bar,
  ),
  form(
    '(?:what|which)(?: (?:kind|sort|type)s? of)? (?:question|thing)s? (?:can|could|may|should|might)',
    () => ({ is: 'room' }),
  ),
  // Whose team it is, and which places are like it, narrow what no figure tells.
  form('(?:mh|mental health)(?= (?:team|service|lead|officer|panel|worker|nurse|practitioner)s?\\b)', bar),
  form(
    '(?:place|area|la|las|authority|authoritie|council|countie|county)s? (?:like|such as|similar to|comparable to|near|next to|around|bordering)(?= )',
    bar,
  ),
];
