import { type Agency } from '../codes/agencies';
import { type StageCommand, type StageEvent } from './decider';

/** Who would take the family over, and how far that has come. */
export interface StepDown {
  /** Who offered it: never the one who accepts. */
  offeredBy: readonly string[];
  offeredAt: string;
  /** The receiving team. */
  teamId: string;
  /** The receiving lead professional. */
  leadProfessionalId: string;
  agency: Agency;
  acceptance?: { by: string; at: string; firstMeetingOn: string };
  /** When the family agreed. */
  familyAgreedAt?: string;
  declinedAt?: string;
}

export interface OfferStepDown extends StageCommand {
  type: 'offerStepDown';
  teamId: string;
  leadProfessionalId: string;
  agency: Agency;
  /** Hash of the reason. */
  textHash: string;
}

export interface AcceptStepDown extends StageCommand {
  type: 'acceptStepDown';
  /** London date, `YYYY-MM-DD`, of the first meeting with the family. */
  firstMeetingOn: string;
  /** The receiver's words, where somebody else records them. */
  textHash?: string;
}

export interface DeclineStepDown extends StageCommand {
  type: 'declineStepDown';
  textHash: string;
}

export interface AgreeStepDown extends StageCommand {
  type: 'agreeStepDown';
  /** Codes of `viewHolders`. */
  agreedBy: readonly string[];
  textHash?: string;
}

export type StepDownCommand = OfferStepDown | AcceptStepDown | DeclineStepDown | AgreeStepDown;

export interface StepDownOffered extends StageEvent {
  type: 'stepDownOffered';
  teamId: string;
  leadProfessionalId: string;
  agency: Agency;
  textHash: string;
}

export interface StepDownAccepted extends StageEvent {
  type: 'stepDownAccepted';
  firstMeetingOn: string;
  textHash?: string;
}

export interface StepDownDeclined extends StageEvent {
  type: 'stepDownDeclined';
  textHash: string;
}

export interface StepDownAgreed extends StageEvent {
  type: 'stepDownAgreed';
  agreedBy: readonly string[];
  textHash?: string;
}

export type StepDownEvent = StepDownOffered | StepDownAccepted | StepDownDeclined | StepDownAgreed;
