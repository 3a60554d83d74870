/** The words by which a clause is known to tell something; each line is of one kind of a pattern. */

/** Who or what a statement begins with, in one word. */
export const PRONOUNS = [
  'i|im|ive|we|weve|they|theyve|he|she|it|you|there|theirs|ours|mine|yours|this|that|these|those|everyone|everybody',
  'someone|somebody|nobody|one of them|(?:half|most|some|many|all|none|two|three|one|few) of (?:them|those|these|us)',
].join('|');

/** What may stand before it. */
export const LEADING = [
  'given that|given|now that|seeing as|considering|knowing|and|so|but|well|ok|also|because|as|since|apparently|anyway|yes|no|though|although|then|now|actually|maybe',
  'basically|obviously|honestly|oh|ah|hi|hello|last time|yesterday|today|by the way|for us|in (?:place0|period0)|period0',
].join('|');

/** Verbs in the past or present, where they stand after whoever or whatever does it. */
export const FINITE = [
  'is|are|was|were|am|(?<=\\b(?:i|ive|we|weve|they|theyve) )(?:been|seen|done|read|tried|noticed|found|spoken|given|taken|made|had)(?= )|(?<=\\b(?:i|we|they|he|she|you) )(?:[a-z]{2,}ing|[a-z]{3,}ed)|isnt|arent|wasnt|werent|(?:has|have|had|got|gets|get|do|does|did)(?= )|hasnt|havent|hadnt',
  'can|could|will|would|must|should|might|may',
  'rose|fell|went|dropped|grew|climbed|doubled|halved|tripled|jumped|shot|soared|rocketed|spiked|peaked|came|comes|kept|keeps|keep',
  'goes|stays|stayed|stay|remains|remained|looks|looked|look|seems|seemed|seem|appears|appeared|feels|felt|increased|decreased|changed',
  'said|says|say|reckons|reckon|reckoned|thinks|think|thought|believes|believe|believed|claims|claim|claimed|mentioned|told|tells|heard|hears|hear',
  'insists|insisted|swears|suspects|suspect|guess|suppose|argued|argues|admitted|announced|noticed|remember|recall|spoke|speaks',
  'rang|phoned|emailed|wrote|writes|sent|sends|gave|gives|reported|reports|published|submitted|shows|showed|quoted|counted',
  'lost|moved|started|began|worked|works|work|share(?= (?:a|an|the|our|their)\\b)|shares|shared|joined|left|met|meet|meets|saw|sees|see|knows|know|knew|took|takes',
  'love|loves|hate|hates|enjoy|enjoys|expect|expects|hope|hopes|plan|plans|own|owns|teach|teaches|hold|holds|helped|helps|help|made|makes|set|hit|hits|ran|run|runs|ended|stopped|used|uses|use|talks|talk|talked|worries|worry|worried|fears|fear|feared|struggle|struggles|struggled',
  'visited|visit|visits|covers|cover|covered|manage|manages|managed|inspected|won|opened|closed|hosted|host|hosts|beat|beats|overtook|tops|topped|need not',
  'excluded(?= (?:a|an|one|two|three|\\d+)\\b)|live|lives|lived|deal|deals|dealt|found|finds|find|lead|leads|led|put|puts|brought|bring|brings|accounts?|makes? up',
].join('|');

/** Verbs that ask, whoever does: what comes after them is wanted. */
export const WANTING = [
  'want|wants|wanted|wanting|need|needs|needed|needing|ask|asks|asked|asking|require|requires|required|request|requests|requested',
  'like to|love to|looking for|am after|are after|is after|chasing|chased|chases|wonder|wonders|wondering|wondered|querying|queried|queries',
  'interested|curious|prefer|would like|would love|would be|could do with|hoping|trying|keen',
].join('|');

/** What somebody is at who says so without saying "I am". */
export const BUSY = [
  'doing|writing|preparing|prepping|drafting|finishing|finalising|putting|sitting|waiting|working|trying|struggling|running|covering|catching up|chasing',
  'filling|updating|reviewing|reading|planning|meeting|hosting|presenting|tidying|dealing|hoping|building|helping|checking|travelling|juggling|standing in',
  'scrambling|rushing|panicking|drowning|sorting|collating|compiling|gathering|scoping|costing|bidding|responding|replying|answering|briefing|learning|settling',
  'sending this|typing|dialling|joining|heading|popping|dashing|getting (?:ready|set|my|our|a|the|some|asked|grief|stick|pressure|nowhere|into|back)|pulling together|following up|picking up|taking over|starting (?:a|my|our|in|on|to)',
].join('|');
