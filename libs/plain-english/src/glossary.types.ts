/** Letters that stand for words, for example `CIN`. Found as written: `PEP` is one, `pep` is not. */
export interface Acronym {
  acronym: string;
  /** The words it stands for. */
  standsFor: string;
  /** What a family would understand. */
  plain: string;
}

/** Words of the trade, found in any case, with blanks or a hyphen between them, and in the plural. */
export interface JargonPhrase {
  phrase: string;
  plain: string;
}

export interface Glossary {
  acronyms: readonly Acronym[];
  phrases: readonly JargonPhrase[];
  /** Names in which nothing is reported, such as that of a local charity. Any case. */
  ignore: readonly string[];
}

/** What a council makes of the glossary, as its policy `plainEnglish` says it. */
export interface GlossaryChanges {
  /** Its own terms; one that exists already is replaced. */
  terms: readonly JargonPhrase[];
  /** Its own acronyms; one that exists already is replaced. */
  acronyms: readonly Acronym[];
  /** Acronyms that its families know: they are not reported. */
  allowedAcronyms: readonly Pick<Acronym, 'acronym' | 'standsFor'>[];
  /** Words and names in which nothing is reported, in any case. */
  leaveAlone: readonly string[];
}
