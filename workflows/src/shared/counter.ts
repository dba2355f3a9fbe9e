import { defineQuery, defineUpdate, setHandler } from '@temporalio/workflow';
import { type Act, type Held, type Recorded, stateQuery } from '#libs/contracts';
import { type AnyStage } from '#libs/journey';
import { type Clock } from './clock';
import { type Desk } from './desk';

/** Opens the desk to people: one Update for each command of the stage, and the query for what desk and clock hold. Counts the acts. */
export class Counter {
  acts = 0;

  constructor(stage: AnyStage, desk: Desk, clock: Clock) {
    for (const name of stage.commands) {
      const update = defineUpdate<Recorded, [Act]>(name);
      const handler = (act: Act): Promise<Recorded> => {
        this.acts += 1;
        return desk.execute(act);
      };
      setHandler(update, handler, { validator: (act: Act) => desk.check(act) });
    }
    const getState = defineQuery<Held>(stateQuery);
    setHandler(getState, () => ({ state: desk.state, version: desk.version, milestones: clock.milestones }));
  }
}
