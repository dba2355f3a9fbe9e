import { type Schemas } from '../api/api.types';

export type Colleague = Schemas['StaffList']['items'][number];
export type Team = Schemas['TeamList']['items'][number];

/** Who works here, for pickers and for names in place of ids. */
export class Staff {
  private readonly byId: ReadonlyMap<string, Colleague>;
  private readonly teamsById: ReadonlyMap<string, Team>;

  constructor(
    readonly people: readonly Colleague[],
    readonly teams: readonly Team[],
  ) {
    this.byId = new Map(people.map((person) => [person.id, person]));
    this.teamsById = new Map(teams.map((team) => [team.id, team]));
  }

  /** A person's name; who is not on the list any more is "somebody who has left". */
  nameOf(id: string | undefined): string {
    if (id === undefined) return 'nobody yet';
    return this.byId.get(id)?.name ?? 'somebody who has left';
  }

  teamNameOf(id: string | undefined): string {
    if (id === undefined) return 'no team yet';
    return this.teamsById.get(id)?.name ?? id;
  }
}
