import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { outsideVerdict, type Verdict } from '../../../../test/support/census-oracle';
import { type CensusChild } from '../census/census.types';
import { type CensusPeriod } from '../census/period';
import { writeCensus } from '../xml/write-census';

const sender = { councilCode: '880', release: '0.1.0', madeAt: '2026-04-01T09:00:00.000Z' };

/** The file of these children as text. */
export async function censusText(children: AsyncIterable<CensusChild>, period: CensusPeriod): Promise<string> {
  const out = new PassThrough();
  const whole = text(out);
  await writeCensus(children, period, sender, out);
  out.end();
  return whole;
}

/** What outsiders say of that text. */
export async function verdictOn(xml: string, year: number): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'census-'));
  try {
    const file = join(folder, 'census.xml');
    writeFileSync(file, xml);
    return await outsideVerdict(file, year);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
