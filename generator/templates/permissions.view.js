// What is shown of it: elements alone, no state.

function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "checked" || name === "selected" || name === "hidden" || name === "open") node[name] = value;
    else if (value !== undefined && value !== null && value !== false) node.setAttribute(name, value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

const code = (text) => el("code", {}, text);
const codes = (texts) => texts.flatMap((text, at) => (at ? [", ", code(text)] : [code(text)]));
/** Words with code between backticks. */
const prose = (text) => text.split("`").map((part, at) => (at % 2 ? code(part) : part));
const badge = (effect) => el("span", { class: `badge ${effect}`, title: effect }, effect);
const link = (text, act, attributes = {}) => {
  const button = el("button", { type: "button", class: "link", ...attributes }, text);
  button.addEventListener("click", act);
  return button;
};

const signOf = (column, degree) => [column.letter, column.letter.toLowerCase(), `${column.letter.toLowerCase()}?`][degree];
const toolsetWords = (toolset) => ({ default: "default tools", all: "all tools" })[toolset] ?? `toolset ${toolset}`;

/** All of the page below the filters. */
function page(state, shown, change) {
  const parts = [summary(state, shown, change)];
  if (state.scope) parts.push(scopePanel(state, shown, change));
  if (!shown.tools.length) {
    parts.push(el("p", { class: "empty", id: "empty" }, state.scope && !shown.all.some((tool) => tool.cells.has(state.scope))
      ? `${labelOf(state.scope)} opens no tool in ${state.release}.`
      : ["No tool passes these filters. ", link("Take them away", () => change({ toolset: "all", effects: [...EFFECTS], q: "" }))]));
  } else {
    parts.push(el("section", { class: "map-part", hidden: state.view !== "map" }, legend(), heatMap(state, shown, change)));
    parts.push(el("section", { class: `list-part${state.view === "list" ? " on" : ""}`, id: "list" }, list(state, shown)));
    parts.push(scopesPanel(state, shown, change));
  }
  parts.push(viewerPanel(state, shown, change));
  return parts;
}

const few = (names) => (names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", "));
const because = (names) => (names.length ? `for ${few(names)}` : "");

function summary(state, shown, change) {
  const { tools, columns, index } = shown;
  const least = roles(tools, state.line, index);
  const effects = EFFECTS.map((effect) => `${tools.filter((tool) => tool.effect === effect).length} ${effect}`).join(", ");
  const always = columns.filter((column) => column.named && tools.some((tool) => tool.cells.get(column.key)?.degree === 0));
  const some = columns.filter((column) => column.named).length - always.length;
  const rest = columns.filter((column) => !column.named);
  const box = (number, label, more) =>
    el("div", { class: "fact" }, el("dt", {}, label), el("dd", {}, el("b", {}, number), more ? el("small", {}, more) : null));
  const filters = [toolsetWords(state.toolset), state.scope && `scope ${labelOf(state.scope)}`, state.q && `text “${state.q}”`,
    state.effects.length < EFFECTS.length && (state.effects.join(", ") || "no effect")].filter(Boolean);
  const facts = [
    box(String(tools.length), "Tools", effects),
    box(String(columns.length - rest.length), WORDS[state.words], some ? `${always.length} always needed by some tool, ${some} only for some calls` : "each always needed by some tool"),
  ];
  if (state.words !== "airflow") {
    facts.push(box(String(rest.length), state.words === "astro" ? "Needs with no published scope" : "Needs that FAB lacks",
      rest.map((column) => column.label).join(", ") || "none"));
  }
  facts.push(box(least.fab ?? "none", "Least FAB role for all", least.fab ? because(least.fabFor) : `no default role has ${few(least.lacking)}`));
  if (least.simple) facts.push(box(least.simple, "Least SimpleAuthManager role", because(least.simpleFor)));
  const calls = [...new Set(tools.flatMap((tool) => tool.own))];
  const proven = calls.map((operation) => proofOf(operation, state.line, index).status);
  const times = (status) => proven.filter((other) => other === status).length;
  if (calls.some((operation) => operation.proof)) {
    facts.push(box(`${times("proven")} of ${calls.length}`, "Operations proven on a real Airflow",
      [[times("unproven"), "unproven"], [times("changed"), "not again yet"]].filter(([count]) => count).map((pair) => pair.join(" ")).join(", ")));
  }
  return el("section", { class: "summary", "aria-labelledby": "what" },
    el("h2", { id: "what" }, `Airflow ${state.release}`, el("span", {}, filters.join(" · "))),
    tools.length ? el("dl", { class: "facts", id: "facts" }, facts) : null);
}

function legend() {
  const sample = (kind, sign, degree) => el("span", { class: `cell ${kind} d${degree}`, "aria-hidden": "true" }, sign);
  const item = (sign, words) => el("li", {}, sign, words);
  return el("ul", { class: "legend", "aria-label": "Signs" },
    item(sample("R", "R", 0), "read"), item(sample("W", "W", 0), "create or change"), item(sample("D", "D", 0), "delete"),
    item(sample("R", "R", 0), "every call needs it"), item(sample("R", "r", 1), "one of several calls needs it"),
    item(sample("R", "r?", 2), "a value or a row decides"));
}

function heatMap(state, shown, change) {
  const { tools, columns } = shown;
  const head = columns.map((column, at) => {
    const count = tools.filter((tool) => tool.cells.has(column.key)).length;
    const cell = el("th", {
      scope: "col", tabindex: "-1", "data-at": `head:${at + 1}`, class: state.scope === column.key ? "chosen" : "",
      "aria-label": `${column.label}, ${plural(count, "tool")}`, "aria-selected": String(state.scope === column.key),
      "data-says": `${column.label}: takes part in opening ${plural(count, "tool")} shown. ${state.scope === column.key ? "Enter shows all again." : "Enter shows only these."}`,
    }, el("span", { class: "turned" }, column.label));
    cell.addEventListener("click", () => change({ scope: state.scope === column.key ? "" : column.key }));
    return cell;
  });
  const named = columns.filter((column) => column.named).length;
  const group = (span, text) => (span ? el("th", { scope: "colgroup", colspan: span, class: "group" }, el("span", {}, text)) : null);
  const bodies = [];
  const sets = data.toolsets.filter(([name]) => tools.some((tool) => tool.toolset === name));
  for (const [name, says] of sets) {
    const rows = [el("tr", { class: "set" }, el("th", { scope: "rowgroup", colspan: columns.length + 2 },
      el("span", {}, el("b", {}, name), ` ${says}`)))];
    for (const tool of tools.filter((tool) => tool.toolset === name)) rows.push(...toolRows(tool, state, shown, change));
    bodies.push(el("tbody", {}, rows));
  }
  const sums = columns.map((column) => el("td", {}, String(tools.filter((tool) => tool.cells.has(column.key)).length)));
  const table = el("table", {
    role: "grid", id: "grid", class: "map", "aria-rowcount": tools.length + 1, "aria-colcount": columns.length + 1,
    "aria-label": `Tools and ${WORDS[state.words]}, Airflow ${state.release}. Arrow keys move, Enter on a tool opens it, Enter on a column shows its tools.`,
  },
    el("colgroup", {}, el("col", { class: "name" }), columns.map(() => el("col", { class: "narrow" })), el("col", { class: "rest" })),
    el("thead", {},
      state.words === "airflow" ? null : el("tr", { class: "groups" }, el("td", {}), group(named, WORDS[state.words]), group(columns.length - named, NONE[state.words]), el("td", {})),
      el("tr", {}, el("th", { scope: "col", class: "corner" }, "Tool"), head, el("th", { scope: "col", class: "rest" }, state.line === "airflow-v2" ? "Least role (FAB / Simple), proof, what it does" : "Least FAB role, proof, what it does"))),
    bodies,
    el("tfoot", {}, el("tr", {}, el("th", { scope: "row" }, "Tools per column"), sums, el("td", {}))));
  table.style.minWidth = `${32 + columns.length * 1.85}rem`;
  return [
    el("div", { class: "frame" }, table),
    el("p", { id: "tell", class: "tell", role: "status", "aria-live": "polite" }, "Point at a cell, or use the arrow keys, to read it in words."),
  ];
}

function leastWords(tool, line, index) {
  if (!tool.cells.size) return tool.own.every((operation) => operation.open) ? "no token" : "any token";
  const least = roles([tool], line, index);
  return [least.fab ?? "no default role", least.simple].filter(Boolean).join(" / ");
}

function toolRows(tool, state, shown, change) {
  const open = state.tool === tool.name;
  const act = () => change({ tool: open ? "" : tool.name });
  const name = el("th", {
    scope: "row", tabindex: "-1", "data-at": `${tool.name}:0`, "aria-expanded": String(open),
    "data-says": `${tool.name} (${tool.effect}): ${tool.says} Enter ${open ? "closes" : "opens"} its details.`,
  }, el("span", { class: "toggle", "aria-hidden": "true" }, open ? "▾" : "▸"), tool.name, badge(tool.effect));
  const cells = shown.columns.map((column, at) => {
    const cell = tool.cells.get(column.key);
    const place = { tabindex: "-1", "data-at": `${tool.name}:${at + 1}`, role: "gridcell" };
    if (!cell) return el("td", { ...place, "data-says": `${tool.name} does not need ${column.label}.`, "aria-label": "not needed" });
    const by = cell.by.map(([id, always]) => (always ? id : `${id} under a condition`)).join(", ");
    const says = `${tool.name} needs ${column.label}: ${["every call", "one of its calls", "under a condition"][cell.degree]} (${by}).`;
    return el("td", { ...place, "data-says": says, "aria-label": `${signOf(column, cell.degree)}, ${DEGREES[cell.degree]}` },
      el("span", { class: `cell ${column.letter} d${cell.degree}` }, signOf(column, cell.degree)));
  });
  const proofs = tool.own.map((operation) => proofOf(operation, state.line, shown.index).status);
  const weakest = ["unproven", "changed", "none", "proven"].find((status) => proofs.includes(status));
  const marks = { proven: " ✓ proven", changed: " ↻ not proven again yet", unproven: " ! not all proven", none: "" };
  const rest = el("td", { role: "gridcell", class: "rest" }, el("b", {}, leastWords(tool, state.line, shown.index)),
    el("span", { class: `proof ${weakest}` }, marks[weakest]), el("span", {}, ` ${tool.says}`));
  for (const cell of [name, ...cells, rest]) cell.addEventListener("click", act);
  const rows = [el("tr", { class: open ? "open" : "" }, name, cells, rest)];
  if (open) {
    rows.push(el("tr", { class: "details" }, el("td", { colspan: shown.columns.length + 2 },
      el("div", { class: "pane", id: "pane" }, details(tool, state, shown, change)))));
  }
  return rows;
}

/** Needs of one operation, each in all vocabularies. */
function needsTable(numbers, line, label) {
  const at = place(line);
  const simple = line === "airflow-v2";
  return el("table", { class: "needs" }, el("caption", { class: "sr" }, label),
    el("thead", {}, el("tr", {}, ["Airflow asks", "FAB pair", "Astro scope", simple ? "Least role: FAB / Simple" : "Least FAB role"].map((text) => el("th", { scope: "col" }, text)))),
    el("tbody", {}, numbers.map((number) => {
      const need = data.needs[number];
      const role = need.fab[at][1] === null ? "no default role" : data.fab_roles[line][need.fab[at][1]];
      return el("tr", {},
        el("th", { scope: "row" }, code(need.need), el("small", {}, need.says)),
        el("td", {}, need.fab[at][0] ?? "–"),
        el("td", {}, need.scope === undefined ? el("i", {}, "none published") : code(short(data.scopes[need.scope].name)),
          need.assumed ? el("small", {}, `Assumed: ${need.assumed}`) : null),
        el("td", {}, simple ? `${role} / ${data.simple_roles[need.simple]}` : role));
    })));
}

const PROOF_SIGNS = { proven: "✓ ", changed: "↻ ", unproven: "! ", none: "" };
const proofMark = (proof) => el("span", { class: `proof ${proof.status}` }, PROOF_SIGNS[proof.status] + proof.words);

/** Words that belong to an operation in a release. */
function remarks(operation, index) {
  const { met } = variants(operation, index);
  const said = met.map((when) => when.words);
  const more = [["Rows left out: ", operation.left_out], ["Denied as: ", operation.denied_as],
    ["Also needs the setting ", operation.setting], ["Assumed: ", operation.assumed], ["", operation.note]];
  for (const [before, text] of more) if (text) said.push(before + text);
  for (const one of operation.harmful ?? []) {
    said.push(`A read-only server refuses \`${one.parameter}\`${one.is === undefined ? "" : ` = \`${one.is}\``}, since ${one.because}.`);
  }
  return said;
}

function basic(operation, index) {
  const { base, met } = variants(operation, index);
  if (operation.open) return "No token is needed.";
  if (base.length) return "";
  return met.length ? "Nothing by itself; a condition decides:" : "Any valid token does.";
}

function details(tool, state, shown, change) {
  const names = new Map((tool.lookups ?? []).map(([argument, asked]) => [argument, asked]));
  const one = (operation, behind) => {
    const { base } = variants(operation, shown.index);
    const said = remarks(operation, shown.index);
    const text = basic(operation, shown.index);
    const added = [...new Set(variants(operation, shown.index).all.flat())].filter((need) => !base.includes(need));
    return el("article", {},
      el("h4", {}, code(operation.id), badge(operation.effect), behind ? el("em", {}, "only to look up an argument") : null),
      el("p", { class: "route" }, code(`${operation.method} ${operation.path}`)),
      text ? el("p", {}, text) : null,
      base.length ? needsTable(base, state.line, `What ${operation.id} needs, all of it`) : null,
      added.length ? [el("h5", {}, "Under a condition"), needsTable(added, state.line, `What ${operation.id} needs under a condition`)] : null,
      said.length ? el("ul", {}, said.map((words) => el("li", {}, prose(words)))) : null,
      otherReleases(operation, state, shown),
      el("p", { class: "foot" }, proofMark(proofOf(operation, state.line, shown.index)), el("span", {}, "Read in ", code(operation.see))));
  };
  return [
    el("p", { class: "says" }, tool.says),
    [...names].map(([argument, asked]) => el("p", {}, code(argument), " is looked up by ", code(asked),
      " when it is not given; given, that right is not needed.")),
    el("div", { class: "calls" }, tool.own.map((operation) => one(operation, false)), tool.behind.map((operation) => one(operation, true))),
    link("Close", () => change({ tool: "" }), { class: "close" }),
  ];
}

/** Other releases with another requirement. */
function otherReleases(operation, state, shown) {
  const others = operation.rows.filter((row) => !within(row.at, shown.index));
  if (!others.length) return null;
  const known = data[state.line].releases;
  const span = (at) => at.flatMap((from, place) => (place % 2 ? [] : [
    at[place + 1] === known.length ? `${known[from]}+` : at[place + 1] - from === 1 ? known[from] : `${known[from]} to ${known[at[place + 1] - 1]}`])).join(", ");
  return el("p", { class: "history" }, "Other releases: ", others.map((row, at) => [at ? "; " : "", `${span(row.at)}: `,
    row.needs.length ? codes(row.needs.map((need) => data.needs[need].need)) : "nothing by itself"]), ".");
}

/** The same as a table of words: to read, to search in, to print. */
function list(state, shown) {
  const at = place(state.line);
  const row = (tool, operation, first, count) => {
    const { base } = variants(operation, shown.index);
    const least = rolesFor(base, state.line);
    const role = [least.fab ?? "no default role", least.simple].filter(Boolean).join(" / ");
    const fab = base.map((need) => data.needs[need].fab[at][0]).filter(Boolean);
    const scopes = [...new Set(base.map((need) => nameOf(need, "astro", state.line) ?? `none for ${data.needs[need].need}`))].map(short);
    const said = remarks(operation, shown.index);
    return el("tr", {},
      first ? el("th", { scope: "row", rowspan: count }, tool.name, badge(tool.effect)) : null,
      el("td", {}, code(operation.id)),
      el("td", {}, base.length ? codes(base.map((need) => data.needs[need].need)) : basic(operation, shown.index)),
      el("td", {}, fab.join("; ") || "–"), el("td", {}, scopes.length ? codes(scopes) : "–"), el("td", {}, base.length ? role : "–"),
      el("td", {}, said.map((words) => el("p", {}, prose(words))), operation.proof ? el("p", {}, proofMark(proofOf(operation, state.line, shown.index))) : null));
  };
  const heads = ["Tool", "Operation", "Airflow asks", "FAB pairs", "Astro scopes", "Least role", "Conditions, notes, proof"];
  return el("div", { class: "wide", role: "region", tabindex: "0", "aria-label": "The tools as a list" },
    el("table", { class: "list" }, el("thead", {}, el("tr", {}, heads.map((text) => el("th", { scope: "col" }, text)))),
      el("tbody", {}, shown.tools.map((tool) => {
        const calls = tool.own.concat(tool.behind);
        return calls.map((operation, index) => row(tool, operation, index === 0, calls.length));
      }))));
}

/** A chosen scope: the tools it takes part in opening, and what else each needs. */
function scopePanel(state, shown, change) {
  const scope = data.scopes.find((scope) => scope.name === state.scope);
  const numbers = data.needs.map((_, number) => number).filter((number) => keyOf(number, state.words, state.line) === state.scope);
  const needs = numbers.map((number) => data.needs[number]);
  const alone = shown.tools.filter((tool) => tool.cells.size === 1).length;
  const total = shown.all.filter((tool) => tool.cells.has(state.scope)).length;
  const opening = total === 0 ? `It opens no tool of ${state.release}.`
    : `It takes part in opening ${plural(total, "tool")} of ${state.release}; ${shown.tools.length} of them pass the other filters`
      + (alone ? `, and ${alone} of these need${alone === 1 ? "s" : ""} nothing else.` : ".");
  const also = (tool) => [...tool.cells].filter(([key]) => key !== state.scope).map(([key, cell], at) =>
    [at ? ", " : "", code(labelOf(key)), cell.degree ? ` (${DEGREES[cell.degree]})` : ""]);
  const rows = shown.tools.map((tool) => el("tr", {},
    el("th", { scope: "row" }, link(tool.name, () => change({ tool: tool.name, view: "map" })), badge(tool.effect)),
    el("td", {}, DEGREES[tool.cells.get(state.scope).degree]),
    el("td", {}, tool.cells.size === 1 ? "nothing" : also(tool))));
  const assumed = needs.find((need) => need.assumed)?.assumed;
  return el("section", { class: "panel", id: "scope-panel", "aria-labelledby": "scope-title" },
    el("h3", { id: "scope-title" }, code(scope?.name ?? labelOf(state.scope)), link("Show all again", () => change({ scope: "" }))),
    el("p", {}, scope ? `${scope.purpose}. ` : needs.length ? `${needs[0].says}. ` : "", opening,
      named(state.scope) ? "" : ` There is ${NONE[state.words]} for it.`),
    assumed ? el("p", {}, `Assumed: ${assumed}`) : null,
    rows.length ? el("details", { open: rows.length <= 8 }, el("summary", {}, "What else these tools need"),
      el("table", { class: "list" }, el("thead", {}, el("tr", {}, ["Tool", "Needs it", "Also needs"].map((text) => el("th", { scope: "col" }, text)))),
        el("tbody", {}, rows))) : null);
}

/** Every column in view with its tools, in words. */
function scopesPanel(state, shown, change) {
  const rows = shown.columns.map((column) => {
    const scope = data.scopes.find((scope) => scope.name === column.key);
    const tools = shown.tools.filter((tool) => tool.cells.has(column.key));
    return el("tr", {},
      el("th", { scope: "row" }, link(column.named ? labelOf(column.key) : column.label, () => change({ scope: column.key })),
        column.named ? null : el("small", {}, NONE[state.words])),
      el("td", {}, scope?.purpose ?? data.needs[column.numbers[0]].says), el("td", {}, String(tools.length)),
      el("td", {}, tools.map((tool, at) => [at ? ", " : "", tool.name, tool.cells.get(column.key).degree ? el("small", {}, ` ${["", "some calls", "condition"][tool.cells.get(column.key).degree]}`) : ""])));
  });
  const exact = shown.columns.filter((column) => column.named).map((column) => column.key).join("\n");
  return el("details", { class: "panel", id: "scopes-panel" },
    el("summary", {}, `${WORDS[state.words]} of this view, one by one, each with its tools`),
    el("table", { class: "list" }, el("thead", {}, el("tr", {}, ["Name", "For", "Tools", "Which"].map((text) => el("th", { scope: "col" }, text)))), el("tbody", {}, rows)),
    el("h4", {}, "To copy into a role"), el("pre", { tabindex: "0", id: "exact" }, exact));
}

function viewerPanel(state, shown, change) {
  const { held, silent, reads, more, assumed } = viewer(state.line, shown.index);
  const lacks = new Map();
  for (const { tool, lacks: keys } of more) for (const [key, cell] of keys) lacks.set(key, [...(lacks.get(key) ?? []), [tool.name, cell.degree]]);
  return el("details", { class: "panel", id: "viewer-panel" },
    el("summary", {}, `MCP_VIEWER, the read-only role with all ${held.length} read scopes, on ${state.release}: `,
      `${silent.length} scopes open no tool, ${more.length} of ${reads.length} reads need more`),
    el("h4", {}, "Scopes that open no tool"),
    el("ul", { class: "columns" }, silent.map((scope) => el("li", {}, code(short(scope.name)), ` ${scope.purpose}`))),
    el("h4", {}, "Reads that need what none of them gives"),
    el("ul", {}, [...lacks].map(([key, tools]) => el("li", {}, code(labelOf(key)), named(key) ? ": " : " (no scope published): ",
      tools.map(([name, degree], at) => [at ? ", " : "", link(name, () => change({ toolset: "all", scope: "", q: "", effects: [...EFFECTS], tool: name, view: "map" })), degree ? ` (${DEGREES[degree]})` : ""])))),
    assumed.length ? [el("h4", {}, "Reads that it opens if an assumption holds"),
      el("ul", {}, assumed.map(([need, names]) => el("li", {}, code(need.need), " by ", code(short(data.scopes[need.scope].name)), `: ${names.join(", ")}. ${need.assumed}`)))] : null);
}
