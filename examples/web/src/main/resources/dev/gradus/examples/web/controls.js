// What somebody looks for: the form, and the sliders of the weights.

import { byId, el, wholePercent } from "./dom.js";

const NEW_WEIGHT = 20;
const SCALE = 100; // steps of a slider for a weight of 1

/** Everything in the form but the weights, as a ranking spec. */
export function spec() {
  const currency = byId("currency").value;
  const budget = byId("budget").valueAsNumber;
  const checked = name => [...document.querySelectorAll(`input[name=${name}]:checked`)].map(box => box.value);
  return {
    role: byId("role").value,
    applicant: {
      residency: byId("residency").value,
      attendance: checked("attendance"),
      delivery: checked("delivery"),
      ...(budget >= 0 ? { budget: { amount: budget, currency } } : {}),
    },
    currency,
  };
}

export function fillRoles(roles) {
  byId("role").replaceChildren(...roles.map(role => el("option", { value: role.id }, role.name)));
  const usual = roles.find(role => role.id === "nlp-engineer");
  if (usual) {
    byId("role").value = usual.id;
  }
}

/** The sliders. Weights are whole numbers; only their proportions count. */
export class Weights {
  constructor(known, { moved, changed }) {
    this.known = known.filter(criterion => !criterion.needs.includes("topic"));
    this.listener = { moved, changed };
    this.values = new Map();
    this.outputs = new Map();
    byId("more").addEventListener("change", event => {
      if (event.target.value) {
        this.values.set(event.target.value, NEW_WEIGHT);
        changed();
      }
    });
  }

  /** What a spec needs to know; undefined as long as the preset of the role counts. */
  asObject() {
    return this.values.size === 0
      ? undefined
      : Object.fromEntries([...this.values].map(([id, value]) => [id, value / SCALE]));
  }

  weight(criterion) {
    return this.values.get(criterion) / SCALE;
  }

  sum() {
    return [...this.values.values()].reduce((sum, value) => sum + value, 0);
  }

  /** Shows a slider for each criterion of a ranking. */
  show(criteria, shares) {
    if (this.values.size === 0) {
      criteria.forEach(criterion => this.values.set(criterion.id, Math.round(SCALE * shares[criterion.id])));
    }
    const focused = document.activeElement?.id;
    this.outputs.clear();
    byId("weights").replaceChildren(...criteria.map((criterion, k) => this.slider(criterion, k, criteria.length)));
    const rest = this.known.filter(criterion => !this.values.has(criterion.id));
    byId("more").replaceChildren(
      el("option", { value: "" }, "choose a criterion …"),
      ...rest.map(criterion => el("option", { value: criterion.id }, criterion.name)),
    );
    this.tell();
    if (focused && byId("weights").querySelector(`#${CSS.escape(focused)}`)) {
      byId(focused).focus();
    }
  }

  slider(criterion, k, of) {
    const id = `weight-${criterion.id}`;
    const output = el("output", { for: id });
    const input = el("input", {
      id,
      type: "range",
      min: 0,
      max: SCALE,
      ".value": this.values.get(criterion.id),
      class: `colour-${k % 8}`,
      oninput: () => {
        this.values.set(criterion.id, input.valueAsNumber);
        this.tell();
        this.listener.moved(criterion.id, this.weight(criterion.id));
      },
    });
    this.outputs.set(criterion.id, { input, output });
    const better = criterion.direction === "max" ? "more is better" : "less is better";
    return el(
      "div",
      { class: "weight" },
      el("label", { for: id }, el("i", { class: `swatch colour-${k % 8}`, "aria-hidden": "true" }), criterion.name),
      output,
      input,
      el("span", { class: "hint" }, criterion.unit ? `${criterion.unit}; ${better}` : better),
      of > 1
        ? el(
            "button",
            {
              type: "button",
              class: "quiet",
              "aria-label": `Do not count ${criterion.name}`,
              onclick: () => {
                this.values.delete(criterion.id);
                this.listener.changed();
              },
            },
            "remove",
          )
        : null,
    );
  }

  /** The share of each, in words. */
  tell() {
    const sum = this.sum();
    this.outputs.forEach(({ input, output }, id) => {
      const share = sum > 0 ? wholePercent(this.values.get(id) / sum) : "–";
      output.textContent = share;
      input.setAttribute("aria-valuetext", `${share} of the weight`);
    });
  }
}
