import { UnsupportedMediaTypeException } from '@nestjs/common';
import { type NextFunction, type Request, type Response } from 'express';

/** Where a spreadsheet's list may be sent as it is. */
const takesCsv: readonly string[] = ['/enquiries/private-fostering-bulk'];

/** A body in another form would be ignored, which is worse than being refused. */
export function onlyJson(request: Request, _response: Response, next: NextFunction): void {
  const hasBody =
    request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
  const readable = ['application/json', ...(takesCsv.includes(request.path) ? ['text/csv'] : [])];
  next(hasBody && !request.is(readable) ? new UnsupportedMediaTypeException() : undefined);
}
