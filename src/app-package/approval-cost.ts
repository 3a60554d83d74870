/** What is billed, and in what it is measured. `parameter` names a value of infra that decides how much. */
interface Meter {
  readonly what: string;
  readonly by: string;
  readonly size: (sizes: Sizes) => string;
  /** What to ask Microsoft's list of retail prices for. */
  readonly ask: (sizes: Sizes) => string;
}

/** Sizes of a deployment, from its parameters file. */
export interface Sizes {
  readonly location: string;
  readonly planSku: string;
  readonly instances: number;
  readonly logDays: number;
  readonly storageSku: string;
}

const METERS: readonly Meter[] = [
  {
    what: 'App Service plan, Linux',
    by: 'each instance, by the hour, whether or not anybody writes to the bot',
    size: ({ planSku, instances }) => `${instances} × ${planSku}, about 730 hours a month each`,
    ask: ({ planSku }) =>
      `serviceName eq 'Azure App Service' and skuName eq '${planSku.replace(/^(P\d)(v\d)$/, '$1 $2')}'`,
  },
  {
    what: 'Table storage',
    by: 'GB kept, and requests',
    size: ({ storageSku }) =>
      `${storageSku}; rows of text, and the files that are kept, of at most 10 MB each`,
    ask: () => "serviceName eq 'Storage' and productName eq 'Tables'",
  },
  {
    what: 'Log Analytics, which Application Insights writes to as well',
    by: 'GB taken in; keeping them longer than what is included costs extra',
    size: ({ logDays }) => `a line of a few hundred bytes for each message or button, kept ${logDays} days`,
    ask: () => "serviceName eq 'Log Analytics'",
  },
  {
    what: 'Alerts and the availability test',
    by: 'each log alert rule, by how often it is worked out; each run of the test',
    size: () => 'four rules; two tests from one place every five minutes, about 17,600 runs a month',
    ask: () => "serviceName eq 'Azure Monitor'",
  },
  {
    what: 'Azure Bot',
    by: 'messages on premium channels; Teams is a standard channel',
    size: () => 'tier F0',
    ask: () => "serviceName eq 'Azure Bot Service'",
  },
];

/** No price is written here: prices change, and yours may be another by contract. */
export const costLines = (sizes: Sizes): readonly string[] => [
  'This sheet holds no prices, since none could be taken from a source that stays true: they change, differ by region',
  'and by contract. What is billed, and where to read today’s price:',
  '',
  '| What | Billed by | Size here | Price today |',
  '| --- | --- | --- | --- |',
  ...METERS.map(
    ({ what, by, size, ask }) =>
      `| ${what} | ${by} | ${size(sizes)} | [list price](${priceAt(sizes.location, ask(sizes))}) |`,
  ),
  '',
  'The links ask Microsoft’s public list of retail prices (Azure Retail Prices API), without signing in. After the first',
  'week, Cost Management of the resource group shows what it really costs.',
];

const priceAt = (location: string, filter: string): string => {
  const asked = `armRegionName eq '${location}' and ${filter} and priceType eq 'Consumption'`;
  return `https://prices.azure.com/api/retail/prices?currencyCode='GBP'&$filter=${encodeURIComponent(asked)}`
    .replaceAll("'", '%27')
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
};
