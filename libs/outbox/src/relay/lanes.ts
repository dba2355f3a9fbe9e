import { type ChannelName, channelOf, type Channels } from '../channel';
import { codeOf } from '../code-of';
import { type LaneTools, workThrough } from './lane';

/** Keeps receivers apart: each target has a lane of its own, so that a slow one delays nobody else. */
export class Lanes {
  private readonly busy = new Map<string, { channel: ChannelName; done: Promise<void> }>();

  constructor(
    private readonly channels: Channels,
    private readonly tools: LaneTools,
  ) {}

  /** Begins to deliver to a target, unless that is under way or as many receivers as the channel may serve at once are busy. */
  open(target: string): void {
    const { name } = channelOf(target);
    const channel = name && this.channels[name];
    if (!channel || this.busy.has(target)) return;
    const beside = [...this.busy.values()].filter((lane) => lane.channel === name).length;
    if (beside >= channel.pace.receivers) return;
    const done = workThrough(target, channel, this.tools)
      .catch((error: unknown) => this.tools.log.warn({ target, reason: codeOf(error) }, 'A lane was given up for now'))
      .finally(() => this.busy.delete(target));
    this.busy.set(target, { channel: name, done });
  }

  /** Resolves when every open lane has come to its end. */
  async settled(): Promise<void> {
    await Promise.all([...this.busy.values()].map(({ done }) => done));
  }
}
