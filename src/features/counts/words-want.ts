import type { Entry } from './lexicon.ts';

export const WANT_WORDS: readonly Entry[] = [
  [
    [
      'bdown|b down|brkdown|breakdown|breakdown of|breakdown for|broken down|break down|split|split of|make up of',
      'composition of|distribution|distribution of|split between|divided between|make up by|mix of|mix|profile by',
    ],
    { is: 'split' },
  ],
  [
    [
      'how many|howmany|hw many|how mny|how much|number of|numbers of|no of|no. of|nos of|nos|num of',
      'number|numbers|count|counts|count of|figure|figures|total number of|total number|total of',
      'what number|headcount|how big|how large|what is the position on|what is the situation with',
      'how often|how is|how are|figs|fig|current figure|tally|size of|volume|volume of|quantity',
    ],
    { is: 'ask' },
  ],
  [
    [
      'what is|what are|whats|what was|what were|wots|wot is|what|what do we have|explain|what does',
      'what did|what do|what about the meaning of',
    ],
    { is: 'what' },
  ],
  [
    [
      'define|def|def of|defn|defn of|definition|definition of|definitions of|definitions|defined|meaning|meaning of|mean by',
      'meant by|what do you mean by|what do we mean by|what counts as|counts as|count as|counted as',
      'what is counted as|what is counted in|what is included in|stands for|stand for|how do we define',
      'how do you define|how does dfe define|what qualifies as|who counts as|what is meant by',
      'how is it defined|how are they defined|how is that defined|describe what is',
      'difference in meaning between|what is the definition of',
    ],
    { is: 'want', want: 'definition' },
  ],
  [
    [
      'trend|trends|trend in|trend for|trend of|trending|over time|time series|timeline|history|historic',
      'historical|historically|over the years|year on year|term on term|year by year|term by term|by term',
      'each term|every term|per term|each year|every year|changed|change|changes|change in|changing',
      'gone up|going up|go up|gone down|going down|go down|went up|went down|rise|rises|risen|rising',
      'increase|increased|increasing|increases|decrease|decreased|decreasing|fall|fallen|falling|dropped',
      'drop|grown|grow|growth|growing|moved on|trajectory|direction of travel|progression|pattern',
      'development of|development in|developments in|development for|upward|upwards|downward|downwards|develop|develops|evolve|evolves|back over time|long term trend|longer term|evolution|evolved|trendline|up or down|up or is down|is up or down|is up or is down|up and down|movement over time',
      'come down|coming down|came down|gone up or down|going up or down|improved|improving|improve|improvement',
      'improvements|worsened|worsening|worsen|deteriorated|deteriorating|deteriorate|declined|declining|decline',
      'climbed|climbing|climb|shrunk|shrinking|shrank|spiked|spiking|jumped|jumping|jump|crept up|creeping up',
      'shot up|soared|soaring|tumbled|plateaued|stabilised|stabilising|levelled off|levelling off|steady|stable',
      'flat|holding steady|on the rise|on the up|on the increase|on the decline|on the way up|on the way down',
      'getting better|getting worse|got better|got worse|get better|get worse|gotten worse|better or worse over',
      'risen or fallen|increased or decreased|rising or falling|shifting|movement|moving|trended|heading|headed',
      'doubled|halved|tripled|doubling|trend line|over recent terms|over recent years|in recent years',
      'in recent terms|in recent times|term to term|year to year|by academic year|creeping|picked up|picking up',
      'eased|easing|accelerated|accelerating|slowed|slowing|reduction in|uptick in|upturn in|downturn in|increase in',
      'fall in|rise in|drop in|growth in|decrease in|decline in|been going|what has happened to|happened to',
      'through the roof|going through the roof|gone through the roof|sky high|rocketing|rocketed|skyrocketing|skyrocketed|ballooning|ballooned|snowballing|mushrooming|going up and up',
      'what is happening to|happening to|which way|what direction|direction',
    ],
    { is: 'want', want: 'trend' },
  ],
  [
    [
      'compare|compared|comparison|comparing|comparison of|compare with|compare to|contrast|side by side',
      'benchmark|benchmarked|difference between|differ|differs|diff between|diff|difference|gap between',
      'how different|how different is|how different are|how similar|stack up|measure up|different from|different to|juxtapose|comparative|comparatively|pit',
    ],
    { is: 'want', want: 'compare' },
  ],
  [
    [
      'versus|vs|v|against|compared with|compared to|compare to|compare with|compared against',
      'in comparison to|in comparison with|relative to|than|alongside|next to',
    ],
    { is: 'versus' },
  ],
  [
    [
      'highest|most|largest|biggest|greatest|maximum|max|top|hightest|higest|the most|has the most',
      'most common|the most common|most frequent|the most frequent|commonest|the commonest|most prevalent|most popular|have the most|the highest|with the most|with the highest|tops|leading the table',
    ],
    { is: 'want', want: 'highest' },
  ],
  [
    'least common|the least common|least frequent|rarest|the rarest|lowest|least|fewest|smallest|minimum|min|bottom|the fewest|the least|the lowest',
    { is: 'want', want: 'lowest' },
  ],
  [
    [
      'more|higher|lower|fewer|greater|bigger|larger|smaller|above|below|less|over|under|more than',
      'higher than|lower than|fewer than|greater than|bigger than|larger than|smaller than|less than',
      'ahead of|worse off than|outstrip',
    ],
    { is: 'more' },
  ],
  [
    [
      'rank|ranks|ranked|ranking|rankings|rank order|league table|in order|order|sort|sorted|where does',
      'come in the ranking',
    ],
    { is: 'rank' },
  ],
  ['best|better|best performing', { is: 'best', good: true }],
  ['worst|worse|poorest|worst performing', { is: 'best', good: false }],
  [
    [
      'everything about|everything on|everything for|everything you have on|everything you have for',
      'everything you know about|everything we have on|everything we have for|everything we know about',
      'everything|all you have on|all we have on|all you have|all measures|all the measures|full picture',
      'full picture for|full picture of|the whole picture for|whole picture|overview|overview of|profile',
      'profile of|profile for|summary of|summary for|summary|tell me about|full set of figures for',
      'full set|the lot for|the lot|dashboard for|snapshot of|snapshot for|all indicators for',
      'all indicators|all the indicators|rundown on|rundown of|run down of|lowdown on',
    ],
    { is: 'want', want: 'everything' },
  ],
  [
    [
      'rate|rates|rate of|rate per 100|per 100|per hundred|per 100 children|per 100 pupils',
      'per 100 population|per head|rate for|per pupil|per child|per head of pupils|prevalence|prevalence of|incidence|incidence of|per capita|rate per',
    ],
    { is: 'as', as: 'rate' },
  ],
  [
    [
      'percent|per cent|percentage|percentages|percentage of|pct|pc|perc|percent of|share|share of',
      'what share|proportion|proportion of|what proportion|fraction|fraction of|ratio|how much of|what part of|which part of|a share of|what percent of',
    ],
    { is: 'as', as: 'share' },
  ],
  [
    [
      'in numbers|as a number|as numbers|raw numbers|actual numbers|as a count|as counts|real numbers',
      'absolute numbers|in absolute terms|raw figure|raw figures|not as a rate',
    ],
    { is: 'as', as: 'number' },
  ],
  [
    [
      'published|published figure|published figures|published data|official|officially|official figures',
      'official statistics|according to dfe|according to the dfe|dfe figure|dfe figures|dfe data',
      'dfe numbers|dfe published|dfe stats|dfe statistics|dfe|department for education|dfes|ees',
      'explore education statistics|national statistics|publicly available',
    ],
    { is: 'source', from: 'published' },
  ],
  [
    [
      'network fig|network figs|the network figure|the network figures|the networks figure|the network numbers|network figure|network figures|network data|network numbers|network returns|networks returns',
      'networks figures|networks own figures|networks own|our own figures|our own data|local figures',
      'local data|unpublished|from returns|from the returns|from our returns|in the returns',
      'in our returns|submitted figures|returned figures|approved figures|according to the network',
      'according to the returns|reported to the network|sent to the network',
    ],
    { is: 'source', from: 'network' },
  ],
  [
    [
      'dfe-sense|dfe definition|dfe measure|dfe sense|s436a|section 436a|statutory definition',
      'statutory sense|dfe cme definition',
    ],
    { is: 'turn', turn: 'dfe' },
  ],
  [
    [
      'broad-sense|broadest sense|widest sense|wide sense|in its broadest sense|broadest definition|wider terms|broad terms|broad sense|broad definition|broader definition|broader sense|wider sense',
      'wider definition|broad|network definition|network measure|network broad',
    ],
    { is: 'turn', turn: 'broad' },
  ],
];
