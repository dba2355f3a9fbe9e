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

/** What a council makes of the glossary: its policy `plainEnglish`. */
export interface GlossaryChanges {
  /** Further entries; one that exists already is replaced. */
  add: { acronyms: readonly Acronym[]; phrases: readonly JargonPhrase[] };
  /** Entries that the council takes out: an acronym as it is written, a phrase in any case. */
  remove: readonly string[];
  ignore: readonly string[];
}
