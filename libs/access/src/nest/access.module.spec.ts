import {
  type ArgumentsHost,
  Catch,
  Controller,
  type ExceptionFilter,
  Get,
  Module,
  Param,
  Post,
  Req,
} from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { type Response } from 'express';
import request from 'supertest';
import { type Database } from '#libs/database';
import { type Role } from '#libs/journey';
import { abilityOf } from '../abilities/abilities';
import { type Requester } from '../person/actor';
import { AccessRefused } from '../refusal';
import { AccessModule } from './access.module';
import { Doorkeeper } from './doorkeeper';
import { Allow, Public, SignedIn } from './entry.decorators';
import { type SignedRequest } from './signed-request';

const me = '6f1c0c34-5a0e-4a53-9f0e-0d6f6c1a7b11';
const contactId = '0b7c7f5e-7a53-4c9b-8a53-2f1d5c1c9d01';

@Controller('contacts')
class ContactController {
  @Get(':contactId')
  @Allow('read', 'Contact')
  show(@Param('contactId') id: string, @Req() { person }: SignedRequest) {
    return { id, reader: person?.actorId };
  }

  @Post(':contactId/decision/:note')
  @Allow('decide', 'Contact')
  decide() {
    return {};
  }
}

@Public()
@Controller('help')
class HelpController {
  @Get()
  open() {
    return { open: true };
  }

  @Get('me')
  @SignedIn()
  me(@Req() { person }: SignedRequest) {
    return { actorId: person?.actorId };
  }

  @Get('calendar')
  @Allow('read', 'Calendar')
  closed() {
    return {};
  }
}

@Controller('doors')
class ForgottenController {
  @Get(':id/left-open')
  leftOpen() {
    return {};
  }
}

@Catch(AccessRefused)
class AsStatus implements ExceptionFilter {
  catch({ status, code }: AccessRefused, host: ArgumentsHost) {
    host.switchToHttp().getResponse<Response>().status(status).json({ code });
  }
}

const log = jest.fn<Promise<void>, [{ data: object[] }]>();

async function service(controllers: (typeof ContactController | typeof HelpController | typeof ForgottenController)[]) {
  const database = { accessLog: { createMany: log } } as unknown as Database;
  const access = AccessModule.forRoot({ issuer: 'http://127.0.0.1:9', audience: 'childs-journey', database });

  @Module({ imports: [access], controllers })
  class Service {}

  const building = Test.createTestingModule({ imports: [Service] });
  const testing = await building.overrideProvider(Doorkeeper).useValue({ whoSent }).compile();
  return testing.createNestApplication({ logger: false }).useGlobalFilters(new AsStatus()).init();
}

/** Instead of a token: the role, in clear. */
function whoSent({ headers }: SignedRequest): Promise<Requester> {
  if (!headers.authorization) return Promise.reject(new AccessRefused('TOKEN.MISSING', 'Sign in first'));
  const standing = { actorId: me, roles: [headers.authorization as Role], grade: 'none', deputisesFor: [] } as const;
  const staff = { id: me, name: 'Synthetic Person', teamId: null, organisation: null, roles: [] };
  const ability = abilityOf({ ...standing, journeysInHand: [] });
  const actor = { id: me, roles: standing.roles, grade: 'none' } as const;
  return Promise.resolve({ ...standing, actor, staff, scope: { kind: 'none', actorId: me }, ability });
}

beforeEach(() => log.mockReset().mockResolvedValue());

describe('a service with a route that names nobody', () => {
  it('does not start, and says which route', async () => {
    await expect(service([ContactController, ForgottenController])).rejects.toThrow(
      'Routes without @Allow, @SignedIn or @Public: ForgottenController.leftOpen (GET /doors/:id/left-open)',
    );
  });
});

describe('a guarded service', () => {
  let app: Awaited<ReturnType<typeof service>>;

  beforeAll(async () => (app = await service([ContactController, HelpController])));
  afterAll(() => app.close());

  const server = () => app.getHttpServer() as Parameters<typeof request>[0];

  it('refuses a request without a token', async () => {
    const answer = await request(server()).get(`/contacts/${contactId}`).expect(401);
    expect(answer.body).toEqual({ code: 'TOKEN.MISSING' });
  });

  it('refuses a role that can never do this, and logs the attempt with the ids but no other text', async () => {
    const attempt = request(server())
      .post(`/contacts/${contactId}/decision/anything`)
      .set('authorization', 'HUB_WORKER');
    expect((await attempt.expect(403)).body).toEqual({ code: 'ACCESS.DENIED' });
    expect(log.mock.calls).toEqual([
      [
        {
          data: [
            {
              actorId: me,
              roles: ['HUB_WORKER'],
              action: 'decide Contact',
              subjects: [contactId],
              allowed: false,
              requestId: expect.any(String) as string,
            },
          ],
        },
      ],
    ]);
  });

  it('answers 503 rather than refuse unseen, when the log cannot be written', async () => {
    log.mockRejectedValue(new Error('disk full'));
    const attempt = request(server()).get(`/contacts/${contactId}`).set('authorization', 'LEADERSHIP');
    expect((await attempt.expect(503)).body).toEqual({ code: 'AUDIT.AWAY' });
  });

  it('tells the route who asks', async () => {
    const answer = await request(server()).get(`/contacts/${contactId}`).set('authorization', 'HUB_WORKER').expect(200);
    expect(answer.body).toEqual({ id: contactId, reader: me });
  });

  it('lets everybody into a public controller, except into its routes that say otherwise', async () => {
    await request(server()).get('/help').expect(200);
    await request(server()).get('/help/calendar').expect(401);
  });

  it('shows everybody on the staff list themselves, and nobody else', async () => {
    await request(server()).get('/help/me').expect(401);
    const answer = await request(server()).get('/help/me').set('authorization', 'PARTNER_VIEWER').expect(200);
    expect(answer.body).toEqual({ actorId: me });
  });
});
