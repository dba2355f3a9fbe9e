import { v5 } from 'uuid';
import type { StageCommand } from '#libs/journey';
import type { SystemAct } from '#activities';

/** Namespace of the ids of the service's own acts. */
const acts = '6a1c2f0e-5b0e-4d0f-9a57-0d6d3c1f7b52';

/** An act of the service itself. Its id follows from what it is about, so that the record knows a repetition for what it is. */
export function systemAct<C extends StageCommand>(streamId: string, command: C, about: string): SystemAct<C> {
  return { commandId: v5(`${streamId} ${command.type} ${about}`, acts), command };
}
