import { type Form, form } from './form.ts';

const plain = (source: string): Form => form(source, () => ({ is: 'plain' }));

const SOMEBODY = '(?:i|we|they|he|she|you|anyone|anybody|everyone|people)';
const MOMENT = '(?:sec|second|min|minute|minutes|mo|moment|chance|time|spare moment|free moment)';

/** What is said at the end of a message, of the asking alone: "happy to wait", "when you get a sec". */
export const CLOSING_FORMS: readonly Form[] = [
  plain(
    '(?:no rush|no hurry|no worries|not urgent|happy to wait|can wait|asking for a friend|sorry to (?:ask|bother|nag|chase|be a pain))(?: (?:at all|though|if not|again|you))*(?= [,.]|$)',
  ),
  plain(
    `(?:if|when|whenever) (?:you|u|someone|anyone) (?:get|have|has|got|find) (?:a|the|5|five|some|any) (?:spare |free )?${MOMENT}(?: please| today| later)*(?= [,.]|$)`,
  ),
  plain(
    '(?:if|unless) (?:that|it|this|thats|its)(?: is)? (?:not )?(?:easy|easier|ok|okay|possible|alright|fine|too much trouble|a problem|too hard|no bother)(?: (?:for you|please))?(?= [,.]|$)',
  ),
  plain(
    '(?:and )?(?:then )?(?:i |we )?(?:will|promise to|can) (?:then )?(?:leave you (?:alone|be|to it|in peace)|go away|stop asking|let you go|shut up|go home|go to (?:bed|lunch|sleep)|log off|clock off|get (?:on|some sleep|back to (?:work|it))|finish|be off|sleep)(?: (?:then|promise))*(?= [,.]|$)',
  ),
  plain(
    '(?:i |we )?(?:have |had )?(?:already )?asked (?:for )?(?:this |it |that )?(?:twice|again|before|already|earlier|yesterday|last week|once)(?: (?:now|already|before))*(?= [,.]|$)',
  ),
  plain(
    '(?:hoping|hope|wondering if|wonder if) (?:someone|somebody|anyone|you|u) (?:can|could|might|may|will) (?:please )?(?:help|assist|advise|tell|share|point)(?: (?:me|us))?(?: (?:out )?(?:with|on|to))?',
  ),
  plain(
    'and (?:then )?(?:i |we )?(?:am |are )?(?:gone|off home|done|out of (?:here|your hair)|off)(?= [,.]|$)',
  ),
  // "… is all I'm after", "they don't care about anything else": nothing more than what was asked.
  plain(
    `(?:(?:is|are|would be) (?:really )?(?:all|everything|the only thing|the one thing) (?:that )?|(?:thats|that is|it is) (?:really )?(?:all|it|everything|the only thing)(?: that)? ?)${SOMEBODY} (?:(?:really|actually|am|are|is|was|were|will|have been|has been|have|has) )*(?:need|want|after|looking for|asking for|asking|asked for|missing|lacking|short of|ask)(?= [,.]|$)`,
  ),
  plain(
    `(?:and |as |because )?${SOMEBODY} (?:(?:really|just|honestly|frankly) )*(?:do not|does not|will not|would not) (?:(?:really|actually) )*(?:care about|need|want|mind about|worry about|want to know|want to see|need to know)(?: about)? (?:anything (?:else|more)|the rest(?: of it)?|any more|any of the rest)(?= [,.]|$)`,
  ),
  plain('childrens? (?:wellbeing|act|bill)(?: and (?:school|family|familie)s?)?(?: (?:bill|act))?'),
  plain(
    'happy (?:new )?(?:term|year|christmas|easter|birthday|monday|tuesday|wednesday|thursday|friday|weekend|holidays?)(?: (?:everyone|everybody|all|team|to you|to all|folks))*',
  ),
  // "I don't know where to start": nobody starts anything.
  plain('where to (?:start|begin)|to (?:start|begin) with|for a start|to get (?:me |us )?started'),
  plain('(?:state|specify)(?= the )'),
  plain('(?:yes|yeah|yep|mate|hun|bro|guys)(?= )'),
];
