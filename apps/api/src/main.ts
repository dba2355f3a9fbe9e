import 'reflect-metadata';
import { fail, serve } from '#libs/service';
import { readConfig } from './config/config';
import { createApi } from './create-api';

if (require.main === module) void serve(readConfig, createApi).catch(fail);
