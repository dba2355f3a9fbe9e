import { type SimplePopulation } from '../population.types';
import { endedWork, runningClocks, turnsDue } from './clocks.sql';
import { facts } from './facts.sql';
import { contacts, openEpisodes, referrals } from './front-door.sql';
import { type Reading } from './parts';
import { endedPlans, openedStages, openPlans } from './stages.sql';

/** How the rows of a population are read. */
export function readingOf(population: SimplePopulation): Reading {
  switch (population.from) {
    case 'endedWork':
      return endedWork(population);
    case 'turnsDue':
      return turnsDue(population);
    case 'runningClocks':
      return runningClocks(population);
    case 'contacts':
      return contacts(population);
    case 'referrals':
      return referrals(population);
    case 'openedStages':
      return openedStages(population);
    case 'openPlans':
      return openPlans(population);
    case 'endedPlans':
      return endedPlans();
    case 'openEpisodes':
      return openEpisodes();
    case 'facts':
      return facts(population);
  }
}
