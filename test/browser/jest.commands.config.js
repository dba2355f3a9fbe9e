const { projects } = require('../../jest.config');

/** A command that needs the whole service and a browser and is no test: script/pictures. */
const browser = projects.find(({ displayName }) => displayName === 'browser');

module.exports = {
  rootDir: browser.rootDir,
  projects: [{ ...browser, displayName: 'pictures', testMatch: ['<rootDir>/test/browser/pictures/*.pictures.ts'] }],
};
