import { RuleBroken } from '#libs/journey';

/** The key of the text was destroyed, as the law or the council's retention asks. */
export class TextGone extends RuleBroken {
  constructor() {
    super('TEXT.ERASED', 'The texts of this record were destroyed when their time was over');
  }
}

/** The text is sealed, and this process has no keys. */
export class TextLocked extends Error {
  readonly code = 'TEXT.LOCKED';

  constructor() {
    super('This text is sealed, and TEXT_KEYS is not set');
  }
}
