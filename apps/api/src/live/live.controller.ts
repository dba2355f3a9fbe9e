import { Controller, Headers, Req, Sse, type MessageEvent } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { type Observable } from 'rxjs';
import { Doorkeeper, SignedIn } from '#libs/access';
import { Asked, type Asking, type GuardedRequest } from '../reading/asking';
import { LiveUpdates } from './live-updates';
import { liveHint } from './live.schemas';
import { Visit } from './visit';

const description =
  'Server-sent events. `ready` comes first, then a `hint` for each thing that changed, in as far as you may see it; comments keep the ' +
  'connection alive; `end` comes when the access token expires. A client that comes again with Last-Event-ID hears what it missed.';

@ApiTags('live updates')
@ApiBearerAuth('accessToken')
@Controller('live')
export class LiveController {
  constructor(
    private readonly updates: LiveUpdates,
    private readonly doorkeeper: Doorkeeper,
  ) {}

  @Sse()
  @SignedIn()
  @ApiOperation({ summary: 'Where to look again, while you are connected', description })
  @ApiProduces('text/event-stream')
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'Id of the last event that was seen',
    schema: { type: 'string', example: '4711' },
  })
  @ApiResponse({ status: 200, standardSchema: liveHint, description: 'Data of each `hint`' })
  liveUpdates(
    @Asked() { requester }: Asking,
    @Req() request: GuardedRequest,
    @Headers('last-event-id') last?: string,
  ): Observable<MessageEvent> {
    const seen = last !== undefined && /^\d{1,18}$/.test(last) ? BigInt(last) : undefined;
    return this.updates.stream(new Visit(this.doorkeeper, request, requester), seen);
  }
}
