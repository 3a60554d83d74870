import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { GROUND, sortOf } from './chart-look.ts';

type Fill = SKRSContext2D['fillStyle'];

const STEP = 8;

/** The inside of a bar: filled, hatched or empty, so that the sorts are told apart without their colours. */
export const fillOf = (context: SKRSContext2D, at: number): Fill => {
  const { colour } = sortOf(at);
  const fills: readonly (() => Fill)[] = [() => colour, () => hatched(context, colour), () => GROUND];
  return (fills[at] ?? (() => colour))();
};

const hatched = (context: SKRSContext2D, colour: string): Fill => {
  const tile = createCanvas(STEP, STEP);
  const on = tile.getContext('2d');
  on.fillStyle = GROUND;
  on.fillRect(0, 0, STEP, STEP);
  Object.assign(on, { strokeStyle: colour, lineWidth: 2.5 });
  for (const from of [-STEP, 0, STEP]) {
    on.beginPath();
    on.moveTo(from, STEP);
    on.lineTo(from + STEP, 0);
    on.stroke();
  }
  return context.createPattern(tile, 'repeat');
};
