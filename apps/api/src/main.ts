import 'reflect-metadata';
import { fail, serve } from '#libs/service';
import { readConfig } from './config/config';
import { createApi } from './create-api';

if (require.main === module)
  void serve('api', readConfig, (config, metrics) => createApi(config, { metrics })).catch(fail);
