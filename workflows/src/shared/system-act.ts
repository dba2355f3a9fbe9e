import { systemCommandId } from '#libs/contracts';
import type { StageCommand } from '#libs/journey';
import type { SystemAct } from '#activities';

/** An act of the service itself. Its id follows from what it is about, so that the record knows a repetition for what it is. */
export function systemAct<C extends StageCommand>(streamId: string, command: C, about: string): SystemAct<C> {
  return { commandId: systemCommandId(streamId, command.type, about), command };
}
