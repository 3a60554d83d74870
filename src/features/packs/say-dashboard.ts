import type { DashboardLine } from '../../core/offers/counts.ts';

/** "Children missing education (DfE): network 412, autumn term 2026 …; South East 5,540, autumn term 2025 (DfE)". */
export const sayLine = ({ measure, network, region, england }: DashboardLine): string => {
  const said = [
    ...(network ? [`network ${network}`] : []),
    ...(region ? [`South East ${region} (DfE)`] : []),
    ...(england ? [`England ${england} (DfE)`] : []),
  ];
  return `${measure}: ${said.join('; ')}`;
};
