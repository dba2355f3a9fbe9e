import { type Writable } from 'node:stream';
import { type CensusChild } from '../census/census.types';
import { type CensusPeriod } from '../census/period';
import { childElement } from './child-element';
import { headerElement, type CensusSender } from './header-element';
import { XmlFile } from './xml-file';

/** Writes the census of a year as its children come; answers how many there were. Does not end `out`. */
export async function writeCensus(
  children: AsyncIterable<CensusChild>,
  period: CensusPeriod,
  sender: CensusSender,
  out: Writable,
): Promise<number> {
  const file = new XmlFile(out);
  file.open('Message');
  await file.write(headerElement(period, sender));
  file.open('Children');
  let count = 0;
  for await (const child of children) {
    await file.write(childElement(child, period.year));
    count += 1;
  }
  file.close();
  file.close();
  await file.end();
  return count;
}
