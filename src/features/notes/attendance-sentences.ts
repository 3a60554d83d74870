const ON_THE_CALL =
  /\b(?:[Oo]n the call|[Pp]resent|[Aa]ttending|[Ii]n attendance|[Aa]ttended|[Ii]n the room|[Oo]n-?line|[Oo]n Teams):\s+(\p{Lu}[^.]{5,500})/gu;
/** "Thanks to those who dialled in (me, Jas and Obed)". */
const THOSE_WHO =
  /\b(?:[Tt]hose|[Ee]veryone|[Ee]verybody|[Aa]ll) who [\p{L}' ]{3,40}\((?:me, )?(\p{Lu}[^()]{8,300})\)/u;
/** "Jess, Amir, Rowan and Kel". */
const FIRST_NAMES =
  /^(?:Me \([^()]{2,14}\)|\p{Lu}\p{Ll}{1,12})(?: \p{Lu})?(?:, \p{Lu}\p{Ll}{1,12}(?: \p{Lu})?){2,}(?:,? (?:and|&) \p{Lu}\p{Ll}{1,12})?[.\s]*$/u;

/** "Who: Jess, Amir and Kel". */
const WHO = /^(?:Who|In|Us|Team|People|Members):\s+/;

/** "Who: Jess, Amir and Kel": first names and nothing else; the names. */
export const firstNamesAlone = (text: string): string | undefined => {
  const names = text.replace(WHO, '');
  return FIRST_NAMES.test(names) ? names : undefined;
};

/** "In the room: Noel, Bidi. Online: Peg and Walt." */
export const calledIn = (text: string): string | undefined => {
  const lists = [...text.matchAll(ON_THE_CALL)].flatMap(([, names]) => names ?? []);
  return lists.length > 0 ? lists.join(', ') : THOSE_WHO.exec(text)?.[1];
};
