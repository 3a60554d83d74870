/** One number that an attacker does not know, and what it can be as far as they do. */
export interface Unknown {
  readonly name: string;
  least: number;
  most: number;
  /** What it is. The attacker never reads it: it proves that what they reckon with is true, and finds other worlds. */
  readonly truth: number;
}

/** The sum of some unknowns, each times its factor, is from one number to another. */
export interface Constraint {
  readonly terms: ReadonlyMap<number, number>;
  readonly least: number;
  readonly most: number;
}

/** As good as endless: no figure of a test comes near it. */
export const FAR = 5_000;

/** All that an attacker reckons with. Known numbers are worked into the constraints as they come. */
export class System {
  readonly unknowns: Unknown[] = [];
  readonly constraints: Constraint[] = [];
  private readonly places = new Map<string, number>();

  /** The place of an unknown; a name that came before is the same one, with what is now known of it as well. */
  unknown(
    name: string,
    truth: number,
    range: { readonly least?: number; readonly most?: number } = {},
  ): number {
    const { least = 0, most = FAR } = range;
    const place = this.places.get(name);
    if (place === undefined) {
      this.places.set(name, this.unknowns.length);
      return this.unknowns.push({ name, truth, least, most }) - 1;
    }
    const known = this.unknowns[place];
    if (!known || known.truth !== truth) throw new Error(`${name} is said to be two numbers`);
    known.least = Math.max(known.least, least);
    known.most = Math.min(known.most, most);
    return place;
  }

  add(terms: readonly Term[], range: { readonly least: number; readonly most: number }): void {
    let known = 0;
    const unknown = new Map<number, number>();
    for (const { factor, value } of terms) {
      if ('known' in value) known += factor * value.known;
      else unknown.set(value.at, (unknown.get(value.at) ?? 0) + factor);
    }
    for (const [at, factor] of unknown) if (factor === 0) unknown.delete(at);
    if (unknown.size === 0) return;
    this.constraints.push({ terms: unknown, least: range.least - known, most: range.most - known });
  }

  /** What the attacker reckons with, but is not so: nothing where the test is sound. */
  untruths(): readonly string[] {
    const unknowns = this.unknowns.filter(({ least, most, truth }) => truth < least || truth > most);
    const sums = this.constraints.filter((one) => {
      const sum = [...one.terms].reduce(
        (all, [at, factor]) => all + factor * (this.unknowns[at]?.truth ?? 0),
        0,
      );
      return sum < one.least || sum > one.most;
    });
    return [
      ...unknowns.map(({ name, least, most, truth }) => `${name} is ${truth}, not ${least} to ${most}`),
      ...sums.map(
        ({ terms, least, most }) =>
          `${[...terms].map(([at, factor]) => `${factor} × ${this.unknowns[at]?.name}`).join(' + ')} is not ${least} to ${most}`,
      ),
    ];
  }
}

export type Value = { readonly known: number } | { readonly at: number };

export interface Term {
  readonly factor: number;
  readonly value: Value;
}

export const plus = (value: Value): Term => ({ factor: 1, value });
export const minus = (value: Value): Term => ({ factor: -1, value });
