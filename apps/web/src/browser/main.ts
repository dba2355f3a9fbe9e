import { keepDrafts } from './autosave.js';
import { addInPlace } from './add-another.js';
import { keepRadiosAsAllowed } from './radios-as-allowed.js';
import { watchSession } from './session-watch.js';

/** The component libraries are files of their own beside this one. */
async function components(file: string): Promise<void> {
  const library = (await import(new URL(file, import.meta.url).href)) as { initAll(): void };
  library.initAll();
}

keepRadiosAsAllowed();
void components('./govuk-frontend.min.js').then(() => components('./moj-frontend.min.js'));
keepDrafts();
addInPlace();
watchSession();
