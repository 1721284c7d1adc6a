// KnownPeople: what whoever calls the reader knows of people beside the text; every look-up may miss.

export type KnownPerson = {
  readonly name: string;
  readonly reading?: string;
  /** The whole of the office that was asked for by its head: 外務大臣 of 大臣. */
  readonly office?: string;
  /** Where that is from, as a fact's `from` names it: `people/小泉進次郎`. */
  readonly entry: string;
};

export type KnownPeople = {
  /** Who held the office on the day (`YYYY-MM-DD`); with a surname, one of that name. Undefined where that is not one. */
  readonly findHolder: (office: string, day: string, surname?: string) => KnownPerson | undefined;
  /**
   * For a day later than what is known: the one of that surname who held the office when it was last looked at, and when
   * that was. No more than a hint: the office may have changed hands since.
   */
  readonly findLastHolder?: (
    office: string,
    day: string,
    surname: string,
  ) => (KnownPerson & { readonly asOf: string }) | undefined;
  /** The one person of this whole name. */
  readonly findByName: (name: string) => KnownPerson | undefined;
};
