import { Injectable } from '@nestjs/common';
import { calendarOf } from '#libs/record';
import { type CensusCheck, censusPeriod, censusYears, checkReading } from '#libs/returns';
import { type Asking } from '../reading/asking';
import { instantOf } from '../reading/iso';
import { Record } from '../reading/record';
import { type CensusCheckAnswer } from './census-check.schemas';
import { FailingReaders, type Shown } from './failing-readers';

/** In no list of teams: a return is the whole council's, or it is none. */
const wholeCouncil = { id: '*' };

/** A year may have ten thousand children: each batch of them is read for itself. */
const longest = 60_000;

/** What would be sent back of a census, over all records. Who the children are, only those hear who may open their records. */
@Injectable()
export class CensusChecks {
  constructor(
    private readonly record: Record,
    private readonly readers: FailingReaders,
  ) {}

  async check(asking: Asking, year = Math.max(...censusYears)): Promise<CensusCheckAnswer> {
    await this.record.permit(asking, 'read', 'Measure', wholeCouncil, []);
    const { actorId } = asking.requester;
    const calendar = await this.record.asService(actorId, calendarOf);
    const reading = <T>(read: Parameters<typeof this.record.asService<T>>[1]) =>
      this.record.asService(actorId, read, longest);
    const found = await checkReading(reading, censusPeriod(year), calendar);
    const shown = await this.readers.of(asking, found.failing);
    await this.record.noteReading(asking, 'Person', [...shown.names.keys()].sort());
    return answer(found, shown);
  }
}

function answer({ failing, rules, ofReturn, ...check }: CensusCheck, { hidden, names }: Shown): CensusCheckAnswer {
  const listed = failing.filter(({ personId }) => !hidden.has(personId));
  return {
    ...check,
    ...{ years: [...censusYears], asAt: instantOf(new Date()), rules: [...rules], ofReturn: [...ofReturn] },
    failing: listed.map(({ laChildId, personId, findings }) => {
      const name = names.get(personId);
      const bare = findings.map(({ journeyId, ...finding }) => (name ? { ...finding, journeyId } : finding));
      return { laChildId, ...name, findings: bare };
    }),
    notShown: failing.length - listed.length,
  };
}
