import { expect } from 'chai';
import { quietly } from '../../src/bot/quiet.ts';

describe('keeping the SDK quiet', () => {
  it('silences the console in that chain of calls alone', async () => {
    const { stderr } = process;
    const real = stderr.write;
    let written = '';
    stderr.write = (text: string | Uint8Array) => {
      written += text;
      return true;
    };
    try {
      let speak: () => void = () => undefined;
      const turn = new Promise<void>((resolve) => {
        speak = resolve;
      });
      const hushed = quietly(async () => {
        await turn;
        console.error('from the SDK');
      });
      console.error('from somebody else');
      speak();
      await hushed;
      console.error('afterwards');
    } finally {
      stderr.write = real;
    }
    expect(written).to.equal('from somebody else\nafterwards\n');
  });
});
