import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
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
  preferences,
  type Preferences,
  unreadAnswer,
  type UnreadAnswer,
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

  @Get('unread')
  @Allow('read', 'Notification')
  @Answers(unreadAnswer, { summary: 'How many you have not read' })
  unreadNotifications(@Asked() asking: Asking): Promise<UnreadAnswer> {
    return this.notifications.unread(asking);
  }

  @Post('read')
  @Allow('write', 'Notification')
  @Answers(unreadAnswer, { summary: 'You have read all of them' })
  readAllNotifications(@Attempted() attempt: Attempt): Promise<UnreadAnswer> {
    return this.notifications.readAll(attempt);
  }

  @Get('preferences')
  @Allow('read', 'Notification')
  @Answers(preferences, { summary: 'How you want to be told' })
  notificationPreferences(@Asked() asking: Asking): Promise<Preferences> {
    return this.notifications.preferences(asking);
  }

  @Put('preferences')
  @Allow('write', 'Notification')
  @Answers(preferences, { summary: 'Choose one mail a day, or one for each thing' })
  changeNotificationPreferences(
    @Attempted() attempt: Attempt,
    @Body({ schema: preferences }) chosen: Preferences,
  ): Promise<Preferences> {
    return this.notifications.prefer(attempt, chosen);
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
