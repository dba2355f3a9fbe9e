import { readFileSync } from 'node:fs';
import { type Page } from 'playwright-core';
import { sound } from '../support/surroundings';
import { structuresOf } from './structure';
import { withScripts } from './with-scripts';

/** WCAG 2.2, levels A and AA, with what earlier versions demand. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** All of it is looked at; where nothing is wrong, axe need not write down every element. */
const howToRun = { runOnly: tags, resultTypes: ['violations'] };

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  help: string;
  nodes: { target: string[]; html: string }[];
}

/**
 * What axe-core finds on the page as it stands, a line for each element that breaks a rule. A page whose parts are built like those in
 * which it found nothing is not looked at again: roads lead over the same pages many times.
 */
export async function axeFinds(page: Page): Promise<string[]> {
  const { frame, main } = structuresOf(await page.content());
  if (sound.has(frame) && sound.has(main)) return [];
  const violations = await withScripts(page, async (scripted) => {
    // Evaluated, not added as a script: the page's security policy refuses scripts from elsewhere.
    await scripted.evaluate(`window.axe || (() => { ${axe} })()`);
    const run = `axe.run(${JSON.stringify(howToRun)}).then(({ violations }) => violations)`;
    return scripted.evaluate<Violation[]>(run);
  });
  if (violations.length === 0) sound.add(frame).add(main);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `axe ${id}: ${help}: ${target.join(' ')}: ${html.slice(0, 160)}`),
  );
}
