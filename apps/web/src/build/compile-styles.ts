import { dirname } from 'node:path';
import { compile, Logger } from 'sass';

/** One style sheet. The libraries name each other from the folder above node_modules as well. Warnings of the component libraries are theirs to mend. */
export function compileStyles(file: string, packages: string): string {
  return compile(file, { loadPaths: [packages, dirname(packages)], style: 'compressed', logger: Logger.silent }).css;
}
