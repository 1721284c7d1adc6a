// Writes one module as a function of a pack: takes what was parsed of all of them, gives its source.

/** Where an exported name comes from: what a module only passes on is taken from the module that makes it. */
function originOf(url, name, modules) {
  for (const { from, names, space, isAll } of modules.get(url)?.passed ?? []) {
    if (space === name) return { url: from, isSpace: true };
    const inside = names.find(([, outside]) => outside === name)?.[0];
    if (inside !== undefined) return originOf(from, inside, modules);
    if (isAll && exportsOf(from, modules).includes(name)) return originOf(from, name, modules);
  }
  return { url, name };
}

function exportsOf(url, modules) {
  const { own, passed } = modules.get(url);
  return [
    ...own.keys(),
    ...passed.flatMap(({ from, names, space, isAll }) =>
      isAll ? exportsOf(from, modules) : space === undefined ? names.map(([, outside]) => outside) : [space],
    ),
  ];
}

/** A module runs when something of it is first needed; a function of it is not needed before it is called. */
export function writeModule(one, modules, names, isEntry) {
  const of = (url) =>
    url.startsWith("node:") ? `process.getBuiltinModule("${url}")` : `${names.get(url)}()`;
  const valueOf = ({ url, name, isSpace }) =>
    isSpace === true || name === undefined ? of(url) : `${of(url)}.${name}`;
  const taken = one.taken.flatMap(({ from, names: pairs, space, whole }) => [
    ...(space === undefined ? [] : [`const ${space} = ${of(from)};`]),
    ...(whole === undefined
      ? []
      : [`const ${whole} = ${of(from)}${from.startsWith("node:") ? "" : ".default"};`]),
    ...pairs.map(([outside, inside]) => {
      const origin = originOf(from, outside, modules);
      const value = valueOf(origin);
      return modules.get(origin.url)?.functions.has(origin.name)
        ? `let ${inside} = (...given) => (${inside} = ${value})(...given);`
        : `const ${inside} = ${value};`;
    }),
  ]);
  const given = [
    ...Array.from(one.own, ([outside, inside]) => `${outside}: ${inside}`),
    ...exportsOf(one.url, modules)
      .filter((name) => !one.own.has(name))
      .map((name) => `get ${name}() { return ${valueOf(originOf(one.url, name, modules))}; }`),
  ];
  const body = one.body.replaceAll(/\bimport\("pack:([^"]+)"\)/g, (_, url) => `Promise.resolve(${of(url)})`);
  const name = names.get(one.url);
  return `// ${one.url}
let of_${name};
function ${name}() { return (of_${name} ??= make_${name}()); }
${isEntry ? "async " : ""}function make_${name}() { ${taken.join(" ")}${body}
return { ${given.join(", ")} };
}`;
}
