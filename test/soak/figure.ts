/** A line for whoever runs the soak; the gate keeps quiet. */
export const figure = (line: string): void => {
  if (process.env['SOAK']) console.log(line);
};

/** 1234 → "1,234" */
export const counted = (n: number): string => n.toLocaleString('en-GB');
