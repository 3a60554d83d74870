import { readFileSync } from 'node:fs';
import { filled, readEnvironment } from '../../src/app-package/environment.ts';

/** An environment as it is once somebody has filled it in. Invented ids. */
export const FILLED = `TEAMS_APP_ID=aaaaaaaa-1111-4111-8111-111111111111
BOT_ID=bbbbbbbb-1111-4111-8111-111111111111
SSO_APP_ID=cccccccc-1111-4111-8111-111111111111
PUBLIC_URL=https://cme-network-live-abcdef.azurewebsites.net
DEVELOPER_NAME=South East CME Network
WEBSITE_URL=https://www.example.org/cme
PRIVACY_URL=https://www.example.org/cme/privacy
TERMS_URL=https://www.example.org/cme/terms
APP_NAME_SUFFIX=
`;

export const MANIFEST = readFileSync('appPackage/manifest.json', 'utf8');

/** What a test reads of a finished manifest. */
export interface Finished {
  readonly $schema: string;
  readonly manifestVersion: string;
  readonly version: string;
  readonly id: string;
  readonly packageName?: string;
  readonly name: { readonly short: string; readonly full: string };
  readonly description: { readonly short: string; readonly full: string };
  readonly developer: Readonly<Record<string, string>>;
  readonly icons: Readonly<Record<string, string>>;
  readonly bots: readonly {
    readonly botId: string;
    readonly scopes: readonly string[];
    readonly supportsFiles: boolean;
    readonly commandLists: readonly {
      readonly scopes: readonly string[];
      readonly commands: readonly { readonly title: string; readonly description: string }[];
    }[];
  }[];
  readonly composeExtensions: readonly {
    readonly botId: string;
    readonly commands: readonly {
      readonly id: string;
      readonly type: 'query' | 'action';
      readonly title: string;
      readonly description: string;
      readonly parameters?: readonly { readonly title: string; readonly description: string }[];
    }[];
  }[];
  readonly staticTabs: readonly {
    readonly entityId: string;
    readonly name?: string;
    readonly contentUrl?: string;
    readonly scopes: readonly string[];
  }[];
  readonly configurableTabs: readonly {
    readonly configurationUrl: string;
    readonly scopes: readonly string[];
    readonly context: readonly string[];
  }[];
  readonly permissions: readonly string[];
  readonly validDomains: readonly string[];
  readonly webApplicationInfo: { readonly id: string; readonly resource: string };
  readonly authorization: {
    readonly permissions: {
      readonly resourceSpecific: readonly { readonly name: string; readonly type: string }[];
    };
  };
  readonly supportsChannelFeatures: string;
}

/** The manifest of that environment. */
export const FINISHED = JSON.parse(filled(MANIFEST, readEnvironment(FILLED))) as Finished; // held against Microsoft's schema by a test
