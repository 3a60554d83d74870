/**
 * The architecture, as rules that a machine checks. Inside a room the file name is the layer: every file is pure
 * unless its name is one of the shell's.
 */
const room = '^src/features/([^/]+)/';
const layers = '(feature|commands|verbs|cards|pages|jobs|store)';
const shell = [`/${layers}[.]ts$`, `/${layers}-[a-z-]+[.]ts$`];
const reckoning = '(^|/)node_modules/(temporal-polyfill|fastest-levenshtein)/';

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const only = (path, packages, comment) =>
  rule(packages.name, comment, { path: '^src/', pathNot: path }, { path: packages.path, ...packages.how });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    rule(
      'no-circular',
      'Two files that need each other are one file, or a third is missing: find the third.',
      {},
      { circular: true },
    ),
    rule(
      'rooms-do-not-share',
      'A room never imports a room. What two rooms need belongs in src/domain, or is passed in by main.',
      { path: room },
      { path: '^src/features/', pathNot: '^src/features/$1/' },
    ),
    rule(
      'rooms-have-one-door',
      'The program sees of a room its feature.ts alone: export through it what others may use.',
      { path: '^src/', pathNot: room },
      { path: room, pathNot: '/feature[.]ts$' },
    ),
    rule(
      'domain-is-pure',
      'Rules know no Teams, no Azure, no clock, no files and no zod: only each other. Move the import to a shell file, or pass in what it gives.',
      { path: ['^src/domain/', room], pathNot: shell },
      // What rooms offer one another is told in plain types.
      { pathNot: ['^src/domain/', '^src/core/offers/', room, reckoning], couldNotResolve: false },
    ),
    rule(
      'domain-not-to-shell',
      'Rules are called; they do not call. A pure file imports no commands, verbs, cards, pages, jobs, store or feature.',
      { path: ['^src/domain/', room], pathNot: shell },
      { path: shell.map((file) => `^src/features/.*${file}`) },
    ),
    rule(
      'domain-knows-no-room',
      'src/domain is what every room speaks; it cannot know one of them.',
      { path: '^src/domain/' },
      { path: '^src/features/' },
    ),
    only(
      '^src/bot/',
      {
        name: 'botbuilder-only-in-bot',
        path: '(^|/)node_modules/(botbuilder|botframework)',
        how: { dependencyTypesNot: ['type-only'] },
      },
      'src/bot is the one folder to rewrite when the SDK is replaced; elsewhere only its types may be named.',
    ),
    only(
      '^src/storage/',
      { name: 'azure-only-in-storage', path: '(^|/)node_modules/@azure/(?!core-rest-pipeline/)' },
      'src/storage is the one folder that knows Azure: a room keeps its things through a Table.',
    ),
    only(
      '^src/(storage|bot)/',
      { name: 'pipeline-only-with-its-sdks', path: '(^|/)node_modules/@azure/core-rest-pipeline/' },
      'The steps under both of Microsoft’s SDKs are for the two folders that speak through one.',
    ),
    only(
      '^src/web/',
      { name: 'restify-only-in-web', path: '(^|/)node_modules/(@types/)?restify/' },
      'src/web is the one folder that listens.',
    ),
    only(
      '^src/web/',
      { name: 'limits-only-in-web', path: '(^|/)node_modules/rate-limiter-flexible/' },
      'Who asks too often is for the folder that listens to say: inwards of it everybody has been let in.',
    ),
    only(
      '^src/tab/',
      { name: 'tokens-only-in-tab', path: '(^|/)node_modules/jose/' },
      'src/tab/sign-in.ts is the one place that takes a token of Entra for somebody: elsewhere there are accounts.',
    ),
    only(
      '^src/(cards|tab/client)/',
      { name: 'templating-only-in-cards', path: '(^|/)node_modules/adaptivecards' },
      'A room names a template and gives its data; src/cards draws it, and in a browser the tab.',
    ),
    only(
      '^src/tab/client/',
      { name: 'browser-only-in-client', path: '(^|/)node_modules/(@microsoft/teams-js|micromark)/' },
      'src/tab/client is the one folder that runs in a browser.',
    ),
    rule(
      'client-is-a-world-of-its-own',
      'What runs in a browser is bundled by itself: it imports none of the program, and nothing imports it.',
      { path: '^src/tab/client/' },
      { path: '^src/', pathNot: '^src/tab/client/' },
    ),
    rule(
      'nothing-imports-the-client',
      'What runs in a browser is bundled by itself: nothing else can import it.',
      { path: '^src/', pathNot: '^src/tab/client/' },
      { path: '^src/tab/client/' },
    ),
    only(
      '^src/documents/',
      {
        name: 'file-formats-only-in-documents',
        path: '(^|/)node_modules/(@types/)?(docx|pdfkit|mammoth|pdfjs-dist|yauzl|ical-generator|saxes|papaparse|write-excel-file|chart[.]js|@napi-rs/canvas)/',
      },
      'src/documents is the one folder that knows file formats: a room makes a Document or sheets, and gets text or cells back.',
    ),
    rule(
      'drawn-and-read-apart',
      'What draws and reads files may take seconds and much memory: only the worker, in a thread of its own, loads it.',
      { path: '^src/', pathNot: '^src/documents/((chart-)?worker[.]ts$|draw/|read/)' },
      { path: '^src/documents/(draw|read)/' },
    ),
    rule(
      'bot-is-an-edge',
      'The bot is an edge: only main, and the assembly it begins with, joins it to the rest.',
      { path: '^src/', pathNot: '^src/((main|assembled)[.]ts$|bot/)' },
      { path: '^src/bot/' },
    ),
    rule(
      'tab-is-an-edge',
      'The tab is an edge: only main, and the assembly it begins with, joins it to the rest. Rooms have pages.ts; the web gets functions.',
      { path: '^src/', pathNot: '^src/((main|assembled)[.]ts$|tab/)' },
      { path: '^src/tab/' },
    ),
    rule(
      'jobs-are-an-edge',
      'Scheduled work is an edge: only main, and the assembly it begins with, joins it to the rest. Rooms have jobs.ts.',
      { path: '^src/', pathNot: '^src/((main|assembled)[.]ts$|jobs/)' },
      { path: '^src/jobs/' },
    ),
    rule(
      'assembled-for-main',
      'It joins everything, so whatever imports it is joined to everything: only main may.',
      { path: '^src/', pathNot: '^src/main[.]ts$' },
      { path: '^src/assembled[.]ts$' },
    ),
    rule(
      'web-is-an-edge',
      'The web server is an edge: only main joins it to the rest.',
      { path: '^src/', pathNot: '^src/(main[.]ts$|web/)' },
      { path: '^src/web/' },
    ),
    rule(
      'cli-is-a-leaf',
      'Programs start the rest; nothing leans on them.',
      { path: '^src/', pathNot: '^src/cli/' },
      { path: '^src/cli/' },
    ),
    rule(
      'main-is-for-programs',
      'Main joins everything, so whatever imports it is joined to everything: only a program of src/cli may.',
      { path: '^src/', pathNot: '^src/cli/' },
      { path: '^src/main[.]ts$' },
    ),
    rule(
      'nothing-imports-tests',
      'What runs in the county halls may not lean on what is only there to test it.',
      { path: '^src/' },
      { path: '^test/' },
    ),
    rule(
      'no-dev-dependency-in-src',
      'An installation has no development packages: move it to dependencies. (Azurite and the Playground are started as programs of their own, never imported.)',
      { path: '^src/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
    ),
    rule(
      'no-unlisted-package',
      'A package that package.json does not name is here by chance: add it, or use one that is.',
      { path: '^src/' },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'not-to-unresolvable',
      'There is no such file or package: mind the name, and its .ts.',
      {},
      { couldNotResolve: true },
    ),
    rule(
      'nothing-unreached',
      'No program reaches this file: wire it in, or take it away.',
      // The last is where a browser begins; the build bundles it.
      {
        path: [
          '^src/cli/',
          '^src/storage/azurite-host[.]ts$',
          '^src/documents/(chart-)?worker[.]ts$',
          '^src/tab/client/main[.]ts$',
        ],
      },
      // Tables in memory are for tests, which could not trust them if they lay anywhere else.
      {
        path: '^src/',
        pathNot: [
          '^src/cli/',
          '^src/documents/(chart-)?worker[.]ts$',
          '^src/storage/memory[.]ts$',
          '^src/tab/client/(main|css[.]d)[.]ts$',
        ],
        reachable: false,
      },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
