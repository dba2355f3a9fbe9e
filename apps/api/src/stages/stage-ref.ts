import { Param } from '@nestjs/common';
import { id } from '../http/schemas';
import { stageParam } from './stage.schemas';

/** The two parts of a stage's address. */
export const JourneyId = (): ParameterDecorator => Param('journeyId', { schema: id });
export const StageName = (): ParameterDecorator => Param('stage', { schema: stageParam });

export function stageIdOf(journeyId: string, stage: string): string {
  return `${journeyId}/${stage}`;
}
