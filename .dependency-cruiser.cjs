/** The layer diagram of docs/explanation/architecture.md, as failing builds. */
const pure = '^libs/(journey|timescales|quality)/';
const test = '(\\.spec\\.ts$|/testing/|^test/)';
module.exports = {
  forbidden: [
    {
      name: 'plain-english-stands-alone',
      severity: 'error',
      comment: 'Text in, advice out: no other library, no Node.',
      from: { path: '^libs/plain-english/', pathNot: test },
      to: { pathNot: '^libs/plain-english/' },
    },
    {
      name: 'service-stands-alone',
      severity: 'error',
      comment: 'How a process runs knows nothing of children.',
      from: { path: '^libs/service/', pathNot: test },
      to: { path: '^(apps|workflows|activities|libs/(?!service|tracing))' },
    },
    {
      name: 'tracing-stands-alone',
      severity: 'error',
      comment: 'What leaves in a trace is decided in one place, which knows no other.',
      from: { path: '^libs/tracing/', pathNot: test },
      to: { path: '^(apps|workflows|activities|libs/(?!tracing))' },
    },
    {
      name: 'tables-stand-alone',
      severity: 'error',
      comment: 'Rows in, a file out: no other library.',
      from: { path: '^libs/tables/', pathNot: test },
      to: { path: '^(apps|workflows|activities|libs/(?!tables))' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'A cycle means two files are one.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-core',
      severity: 'error',
      comment: 'Rules import neither Nest, Temporal, Prisma nor Node.',
      from: { path: pure, pathNot: test },
      to: { pathNot: [pure, 'node_modules/(zod|temporal-polyfill|temporal-spec)/'] },
    },
    {
      name: 'simulation-is-made-up',
      severity: 'error',
      comment: 'What happens to made-up families follows from the seed alone: no record, no Node.',
      from: { path: '^libs/simulation/', pathNot: test },
      to: { pathNot: '^(libs/(simulation|journey|timescales)/|node_modules/(d3-random|@types/d3-random)/)' },
    },
    {
      name: 'timescales-stand-alone',
      severity: 'error',
      from: { path: '^libs/timescales/', pathNot: test },
      to: { path: '^libs/(?!timescales)' },
    },
    {
      name: 'contracts-see-only-the-core',
      severity: 'error',
      from: { path: '^libs/contracts/', pathNot: test },
      to: { path: '^(apps|workflows|activities|libs/(?!journey|timescales|contracts))' },
    },
    {
      name: 'workflows-see-rules-contracts-and-types',
      severity: 'error',
      comment: 'The sandbox holds no I/O.',
      from: { path: '^workflows/', pathNot: test },
      to: { path: '^(apps|activities|libs/(?!journey|timescales|contracts))', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-the-worker-hosts',
      severity: 'error',
      from: { path: '^apps/(?!worker)', pathNot: test },
      to: { path: '^(workflows|activities)/' },
    },
    {
      name: 'libs-know-no-app',
      severity: 'error',
      from: { path: '^(libs|activities|workflows)/', pathNot: test },
      to: { path: '^apps/' },
    },
    {
      name: 'web-talks-to-the-api-only',
      severity: 'error',
      comment:
        'Of the libraries only the pure ones (rules, forms, words, counting of days, tables), and how a process runs.',
      from: { path: '^apps/web/', pathNot: test },
      to: {
        path: '^(libs/(?!journey|contracts|timescales|quality|plain-english|service|tables|tracing)|workflows|activities|apps/(?!web))',
      },
    },
    {
      name: 'browser-modules-stand-alone',
      severity: 'error',
      comment: 'They go to the browser one file each: nothing of the server may come along.',
      from: { path: '^apps/web/src/browser/' },
      to: { pathNot: '^apps/web/src/browser/' },
    },
    {
      name: 'through-the-front-door',
      severity: 'error',
      comment: 'Another library is entered by its index.',
      from: { path: '^libs/([^/]+)/', pathNot: test },
      to: { path: '^libs/([^/]+)/src/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^dist/|generated/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'require', 'node', 'default'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
