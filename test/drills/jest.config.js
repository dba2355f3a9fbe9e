const { projects } = require('../../jest.config');

/** Drills: commands that need the whole service and are no tests: script/restore-drill, script/upgrade-drill, docs/how-to/run-durably.md. */
const wholeService = projects.find(({ displayName }) => displayName === 'whole-service');

module.exports = {
  rootDir: wholeService.rootDir,
  projects: ['durable', 'restore', 'upgrade'].map((name) => ({
    ...wholeService,
    displayName: name,
    testMatch: [`<rootDir>/test/drills/${name}/*.drill.ts`],
    testPathIgnorePatterns: ['/node_modules/'],
  })),
};
