// Read plot: the elements of a page one by one in, for each drawing what it says and the numbers that its columns stand for out.

export type DrawnPlot = {
  /** Its title and its description, and the labels of what it draws. */
  readonly said: readonly string[];
  readonly labels: readonly string[];
  /** Of each column, by the scale at its left; empty where the drawing has none. */
  readonly columns: readonly number[];
};

type Attributes = Readonly<Record<string, string>>;

export type PlotReader = {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
  isOpen(): boolean;
};

type Tick = { readonly y: number; readonly value: number };
type Column = { readonly top: number; readonly bottom: number };

/** Letters stand so far under the line that they name. */
const LETTERS_BELOW = 4;

/** `M12 100V40h8V100z`, one behind the other. */
function readColumns(path: string): readonly Column[] {
  return [...path.matchAll(/M[\d.]+ ([\d.]+)V([-\d.]+)h/g)].map(([, bottom, top]) => ({
    bottom: Number(bottom),
    top: Number(top),
  }));
}

function numbersOf(columns: readonly Column[], ticks: readonly Tick[]): readonly number[] {
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (!first || !last || first === last) return [];
  const perPixel = (last.value - first.value) / (first.y - last.y);
  return columns.map(({ top, bottom }) => (bottom - top) * perPixel);
}

export function createPlotReader(onPlot: (plot: DrawnPlot) => void): PlotReader {
  let depth = 0;
  let within = "";
  let y = 0;
  let said: string[] = [];
  let labels: string[] = [];
  let ticks: Tick[] = [];
  let columns: Column[] = [];
  return {
    isOpen: () => depth > 0,
    open: (name, attributes) => {
      if (name !== "svg" && depth === 0) return;
      depth += 1;
      const isScale = name === "text" && attributes["text-anchor"] === "end";
      within = isScale ? "scale" : name;
      y = Number(attributes["y"] ?? 0) - LETTERS_BELOW;
      if (name === "path" && attributes["class"] === "plot-area")
        columns.push(...readColumns(attributes["d"] ?? ""));
    },
    text: (text) => {
      if (text.trim() === "") return;
      if (within === "scale") ticks.push({ y, value: Number(text.replaceAll(",", "")) });
      else if (within === "title" || within === "desc") said.push(text.trim());
      else labels.push(text.trim());
    },
    close: () => {
      if (depth === 0) return;
      depth -= 1;
      if (depth > 0) return;
      onPlot({ said, labels, columns: numbersOf(columns, ticks) });
      [said, labels, ticks, columns] = [[], [], [], []];
    },
  };
}
