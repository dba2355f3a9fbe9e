import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { Attempted, type Attempt } from '../acts/attempt';
import { id } from '../http/schemas';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { Deliveries } from './deliveries';
import { Subscriptions } from './subscriptions';
import {
  deliveryAnswer,
  type DeliveryAnswer,
  deliveryId,
  deliveryPage,
  type DeliveryPage,
  deliveryQuery,
  type DeliveryQuery,
} from './webhook.schemas';
import { newSubscription, type NewSubscription, subscriptionAnswer, type SubscriptionAnswer } from './webhook.schemas';
import { subscriptionForm, type SubscriptionForm, subscriptionList, type SubscriptionList } from './webhook.schemas';

@ApiTags('events out')
@ApiBearerAuth('accessToken')
@Controller()
export class WebhooksController {
  constructor(
    private readonly subscriptions: Subscriptions,
    private readonly deliveries: Deliveries,
  ) {}

  @Get('subscriptions')
  @Allow('read', 'Subscription')
  @Answers(subscriptionList, { summary: 'Receivers of events' })
  listSubscriptions(@Asked() asking: Asking): Promise<SubscriptionList> {
    return this.subscriptions.list(asking);
  }

  @Post('subscriptions')
  @Allow('administer', 'Subscription')
  @Answers(newSubscription, {
    summary: 'Send events to a receiver',
    description: 'CloudEvents over Standard Webhooks; no personal data.',
    status: 201,
  })
  subscribe(
    @Attempted() attempt: Attempt,
    @Body({ schema: subscriptionForm }) form: SubscriptionForm,
  ): Promise<NewSubscription> {
    return this.subscriptions.subscribe(attempt, form);
  }

  @Delete('subscriptions/:subscriptionId')
  @Allow('administer', 'Subscription')
  @Answers(subscriptionAnswer, { summary: 'Send nothing more' })
  unsubscribe(
    @Attempted() attempt: Attempt,
    @Param('subscriptionId', { schema: id }) subscriptionId: string,
  ): Promise<SubscriptionAnswer> {
    return this.subscriptions.end(attempt, subscriptionId);
  }

  @Get('deliveries')
  @Allow('read', 'Delivery')
  @Answers(deliveryPage, { summary: 'Messages by status; those that were given up unless you ask for others' })
  listDeliveries(
    @Asked() asking: Asking,
    @Query({ schema: deliveryQuery }) { status, ...page }: DeliveryQuery,
  ): Promise<DeliveryPage> {
    return this.deliveries.page(asking, status, page);
  }

  @Post('deliveries/:deliveryId/retry')
  @Allow('administer', 'Delivery')
  @Answers(deliveryAnswer, { summary: 'Send a message again that was given up' })
  retryDelivery(
    @Attempted() attempt: Attempt,
    @Param('deliveryId', { schema: deliveryId }) delivery: string,
  ): Promise<DeliveryAnswer> {
    return this.deliveries.retry(attempt, delivery);
  }
}
