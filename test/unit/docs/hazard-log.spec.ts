import { page } from '../../support/generated-section';
import { hasTest } from '../../support/test-titles';

interface Hazard {
  title: string;
  severity?: string;
  control?: string;
  left?: string;
  tests: { file: string; name: string }[];
}

const hazards: Hazard[] = page('safety/hazard-log.md')
  .split(/^## /m)
  .slice(1)
  .map((section) => ({
    title: section.split('\n', 1)[0] ?? '',
    severity: /^Severity: (\w+)\./m.exec(section)?.[1],
    control: /^\*\*Control:\*\* (.+)/m.exec(section)?.[1],
    left: /^\*\*Left:\*\* (.+)/m.exec(section)?.[1],
    tests: [...section.matchAll(/^- `([^`]+)`: (.+)$/gm)].map(([, file = '', name = '']) => ({ file, name })),
  }));

describe('docs/safety/hazard-log.md', () => {
  it('counts its hazards without a gap', () =>
    expect(hazards.map(({ title }) => title.slice(0, 4))).toEqual(
      hazards.map((_, at) => `H${String(at + 1).padStart(2, '0')} `),
    ));

  it.each(hazards.map((hazard) => [hazard.title, hazard] as const))(
    '%s has a severity, a control, what is left, and a test',
    (_, { severity, control, left, tests }) => {
      expect(['considerable', 'major', 'catastrophic']).toContain(severity);
      expect(control).toBeDefined();
      expect(left).toBeDefined();
      expect(tests.length).toBeGreaterThan(0);
    },
  );

  it('names only tests that there are, by their names', () => {
    const missing = hazards.flatMap(({ tests }) => tests).filter(({ file, name }) => !hasTest(file, name));
    expect(missing).toEqual([]);
  });
});
