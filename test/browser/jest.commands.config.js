const { projects } = require('../../jest.config');

/** Commands that need the whole service and a browser and are no tests: script/pages-bench and script/pictures. */
const browser = projects.find(({ displayName }) => displayName === 'browser');

module.exports = {
  rootDir: browser.rootDir,
  projects: ['bench', 'pictures'].map((name) => ({
    ...browser,
    displayName: name,
    testMatch: [`<rootDir>/test/browser/${name}/*.${name}.ts`],
  })),
};
