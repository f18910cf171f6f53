// How far the ranking can be trusted: on demand, for the programmes that are shown.

import { el, percent, post, wholePercent } from "./dom.js";

const MOST = 15;

let asked = 0;

/** Fills the section, for the places that are shown, by id; an answer that came too late is not shown. */
export async function doubt(spec, shown, criteria, section) {
  const question = ++asked;
  section.setAttribute("aria-busy", "true");
  if (section.childElementCount === 0) {
    section.replaceChildren(heading(), el("p", { class: "hint" }, "Asking 10,000 times with other weights …"));
  }
  let content;
  try {
    content = view(await post("api/robustness", spec), shown, new Map(criteria.map(each => [each.id, each.name])));
  } catch (error) {
    content = [el("p", { class: "trouble" }, error.message)];
  }
  if (question === asked) {
    section.replaceChildren(heading(), ...content);
    section.removeAttribute("aria-busy");
  }
}

const heading = () => el("h2", {}, "How sure is this?");

function view(answer, shown, criteria) {
  const by = list => new Map(list.map(each => [each.alternative, each]));
  const attainable = by(answer.attainableRanks);
  const gaps = by(answer.rankIntervals ?? []);
  const { alternatives, matrix } = answer.acceptability;
  const row = new Map(alternatives.map((id, k) => [id, matrix[k]]));
  const first = [...shown.keys()].filter(id => attainable.has(id)).slice(0, MOST);
  return [
    ...answer.winnerShare.map(winner =>
      el("p", {}, `${shown.get(winner.alternative)?.title ?? winner.alternative} would be first for ${percent(winner.share)} of all weights, with values as they are guaranteed.`),
    ),
    el("h3", {}, "Which places each could get"),
    el(
      "p",
      { class: "hint" },
      el("i", { class: "swatch by-weights", "aria-hidden": "true" }),
      " whatever the weights are, values as guaranteed; ",
      el("i", { class: "swatch by-gaps", "aria-hidden": "true" }),
      " whatever is not known turns out to be, weights as set. The last columns: how often it is first, or among the first three, when both are drawn at random. What ifs are not in it.",
    ),
    el(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": "Places" },
      el(
        "table",
        { class: "ranges" },
        el("thead", {}, el("tr", {}, ...["Programme", `Places 1 to ${alternatives.length}`, "First", "Top 3"].map((heading, k) => el("th", { scope: "col", class: k > 1 ? "right" : null }, heading)))),
        el("tbody", {}, ...first.map(id => places(shown.get(id), attainable.get(id), gaps.get(id), row.get(id), alternatives.length))),
      ),
    ),
    el("h3", {}, "How far each weight can move"),
    el("p", { class: "hint" }, "The range in which the same programme stays first; the line is where the weight is now. The other weights keep their proportions."),
    el(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": "Weights" },
      el(
        "table",
        { class: "ranges" },
        el("thead", {}, el("tr", {}, ...["Criterion", "0 to 100 %", "From", "To"].map((heading, k) => el("th", { scope: "col", class: k > 1 ? "right" : null }, heading)))),
        el("tbody", {}, ...answer.weightStability.map(weight => stability(weight, criteria.get(weight.criterion)))),
      ),
    ),
  ];
}

function range(className, low, high, of) {
  const bar = el("i", { class: className });
  bar.style.left = `${(100 * low) / of}%`;
  bar.style.width = `${(100 * (high - low)) / of}%`;
  return bar;
}

function places(place, byWeights, byGaps, shares, of) {
  const words = `by weights ${byWeights.best} to ${byWeights.worst}${byGaps ? `, by what is not known ${byGaps.best} to ${byGaps.worst}` : ""}`;
  return el(
    "tr",
    {},
    el("th", { scope: "row" }, place.title, el("span", { class: "where" }, `, ${place.institution}`)),
    el(
      "td",
      {},
      el(
        "span",
        { class: "range", "aria-hidden": "true", title: words },
        byGaps ? range("by-gaps", byGaps.best - 1, byGaps.worst, of) : null,
        range("by-weights", byWeights.best - 1, byWeights.worst, of),
      ),
      el("small", { "aria-hidden": "true" }, `${byWeights.best}–${byWeights.worst}${byGaps ? `; ${byGaps.best}–${byGaps.worst}` : ""}`),
      el("span", { class: "hidden" }, words),
    ),
    el("td", { class: "right" }, wholePercent(shares[0])),
    el("td", { class: "right" }, wholePercent(shares.slice(0, 3).reduce((sum, share) => sum + share, 0))),
  );
}

function stability(weight, name) {
  const [low, high] = weight.first;
  const now = el("i", { class: "now" });
  now.style.left = `${100 * weight.weight}%`;
  return el(
    "tr",
    {},
    el("th", { scope: "row" }, name),
    el("td", {}, el("span", { class: "range", "aria-hidden": "true" }, range("by-weights", low, high, 1), now), el("small", {}, `now ${wholePercent(weight.weight)}`)),
    el("td", { class: "right" }, wholePercent(low)),
    el("td", { class: "right" }, wholePercent(high)),
  );
}
