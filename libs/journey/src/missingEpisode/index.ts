export { type Ask, askOf } from './asking';
export { missingEpisode } from './missing.stage';
export { type MissingState, type OpenMissing } from './missing.state';
export { type ConfirmMissing, type MissingCommand, type MissingEvent } from './missing.types';
