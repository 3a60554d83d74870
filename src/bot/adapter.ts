import { type Activity, CloudAdapter, type ConversationReference, type TurnContext } from 'botbuilder';
import type { Config } from '../config.ts';
import { asActivity } from './as-activity.ts';
import { Authentication } from './authentication.ts';
import { clientsOf } from './clients.ts';
import type { Incoming } from './incoming.ts';
import type { Limits } from './limits.ts';
import { type Line, lineOf } from './line.ts';
import { hushTokenChecks } from './quiet.ts';
import type { Authenticated, CredentialsFactory } from './sdk.ts';
import { LATE, within } from './within.ts';

/** Why a token was not accepted: it is bad, or the keys to check it with cannot be reached. */
export type TurnedAway = 'bad-token' | 'no-keys';

/** What is known of an activity before it is trusted. */
export interface Claimed {
  readonly channelId: string;
  readonly serviceUrl: string;
}

/** Everything this program asks of the Bot Framework. */
export interface Adapter {
  authenticate(claimed: Claimed, authorization: string): Promise<Authenticated | TurnedAway>;
  /** Runs a turn with a line to its conversation. */
  turn<T>(admitted: Authenticated, incoming: Incoming, run: (line: Line) => Promise<T>): Promise<T>;
  /** Speaks where no turn is running. */
  later(reference: Reference, run: (line: Line) => Promise<void>): Promise<void>;
}

export type Reference = Partial<ConversationReference>;

const KEYS_MS = 5_000;

export const createAdapter = (
  config: Config,
  {
    limits,
    credentials,
  }: { readonly limits: Pick<Limits, 'sent'>; readonly credentials?: CredentialsFactory },
): Adapter => {
  hushTokenChecks();
  const authentication = new Authentication(optionsOf(config), credentials);
  const adapter = new OpenAdapter(authentication, limits);
  const check = (claimed: Claimed, authorization: string): Promise<Authenticated> =>
    authentication.authenticateRequest(claimed as Activity, authorization); // the SDK reads no more of it
  return {
    authenticate: async (claimed, authorization) => {
      if (!config.app) return check(claimed, '');
      try {
        const admitted = await within(KEYS_MS, check(claimed, authorization));
        if (admitted === LATE) return 'no-keys';
        return isFromTeams(admitted, claimed) ? admitted : 'bad-token';
      } catch (error) {
        return areKeysMissing(error) ? 'no-keys' : 'bad-token';
      }
    },
    turn: (admitted, incoming, run) => adapter.run(admitted, asActivity(incoming), run),
    later: (reference, run) =>
      adapter.continueConversationAsync(config.app?.id ?? '', reference, (context) =>
        run(lineOf(context, limits)),
      ),
  };
};

/** The SDK's adapter, with the one door opened that takes an activity whose token has been checked already. */
class OpenAdapter extends CloudAdapter {
  readonly #clients = clientsOf();
  readonly #limits: Pick<Limits, 'sent'>;
  constructor(authentication: Authentication, limits: Pick<Limits, 'sent'>) {
    super(authentication);
    this.#limits = limits;
  }
  async run<T>(admitted: Authenticated, activity: Activity, run: (line: Line) => Promise<T>): Promise<T> {
    const outcome: { value?: Promise<T> } = {};
    await this.processActivity(this.#clients(admitted), { ...activity }, async (context: TurnContext) => {
      outcome.value = run(lineOf(context, this.#limits));
      await outcome.value;
    });
    if (!outcome.value) throw new Error('The SDK ran no turn');
    return outcome.value;
  }
}

const optionsOf = ({ app, cloud }: Config): Record<string, string> => ({
  ...(app && {
    MicrosoftAppId: app.id,
    MicrosoftAppType: app.type,
    ...(app.password && { MicrosoftAppPassword: app.password }),
    ...(app.tenant && { MicrosoftAppTenantId: app.tenant }),
  }),
  ...cloud,
});

/** The SDK also takes the emulator's and other bots' tokens, which name no address. Teams' own always does. */
const isFromTeams = ({ claimsIdentity }: Authenticated, { channelId, serviceUrl }: Claimed): boolean =>
  channelId === 'msteams' && serviceUrl !== '' && claimsIdentity.getClaimValue('serviceurl') === serviceUrl;

/** node-fetch names its errors; the SDK gives 500 to keys that answered with a failure. */
const areKeysMissing = (error: unknown): boolean => {
  const { name, statusCode } = (error ?? {}) as { name?: unknown; statusCode?: unknown }; // read, never trusted
  return name === 'FetchError' || statusCode === 500;
};
