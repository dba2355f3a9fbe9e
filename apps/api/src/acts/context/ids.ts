import { v5 as uuidFromName } from 'uuid';
import { type Look } from './looking';

/** A journey's stages all stand in its stream. */
export const journeyId: Look<'journeyId'> = ({ stage }) => stage.journeyId ?? undefined;

/** The same for every repeat of the act. */
export const freshId: Look<'freshId'> = ({ commandId }) => uuidFromName('fresh id', commandId);
