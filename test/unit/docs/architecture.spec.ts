import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { page, rowsIn } from '../../support/generated-section';

const root = join(__dirname, '../../..');
const inFolder = (folder: string) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
const parts = [...inFolder('apps'), ...inFolder('libs'), 'workflows', 'activities'].sort();

describe('every app and library', () => {
  it('is said in docs/explanation/architecture.md to do something', () => {
    const [section = ''] = page('explanation/architecture.md').split('## A stage');
    const named = rowsIn(section).flatMap(([name = '']) => /^`(.+)`$/.exec(name)?.slice(1) ?? []);
    expect(named.sort()).toEqual(parts);
  });

  it('is a project of nest-cli.json', () => {
    const { projects } = JSON.parse(readFileSync(join(root, 'nest-cli.json'), 'utf8')) as {
      projects: Record<string, { root: string }>;
    };
    const roots = Object.values(projects).map((project) => project.root);
    expect(roots.sort()).toEqual(parts);
  });
});
