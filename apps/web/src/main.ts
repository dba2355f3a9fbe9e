import 'reflect-metadata';
import { fail, serve } from '#libs/service';
import { readConfig } from './config/config';
import { createWeb } from './create-web';

if (require.main === module)
  void serve(
    'web',
    readConfig,
    (config, metrics) => createWeb(config, { metrics }),
    ({ API_URL }) => [new URL(API_URL).origin],
  ).catch(fail);
