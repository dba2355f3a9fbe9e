import connectPgSimple from 'connect-pg-simple';
import { type RequestHandler } from 'express';
import session from 'express-session';
import { type Pool } from 'pg';
import { type WebConfig } from '../../config/config';
import './session.types';

const minute = 60_000;

/** Sessions in PostgreSQL; the browser holds an id in a cookie, nothing else. Each request puts the end off. */
export function sessions(config: WebConfig, pool: Pool): RequestHandler {
  const Store = connectPgSimple(session);
  const secure = config.PUBLIC_URL.startsWith('https:');
  return session({
    name: secure ? '__Host-journey' : 'journey',
    secret: config.SESSION_SECRET,
    store: new Store({ pool, schemaName: 'web', tableName: 'session', errorLog: () => undefined }),
    resave: false,
    saveUninitialized: false,
    rolling: true,
    cookie: { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: config.SESSION_IDLE_MINUTES * minute },
  });
}
