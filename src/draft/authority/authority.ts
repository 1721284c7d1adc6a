// Authority: what the desk knows beside the text. Takes house/authority.yaml as parsed YAML and gives it ready for look-ups.

import { z } from "zod";
import type { Result } from "../../terms/result.ts";
import { failure, success } from "../../terms/result.ts";
import type { ConfigurationError } from "../style/configuration-error.ts";
import { configurationErrors, describeErrors } from "../style/configuration-error.ts";

export type HeldOffice = {
  readonly office: string;
  /** First and last day, `YYYY-MM-DD`; without `to` it was still held on the file's `asOf`. */
  readonly from: string;
  readonly to?: string;
};

export type AuthorityPerson = {
  readonly name: string;
  readonly surname?: string;
  readonly given?: string;
  readonly reading: string;
  readonly country?: string;
  readonly offices: readonly HeldOffice[];
  readonly source: string;
};

export type AuthorityIssuer = {
  readonly name: string;
  readonly short?: string;
  readonly hosts: readonly string[];
  /** Host and beginning of the path of an issuer that shares a host: `mod.go.jp/js`. */
  readonly paths: readonly string[];
  readonly source: string;
};

export type Authority = {
  readonly asOf: string;
  readonly people: readonly AuthorityPerson[];
  readonly issuers: readonly AuthorityIssuer[];
  readonly peopleByName: ReadonlyMap<string, AuthorityPerson>;
  readonly issuersByName: ReadonlyMap<string, AuthorityIssuer>;
};

/** The name that a ground gives for an entry. */
export function entryName(section: "people" | "issuers", name: string): string {
  return `${section}/${name}`;
}

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/u, "is not a day like 2025-09-08");
const word = z.string().min(1);
const source = z.string({ error: "every entry needs its source" }).min(1, "every entry needs its source");

const person = z.strictObject({
  name: word.regex(/^\S+$/u, "is written without spaces"),
  surname: word.optional(),
  given: word.optional(),
  reading: word,
  country: word.optional(),
  offices: z.array(z.strictObject({ office: word, from: day, to: day.optional() })),
  source,
});
const issuer = z.strictObject({
  name: word,
  short: word.optional(),
  hosts: z.array(word),
  paths: z.array(word).default([]),
  source,
});
const authoritySchema = z.strictObject({
  "as-of": day,
  people: z.array(person),
  issuers: z.array(issuer),
});
type WrittenAuthority = z.infer<typeof authoritySchema>;

function readPerson({
  surname,
  given,
  country: home,
  offices,
  ...rest
}: z.infer<typeof person>): AuthorityPerson {
  return {
    ...rest,
    offices: offices.map(({ to, ...held }): HeldOffice => (to === undefined ? held : { ...held, to })),
    ...(surname === undefined ? {} : { surname }),
    ...(given === undefined ? {} : { given }),
    ...(home === undefined ? {} : { country: home }),
  };
}

function readIssuer({ short, ...rest }: z.infer<typeof issuer>): AuthorityIssuer {
  return short === undefined ? rest : { ...rest, short };
}

function checkPeople({ people }: WrittenAuthority): readonly ConfigurationError[] {
  return people.flatMap(({ name, surname, given, offices }, index): readonly ConfigurationError[] => {
    const path = `people[${index}]`;
    const faults: ConfigurationError[] = [];
    if (people.findIndex((other) => other.name === name) !== index) {
      faults.push({ path: `${path}.name`, message: `"${name}" is there twice` });
    }
    const parted = surname === undefined && given === undefined ? name : `${surname ?? ""}${given ?? ""}`;
    if (parted !== name) {
      faults.push({ path, message: `surname and given name do not make up "${name}"` });
    }
    for (const [place, { from, to }] of offices.entries()) {
      if (to !== undefined && to < from) {
        faults.push({
          path: `${path}.offices[${place}]`,
          message: `ends (${to}) before it begins (${from})`,
        });
      }
    }
    return faults;
  });
}

export function parseAuthority(written: unknown): Result<Authority, string> {
  const parsed = authoritySchema.safeParse(written);
  if (!parsed.success) return failure(describeErrors(configurationErrors(parsed.error)));
  const faults = checkPeople(parsed.data);
  if (faults.length > 0) return failure(describeErrors(faults));
  const people = parsed.data.people.map(readPerson);
  const issuers = parsed.data.issuers.map(readIssuer);
  return success({
    asOf: parsed.data["as-of"],
    people,
    issuers,
    peopleByName: new Map(people.map((entry) => [entry.name, entry])),
    issuersByName: new Map(issuers.map((entry) => [entry.name, entry])),
  });
}
