// Standard input: npm's bill of materials of everything. Standard output: that of what the image holds. npm's own `--omit dev` leaves out
// packages that ship whenever a tool needs them too.
const { packages } = require('../../package-lock.json');
const { name } = require('../../package.json');

const ships = new Set(
  Object.entries(packages)
    .filter(([path, it]) => path !== '' && !it.dev && !it.optional && !it.devOptional)
    .map(([path, it]) => `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${it.version}`),
);

let text = '';
process.stdin.on('data', (part) => (text += part));
process.stdin.on('end', () => {
  const bill = JSON.parse(text);
  const root = bill.metadata.component['bom-ref'];
  bill.metadata.component.name = name; // npm takes the folder's
  const components = bill.components.filter((it) => ships.has(`${it.name}@${it.version}`));
  const kept = new Set([root, ...components.map((it) => it['bom-ref'])]);
  const dependencies = bill.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map((it) => ({ ...it, dependsOn: it.dependsOn.filter((ref) => kept.has(ref)) }));
  process.stdout.write(`${JSON.stringify({ ...bill, components, dependencies }, null, 2)}\n`);
});
