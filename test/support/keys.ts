import { type CryptoKey, generateKeyPair } from 'jose';

export interface Pair {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

const made = new Map<string, Promise<Pair>>();

/** A pair of RSA keys of this name, the same for the whole run: making one takes a quarter of a second. */
export const keysOf = (name: string): Promise<Pair> => {
  const pair = made.get(name) ?? generateKeyPair('RS256', { extractable: true });
  made.set(name, pair);
  return pair;
};
