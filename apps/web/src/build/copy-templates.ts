import { cpSync, statSync } from 'node:fs';
import { buildPaths } from './build-paths';

/** Nunjucks reads the templates beside the compiled code. */
export function copyTemplates(): void {
  cpSync(buildPaths.source, buildPaths.compiled, {
    recursive: true,
    filter: (from) => statSync(from).isDirectory() || from.endsWith('.njk'),
  });
}
