// What follows from the data: for one release, what each tool needs, and in whose words.

const data = JSON.parse(document.getElementById("data").textContent);
const LINES = { "airflow-v2": "Airflow 3", "airflow-v1": "Airflow 2" };
const EFFECTS = ["read", "write", "destructive"];
const VERBS = ["menu", "get", "create", "update", "delete"];
const WORDS = { astro: "Astro scopes", fab: "FAB pairs", airflow: "Airflow's needs" };
const NONE = { astro: "no scope published", fab: "not in FAB", airflow: "" };
const DEGREES = ["always", "one of its calls", "under a condition"];
const PREFIX = "deployment.airflow.";

const within = (at, index) => (at ?? []).filter((end) => end <= index).length % 2 === 1;
const verbOf = (need) => need.slice(need.lastIndexOf(".") + 1);
const letterOf = (verb) => (verb === "delete" ? "D" : verb === "create" || verb === "update" ? "W" : "R");
const short = (scope) => (scope.startsWith(PREFIX) ? scope.slice(PREFIX.length) : scope);
const newest = (line) => data[line].releases.at(-1);
const plural = (count, one) => `${count} ${one}${count === 1 ? "" : "s"}`;

/** Where a line's pair stands in a need's list: Airflow 2 first. */
const place = (line) => (line === "airflow-v1" ? 0 : 1);

/** What a need is called in the chosen words; null where these words have no name for it. */
function nameOf(number, words, line) {
  const need = data.needs[number];
  if (words === "astro") return need.scope === undefined ? null : data.scopes[need.scope].name;
  if (words === "fab") return need.fab[place(line)][0];
  return need.need;
}

/** Needs of one name share a column; a need without a name stands under its own. */
const keyOf = (number, words, line) => nameOf(number, words, line) ?? `none:${data.needs[number].need}`;
const labelOf = (key) => (key.startsWith("none:") ? key.slice(5) : short(key));
const named = (key) => !key.startsWith("none:");

/** The needs of an operation in a release: those of the row, and once more under each condition. */
function variants(operation, index) {
  const base = operation.rows.find((row) => within(row.at, index))?.needs ?? [];
  const met = (operation.when ?? []).filter((when) => within(when.at, index));
  const under = met.map((when) => base.filter((need) => !(when.drop ?? []).includes(need)).concat(when.add ?? []));
  return { base, met, all: [base, ...under] };
}

/** How far an operation's row of a release is proven: a proof speaks of releases that ask the same. */
function proofOf(operation, line, index) {
  const { proof } = operation;
  if (!proof) return { status: "none", words: "Not tried on a real Airflow yet." };
  const asked = data[line].releases.indexOf(proof.airflow);
  const asks = (at) => JSON.stringify(variants(operation, at).all);
  if (!within(operation.at, asked) || asks(index) !== asks(asked)) return { status: "none", words: `Not tried on releases that ask this; tried on ${proof.airflow}.` };
  if (proof.status === "proven") return { ...proof, words: `Proven on Airflow ${proof.airflow}, ${proof.date}.` };
  if (proof.status === "changed") return { ...proof, words: `Not proven again yet on Airflow ${proof.airflow}: the map changed after the proof.` };
  return { ...proof, words: `Unproven on Airflow ${proof.airflow}. ${proof.reason}` };
}

/** By column: true where the operation always needs it, false where a condition decides. */
function needed(operation, index, words, line) {
  const sets = variants(operation, index).all.map((needs) => new Set(needs.map((need) => keyOf(need, words, line))));
  const found = new Map();
  for (const set of sets) for (const key of set) found.set(key, sets.every((other) => other.has(key)));
  return found;
}

/** A tool in a release, or null where the release lacks it. */
function toolIn(tool, line, index, words) {
  const of = (numbers) =>
    (numbers ?? []).map((number) => data[line].operations[number]).filter((operation) => within(operation.at, index));
  const own = of(tool.calls);
  if (own.length === 0) return null;
  const behind = of(tool.behind);
  const effect = EFFECTS[Math.max(...own.map((operation) => EFFECTS.indexOf(operation.effect)))];
  const cells = new Map();
  const calls = own.concat(behind).map((operation) => ({ operation, needs: needed(operation, index, words, line) }));
  for (const { needs } of calls) {
    for (const key of needs.keys()) {
      if (cells.has(key)) continue;
      const all = calls.slice(0, own.length).every((call) => call.needs.get(key) === true);
      const some = calls.some((call) => call.needs.get(key) === true);
      const by = calls.filter((call) => call.needs.has(key)).map((call) => [call.operation.id, call.needs.get(key)]);
      cells.set(key, { degree: all ? 0 : some ? 1 : 2, by });
    }
  }
  return { ...tool, own, behind, effect, cells, text: textOf(tool, own.concat(behind), index, line) };
}

/** Everything that the free text is looked for in. */
function textOf(tool, operations, index, line) {
  const needs = operations.flatMap((operation) => variants(operation, index).all.flat());
  const names = [...new Set(needs)].flatMap((need) =>
    ["airflow", "fab", "astro"].map((words) => nameOf(need, words, line) ?? ""));
  const calls = operations.flatMap((operation) => [operation.id, operation.path, operation.note ?? ""]);
  return [tool.name, tool.says, tool.toolset, ...calls, ...names].join(" ").toLowerCase();
}

/** The columns of some tools, by resource and then by verb; those without a name last. */
function columnsOf(tools, words, line) {
  const keys = new Set(tools.flatMap((tool) => [...tool.cells.keys()]));
  const resources = [...new Set(data.needs.map((need) => need.need.replace("some_", "").split(".")[0]))];
  const columns = [...keys].map((key) => {
    const numbers = data.needs.map((_, number) => number).filter((number) => keyOf(number, words, line) === key);
    const need = data.needs[numbers[0]];
    const verb = verbOf(need.need);
    const rank = resources.indexOf(need.need.replace("some_", "").split(".")[0]) * 10 + VERBS.indexOf(verb);
    return { key, label: labelOf(key), named: named(key), letter: letterOf(verb), numbers, rank };
  });
  return columns.sort((a, b) => b.named - a.named || a.rank - b.rank);
}

/** The tools that pass the filters, and their columns. */
function select(state) {
  const index = data[state.line].releases.indexOf(state.release);
  const all = data[state.line].tools.map((tool) => toolIn(tool, state.line, index, state.words)).filter(Boolean);
  const asked = state.q.toLowerCase().split(/\s+/).filter(Boolean);
  const tools = all.filter((tool) =>
    (state.toolset === "all" || (state.toolset === "default" ? tool.default : tool.toolset === state.toolset)) &&
    state.effects.includes(tool.effect) &&
    (!state.scope || tool.cells.has(state.scope)) &&
    asked.every((word) => tool.text.includes(word)));
  return { index, all, tools, columns: columnsOf(tools, state.words, state.line) };
}

/** The least roles that do for all these tools, whatever is asked of them. */
function roles(tools, line, index) {
  const needs = new Set(tools.flatMap((tool) =>
    tool.own.concat(tool.behind).flatMap((operation) => variants(operation, index).all.flat())));
  return rolesFor([...needs], line);
}

/** The least roles that have all needs, and which needs ask for no lesser ones. */
function rolesFor(needs, line) {
  const all = needs.map((need) => data.needs[need]);
  const fab = (need) => need.fab[place(line)][1];
  const top = (rank) => {
    const highest = Math.max(0, ...all.map(rank));
    return [highest, highest ? all.filter((need) => rank(need) === highest).map((need) => need.need) : []];
  };
  const lacking = all.filter((need) => fab(need) === null).map((need) => need.need);
  const [fabRank, fabFor] = top(fab);
  const [simpleRank, simpleFor] = top((need) => need.simple);
  return {
    fab: lacking.length ? null : data.fab_roles[line][fabRank], fabFor, lacking,
    simple: line === "airflow-v2" ? data.simple_roles[simpleRank] : null, simpleFor,
  };
}

/** The published read-only role in a release: scopes that open nothing, and reads that need more. */
function viewer(line, index) {
  const tools = data[line].tools.map((tool) => toolIn(tool, line, index, "astro")).filter(Boolean);
  const held = data.scopes.filter((scope) => scope.viewer);
  const used = new Set(tools.flatMap((tool) => [...tool.cells.keys()]));
  const has = new Set(held.map((scope) => scope.name));
  const reads = tools.filter((tool) => tool.effect === "read");
  const more = reads
    .map((tool) => ({ tool, lacks: [...tool.cells].filter(([key]) => !has.has(key)) }))
    .filter(({ lacks }) => lacks.length > 0);
  const needs = (tool) => new Set(tool.own.flatMap((operation) => variants(operation, index).all.flat()));
  const assumed = data.needs.flatMap((need, number) => {
    const names = reads.filter((tool) => needs(tool).has(number)).map((tool) => tool.name);
    return need.assumed && need.scope !== undefined && has.has(data.scopes[need.scope].name) && names.length ? [[need, names]] : [];
  });
  return { held, assumed, silent: held.filter((scope) => !used.has(scope.name)), reads, more };
}
