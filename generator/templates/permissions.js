// The state of the page: filters, address, keyboard.

const LISTS = { map: "Heat map", list: "List" };
const start = () => ({
  line: "airflow-v2", release: newest("airflow-v2"), toolset: "default", effects: [...EFFECTS],
  scope: "", q: "", words: "astro", view: "map", tool: "",
});
let state = start();
let shown;
let opened = "";
const $ = (id) => document.getElementById(id);

/** The address keeps what differs from the start, so that a view can be linked. */
function toHash() {
  const usual = start();
  if (state.line !== usual.line) usual.release = newest(state.line);
  const parts = new URLSearchParams();
  for (const [name, value] of Object.entries(state)) {
    const text = Array.isArray(value) ? value.join(",") : value;
    if (text !== String(usual[name])) parts.set(name, text);
  }
  return parts.size ? `#${parts}` : "";
}

/** What an address says, as far as it makes sense here. */
function fromHash() {
  const parts = new URLSearchParams(location.hash.slice(1));
  const next = start();
  const take = (name, good) => {
    const value = parts.get(name);
    if (value !== null && good(value)) next[name] = value;
  };
  take("line", (value) => value in LINES);
  next.release = newest(next.line);
  take("release", (value) => data[next.line].releases.includes(value));
  take("toolset", (value) => ["default", "all", ...data.toolsets.map(([name]) => name)].includes(value));
  take("words", (value) => value in WORDS);
  take("view", (value) => value in LISTS);
  take("q", () => true);
  take("tool", (value) => data[next.line].tools.some((tool) => tool.name === value));
  take("scope", (value) => options(next).some(({ items }) => items.some(([key]) => key === value)));
  if (parts.has("effects")) next.effects = EFFECTS.filter((effect) => parts.get("effects").split(",").includes(effect));
  return next;
}

function change(next) {
  const moved = next.line !== undefined && next.line !== state.line;
  state = { ...state, ...next };
  if (moved) state.release = newest(state.line);
  if ((moved || next.words) && !options(state).some(({ items }) => items.some(([key]) => key === state.scope))) {
    state.scope = "";
  }
  history.replaceState(null, "", toHash() || location.pathname + location.search);
  draw();
}

/** What can be chosen as a scope: all names of the line, in groups. */
function options({ line, words }) {
  const keys = new Map();
  const tools = data[line].operations.flatMap((operation) =>
    [...operation.rows.flatMap((row) => row.needs), ...(operation.when ?? []).flatMap((when) => when.add ?? [])]);
  for (const need of new Set(tools)) keys.set(keyOf(need, words, line), true);
  const items = (list) => list.map((key) => [key, labelOf(key)]).sort((a, b) => a[1].localeCompare(b[1]));
  const rest = [...keys.keys()].filter((key) => !named(key));
  const groups = words === "astro"
    ? [
        { label: "Read scopes", items: data.scopes.filter((scope) => scope.viewer).map(({ name }) => [name, short(name)]) },
        { label: "Scopes that change", items: data.scopes.filter((scope) => !scope.viewer).map(({ name }) => [name, short(name)]) },
      ]
    : [{ label: WORDS[words], items: items([...keys.keys()].filter(named)) }];
  return groups.concat({ label: `Needs with ${NONE[words] || "no name"}`, items: items(rest) }).filter((group) => group.items.length);
}

const made = new Map();

/** Filters are made once and then brought up to date: a key pressed in one must not take it away. */
function once(id, make) {
  if (!made.has(id)) made.set(id, $("filters").appendChild(make()));
  return $(id);
}

function choice(id, label, groups, value, changed) {
  const select = once(id, () => {
    const one = el("select", { id });
    one.addEventListener("change", () => changed(one.value));
    return el("label", { class: `field ${id}` }, el("span", {}, label), one);
  });
  const content = JSON.stringify([label, groups]);
  if (select.content !== content) {
    select.content = content;
    select.previousElementSibling.textContent = label;
    select.replaceChildren(...groups.flatMap((group) => {
      const items = group.items.map(([key, text]) => el("option", { value: key }, text));
      return group.label ? [el("optgroup", { label: group.label }, items)] : items;
    }));
  }
  select.value = value;
}

function effectBoxes() {
  once("effects", () => el("fieldset", { class: "field effects", id: "effects" }, el("legend", {}, "Effect"), EFFECTS.map((effect) => {
    const box = el("input", { type: "checkbox", id: `effect-${effect}` });
    box.addEventListener("change", () =>
      change({ effects: EFFECTS.filter((other) => (other === effect ? box.checked : state.effects.includes(other))) }));
    return el("label", {}, box, effect);
  })));
  for (const effect of EFFECTS) $(`effect-${effect}`).checked = state.effects.includes(effect);
}

function textField() {
  const search = once("q", () => {
    const one = el("input", { type: "search", id: "q", placeholder: "tool, operation, pair, scope …", autocomplete: "off" });
    one.addEventListener("input", () => change({ q: one.value }));
    return el("label", { class: "field q" }, el("span", {}, "Text"), one);
  });
  if (search.value !== state.q) search.value = state.q;
}

function resetButton() {
  once("reset", () => {
    const one = el("button", { type: "button", id: "reset" }, "Reset");
    one.addEventListener("click", () => { state = start(); change({}); });
    return one;
  });
}

function buildFilters() {
  const here = data[state.line].tools.filter((tool) =>
    tool.calls.some((number) => within(data[state.line].operations[number].at, data[state.line].releases.indexOf(state.release))));
  const count = (fits) => here.filter(fits).length;
  const sets = data.toolsets
    .map(([name]) => [name, count((tool) => tool.toolset === name)])
    .filter(([name, size]) => size || name === state.toolset)
    .map(([name, size]) => [name, `${name} (${size})`]);
  choice("line", "Line", [{ items: Object.entries(LINES) }], state.line, (line) => change({ line }));
  choice("release", "Release", [{ items: data[state.line].releases.toReversed().map((name) => [name, name]) }], state.release,
    (release) => change({ release }));
  choice("toolset", "Toolset", [
    { items: [["default", `default tools (${count((tool) => tool.default)})`], ["all", `all tools (${here.length})`]] },
    { label: "One toolset", items: sets },
  ], state.toolset, (toolset) => change({ toolset }));
  effectBoxes();
  choice("words", "In the words of", [{ items: Object.entries(WORDS) }], state.words, (words) => change({ words }));
  choice("scope", { astro: "Scope", fab: "Pair", airflow: "Need" }[state.words], [{ items: [["", "any"]] }, ...options(state)],
    state.scope, (scope) => change({ scope }));
  textField();
  choice("view", "Show as", [{ items: Object.entries(LISTS) }], state.view, (view) => change({ view }));
  resetButton();
}

function draw() {
  shown = select(state);
  buildFilters();
  const focus = document.activeElement?.dataset?.at;
  const kept = [...$("live").querySelectorAll("details[id]")].filter((one) => one.open).map((one) => one.id);
  const frame = document.querySelector(".frame");
  const places = [window.scrollX, window.scrollY, frame?.scrollLeft ?? 0, frame?.scrollTop ?? 0];
  $("live").replaceChildren(...page(state, shown, change));
  for (const id of kept) if ($(id)) $(id).open = true;
  document.querySelector(".frame")?.scrollTo(places[2], places[3]);
  window.scrollTo(places[0], places[1]);
  $("count").textContent = `${plural(shown.tools.length, "tool")}, ${plural(shown.columns.length, "column")}`;
  document.title = `airvane: ${LINES[state.line]} ${state.release}, ${plural(shown.tools.length, "tool")}`;
  const grid = $("grid");
  if (!grid) return;
  grid.addEventListener("keydown", walk);
  grid.addEventListener("focusin", ({ target }) => tell(target.closest("[data-at]")));
  grid.addEventListener("mouseover", ({ target }) => tell(target.closest("[data-at]")));
  const back = focus && grid.querySelector(`[data-at="${CSS.escape(focus)}"]`);
  (back || grid.querySelector("tbody [data-at]"))?.setAttribute("tabindex", "0");
  back?.focus({ preventScroll: true });
  if (state.tool !== opened) {
    grid.querySelector("tr.details")?.scrollIntoView({ block: "nearest" });
    grid.querySelector("tr.open")?.scrollIntoView({ block: "nearest" });
  }
  opened = state.tool;
}

/** Says in words what a cell says by its sign. */
function tell(cell) {
  if (!cell) return;
  $("tell").textContent = cell.dataset.says ?? "";
  const column = cell.dataset.at.split(":")[1];
  for (const [number, col] of [...$("grid").querySelectorAll("col")].entries()) {
    col.classList.toggle("here", column !== "0" && String(number) === column);
  }
}

/** Arrow keys over the grid; one stop for the Tab key. */
function walk(event) {
  const from = event.target.closest("[data-at]");
  if (!from || event.altKey || event.metaKey) return;
  const rows = [...$("grid").querySelectorAll("tr")].map((row) => [...row.querySelectorAll("[data-at]")]).filter((row) => row.length);
  let y = rows.findIndex((row) => row.includes(from));
  let x = Number(from.dataset.at.split(":")[1]);
  const last = rows.length - 1;
  const width = rows[last].length - 1;
  const far = event.ctrlKey;
  switch (event.key) {
    case "ArrowRight": x = far ? width : x + 1; break;
    case "ArrowLeft": x = far ? 0 : x - 1; break;
    case "ArrowDown": y = far ? last : y + 1; break;
    case "ArrowUp": y = far ? 0 : y - 1; break;
    case "PageDown": y += 10; break;
    case "PageUp": y -= 10; break;
    case "Home": x = 0; if (far) y = 0; break;
    case "End": x = width; if (far) y = last; break;
    case "Enter": case " ": event.preventDefault(); from.click(); return;
    case "Escape": if (state.tool) change({ tool: "" }); return;
    default: return;
  }
  event.preventDefault();
  const row = rows[Math.min(last, Math.max(0, y))];
  const to = row.find((cell) => Number(cell.dataset.at.split(":")[1]) >= x) ?? row.at(-1);
  from.setAttribute("tabindex", "-1");
  to.setAttribute("tabindex", "0");
  to.focus();
  to.scrollIntoView({ block: "nearest", inline: "nearest" });
}

function buildTheme() {
  const names = ["system", "light", "dark"];
  let kept = "system";
  try { kept = localStorage.getItem("airvane-theme") ?? kept; } catch { /* a page may be denied storage */ }
  const set = (name) => {
    document.documentElement.dataset.theme = name;
    $("theme").textContent = `Theme: ${name}`;
    try { localStorage.setItem("airvane-theme", name); } catch { /* then it lasts as long as the page */ }
  };
  set(names.includes(kept) ? kept : "system");
  $("theme").addEventListener("click", () => set(names[(names.indexOf(document.documentElement.dataset.theme) + 1) % 3]));
  $("print").addEventListener("click", () => window.print());
}

state = fromHash();
for (const id of ["tools-of-page", "filters", "live"]) $(id).hidden = false;
buildTheme();
draw();
// Last, so that the plain table stays if anything above fails.
$("plain").remove();
$("filters").addEventListener("submit", (event) => event.preventDefault());
window.addEventListener("hashchange", () => { state = fromHash(); draw(); });
