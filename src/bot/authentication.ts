import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';

type SignIns = ConfigurationBotFrameworkAuthentication['createUserTokenClient'];

/**
 * The SDK's own but for one thing: at every turn the SDK asks for another client to sign people in with, and building
 * one costs as much as reading what was typed. This program signs nobody in, so the first serves for all.
 */
export class Authentication extends ConfigurationBotFrameworkAuthentication {
  #signIns: ReturnType<SignIns> | undefined;
  override createUserTokenClient(...asked: Parameters<SignIns>): ReturnType<SignIns> {
    const made = this.#signIns ?? super.createUserTokenClient(...asked);
    this.#signIns = made;
    made.catch(() => {
      this.#signIns = undefined;
    });
    return made;
  }
}
