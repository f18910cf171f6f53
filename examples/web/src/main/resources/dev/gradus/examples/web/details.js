// Why a programme stands where it stands, on what evidence, and what would change it.

import { cell, el, link, number, percent, post, score } from "./dom.js";

const LEVELS = { essential: "essential", important: "important", "nice-to-have": "nice to have" };

/** "It" for the programme that everything is about. */
function brief(sentence, name) {
  const short = sentence.replaceAll(name, "it");
  return short.charAt(0).toUpperCase() + short.slice(1);
}

/** What somebody opened, typed and focused: it stays when the same details are filled anew. */
function kept(panel) {
  const controls = [...panel.querySelectorAll("summary, input, button, a")];
  return {
    opened: [...panel.querySelectorAll("details")].map(details => details.open),
    typed: [...panel.querySelectorAll("input")].map(input => (input.value === input.defaultValue ? null : input.value)),
    focused: controls.indexOf(document.activeElement),
  };
}

function restore(panel, { opened, typed, focused }) {
  panel.querySelectorAll("details").forEach((details, k) => {
    details.open = opened[k] ?? false;
  });
  panel.querySelectorAll("input").forEach((input, k) => {
    input.value = typed[k] ?? input.value;
  });
  panel.querySelectorAll("summary, input, button, a")[focused]?.focus({ preventScroll: true });
}

export class Details {
  /** @param suppose what makes a value another one: (alternative, criterion, value) */
  constructor(suppose) {
    this.suppose = suppose;
    this.asked = 0;
  }

  /** Asks and shows; an answer that came too late is not shown. */
  async fill(spec, { id, name, versus, supposes }, panel) {
    const question = ++this.asked;
    panel.setAttribute("aria-busy", "true");
    if (panel.childElementCount === 0) {
      panel.replaceChildren(el("p", { class: "hint" }, "Working it out …"));
    }
    const parameters = new URLSearchParams({ alternative: id, ...(versus ? { versus } : {}) });
    let content;
    try {
      const answer = await post(`api/explain?${parameters}`, spec);
      content = this.content(answer, id, name, supposes);
    } catch (error) {
      content = [el("p", { class: "trouble" }, error.message)];
    }
    if (question === this.asked) {
      const before = kept(panel);
      panel.replaceChildren(...content);
      restore(panel, before);
      panel.removeAttribute("aria-busy");
    }
  }

  content(answer, id, name, supposes) {
    const [first, ...others] = answer.sentences.why;
    return [
      supposes ? el("p", { class: "hint" }, "What follows is about the facts, without any what if.") : null,
      el("h3", {}, "Why it stands there"),
      [first, ...others.map(sentence => brief(sentence, name))].map(sentence => el("p", {}, sentence)),
      answer.contributions.length > 0 ? this.table(answer, id) : null,
      answer.curriculum ? this.curriculum(answer.curriculum) : null,
      answer.sentences.change.length > 0
        ? [
            el("h3", {}, "What would change it"),
            el("ul", {}, ...answer.sentences.change.map(sentence => el("li", {}, brief(sentence, name)))),
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
      value: typeof part.value === "number" ? Number(part.value.toPrecision(4)) : "",
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
