import { type Form, form } from './form.ts';

const orders: Form['read'] = () => ({ is: 'measure', ids: ['sao-issued'] });

/** School attendance orders, where their name is taken apart or cut to "orders". */
export const ORDER_FORMS: readonly Form[] = [
  form('orders? (?:for|on|about|regarding|concerning|to enforce|enforcing) school attendance', orders),
  form(
    '(?<=\\b(?:how many|number of|revoke|revoked|revoking|withdrew|withdrawn|issue|issued|issuing|made|served|(?:issue|issued|revoke|revoked|make|made|served) any) )orders?(?! (?:of|by|for|in which))',
    orders,
  ),
];
