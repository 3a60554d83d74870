import { type Agreement, hasSigned } from '../../domain/agreement.ts';
import type { AuthorityCode } from '../../domain/authority.ts';
import { type Day, sayDay } from '../../domain/day.ts';
import { currentAuthorities, type Register } from '../../domain/register.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';

/** Who has signed, or no longer has, from which day. */
export interface Signing {
  readonly authorities: readonly AuthorityCode[];
  readonly signed: boolean;
  readonly from: Day;
  /** "All but Slough": whoever is not among them has not signed. */
  readonly isAll: boolean;
}

/** The agreement that data returns fall under where no other has been entered (inventory row 36). */
export const FIRST: Agreement = { id: 'seslip', title: 'SESLIP data-sharing agreement', signed: [] };

/** The agreement with these signatures. Who had signed before keeps the earlier day (decision 4). */
export const sign = (
  agreement: Agreement,
  signing: Signing,
  { register, today }: { readonly register: Register; readonly today: Day },
): Result<Agreement> => {
  if (signing.from > today)
    return refuse('future', `The day must be today or earlier, and ${sayDay(signing.from)} is not.`);
  const on = currentAuthorities(register, today).reduce((now, { code }) => {
    const named = signing.authorities.includes(code);
    if (!named && !signing.isAll) return now;
    return named === signing.signed ? begun(now, code, signing.from) : ended(now, code, signing.from);
  }, agreement);
  return sayAll(on) === sayAll(agreement) ? refuse('same', 'That is already so.') : ok(on);
};

const sayAll = ({ signed }: Agreement): string => JSON.stringify(signed);

const begun = (agreement: Agreement, authority: AuthorityCode, from: Day): Agreement => {
  if (hasSigned(agreement, authority, from)) return agreement;
  const others = agreement.signed.filter(
    (one) => one.authority !== authority || (one.to !== undefined && one.to <= from),
  );
  return { ...agreement, signed: [...others, { authority, from }] };
};

/** Signatures that had not begun by then are gone; others end on that day. */
const ended = (agreement: Agreement, authority: AuthorityCode, to: Day): Agreement => ({
  ...agreement,
  signed: agreement.signed.flatMap((one) => {
    if (one.authority !== authority || (one.to !== undefined && one.to <= to)) return [one];
    return one.from < to ? [{ ...one, to }] : [];
  }),
});
