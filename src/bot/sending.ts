import {
  createDefaultHttpClient,
  createHttpHeaders,
  createPipelineRequest,
  type HttpClient,
  type Pipeline,
  type PipelineRequest,
  type PipelineResponse,
} from '@azure/core-rest-pipeline';
import type { Activity } from 'botbuilder';

/** An activity on its way to Teams. */
export interface Sent {
  readonly method: 'POST' | 'PUT';
  /** The message that it answers, or takes the place of. */
  readonly about?: string | undefined;
  readonly activity: Activity;
}

/** What Teams answered instead of taking it. Its words are left out: they may quote what was sent. */
export class NotTaken extends Error {
  readonly statusCode: number;
  readonly code: string | undefined;
  readonly response: Pick<PipelineResponse, 'headers'>;
  constructor({ status, headers, bodyAsText }: PipelineResponse) {
    super(`Teams answered ${status}`);
    this.name = 'NotTaken';
    this.statusCode = status;
    this.code = codeIn(bodyAsText ?? '');
    this.response = { headers };
  }
}

/** It never left: there was no connection, or the bot could not sign in. */
export class NotLeft extends Error {
  constructor(cause: unknown) {
    super('the message was not sent', { cause });
    this.name = 'NotLeft';
  }
}

/** No connection was made at all. */
const UNCONNECTED: ReadonlySet<unknown> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

const http = createDefaultHttpClient();

/** A connector that hangs is left after this. */
const ATTEMPT_MS = 5_000;

/**
 * Sends over the SDK's own steps (its signature, its connections) without its translation, which takes each field of
 * an activity apart at every post. Answers the id that Teams gave.
 * @throws NotTaken, NotLeft, or what broke where it may have been taken.
 */
export const sendOver = async (steps: Pipeline, sent: Sent, within = ATTEMPT_MS): Promise<string> => {
  const stop = new AbortController();
  const late = setTimeout(() => stop.abort(), within);
  try {
    const answer = await sentOnce(steps, requestOf(sent, stop.signal));
    if (answer.status >= 300) throw new NotTaken(answer);
    return idIn(answer.bodyAsText ?? '');
  } finally {
    clearTimeout(late);
  }
};

/** The last step takes the message out of the house: what breaks before that, or there at once, has not left it. */
const sentOnce = async (steps: Pipeline, request: PipelineRequest): Promise<PipelineResponse> => {
  let hasLeft = false;
  const last: HttpClient = {
    sendRequest: (one) => {
      hasLeft = true;
      return http.sendRequest(one);
    },
  };
  try {
    return await steps.sendRequest(last, request);
  } catch (error) {
    const { code } = (error ?? {}) as { readonly code?: unknown }; // read, never trusted
    throw hasLeft && !UNCONNECTED.has(code) ? error : new NotLeft(error);
  }
};

const requestOf = ({ method, about, activity }: Sent, abortSignal: AbortSignal) => {
  const { serviceUrl, conversation } = activity;
  const path = `v3/conversations/${encodeURIComponent(conversation.id)}/activities`;
  return createPipelineRequest({
    url: `${serviceUrl.replace(/\/+$/, '')}/${path}${about ? `/${encodeURIComponent(about)}` : ''}`,
    method,
    headers: createHttpHeaders({
      accept: '*/*',
      'content-type': 'application/json; charset=utf-8',
      ...(method === 'POST' && about && { 'x-ms-conversation-id': conversation.id }), // as the SDK does
    }),
    body: JSON.stringify(activity),
    abortSignal,
    allowInsecureConnection: serviceUrl.startsWith('http:'), // only this machine passes the door without TLS
  });
};

const idIn = (body: string): string => {
  const { id } = (parsed(body) ?? {}) as { readonly id?: unknown }; // read, never trusted
  return typeof id === 'string' ? id : '';
};

const codeIn = (body: string): string | undefined => {
  const { error } = (parsed(body) ?? {}) as { readonly error?: { readonly code?: unknown } | null }; // read, never trusted
  const code = error?.code;
  return typeof code === 'string' && /^[\w-]{1,60}$/.test(code) ? code : undefined;
};

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};
