import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** Makes dist/apps/web/assets anew. `version` names its content, so that browsers may keep a file for ever. */
export async function buildAssets(): Promise<void> {
  const { assets, packages, source } = buildPaths;
  rmSync(assets, { recursive: true, force: true });
  mkdirSync(join(assets, 'scripts'), { recursive: true });
  for (const [from, to] of shipped) cpSync(join(packages, from), join(assets, to), { recursive: true });
  cpSync(join(packages, pictures), join(assets, 'images'), { recursive: true, filter: isIconOrFolder });
  cpSync(join(source, 'styles', 'images'), join(assets, 'images'), { recursive: true });
  writeFileSync(join(assets, 'web.css'), compileStyles(join(source, 'styles', 'web.scss'), packages));
  await compileScripts(join(source, 'browser'), join(assets, 'scripts'));
  writeFileSync(join(assets, 'version'), versionOf(assets));
}

function versionOf(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    hash.update(path.slice(folder.length)).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 12);
}

function isIconOrFolder(path: string): boolean {
  return !/\.\w+$/.test(path) || /[\\/]icon-[^\\/]+$/.test(path);
}
