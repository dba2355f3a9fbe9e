import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ArgumentsHost, Catch, Controller, type ExceptionFilter, Get, Module, Req } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { type Response } from 'express';
import request from 'supertest';
import {
  AUDIENCE,
  freePort,
  type IdentityProvider,
  openHome,
  openSecrets,
  signIn,
  startIdentityProvider,
} from '#libs/embedded';
import { AccessRefused } from '../refusal';
import { type AccessDatabase, accessDatabase, hire, lend } from '../testing/access-database';
import { AccessModule } from './access.module';
import { Allow } from './entry.decorators';
import { type SignedRequest } from './signed-request';

@Controller()
class WhoController {
  @Get('who')
  @Allow('read', 'Journey')
  who(@Req() { person }: SignedRequest) {
    return { actor: person?.actor, scope: person?.scope };
  }
}

@Catch(AccessRefused)
class AsStatus implements ExceptionFilter {
  catch({ status, code }: AccessRefused, host: ArgumentsHost) {
    host.switchToHttp().getResponse<Response>().status(status).json({ code });
  }
}

const directory = mkdtempSync(join(tmpdir(), 'access-'));
let db: AccessDatabase;
let identity: IdentityProvider | undefined;
let worker: string;

beforeAll(async () => {
  db = await accessDatabase();
  worker = await hire(db, [], { teamId: 'team-a' });
});

afterAll(async () => {
  await identity?.close();
  await db.close();
  rmSync(directory, { recursive: true });
});

async function startIdentity(port: number): Promise<IdentityProvider> {
  const { identityKeysFile: keysFile } = openSecrets(openHome(directory));
  const people = [{ id: worker, name: 'Synthetic Worker', roles: ['SOCIAL_WORKER', 'NOT_OURS'] }];
  return startIdentityProvider({ people, keysFile, port });
}

async function service(issuer: string) {
  const options = { issuer, audience: AUDIENCE, database: db.api, rememberFor: 0, today: () => '2013-02-25' };

  @Module({ imports: [AccessModule.forRootAsync({ useFactory: () => options })], controllers: [WhoController] })
  class Service {}

  const testing = await Test.createTestingModule({ imports: [Service] }).compile();
  const app = await testing.createNestApplication({ logger: false }).useGlobalFilters(new AsStatus()).init();
  const server = app.getHttpServer() as Parameters<typeof request>[0];
  const ask = (token: string) => request(server).get('/who').set('authorization', `Bearer ${token}`);
  return { ask, close: () => app.close() };
}

it('lets somebody in whom a real identity provider signed in, from its first minute to the person’s last day', async () => {
  const port = await freePort();
  const { ask, close } = await service(`http://127.0.0.1:${port}`);
  expect((await ask('a.b.c').expect(503)).body).toEqual({ code: 'ISSUER.AWAY' });

  identity = await startIdentity(port);
  const { accessToken, idToken } = await signIn(identity.issuer, worker);
  const actor = { id: worker, roles: ['SOCIAL_WORKER'], grade: 'practitioner' };
  const own = { actor, scope: { kind: 'teams', actorId: worker, teams: ['team-a'] } };
  expect((await ask(accessToken).expect(200)).body).toEqual(own);
  expect((await ask(String(idToken)).expect(401)).body).toEqual({ code: 'TOKEN.INVALID' });

  const manager = await hire(db, ['TEAM_MANAGER'], { teamId: 'team-b' });
  await lend(db, manager, worker, '2013-02-25', '2013-02-25');
  expect((await ask(accessToken).expect(200)).body).toMatchObject({ scope: { teams: ['team-a', 'team-b'] } });

  await db.owner.staff.update({ where: { id: worker }, data: { active: false } });
  expect((await ask(accessToken).expect(403)).body).toEqual({ code: 'ACCESS.UNKNOWN_PERSON' });
  const [line] = await db.owner.accessLog.findMany({ where: { actorId: worker } });
  expect(line).toMatchObject({ action: 'sign in', roles: ['SOCIAL_WORKER'], subjects: [], allowed: false });
  await close();
});
