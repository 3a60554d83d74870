import { createRequire } from 'node:module';
import { expect } from 'chai';
import { hushTokenChecks } from '../../src/bot/quiet.ts';

/** The SDK's own, which turns away an expired token and says so on the console. */
interface Extractor {
  validateToken(token: string, channelId: string, endorsements: readonly string[]): Promise<unknown>;
  openIdMetadata: { getKey(id: string): Promise<{ readonly key: string }> };
}

const { JwtTokenExtractor } = createRequire(import.meta.url)(
  'botframework-connector/lib/auth/jwtTokenExtractor.js',
) as { readonly JwtTokenExtractor: new (...given: unknown[]) => Extractor };

describe('keeping the SDK quiet', () => {
  it('silences its check of a token alone, and only while it is the one that speaks', async () => {
    const { stderr } = process;
    const real = stderr.write;
    let written = '';
    stderr.write = (text: string | Uint8Array) => {
      written += text;
      return true;
    };
    try {
      hushTokenChecks();
      const extractor = new JwtTokenExtractor({}, 'http://127.0.0.1/keys', ['RS256']);
      extractor.openIdMetadata = { getKey: async () => ({ key: 'a public key' }) };
      const refused = extractor.validateToken('no.such.token', 'msteams', []).catch(() => 'refused');
      console.error('from somebody else');
      expect(await refused).to.equal('refused');
      console.error('afterwards');
    } finally {
      stderr.write = real;
    }
    expect(written).to.equal('from somebody else\nafterwards\n');
  });
});
