import { z } from 'zod';
import type { Sizes } from './approval-cost.ts';

const value = <T extends z.ZodType>(of: T) => z.object({ value: of });

const ParametersT = z.object({
  parameters: z.object({
    location: value(z.string()),
    planSku: value(z.string()),
    instances: value(z.number()),
    logDays: value(z.number()),
    storageSku: value(z.string()),
  }),
});

/**
 * The sizes in a parameters file of infra.
 * @throws ZodError where it lacks one
 */
export const sizesIn = (text: string): Sizes => {
  const { parameters } = ParametersT.parse(JSON.parse(text));
  return {
    location: parameters.location.value,
    planSku: parameters.planSku.value,
    instances: parameters.instances.value,
    logDays: parameters.logDays.value,
    storageSku: parameters.storageSku.value,
  };
};
