// Why a programme stands where it stands, on what evidence, and what would change it.

import { cell, el, link, number, percent, post, score } from "./dom.js";

const LEVELS = { essential: "essential", important: "important", "nice-to-have": "nice to have" };

export class Details {
  /** @param suppose what makes a value another one: (alternative, criterion, value) */
  constructor(suppose) {
    this.suppose = suppose;
    this.asked = 0;
  }

  /** Asks and shows; an answer that came too late is not shown. */
  async fill(spec, id, panel, versus) {
    const question = ++this.asked;
    panel.setAttribute("aria-busy", "true");
    if (panel.childElementCount === 0) {
      panel.replaceChildren(el("p", { class: "hint" }, "Working it out …"));
    }
    const parameters = new URLSearchParams({ alternative: id, ...(versus ? { versus } : {}) });
    let content;
    try {
      content = this.content(await post(`api/explain?${parameters}`, spec), id);
    } catch (error) {
      content = [el("p", { class: "trouble" }, error.message)];
    }
    if (question === this.asked) {
      panel.replaceChildren(...content);
      panel.removeAttribute("aria-busy");
    }
  }

  content(answer, id) {
    return [
      el("h3", {}, "Why it stands there"),
      answer.sentences.why.map(sentence => el("p", {}, sentence)),
      answer.contributions.length > 0 ? this.table(answer, id) : null,
      answer.curriculum ? this.curriculum(answer.curriculum) : null,
      answer.sentences.change.length > 0
        ? [
            el("h3", {}, "What would change it"),
            el("ul", {}, ...answer.sentences.change.map(sentence => el("li", {}, sentence))),
          ]
        : null,
      el("p", { class: "hint" }, link(new URL(`api/programs/${encodeURIComponent(id)}`, location.href).href, "Every fact about it with its sources, as JSON")),
    ]
      .flat()
      .filter(Boolean);
  }

  table(answer, id) {
    return el(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": "By criterion" },
      el(
        "table",
        {},
        el(
          "thead",
          {},
          el(
            "tr",
            {},
            ...["Criterion", "Value", "Weight", "Counts"].map((heading, k) =>
              el("th", { scope: "col", class: k > 1 ? "right" : null }, heading),
            ),
          ),
        ),
        el("tbody", {}, ...answer.contributions.flatMap(part => this.rows(part, id))),
      ),
    );
  }

  rows(part, id) {
    const evidence = part.evidence.map(each => this.evidence(each));
    return [
      el(
        "tr",
        {},
        el("th", { scope: "row" }, part.name),
        el("td", { class: typeof part.value === "number" ? null : "unknown" }, cell(part.value, part.unit)),
        el("td", { class: "right" }, percent(part.weight)),
        el("td", { class: "right" }, score(part.contribution)),
      ),
      el(
        "tr",
        { class: "basis" },
        el(
          "td",
          { colspan: 4 },
          part.derivation ? el("p", {}, part.derivation) : null,
          evidence.length > 0
            ? el("details", {}, el("summary", {}, evidence.length === 1 ? "1 piece of evidence" : `${evidence.length} pieces of evidence`), el("ul", {}, ...evidence))
            : null,
          this.whatIf(part, id),
        ),
      ),
    ];
  }

  evidence(evidence) {
    return el(
      "li",
      {},
      el("q", {}, evidence.asStated),
      evidence.granularity === "program" ? null : ` (stated for the ${evidence.granularity.replaceAll("-", " ")})`,
      evidence.note ? el("span", { class: "hint" }, ` ${evidence.note}`) : null,
      el(
        "ul",
        { class: "sources" },
        ...evidence.sources.map(source =>
          el("li", {}, link(source.address, source.publisher), `, ${source.kind.replaceAll("-", " ")}, ${source.asOf}`),
        ),
      ),
    );
  }

  whatIf(part, id) {
    const input = el("input", {
      type: "number",
      step: "any",
      "aria-label": `${part.name}${part.unit ? ` in ${part.unit}` : ""}`,
      ".value": typeof part.value === "number" ? String(Number(part.value.toPrecision(4))) : "",
    });
    const suppose = () => {
      if (Number.isFinite(input.valueAsNumber)) {
        this.suppose(id, part.criterion, input.valueAsNumber);
      }
    };
    input.addEventListener("keydown", event => {
      if (event.key === "Enter") {
        event.preventDefault();
        suppose();
      }
    });
    return el("p", { class: "what-if" }, "What if it were ", input, part.unit ? ` ${part.unit} ` : " ", el("button", { type: "button", class: "quiet", onclick: suppose }, "try"));
  }

  curriculum(fit) {
    const covered = fit.topics.filter(topic => topic.courses.length > 0);
    const gaps = fit.topics.filter(topic => topic.courses.length === 0);
    const line = topic =>
      el(
        "li",
        {},
        el("strong", {}, topic.name),
        ` (${LEVELS[topic.level] ?? topic.level.replaceAll("-", " ")}): `,
        topic.courses.length > 0 ? topic.courses.join("; ") : "no course is named",
      );
    return el(
      "details",
      {},
      el("summary", {}, `What a future ${fit.roleName} needs: ${covered.length} of ${fit.topics.length} topics have a course`),
      el("ul", {}, ...covered.map(line), ...gaps.map(line)),
      fit.unnamed > 0
        ? el("p", { class: "hint" }, `${number(fit.named)} courses are named; a student takes about ${number(fit.unnamed)} more, so a gap may be one of names only.`)
        : null,
    );
  }
}
