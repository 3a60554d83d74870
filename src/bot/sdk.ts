import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';

/** The SDK's own types that its main package uses but does not export. */
export type Authenticated = Awaited<
  ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>
>;
export type Connector = Awaited<ReturnType<NonNullable<Authenticated['connectorFactory']>['create']>>;
export type CredentialsFactory = NonNullable<
  ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]
>;
export type Credentials = Awaited<ReturnType<CredentialsFactory['createCredentials']>>;
