// Takes the authority and gives what the reader may ask of it: who held an office on a day, and whose name that is.

import type { KnownPeople, KnownPerson } from "../../terms/known-people.ts";
import type { Authority, AuthorityPerson } from "./authority.ts";
import { entryName } from "./authority.ts";
import { findLastHolder, findOfficeHolder, findPerson, findWholeOffice } from "./look-up.ts";

function knownPerson({ name, reading }: AuthorityPerson): KnownPerson {
  return { name, ...(reading === undefined ? {} : { reading }), entry: entryName("people", name) };
}

export function knownPeople(authority: Authority): KnownPeople {
  return {
    findHolder: (office, day, surname) => {
      const holder = findOfficeHolder(authority, office, day, surname);
      const whole = holder && findWholeOffice(authority, holder, office, day);
      return holder && { ...knownPerson(holder), ...(whole === undefined ? {} : { office: whole }) };
    },
    findLastHolder: (office, day, surname) => {
      const holder = findLastHolder(authority, office, day, surname);
      return holder && { ...knownPerson(holder), asOf: authority.asOf };
    },
    findByName: (name) => {
      const person = findPerson(authority, name);
      return person && knownPerson(person);
    },
  };
}
