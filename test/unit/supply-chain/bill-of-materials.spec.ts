import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { locked } from '../../support/supply-chain/lock-file';

interface Component {
  name: string;
  version: string;
  purl: string;
  'bom-ref': string;
  hashes?: { alg: string; content: string }[];
}

interface Bill {
  bomFormat: string;
  specVersion: string;
  metadata: { component: { name: string; 'bom-ref': string } };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

describe('script/sbom', () => {
  it('names every package that ships, and no other, each with its address and its checksum', () => {
    const script = join(__dirname, '..', '..', '..', 'script', 'sbom');
    const bill = JSON.parse(execFileSync(script, { encoding: 'utf8', maxBuffer: 50_000_000 })) as Bill;
    const ships = locked.filter((it) => it.ships).map(({ id }) => id);
    expect(bill).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      metadata: { component: { name: 'childs-journey' } },
    });
    expect([...new Set(bill.components.map(({ name, version }) => `${name}@${version}`))].sort()).toEqual(
      [...new Set(ships)].sort(),
    );
    expect(bill.components.filter(({ purl }) => !purl.startsWith('pkg:npm/'))).toEqual([]);
    expect(bill.components.filter(({ hashes }) => hashes?.[0]?.alg !== 'SHA-512').map(({ name }) => name)).toEqual([]);
    const known = [bill.metadata.component, ...bill.components].map((it) => it['bom-ref']);
    const named = bill.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]);
    expect(named.filter((ref) => !known.includes(ref))).toEqual([]);
    expect(bill.dependencies.find(({ ref }) => ref === known[0])?.dependsOn.length).toBeGreaterThan(30);
  }, 60_000);
});
