/** Exits 0 when every package that package-lock.json asks for is in node_modules at its version. */
const { readFileSync } = require('node:fs');

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
const wanted = packagesOf('package-lock.json');
const present = packagesOf('node_modules/.package-lock.json');

const matches = Object.entries(wanted).every(([path, { version, optional }]) => {
  if (path === '') return true;
  const found = present[path];
  return found ? found.version === version : Boolean(optional); // another platform's optional package stays out
});
process.exit(matches ? 0 : 1);
