export { type Possibility, type PossibleActs, possibleActs } from './possible';
