export { missingEpisode } from './missing.stage';
export { type MissingState, type OpenMissing } from './missing.state';
export { type MissingCommand, type MissingEvent } from './missing.types';
