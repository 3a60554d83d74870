import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { keepingClients } from './clients.ts';

type Factories = ConfigurationBotFrameworkAuthentication['createConnectorFactory'];
type SignIns = ConfigurationBotFrameworkAuthentication['createUserTokenClient'];

/**
 * The SDK's own but for two things. At every turn the SDK asks for another client to sign people in with, and building
 * one costs as much as reading what was typed: this program signs nobody in, so the first serves for all. And whenever
 * the bot speaks unasked it builds another client to speak with: it always speaks as itself, so those are kept too.
 */
export class Authentication extends ConfigurationBotFrameworkAuthentication {
  #signIns: ReturnType<SignIns> | undefined;
  readonly #keeping = keepingClients();
  override createConnectorFactory(...asked: Parameters<Factories>): ReturnType<Factories> {
    return this.#keeping(super.createConnectorFactory(...asked));
  }
  override createUserTokenClient(...asked: Parameters<SignIns>): ReturnType<SignIns> {
    const made = this.#signIns ?? super.createUserTokenClient(...asked);
    this.#signIns = made;
    made.catch(() => {
      this.#signIns = undefined;
    });
    return made;
  }
}
