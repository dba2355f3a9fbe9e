import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Allow } from '#libs/access';
import { Attempted, type Attempt } from '../acts/attempt';
import { id } from '../http/schemas';
import { Answers } from '../openapi/answers.decorator';
import { Asked, type Asking } from '../reading/asking';
import { pageQuery, type PageQuery } from '../reading/paging';
import {
  notificationAnswer,
  type NotificationAnswer,
  notificationPage,
  type NotificationPage,
} from './notification.schemas';
import { Notifications } from './notifications';

@ApiTags('notifications')
@ApiBearerAuth('accessToken')
@Controller('notifications')
export class NotificationsController {
  constructor(private readonly notifications: Notifications) {}

  @Get()
  @Allow('read', 'Notification')
  @Answers(notificationPage, { summary: 'Your inbox, newest first' })
  listNotifications(@Asked() asking: Asking, @Query({ schema: pageQuery }) page: PageQuery): Promise<NotificationPage> {
    return this.notifications.page(asking, page);
  }

  @Post(':notificationId/read')
  @Allow('write', 'Notification')
  @Answers(notificationAnswer, { summary: 'You have read it' })
  readNotification(
    @Attempted() attempt: Attempt,
    @Param('notificationId', { schema: id }) notificationId: string,
  ): Promise<NotificationAnswer> {
    return this.notifications.read(attempt, notificationId);
  }
}
