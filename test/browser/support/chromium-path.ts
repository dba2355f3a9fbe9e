import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** CHROMIUM, else one on PATH. Playwright's own browsers are not used: the machine's package manager keeps this one up to date. */
export function chromiumPath(): string {
  const { CHROMIUM, PATH = '' } = process.env;
  const found =
    CHROMIUM ?? names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name))).find(runs);
  if (!found) throw new Error("There is no Chromium: put a 'chromium' on PATH, or set CHROMIUM to one");
  return found;
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not to be run: the next one is looked at
  }
}
