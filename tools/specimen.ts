// Specimens: adds one, or writes golden files anew.
//
// npm run specimen -- add KIND NAME FILE     FILE becomes specimens/KIND/NAME/source.*, its golden files are written
// npm run specimen -- write [KIND[/NAME] …]  golden files anew, of all or of those named; look at the difference before you commit
//
// What a golden file holds is what the program makes of the source. What is right stands in gold.json, by hand.

import { copyFileSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { loadHouse } from "../src/house.ts";
import type { House } from "../src/house.ts";
import { ANNOUNCEMENT_KINDS } from "../src/terms/kind.ts";
import { listSpecimens } from "../src/testing/specimens/list-specimens.ts";
import type { Specimen } from "../src/testing/specimens/list-specimens.ts";
import { GOLDEN_FILES, renderSpecimen } from "../src/testing/specimens/render-specimen.ts";
import { messageOf } from "../src/terms/message-of.ts";

const ROOT = join(import.meta.dirname, "../specimens");
const USAGE = "npm run specimen -- add KIND NAME FILE | write [KIND[/NAME] …]";

const LONGEST_NAME = 80;

class Refusal extends Error {}

/** What cannot be taken in leaves no half-made specimen. */
async function addGolden(specimen: Specimen, house: House): Promise<void> {
  try {
    await writeGolden(specimen, house);
  } catch (error) {
    rmSync(specimen.folder, { recursive: true });
    throw new Refusal(messageOf(error), { cause: error });
  }
}

async function writeGolden({ folder, source }: Specimen, house: House): Promise<void> {
  const files = await renderSpecimen(source, house);
  for (const name of GOLDEN_FILES) writeFileSync(join(folder, name), files[name]);
}

function add([kind = "", name = "", file = ""]: readonly string[]): Specimen {
  if (!ANNOUNCEMENT_KINDS.some((known) => known === kind))
    throw new Refusal(`"${kind}" is no kind; kinds are ${ANNOUNCEMENT_KINDS.join(", ")}`);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))
    throw new Refusal(`"${name}" is no name; a name is lower-case words joined by hyphens`);
  if (name.length > LONGEST_NAME) throw new Refusal(`a name has at most ${LONGEST_NAME} letters`);
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    throw new Refusal(`${file || "FILE"}: there is no such file`);
  const folder = join(ROOT, kind, name);
  if (existsSync(folder)) throw new Refusal(`specimens/${kind}/${name} is there already`);
  mkdirSync(folder, { recursive: true });
  const source = join(folder, `source${extname(file) || ".txt"}`);
  copyFileSync(file, source);
  const gold = { kind, role: "official", lang: "ja", complete: [], gold: {} };
  writeFileSync(join(folder, "gold.json"), `${JSON.stringify(gold, null, 2)}\n`);
  return { kind, name, folder, source };
}

function choose(words: readonly string[]): readonly Specimen[] {
  const all = listSpecimens(ROOT);
  const matches = (word: string) =>
    all.filter(({ kind, name }) => word === kind || word === `${kind}/${name}`);
  const unknown = words.find((word) => matches(word).length === 0);
  if (unknown !== undefined) throw new Refusal(`there is no specimen "${unknown}"`);
  return words.length === 0 ? all : words.flatMap(matches);
}

async function run([command, ...words]: readonly string[]): Promise<void> {
  const house = await loadHouse();
  if (!house.ok) throw new Refusal(house.error);
  if (command === "add") {
    const specimen = add(words);
    await addGolden(specimen, house.value);
    console.log(
      `${specimen.folder}: look at facts.json and draft.md, and write what is right into gold.json.`,
    );
  } else if (command === "write") {
    const chosen = choose(words);
    for (const specimen of chosen) await writeGolden(specimen, house.value);
    console.log(`Golden files of ${chosen.length} specimens written.`);
  } else throw new Refusal(USAGE);
}

/** Gives the exit status. */
export async function runSpecimen(words: readonly string[]): Promise<number> {
  try {
    await run(words);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`specimen: ${error.message}\n`);
    return 2;
  }
}

if (import.meta.main) process.exitCode = await runSpecimen(process.argv.slice(2));
