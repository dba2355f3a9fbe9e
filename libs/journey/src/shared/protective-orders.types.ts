import { type StageCommand, type StageEvent } from './decider';

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
  /** 1 for the first; absent for the only one in force. */
  n?: number;
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

export type OrderCommand = RecordOrder | EndOrder;

export type OrderEvent = OrderMade | OrderEnded;
