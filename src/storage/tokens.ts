import { createHash, randomBytes } from 'node:crypto';

const TOKEN = /^[\w-]{43}$/;

/** 256 bits that nobody guesses, as they stand in an address. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What a table keeps in place of a token: who reads it can open nothing. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

export const isToken = (text: string): boolean => TOKEN.test(text);

/** One of 256 partitions. */
export const partitionOf = (hash: string): string => hash.slice(0, 2);

/** Every hash of a partition. */
export const HASHES = { from: '0', below: 'g' } as const;
