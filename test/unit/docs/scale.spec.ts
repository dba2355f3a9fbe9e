import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expectSection, rowsIn } from '../../support/generated-section';

describe('docs/scale.md', () => {
  it('has the sizes that follow from what a journey costs', () => {
    const script = join(__dirname, '../../../script/lib/scale.cjs');
    expectSection('scale.md', 'sizes', rowsIn(execFileSync(process.execPath, [script], { encoding: 'utf8' })));
  });
});
