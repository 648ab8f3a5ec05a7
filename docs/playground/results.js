// Shows an answer: the coloured view, the JSON beside it, the quotes in a table.

const LONGEST_SHOWN = 200_000; // characters of JSON; a browser takes long to lay out more
const DARK = { light: "not all", dark: "all", auto: "(prefers-color-scheme: dark)" };

const byId = (id) => document.getElementById(id);

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
  showQuotes(answer.quotes);
}

/** Has the view light or dark as the page is, which may be another than the reader's system is. */
export function followTheme() {
  const dark = DARK[document.body.dataset.theme] ?? DARK.auto;
  for (const sheet of byId("view").shadowRoot?.styleSheets ?? [])
    for (const rule of sheet.cssRules) if (rule instanceof CSSMediaRule) rule.media.mediaText = dark; // it has no other
}

function showQuotes(quotes) {
  byId("no-quotes").hidden = quotes.length > 0;
  byId("quotes").hidden = quotes.length === 0;
  byId("quotes").tBodies[0].replaceChildren(...quotes.map(row));
}

function row(quote) {
  const line = document.createElement("tr");
  const speaker = document.createElement("th");
  speaker.scope = "row";
  speaker.textContent = quote.speaker ?? quote.mention ?? "not named";
  if (quote.speaker && quote.mention !== quote.speaker) {
    const mention = document.createElement("span");
    mention.textContent = ` as “${quote.mention}”`;
    speaker.append(mention);
  }
  line.append(speaker);
  for (const text of [quote.cue ?? "", quote.text]) line.insertCell().textContent = text;
  return line;
}
