import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import { bind } from '../../src/cards/card.ts';
import type { Card } from '../../src/core/reply.ts';

/** The library's main entry cannot be loaded by Node; its bundle can. It needs no DOM to parse and validate. */
const { AdaptiveCard, SerializationContext } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as {
  readonly AdaptiveCard: new () => {
    parse(json: unknown, context?: unknown): void;
    validateProperties(): { readonly validationEvents: readonly { readonly message: string }[] };
  };
  readonly SerializationContext: new () => {
    readonly eventCount: number;
    getEventAt(n: number): { message: string };
  };
};

type Json = Readonly<Record<string, unknown>>;
const CARDS = new URL('../../cards/', import.meta.url);
const names = readdirSync(CARDS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json') && !file.endsWith('.data.json'))
  .map((file) => file.replace(/\\/g, '/').replace(/\.json$/, '') as Card['template']);

const sampleOf = (name: string): object =>
  JSON.parse(readFileSync(new URL(`${name}.data.json`, CARDS), 'utf8')) as object;

const everyObject = (value: unknown): readonly Json[] => {
  if (Array.isArray(value)) return value.flatMap(everyObject);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Json, ...Object.values(value).flatMap(everyObject)];
};

const ofType = (card: unknown, type: RegExp): readonly Json[] =>
  everyObject(card).filter((one) => type.test(String(one['type'])));

for (const name of names)
  describe(`the card ${name}`, () => {
    const card = bind({ template: name, data: sampleOf(name) });
    const text = JSON.stringify(card);

    it('leaves no name of its sample unbound', () => expect(text).to.not.contain('${'));

    it('is what the Adaptive Cards library accepts', () => {
      const parsed = new AdaptiveCard();
      const context = new SerializationContext();
      parsed.parse(card, context);
      const unknown = Array.from({ length: context.eventCount }, (_, n) => context.getEventAt(n).message);
      expect(unknown).to.deep.equal([]);
      expect(parsed.validateProperties().validationEvents.map(({ message }) => message)).to.deep.equal([]);
    });

    it('is of version 1.5 and under 25 KB', () => {
      expect(card['version']).to.equal('1.5');
      expect(Buffer.byteLength(text)).to.be.below(25 * 1024);
    });

    it('wraps every text', () => {
      expect(ofType(card, /^TextBlock$/).filter(({ wrap }) => wrap !== true)).to.deep.equal([]);
    });

    it('begins with a heading', () => {
      expect(ofType(card, /^TextBlock$/)[0]?.['style']).to.equal('heading');
    });

    it('labels every input', () => {
      expect(ofType(card, /^Input\./).filter(({ label, id }) => !label || !id)).to.deep.equal([]);
    });

    it('says what is wrong with an input that must be filled in', () => {
      const silent = ofType(card, /^Input\./).filter(
        (input) => input['isRequired'] && !input['errorMessage'],
      );
      expect(silent).to.deep.equal([]);
    });

    it('gives every button a version and the older button that reaches the same verb', () => {
      for (const button of ofType(card, /^Action\.Execute$/)) {
        const fallback = button['fallback'] as Json;
        expect(fallback['type']).to.equal('Action.Submit');
        expect((fallback['data'] as Json)['verb']).to.equal(button['verb']);
        expect((button['data'] as Json)['v']).to.be.a('number');
      }
    });

    it('names nothing “key” of what a button or an input brings: such buttons do nothing in the Playground', () => {
      const brought = ofType(card, /^Action\.Execute$/).map(({ data }) => Object.keys(data as Json)); // an object, as above
      const ids = ofType(card, /^Input\./).map(({ id }) => id);
      expect([...brought.flat(), ...ids]).to.not.include('key');
    });

    it('holds at most six buttons in a row', () => {
      for (const set of [card as Json, ...ofType(card, /^ActionSet$/)])
        expect((set['actions'] as readonly unknown[] | undefined)?.length ?? 0).to.be.at.most(6);
    });
  });

describe('the cards', () => {
  it('are there', () => expect(names).to.include('help/help'));

  it('each have a sample beside them', () => {
    for (const name of names) expect(() => sampleOf(name), `cards/${name}.data.json`).to.not.throw();
  });
});
