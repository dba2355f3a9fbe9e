import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPaths } from './build-paths';
import { compileScripts } from './compile-scripts';
import { compileStyles } from './compile-styles';

/** Scripts of the two component libraries, as they ship them. */
const shipped: readonly (readonly [from: string, to: string])[] = [
  ['govuk-frontend/dist/govuk/govuk-frontend.min.js', 'scripts/govuk-frontend.min.js'],
  ['@ministryofjustice/frontend/moj/moj-frontend.min.js', 'scripts/moj-frontend.min.js'],
];

/** Pictures that the components' styles name; the libraries' crests and logos stay out. */
const pictures = '@ministryofjustice/frontend/moj/assets/images';

/**
 * Makes dist/apps/web/assets, unless it was made from the same sources before. `version` names its content, so that browsers may keep a
 * file for ever. Made beside and renamed: a service that runs meanwhile never finds half of it.
 */
export async function buildAssets(): Promise<void> {
  const { assets, packages, source } = buildPaths;
  const madeFrom = digestOf([
    join(source, 'styles'),
    join(source, 'browser'),
    __dirname,
    join(packages, '.package-lock.json'),
  ]);
  const stamp = join(assets, 'made-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === madeFrom) return;
  const making = `${assets}.${process.pid}`;
  mkdirSync(join(making, 'scripts'), { recursive: true });
  for (const [from, to] of shipped) cpSync(join(packages, from), join(making, to));
  cpSync(join(packages, pictures), join(making, 'images'), { recursive: true, filter: isIconOrFolder });
  cpSync(join(source, 'styles', 'images'), join(making, 'images'), { recursive: true });
  writeFileSync(join(making, 'web.css'), compileStyles(join(source, 'styles', 'web.scss'), packages));
  await compileScripts(join(source, 'browser'), join(making, 'scripts'));
  writeFileSync(join(making, 'version'), digestOf([making]).slice(0, 12));
  writeFileSync(join(making, 'made-from'), madeFrom);
  rmSync(assets, { recursive: true, force: true, maxRetries: 3 });
  renameSync(making, assets);
}

/** SHA-256 (hex) of files and of what is in folders. */
function digestOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesAt).sort()) hash.update(readFileSync(path));
  return hash.digest('hex');
}

function filesAt(path: string): string[] {
  if (/\.json$/.test(path)) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => join(entry.parentPath, entry.name));
}

function isIconOrFolder(path: string): boolean {
  return !/\.\w+$/.test(path) || /[\\/]icon-[^\\/]+$/.test(path);
}
