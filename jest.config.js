/**
 * Five kinds of test:
 * - `unit` needs nothing running
 * - `integration` tries one room of the code on the real parts (PostgreSQL, Temporal), two files at a time
 * - `whole-service` starts everything, and breaks it
 * - `skipped-time` tells journeys of months on Temporal's own test server, and waits more than it works
 * - `browser` drives a real browser through the whole service, which all its files share
 */
const common = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: { '^.+\\.(t|j|mj)s$': ['@swc/jest', { module: { type: 'commonjs', ignoreDynamic: false } }] },
  transformIgnorePatterns: [
    '/node_modules/(?!(@nestjs|@prisma/schema-engine-wasm|temporal-polyfill|temporal-utils|uuid|jose|oidc-provider|openid-client|oauth4webapi|file-type|strtok3|token-types|uint8array-extras|d3-[a-z-]+|internmap|tinyqueue)/)',
  ],
  moduleNameMapper: {
    '^#libs/(.*)$': '<rootDir>/libs/$1/src/index.ts',
    '^#workflows$': '<rootDir>/workflows/src/index.ts',
    '^#activities$': '<rootDir>/activities/src/index.ts',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.local/'],
};

/** What starts parts: once a run, and with patience. */
const onRealParts = {
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts'],
};

module.exports = {
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/{apps,libs,workflows,activities}/**/*.spec.ts',
        '<rootDir>/test/{unit,chaos}/**/*.spec.ts',
      ],
      testPathIgnorePatterns: ['\\.int\\.spec\\.ts$'],
    },
    {
      ...common,
      ...onRealParts,
      displayName: 'integration',
      testMatch: ['<rootDir>/{apps,libs,workflows,activities}/**/*.int.spec.ts'],
    },
    {
      ...common,
      ...onRealParts,
      displayName: 'whole-service',
      testMatch: ['<rootDir>/test/**/*.int.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/journeys/'],
    },
    {
      ...common,
      ...onRealParts,
      displayName: 'skipped-time',
      testMatch: ['<rootDir>/test/journeys/**/*.int.spec.ts'],
    },
    {
      ...common,
      displayName: 'browser',
      testEnvironment: '<rootDir>/test/browser/support/environment.ts',
      globalSetup: '<rootDir>/test/browser/support/global-setup.ts',
      globalTeardown: '<rootDir>/test/browser/support/global-teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/test/browser/support/each-test.ts'],
      testMatch: ['<rootDir>/test/browser/**/*.browser.spec.ts'],
    },
  ],
};
