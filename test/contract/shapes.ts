import { expect } from 'chai';
import { z } from 'zod';

const CARD = 'application/vnd.microsoft.card.adaptive';
const WORDS = 'application/vnd.microsoft.activity.message';

const cardT = z.looseObject({ type: z.literal('AdaptiveCard'), version: z.literal('1.5') });
const attachmentT = z.strictObject({ contentType: z.literal(CARD), content: cardT });
const said = z.string().min(1).max(1_000);

/** A dialog's next card, or its last sentence. */
const taskT = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('continue'),
    value: z.strictObject({
      title: said,
      height: z.enum(['small', 'medium', 'large']),
      width: z.enum(['small', 'medium', 'large']),
      card: attachmentT,
    }),
  }),
  z.strictObject({ type: z.literal('message'), value: said }),
]);

const extensionT = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('result'),
    attachmentLayout: z.enum(['list', 'grid']),
    attachments: z.array(
      attachmentT.extend({
        preview: z.strictObject({
          contentType: z.literal('application/vnd.microsoft.card.thumbnail'),
          content: z.strictObject({ title: said, text: z.string() }),
        }),
      }),
    ),
  }),
  z.strictObject({ type: z.literal('message'), text: said }),
]);

/** What Teams reads of an answer, by what it asked for. */
const SHAPES = {
  press: z.discriminatedUnion('type', [
    z.strictObject({ statusCode: z.literal(200), type: z.literal(CARD), value: cardT }),
    z.strictObject({ statusCode: z.literal(200), type: z.literal(WORDS), value: said }),
  ]),
  dialog: z.strictObject({ task: taskT }),
  extension: z.strictObject({ composeExtension: extensionT }),
  config: z.strictObject({ config: z.strictObject({ type: z.literal('message'), value: said }) }),
  typeahead: z.strictObject({
    statusCode: z.literal(200),
    type: z.literal('application/vnd.microsoft.search.searchResponse'),
    value: z.strictObject({
      results: z.array(z.strictObject({ value: z.string(), title: z.string() })).max(15),
    }),
  }),
  received: z.strictObject({}),
} as const satisfies Record<string, z.ZodType>;

export type Shape = keyof typeof SHAPES;

/** Nothing of this may reach anybody: stacks, paths, other programs' words. */
const LEAK =
  /\b(?:Type|Range|Syntax|Zod|Reference)Error\b|\bat .*:\d+:\d+|node_modules|botbuilder|restify|Cannot read/;

/** An invoke's answer is 200, of the shape that its kind wants, and says nothing of the inside. */
export const expectShape = (
  { status, body }: { readonly status: number; readonly body: unknown },
  shape: Shape,
  about: string,
): void => {
  expect(status, about).to.equal(200);
  const { error } = SHAPES[shape].safeParse(body);
  expect(error?.issues ?? [], `${about}: ${JSON.stringify(body).slice(0, 300)}`).to.deep.equal([]);
  expect(JSON.stringify(body), about).not.to.match(LEAK);
};
