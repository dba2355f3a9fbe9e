import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformFile } from '@swc/core';

/** Browser modules: types off, otherwise as they were written. Each is a file of its own, and no bundler is needed. */
export async function compileScripts(from: string, to: string): Promise<void> {
  const modules = readdirSync(from).filter((name) => name.endsWith('.ts') && !/\.(d|spec)\.ts$/.test(name));
  for (const name of modules) {
    const { code } = await transformFile(join(from, name), {
      swcrc: false,
      jsc: { parser: { syntax: 'typescript' }, target: 'es2020', minify: { compress: false, mangle: false } },
      module: { type: 'es6' },
      minify: true,
    });
    writeFileSync(join(to, name.replace(/\.ts$/, '.js')), code);
  }
}
