// Shows an answer: tabs with the coloured view, the quotes, dates and statements as tables, and the JSON.

const LONGEST_SHOWN = 200_000; // characters of JSON; a browser takes long to lay out more
const DARK = { light: "not all", dark: "all", auto: "(prefers-color-scheme: dark)" };

const byId = (id) => document.getElementById(id);
const tabs = [...document.querySelectorAll("[role=tab]")];

/** Fills the results with an answer of read.py; `show(null)` hides them. */
export function show(answer) {
  byId("results").hidden = answer === null;
  if (answer === null) return;
  const view = byId("view");
  const root = view.shadowRoot ?? view.attachShadow({ mode: "open" }); // keeps the styles of page and view apart
  root.innerHTML = answer.html;
  followTheme();
  const more = answer.json.length - LONGEST_SHOWN;
  byId("json").textContent =
    more > 0 ? `${answer.json.slice(0, LONGEST_SHOWN)}\n… and ${more.toLocaleString("en")} more characters` : answer.json;
  fill("quotes", answer.quotes.map(said));
  fill("dates", answer.dates.map(({ text, value, start, end }) => [text, value, days(start, end)]));
  fill("statements", answer.statements?.map(said) ?? []);
  byId("tab-statements").hidden = answer.statements === null;
  const chosen = tabs.find((tab) => tab.ariaSelected === "true" && !tab.hidden);
  choose(chosen ?? tabs[0]);
}

/** Has the view light or dark as the page is, which may be another than the reader's system is. */
export function followTheme() {
  const dark = DARK[document.body.dataset.theme] ?? DARK.auto;
  for (const sheet of byId("view").shadowRoot?.styleSheets ?? [])
    for (const rule of sheet.cssRules) if (rule instanceof CSSMediaRule) rule.media.mediaText = dark; // it has no other
}

function said({ speaker, mention, cue, text }) {
  const name = speaker ?? mention ?? "not named";
  return [speaker && mention !== speaker ? [name, ` as “${mention}”`] : name, cue ?? "", text];
}

function days(start, end) {
  return start === end ? (start ?? "") : `${start ?? "…"} – ${end ?? "…"}`;
}

/** Puts rows into the table of a panel, and their number on its tab. A cell is a text, or a text and a remark on it. */
function fill(kind, rows) {
  byId(`tab-${kind}`).querySelector("span").textContent = `(${rows.length.toLocaleString("en")})`;
  byId(`panel-${kind}`).querySelector("tbody").replaceChildren(...rows.map(row));
}

function row(cells) {
  const line = document.createElement("tr");
  cells.forEach((cell, at) => {
    const element = document.createElement(at === 0 ? "th" : "td");
    if (at === 0) element.scope = "row";
    const [text, remark] = [cell].flat();
    element.textContent = text;
    if (remark) element.append(Object.assign(document.createElement("span"), { textContent: remark }));
    line.append(element);
  });
  return line;
}

function choose(chosen) {
  for (const tab of tabs) {
    const isChosen = tab === chosen;
    tab.ariaSelected = String(isChosen);
    tab.tabIndex = isChosen ? 0 : -1;
    byId(tab.getAttribute("aria-controls")).hidden = !isChosen;
  }
}

// As the ARIA practices say for tabs: a click or an arrow key chooses, Tab leads on to the panel.
for (const tab of tabs) {
  tab.addEventListener("click", () => choose(tab));
  tab.addEventListener("keydown", (event) => {
    const seen = tabs.filter((other) => !other.hidden);
    const steps = { ArrowRight: 1, ArrowLeft: -1 };
    const ends = { Home: 0, End: seen.length - 1 };
    if (!(event.key in steps) && !(event.key in ends)) return;
    event.preventDefault();
    const at = seen.indexOf(tab) + (steps[event.key] ?? 0);
    const next = seen[ends[event.key] ?? (at + seen.length) % seen.length];
    choose(next);
    next.focus();
  });
}
