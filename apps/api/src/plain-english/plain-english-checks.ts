import { Injectable } from '@nestjs/common';
import { adviceOf, check } from '#libs/plain-english';
import { type Asking } from '../reading/asking';
import { Record } from '../reading/record';
import { councilLanguage } from './council-language';
import { type PlainEnglishAdvice, type PlainEnglishRequest } from './plain-english.schemas';

/** Reads what is sent and says what a family may not understand. Nothing of it is kept, in no table and no log. */
@Injectable()
export class PlainEnglishChecks {
  constructor(private readonly record: Record) {}

  async check({ requester }: Asking, { text, texts }: PlainEnglishRequest): Promise<PlainEnglishAdvice> {
    const { version: glossaryVersion, glossary } = await this.record.as(requester, councilLanguage);
    const sent = Object.entries(texts ?? { text: text ?? '' });
    return {
      glossaryVersion,
      texts: sent.map(([name, written]) => {
        const findings = check(written, glossary);
        return { name, counts: adviceOf(findings), findings };
      }),
    };
  }
}
