import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect } from 'chai';

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and how opaque, for each point. */
  readonly points: readonly (readonly [number, number, number, number])[];
}

const pictureOf = async (png: Uint8Array): Promise<Picture> => {
  const image = await loadImage(Buffer.from(png));
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const points = Array.from({ length: data.length / 4 }, (_, at) => {
    const [red = 0, green = 0, blue = 0, opaque = 0] = data.subarray(at * 4, at * 4 + 4);
    return [red, green, blue, opaque] as const;
  });
  return { width: image.width, height: image.height, points };
};

const kept = (name: string) => pictureOf(readFileSync(join('appPackage', name)));

interface Drawing {
  colour(): Uint8Array;
  outline(): Uint8Array;
}

describe('the icons', () => {
  it('in colour is 192 by 192, and full to its edges', async () => {
    const { width, height, points } = await kept('color.png');
    expect([width, height]).to.deep.equal([192, 192]);
    expect(points.every(([, , , opaque]) => opaque === 255)).to.equal(true);
  });

  it('in outline is 32 by 32, white on nothing', async () => {
    const { width, height, points } = await kept('outline.png');
    expect([width, height]).to.deep.equal([32, 32]);
    const seen = points.filter(([, , , opaque]) => opaque > 0);
    expect(seen.every((point) => point.slice(0, 3).every((part) => part === 255))).to.equal(true);
    expect(seen.length).to.be.within(100, 600);
  });

  it('keeps what it shows within the middle 120 of the coloured one, since Teams rounds it', async () => {
    const { points } = await kept('color.png');
    const ground = points[0]?.join();
    const outside = points.filter((point, at) => {
      const [x, y] = [at % 192, Math.floor(at / 192)];
      return point.join() !== ground && (x < 36 || x >= 156 || y < 36 || y >= 156);
    });
    expect(outside).to.be.empty;
  });

  it('are as appPackage/icons.mjs draws them', async () => {
    const drawing = (await import(pathToFileURL('appPackage/icons.mjs').href)) as Drawing; // plain JavaScript, of this shape
    const near = (one: Picture, other: Picture): boolean =>
      one.points.every((point, at) =>
        point.every((part, of) => Math.abs(part - (other.points[at]?.[of] ?? -99)) <= 8),
      );
    expect(near(await pictureOf(drawing.colour()), await kept('color.png'))).to.equal(true);
    expect(near(await pictureOf(drawing.outline()), await kept('outline.png'))).to.equal(true);
  });
});
