// The list: each programme keeps its element, so that it can be seen moving, and the focus stays where it is.

import { byId, el, score } from "./dom.js";

const calm = matchMedia("(prefers-reduced-motion: reduce)");

export class Places {
  /** @param opened what fills the details of a programme: (place, id of one to compare it with, element) */
  constructor(opened) {
    this.opened = opened;
    this.rows = new Map();
    this.ranks = new Map();
    this.before = null;
    this.open = null;
  }

  /** From now on arrows tell how places differ from those of this moment. */
  mark() {
    this.before = this.ranks.size > 0 ? new Map(this.ranks) : null;
  }

  legend(criteria) {
    this.criteria = criteria;
    byId("legend").replaceChildren(
      ...criteria.map((criterion, k) =>
        el("li", {}, el("i", { class: `swatch colour-${k % 8}`, "aria-hidden": "true" }), criterion.name),
      ),
      el("li", {}, el("i", { class: "swatch open", "aria-hidden": "true" }), "left open by what is not known"),
    );
  }

  show(places) {
    const list = byId("places");
    const tops = new Map([...this.rows].map(([id, row]) => [id, row.item.getBoundingClientRect().top]));
    const counts = new Map();
    places.forEach(place => counts.set(place.rank, (counts.get(place.rank) ?? 0) + 1));
    const largest = Math.max(1, ...places.map(place => place.potentialScore));
    const shown = new Set(places.map(place => place.alternative));
    for (const [id, row] of this.rows) {
      if (!shown.has(id)) {
        row.item.remove();
        this.rows.delete(id);
      }
    }
    this.places = new Map(places.map(place => [place.alternative, place]));
    this.ranks = new Map(places.map(place => [place.alternative, place.rank]));
    places.forEach((place, k) => {
      const row = this.rows.get(place.alternative) ?? this.row(place);
      this.fill(row, place, counts.get(place.rank) > 1, largest);
      if (list.children[k] !== row.item) {
        this.move(list, row.item, k);
      }
    });
    this.glide(tops);
  }

  /** Moving an element takes the focus from it. */
  move(list, item, k) {
    const focused = item.contains(document.activeElement) ? document.activeElement : null;
    list.insertBefore(item, list.children[k] ?? null);
    focused?.focus({ preventScroll: true });
  }

  glide(tops) {
    if (calm.matches) {
      return;
    }
    for (const [id, row] of this.rows) {
      const by = tops.has(id) ? tops.get(id) - row.item.getBoundingClientRect().top : 0;
      if (by !== 0) {
        row.item.animate([{ transform: `translateY(${by}px)` }, { transform: "none" }], {
          duration: 220,
          easing: "ease-out",
        });
      }
    }
  }

  row(place) {
    const id = place.alternative;
    const row = {
      rank: el("span", { class: "rank" }),
      move: el("span", { class: "move" }),
      score: el("span", { class: "score" }),
      bar: el("span", { class: "bar", "aria-hidden": "true" }),
      parts: el("span", { class: "hidden" }),
      notes: el("ul", { class: "notes", role: "list" }),
      details: el("div", { id: `details-${id}`, class: "details", role: "region", "aria-label": `About ${place.title}`, hidden: true }),
    };
    row.button = el(
      "button",
      { type: "button", "aria-expanded": "false", "aria-controls": `details-${id}`, onclick: () => this.toggle(id) },
      el("span", { class: "standing" }, row.rank, row.move),
      el(
        "span",
        { class: "name" },
        el("span", { class: "title" }, place.title),
        el("span", { class: "hint" }, `${place.institution}, ${place.country}`),
      ),
      row.score,
      row.bar,
      row.parts,
    );
    row.item = el("li", { "data-id": id }, row.button, row.notes, row.details);
    this.rows.set(id, row);
    return row;
  }

  fill(row, place, tied, largest) {
    row.rank.replaceChildren(
      el("span", { class: "hidden" }, tied ? "Shared place " : "Place "),
      tied ? el("span", { "aria-hidden": "true", title: "shared with another" }, "=") : "",
      String(place.rank),
    );
    this.arrow(row.move, place);
    const open = place.potentialScore - place.score > 1e-9;
    row.score.replaceChildren(
      el("span", { class: "hidden" }, "Score "),
      score(place.score),
      open ? el("small", {}, `up to ${score(place.potentialScore)}`) : "",
    );
    this.bar(row.bar, place, largest);
    row.parts.textContent = (place.contributions ?? [])
      .map((part, k) => `${this.criteria[k].name} ${score(part)}`)
      .join(", ");
    row.notes.replaceChildren(
      ...Object.entries(place.open).map(([criterion, reason]) =>
        el("li", { class: "note" }, `${this.name(criterion)}: ${reason}`),
      ),
      ...place.undecided.map(text => el("li", { class: "note undecided" }, `Undecided: ${text}`)),
      ...place.supposed.map(criterion => el("li", { class: "note supposed" }, `What if: ${this.name(criterion)}`)),
    );
  }

  name(criterion) {
    return this.criteria.find(each => each.id === criterion)?.name ?? criterion;
  }

  arrow(move, place) {
    const before = this.before?.get(place.alternative);
    const by = before === undefined ? 0 : before - place.rank;
    const isNew = this.before !== null && before === undefined;
    move.className = `move ${by > 0 || isNew ? "up" : by < 0 ? "down" : ""}`;
    move.replaceChildren(
      el("span", { "aria-hidden": "true" }, isNew ? "new" : by > 0 ? `▲${by}` : by < 0 ? `▼${-by}` : ""),
      el("span", { class: "hidden" }, isNew ? "new here" : by > 0 ? `up ${by}` : by < 0 ? `down ${-by}` : ""),
    );
  }

  bar(bar, place, largest) {
    const parts = place.contributions ?? [place.score];
    const lengths = [...parts, place.potentialScore - place.score];
    while (bar.children.length < lengths.length) {
      bar.append(el("i"));
    }
    while (bar.children.length > lengths.length) {
      bar.lastChild.remove();
    }
    lengths.forEach((length, k) => {
      const segment = bar.children[k];
      segment.className = k === lengths.length - 1 ? "open" : `colour-${k % 8}`;
      segment.style.width = `${Math.max(0, (100 * length) / largest)}%`;
    });
  }

  toggle(id) {
    const row = this.rows.get(id);
    const opens = row.details.hidden;
    if (this.open && this.open !== id) {
      this.close();
    }
    row.details.hidden = !opens;
    row.button.setAttribute("aria-expanded", String(opens));
    this.open = opens ? id : null;
    this.refresh();
  }

  close() {
    const row = this.rows.get(this.open);
    this.open = null;
    if (row) {
      row.details.hidden = true;
      row.button.setAttribute("aria-expanded", "false");
    }
  }

  /** Fills the open details anew. */
  refresh() {
    const row = this.rows.get(this.open);
    if (row) {
      this.opened(this.places.get(this.open), this.neighbour(this.open), row.details);
    }
  }

  /** The programme just before, or behind the first. */
  neighbour(id) {
    const ids = [...this.ranks.keys()];
    const k = ids.indexOf(id);
    return ids[k === 0 ? 1 : k - 1];
  }
}
