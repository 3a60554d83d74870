import type { EarlierRelease, ToProtect } from '../counts/protect.ts';

type Same = NonNullable<ToProtect['same']>[number];

/** Another return type's release, of the quantities that both have, under this type's ids. */
export const inTermsOf = ({ ids, release: { returned, shown } }: Same): EarlierRelease => {
  const pairs = Object.entries(ids);
  const translated = <T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(
      pairs.flatMap(([here, there]) => {
        const value = record[there];
        return value === undefined ? [] : [[here, value] as const];
      }),
    );
  return {
    returned: returned.map((one) => ({ ...one, answers: translated(one.answers) })),
    shown: {
      authorities: shown.authorities.map((one) => ({ ...one, figures: translated(one.figures) })),
      totals: translated(shown.totals),
    },
  };
};
