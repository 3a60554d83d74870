/**
 * Given names that are common in England, of many origins. No list is whole: of a list of people some have one of them,
 * of a list of services, schools or headings hardly any line begins so.
 */
const COMMON =
  'aaliyah aaron abbie abdul abdullah abigail abraham adam adele adrian ahmed aidan aisha alan albert alex alexander ' +
  'alexandra alfie alfred ali alice alicia alina alisha alison aliyah amanda amber amelia amina amir amira amy ana ' +
  'anastasia andrea andrei andrew angela anita anna annabelle anne annie anthony anya archie aria ariana arjun arthur ' +
  'arya ashley aurora austin ava ayaan ayan ayesha barbara barnaby beatrice becky bella ben benjamin beth bethany ' +
  'bilal billy bobby bonnie bradley brandon brian bryony callum cameron cara carl carla carol caroline carter ' +
  'catherine charles charlie charlotte chelsea chloe chris christian christine christopher claire clara connor ' +
  'courtney craig daisy dan daniel danielle danny darcey darcy daria darren david dawid dean deborah declan denis dev ' +
  'dexter diana diego dominic donna dylan ebony edith edward eleanor elena eli elijah eliza elizabeth ella ellen ' +
  'ellie elliot elliott elsie emilia emily emma emmanuel erin esme ethan eva evan eve evelyn evie ezra faith farah ' +
  'fatima fatimah felix filip finley finn fiona florence frances francesca frank frankie fred freddie frederick freya ' +
  'gabriel gabriela gareth gary gemma george georgia georgina gerald grace graham gregory gus hamza hannah harley ' +
  'harper harriet harrison harry harvey hashim hassan hayley heather heidi helen henry holly hope hugh hugo hussain ' +
  'ian ibrahim ines imogen imran ioana iqra irene iris isaac isabel isabella isabelle isla ismail ivan ivy jack ' +
  'jackson jacob jade jake jakub james jamie jan jane janet jasmine jason jasper jay jayden jean jenna jennifer jenny ' +
  'jeremy jess jesse jessica jessie jill jim jo joan joanna joanne joe joel john johnny jon jonah jonathan jordan ' +
  'jorge jose joseph josh joshua jude judith julia julian julie juliet justin kacper kai karen kate katherine kathryn ' +
  'katie kayla keira keith kelly ken kenneth kevin khadija kian kieran kim kirsty kit kyle kyra lara laura lauren ' +
  'layla leah lee leila lena leo leon leona lewis lexi liam lila lily linda lisa logan lola lorna lottie louie louis ' +
  'louisa louise luca lucas lucia lucy luis luke lydia lyla mackenzie maddison madeleine madison maisie malik marcel ' +
  'marcus margaret maria mariam marie mark martha martin mary maryam mason mateo mathew matilda matteo matthew maya ' +
  'megan mehmet melissa mia michael michal michelle miguel mike mila millie milo miriam mohamed mohammad mohammed ' +
  'molly mollie morgan muhammad musa mustafa mya nadia naomi natalia natalie nathan nathaniel neil niamh nicholas ' +
  'nicola nicole niko nikolai nina noah noor nora oliver olivia ollie omar orla oscar otis owen paige pamela patricia ' +
  'patrick paul paula pedro penelope peter petra philip phoebe phoenix pippa poppy priya rachel radu rafael rahul ' +
  'ralph raphael rayan raymond rebecca reece reggie reuben rhian rhys ria ricardo richard riley rob robert robin rohan ' +
  'roman ronnie rory rosa rose rosie ross rowan roxanne ruby rufus rupert ruth ryan saanvi sadie saif sally salma sam ' +
  'samira samantha samir samuel sana sandra sara sarah sasha scarlett scott sean sebastian seth shane shannon sharon ' +
  'shaun sienna simon sofia sonia sophia sophie stanley stefan stella stephanie stephen steve steven stuart sue sunny ' +
  'susan suzanne sylvia tamara tania tanya tara taylor ted teddy teresa thea theo theodore thomas tia tilly tim ' +
  'timothy tobias toby tom tommy tony tracey tristan tyler umar una valentina vanessa veronica victor victoria viktor ' +
  'violet vivaan wendy will william willow wojciech xander yahya yasmin yusuf zac zach zachary zahra zain zainab zak ' +
  'zara zoe zofia zuzanna';

const NAMES = new Set(COMMON.split(' '));

export const isGivenName = (word: string): boolean => NAMES.has(word.toLowerCase());
