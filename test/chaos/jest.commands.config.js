const { projects } = require('../../jest.config');

/** script/chaos: needs the whole service and is no test. */
const wholeService = projects.find(({ displayName }) => displayName === 'whole-service');

module.exports = {
  rootDir: wholeService.rootDir,
  projects: [{ ...wholeService, displayName: 'chaos', testMatch: ['<rootDir>/test/chaos/*.chaos.ts'] }],
};
