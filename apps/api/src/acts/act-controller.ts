import { Body, Controller, Param, Post, type Type } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Allow } from '#libs/access';
import { type Recorded } from '#libs/contracts';
import { type StageKind } from '#libs/journey';
import { id } from '../http/schemas';
import { Answers } from '../openapi/answers.decorator';
import { Acting } from './acting';
import { bodyOf } from './act-body';
import { type ActRoute, addressOf, operationOf, routesOf, stageAt } from './act-routes';
import { AttemptedOnVersion, type VersionedAttempt } from './attempt';
import { jointlyRecorded, recordedAnswer } from './recorded.schema';
import { subjectOf } from './subject-of';

/** The last part of a stage's address. */
export const stageNumber = z
  .string()
  .regex(/^[1-9]\d{0,3}$/, 'Send a number from 1')
  .meta({ description: '1 for the first such stage of the journey', example: '1' });

/** The controller of a kind of stage, made from its acts: a new stage, or a new act, needs no line here. */
export function actController(kind: StageKind): Type {
  @ApiTags(kind === 'contact' ? 'contacts' : kind === 'journey' ? 'journeys' : kind)
  @ApiBearerAuth('accessToken')
  @Controller(addressOf(kind))
  class ActsController {
    constructor(readonly acting: Acting) {}
  }
  for (const route of routesOf(kind)) addRoute(ActsController, route);
  return ActsController;
}

function addRoute(controller: Type<{ acting: Acting }>, route: ActRoute): void {
  const { kind, form } = route;
  const method = operationOf(route);
  const prototype = controller.prototype as Record<string, unknown>;
  const handler = {
    [method](this: { acting: Acting }, attempt: VersionedAttempt, body: unknown, ...address: string[]) {
      return this.acting.act(route, attempt, stageAt(kind, address), body) satisfies Promise<Recorded>;
    },
  }[method];
  const descriptor = { value: handler, writable: true, configurable: true };
  Object.defineProperty(prototype, method, descriptor);
  Reflect.defineMetadata('design:paramtypes', [Object, Object, String, String], prototype, method);
  AttemptedOnVersion()(prototype, method, 0);
  Body({ schema: bodyOf(form) })(prototype, method, 1);
  parametersOf(kind).forEach((parameter, index) => parameter(prototype, method, index + 2));
  for (const decorate of [
    Post(form.path),
    Allow(form.action, subjectOf(route)),
    Answers(form.joint ? jointlyRecorded : recordedAnswer, {
      summary: form.summary,
      ...(form.cites === undefined ? {} : { description: `Inspection report, ${form.cites}` }),
      etag: true,
    }),
  ])
    decorate(prototype, method, descriptor);
}

function parametersOf(kind: StageKind): ParameterDecorator[] {
  if (kind === 'contact') return [Param('contactId', { schema: id })];
  const journey = Param('journeyId', { schema: id });
  return kind === 'journey' ? [journey] : [journey, Param('n', { schema: stageNumber })];
}
