import { z } from 'zod';
import { type ChronologyFilter } from '#libs/database';
import { endOfLondonDay, startOfLondonDay } from '#libs/timescales';
import { date, id } from '../http/schemas';
import { pageQuery } from '../reading/paging';

const kind = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/, 'must be a kind such as initialAssessment');

/** Which of all that happened: every filter narrows what the others leave. */
export const chronologyQuery = pageQuery.extend({
  kind: z
    .union([kind, z.array(kind).max(50)])
    .optional()
    .meta({ description: 'Of this kind, or of any of these: a kind of stage, `deadline` or `person`' }),
  from: date.optional().meta({ description: 'Happened on this day in London or later' }),
  to: date.optional().meta({ description: 'Happened on this day in London or earlier' }),
  actor: id.optional().meta({ description: 'Done by this person' }),
});

export type ChronologyQuery = z.output<typeof chronologyQuery>;

export function filterOf({ kind: kinds, from, to, actor: actorId }: ChronologyQuery): ChronologyFilter {
  return {
    ...(kinds === undefined ? {} : { kinds: [kinds].flat() }),
    ...(from === undefined ? {} : { from: new Date(startOfLondonDay(from)) }),
    ...(to === undefined ? {} : { before: new Date(endOfLondonDay(to)) }),
    ...(actorId === undefined ? {} : { actorId }),
  };
}
