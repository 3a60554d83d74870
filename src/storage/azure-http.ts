import {
  createDefaultHttpClient,
  createHttpHeaders,
  createPipelineRequest,
  type HttpMethods,
  type PipelineResponse,
} from '@azure/core-rest-pipeline';
import type { Account } from './azure-account.ts';

/** One request to a table of the account. */
export interface Ask {
  readonly method: HttpMethods;
  /** Below the account: "actions()", or "$batch". */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Line {
  /** The account's own address, without a slash at the end. */
  base(): Promise<string>;
  send(ask: Ask): Promise<PipelineResponse>;
}

const http = createDefaultHttpClient();

/**
 * The SDK's own pipeline (its signature, its connections, our limits) without its translation of rows in and out:
 * that costs more than all the rest of a turn.
 */
export const lineTo = (account: Account, name: string): Line => {
  const where = async () => {
    const client = await account.table(name);
    const at = new URL(client.url);
    return { client, signed: at.searchParams, base: `${at.origin}${at.pathname.replace(/\/$/, '')}` };
  };
  let known: ReturnType<typeof where> | undefined;
  const there = (): ReturnType<typeof where> => {
    known ??= where();
    return known;
  };
  return {
    base: async () => (await there()).base,
    send: async ({ method, path, query = {}, headers, body }) => {
      const { client, signed, base } = await there();
      const asked = new URLSearchParams([...signed, ...Object.entries(query)]).toString();
      const request = createPipelineRequest({
        url: `${base}/${path}${asked && `?${asked.replaceAll('+', '%20')}`}`,
        method,
        headers: createHttpHeaders({ ...headers, dataserviceversion: '3.0', 'x-ms-version': '2019-02-02' }),
        ...(body !== undefined && { body }),
        allowInsecureConnection: account.insecure,
      });
      return client.pipeline.sendRequest(http, request);
    },
  };
};
