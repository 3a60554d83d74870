import { expect } from 'chai';
import { ledTo, leftOf, unsentIn } from '../../../src/tab/client/led.ts';

interface One {
  readonly name: string;
  readonly shown: { readonly from?: object };
  readonly pressed?: { readonly layer: One };
  isDirty(): boolean;
  isKept(): boolean;
}

interface Kind {
  readonly on?: One;
  readonly isLook?: true;
  readonly isDirty?: boolean;
  readonly isKept?: boolean;
}

const one = (name: string, { on, isLook, isDirty = false, isKept = true }: Kind = {}): One => ({
  name,
  shown: isLook ? { from: {} } : {},
  ...(on && { pressed: { layer: on } }),
  isDirty: () => isDirty,
  isKept: () => isKept,
});
const names = (layers: readonly One[]): readonly string[] => layers.map(({ name }) => name);

describe('what lies over a page of the tab', () => {
  const page = one('page', { isLook: true, isDirty: true });
  const form = one('form', { on: page, isDirty: true });
  const asked = one('asked', { on: form });
  const list = one('list', { isLook: true });

  it('knows what was pressed to come there, and that what was typed came from nothing', () => {
    expect(names(ledTo(asked))).to.deep.equal(['asked', 'form', 'page']);
    expect(names(ledTo(list))).to.deep.equal(['list']);
  });

  for (const [what, layers, pressed, left] of [
    ['a form on a page', [page, form], form, ['page']],
    ['what a form has asked about', [page, form, asked], asked, ['page']],
    ['a list that was typed over a form', [page, form, list], list, ['page', 'form']],
    ['a page, while a list was typed over it', [page, list], page, ['page', 'list']],
    ['a form, while a list was typed over it', [page, form, list], form, ['page', 'list']],
  ] as const)
    it(`loses, once it is done, ${what}, and nothing besides`, () => {
      expect(names(leftOf<One>(layers, pressed, page))).to.deep.equal(left);
    });

  it('loses what was pressed where the page itself is not there yet, and keeps a list that led to it', () => {
    const detail = one('detail', { on: list });
    expect(names(leftOf<One>([list, detail], detail, undefined))).to.deep.equal(['list']);
    expect(names(leftOf<One>([list], list, undefined))).to.deep.equal([]);
  });

  it('is kept where something is entered in it, but for what was handed on by pressing', () => {
    const put = one('put right', { on: page, isDirty: true });
    expect(names(unsentIn<One>([page, put]))).to.deep.equal(['put right']);
    expect(names(unsentIn<One>([page, list, one('typed', { isDirty: true })]))).to.deep.equal([
      'page',
      'typed',
    ]);
    expect(names(unsentIn<One>([page, form, asked]))).to.deep.equal(['form']);
  });

  it('is not kept where it must not be, and nor is the form that it was handed on from', () => {
    const put = one('put right', { on: page, isDirty: true, isKept: false });
    expect(names(unsentIn<One>([page, put]))).to.deep.equal([]);
    expect(names(unsentIn<One>([page, one('typed', { isDirty: true, isKept: false })]))).to.deep.equal([
      'page',
    ]);
  });
});
