/** Names that end as words do: "Chris", "Florence". */
export const WORDLIKE_NAMES = [
  'James|Chris|Charles|Thomas|Ross|Lewis|Louis|Nicholas|Marcus|Angus|Rhys|Agnes|Iris|Doris|Phyllis',
  'Frances|Alexis|Les|Wes|Carys|Dennis|Denis|Tess|Jess|Bess|Russ|Cass|Gus|Ted|Fred|Ned|Ahmed',
  'Mohammed|Syed|Saeed|Constance|Florence|Clarence|Ines|Lois|Jas|Charity|Marion|Carlos|Marcos|Lucas',
  'Jonas|Silas|Elias|Travis|Curtis|Kurtis|Morris|Harris|Francis|Ellis|Glynis|Mavis|Janis|Giles',
  'Miles|Myles|Jules|Davis|Douglas|Hughes|Jones|Evans|Davies|Roberts|Williams|Edwards|Richards',
  'Phillips|Stephens|Rogers|Peters|Andrews|Matthews|Adams|Collins|Hopkins|Perkins|Jenkins|Watkins',
  'Simmons|Parsons|Stevens|Owens|Lyons|Brooks|Banks|Woods|Wells|Rees|Reeves|Hayes|Barnes|Bates',
  'Yates|Mills|Burns|Briggs|Higgins|Hastings|Humphreys|Harding|Manning|Browning|Gosling|Keeling',
  'Fleming|Reed|Reid|Mohamed|Spence|Pence|Clemence|Prudence|Terence|Laurence|Lawrence|Maurice',
  'Prince|Vance|Lance|Sallyann',
].join('|');
