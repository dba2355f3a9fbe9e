export { section47Enquiry } from './section47.stage';
export { type OpenSection47, type Section47State } from './section47.state';
export { type Section47Command, type Section47Event } from './section47.types';
