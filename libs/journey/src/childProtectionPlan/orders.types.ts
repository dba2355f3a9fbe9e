import { type StageCommand, type StageEvent } from '../shared/decider';

/** An order or power that took the child to safety. */
export interface Order {
  n: number;
  /** Code of `protectiveOrders`. */
  order: string;
  madeAt: string;
  endedAt?: string;
}

export interface RecordOrder extends StageCommand {
  type: 'recordOrder';
  order: string;
}

export interface EndOrder extends StageCommand {
  type: 'endOrder';
  n: number;
}

export interface OrderMade extends StageEvent {
  type: 'orderMade';
  n: number;
  order: string;
}

export interface OrderEnded extends StageEvent {
  type: 'orderEnded';
  n: number;
}
