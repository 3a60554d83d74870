/**
 * Draws the two icons of the app: `node appPackage/icons.mjs` writes color.png and outline.png beside itself. A ring of
 * dots is the network; one dot is the child who was missing; the tick in the middle is what was done about it.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createCanvas } from '@napi-rs/canvas';

const GROUND = '#0B3C49';
const INK = '#FFFFFF';
const FOUND = '#FFB703';

const dot = (context, [x, y], radius, colour) => {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
};

const tick = (context, points, width, colour) => {
  Object.assign(context, { strokeStyle: colour, lineWidth: width, lineCap: 'round', lineJoin: 'round' });
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.stroke();
};

/** The places of so many dots on a ring, from the top on, clockwise. */
const ring = (count, centre, radius) =>
  Array.from({ length: count }, (_, at) => {
    const angle = (2 * Math.PI * at) / count - Math.PI / 2;
    return [centre + radius * Math.cos(angle), centre + radius * Math.sin(angle)];
  });

/** 192 × 192: a full square, since Teams rounds its corners; what is drawn lies in the middle 120. */
export const colour = () => {
  const canvas = createCanvas(192, 192);
  const context = canvas.getContext('2d');
  context.fillStyle = GROUND;
  context.fillRect(0, 0, 192, 192);
  for (const [at, place] of ring(12, 96, 49).entries()) {
    const found = at === 1;
    dot(context, place, found ? 11 : 8.5, found ? FOUND : INK);
  }
  tick(
    context,
    [
      [77, 98],
      [91, 112],
      [117, 82],
    ],
    11,
    INK,
  );
  return canvas.toBuffer('image/png');
};

/** 32 × 32: white on nothing, down to its edges. Teams takes no other colour. */
export const outline = () => {
  const canvas = createCanvas(32, 32);
  const context = canvas.getContext('2d');
  for (const [at, place] of ring(8, 16, 12).entries()) dot(context, place, at === 1 ? 3.4 : 2.3, INK);
  tick(
    context,
    [
      [11, 16.5],
      [14.5, 20],
      [21, 12.5],
    ],
    2.8,
    INK,
  );
  return canvas.toBuffer('image/png');
};

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(here('color.png'), colour());
  writeFileSync(here('outline.png'), outline());
}
