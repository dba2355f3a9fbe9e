import { type OutboxMessage } from './message';
import { type Pace } from './pace';

/** Ways out of the service. A target is a channel, or one receiver of it: `workflow`, `inbox`, `mail:<staff id>`, `webhook:<subscription id>`. */
export const channelNames = ['workflow', 'inbox', 'mail', 'webhook'] as const;

export type ChannelName = (typeof channelNames)[number];

/** What came of one try. Reasons are codes: they are shown to operators and logged, so no addresses and no words of others. */
export type Outcome =
  | { outcome: 'delivered' }
  | {
      outcome: 'again';
      reason: string;
      /** The receiver asked for at least so many milliseconds. */
      after?: number;
      /** The receiver as a whole is out of reach: its other messages need not be tried before. */
      away?: boolean;
    }
  /** Trying again would change nothing: an operator has to look. */
  | { outcome: 'refused'; reason: string };

/** A way out. It may be given the same message more than once, always with the same id. */
export interface Channel {
  pace: Pace;
  /** @param receiver the part of the target after the colon; '' when there is none */
  deliver(message: OutboxMessage, receiver: string): Promise<Outcome>;
}

/** A channel that is absent (no mail configured) leaves its deliveries waiting. */
export type Channels = Partial<Record<ChannelName, Channel>>;

export const delivered: Outcome = { outcome: 'delivered' };

export function targetOf(channel: ChannelName, receiver?: string): string {
  return receiver === undefined ? channel : `${channel}:${receiver}`;
}

export function channelOf(target: string): { name: ChannelName | undefined; receiver: string } {
  const [head = '', ...rest] = target.split(':');
  return { name: channelNames.find((name) => name === head), receiver: rest.join(':') };
}
