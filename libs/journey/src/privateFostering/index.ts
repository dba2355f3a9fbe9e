export { type Placement } from './placement';
export { privateFostering } from './fostering.stage';
export { type PrivateFosteringState } from './fostering.state';
export { type FosteringCommand, type FosteringEvent } from './fostering.types';
