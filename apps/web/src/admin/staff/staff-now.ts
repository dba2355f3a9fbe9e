import { ForbiddenException } from '@nestjs/common';
import { type Colleague, type Team } from '../../shared/visit/staff-names';
import { type Visit } from '../../shared/visit/visit';

interface Also {
  /** Also those who have left. */
  left?: boolean;
  /** Also closed teams. */
  closed?: boolean;
}

/** The staff list as it is this moment: whoever keeps it sees at once what they changed. */
export async function staffNow(
  visit: Visit,
  { left = false, closed = false }: Also = {},
): Promise<{ people: readonly Colleague[]; teams: readonly Team[] }> {
  const [people, teams] = await Promise.all([
    visit.api.get('/staff', { query: { left } }),
    visit.api.get('/teams', { query: { closed } }),
  ]);
  return { people: people.items, teams: teams.items };
}

/** @throws for whoever does not keep the staff list */
export function mustKeepStaff({ me }: Visit): void {
  if (!me.may('administer', 'Staff')) throw new ForbiddenException();
}
