import { validate } from 'dockerfile-utils';
import { fileAt } from '../../support/deploy/compose';

const dockerfile = fileAt('Dockerfile');
const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));

describe('the Dockerfile', () => {
  it('has no fault that a linter knows', () => {
    expect(validate(dockerfile)).toEqual([]);
  });

  it('ends in a stage that runs as a numbered user, not as root', () => {
    expect(/^USER (\d+):\d+$/m.exec(last)?.[1]).toBe('10001');
  });

  it('keeps compilers, sources and tests out of that stage', () => {
    const copied = [...last.matchAll(/^COPY --from=(\w+) (\S+)/gm)].map(([, stage, path]) => `${stage} ${path}`);
    expect(copied.sort()).toEqual([
      'build /app/dist',
      'build /app/libs/database/prisma',
      'build /app/package.json',
      'packages /app/node_modules',
    ]);
  });

  it('holds no secret: no argument or variable is called like one', () => {
    expect(dockerfile).not.toMatch(/^(ARG|ENV) \S*(SECRET|PASSWORD|TOKEN|KEY)/m);
  });
});
