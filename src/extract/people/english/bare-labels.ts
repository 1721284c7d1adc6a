// Takes an English transcript; gives the whole names in capitals that label who speaks, where a label stands more than once: JULIA SAMPLE: Thank you.

const BARE_LABEL =
  /^(?<name>[A-Z][A-Z'’-]{1,20}(?: (?:[A-Z]\. )?[A-Z][A-Z'’-]{1,20}){1,3})(?=(?: \([^()\n]{1,40}\))?:)/gmu;
/** A head, a form or whoever asks is nobody by name. */
const NO_NAME =
  /\b(?:QUESTIONS?|ANSWERS?|JOURNALIST|REPORTER|MODERATOR|INTERPRETER|TRANSLATOR|OPERATOR|SPEAKER|HOST|PRESS|MEDIA|NEWS|STAFF|OFFICIAL|PARTICIPANTS?|AUDIENCE|DATE|TIME|PLACE|LOCATION|SUBJECTS?|CONTACT|NOTES?|TRANSCRIPT|STATEMENT|RELEASE|REMARKS|UNIDENTIFIED|MALE|FEMALE|MINISTER|SECRETARY|PRESIDENT|AMBASSADOR|GENERAL|ADMIRAL|THE|OF|AND|FOR|KEY|FACTS?|POINTS?|NEXT|STEPS?)\b/u;
/** One whose words stand once may be a head; somebody speaks again. */
const LEAST = 2;

export function bareLabels(text: string): readonly RegExpMatchArray[] {
  const labels = [...text.matchAll(BARE_LABEL)].filter(({ groups }) => !NO_NAME.test(groups?.["name"] ?? ""));
  const times = new Map<string, number>();
  for (const [label] of labels) times.set(label, (times.get(label) ?? 0) + 1);
  return labels.filter(([label]) => (times.get(label) ?? 0) >= LEAST);
}
