// Choice group: several things of which some are chosen, as checkboxes under one heading.

type ChoiceGroupProps<Name extends string> = {
  readonly legend: string;
  readonly all: readonly Name[];
  readonly labels: Readonly<Record<Name, string>>;
  readonly chosen: readonly Name[];
  readonly onChange: (chosen: readonly Name[]) => void;
};

export function ChoiceGroup<Name extends string>({
  legend,
  all,
  labels,
  chosen,
  onChange,
}: ChoiceGroupProps<Name>) {
  const toggle = (name: Name): void =>
    onChange(all.filter((one) => (one === name ? !chosen.includes(one) : chosen.includes(one))));
  return (
    <fieldset class="field choices">
      <legend>{legend}</legend>
      {all.map((name) => (
        <label key={name}>
          <input type="checkbox" checked={chosen.includes(name)} onChange={() => toggle(name)} />
          <span>{labels[name]}</span>
          <code>{name}</code>
        </label>
      ))}
    </fieldset>
  );
}
