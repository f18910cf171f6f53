// The page: what somebody looks for goes to the live session, and what it answers is shown.

import { fillRoles, spec, Weights } from "./controls.js";
import { Details } from "./details.js";
import { byId, calmly, el, get } from "./dom.js";
import { doubt } from "./doubt.js";
import { Live } from "./live.js";
import { Places } from "./places.js";

const SHOWN = 12;
const MOST = 1000;
const PAUSE = 1500;

const state = { spec: null, criteria: [], places: [], ranked: 0, top: SHOWN, supposed: 0, isSettled: true };

const [roles, criteria] = await Promise.all([get("api/roles"), get("api/criteria")]);
fillRoles(roles);

const details = new Details((alternative, criterion, value) => {
  places.mark();
  state.supposed++;
  live.send({ value: { alternative, criterion, value } });
});
const places = new Places((place, versus, panel) =>
  details.fill(
    state.spec,
    {
      id: place.alternative,
      name: `${place.title} (${place.institution})`,
      versus,
      supposes: state.supposed > 0,
    },
    panel,
  ),
);
const weights = new Weights(criteria.criteria, { moved, changed: start });
const live = new Live({ answered, refused, state: connection, opened: start });

/** A new ranking, from what the form says. */
function start() {
  places.mark();
  state.supposed = 0;
  live.start({ spec: spec(), weights: weights.asObject(), top: state.top });
}

function moved(criterion, weight) {
  if (state.isSettled) {
    state.isSettled = false;
    places.mark();
  }
  settle();
  if (weights.sum() === 0) {
    trouble("Nothing counts.\nMaybe give at least one criterion some weight.");
    return;
  }
  live.weight(criterion, weight);
}

/** Arrows tell of the whole move of a slider, which ends when it rests. */
const settle = calmly(PAUSE, () => {
  state.isSettled = true;
});

function answered(answer, milliseconds) {
  if (weights.sum() > 0) {
    trouble("");
  }
  if (answer.spec) {
    Object.assign(state, { spec: answer.spec, criteria: answer.criteria, ranked: answer.ranked });
    weights.show(answer.criteria, answer.weights);
    places.legend(answer.criteria);
    leftOut(answer.excluded);
  }
  state.spec.criteria.forEach(criterion => {
    criterion.weight = weights.weight(criterion.id);
  });
  state.places = answer.places;
  places.show(answer.places);
  byId("summary").textContent = `${state.ranked} programmes, the first ${answer.places.length} shown`;
  byId("leader").textContent = answer.places
    .slice(0, 2)
    .map(place => `${place.rank}  ${place.title}, ${place.institution}`)
    .join("\n");
  byId("all").hidden = state.ranked <= SHOWN;
  byId("all").textContent = state.top === SHOWN ? `Show all ${state.ranked}` : `Show the first ${SHOWN}`;
  byId("supposing").hidden = state.supposed === 0;
  byId("supposing-text").textContent =
    state.supposed === 1 ? "One value is a what if." : `${state.supposed} values are what ifs.`;
  byId("document").textContent = JSON.stringify(state.spec, null, 2);
  byId("diagnostic").textContent =
    `The last change took ${(answer.micros / 1000).toFixed(2)} ms to rank, ${milliseconds.toFixed(0)} ms there and back.`;
  calmAfterwards();
}

/** What need not follow every step of a slider. */
const calmAfterwards = calmly(350, () => {
  places.refresh();
  byId("announcement").textContent = `In order: ${state.places
    .slice(0, 3)
    .map(place => `${place.rank}, ${place.title}, ${place.institution}`)
    .join("; ")}.`;
  if (!byId("doubt").hidden) {
    showDoubt();
  }
});

function refused(error, message) {
  trouble(error.message);
  if (message.spec) {
    state.places = [];
    places.show([]);
    byId("summary").textContent = "";
    byId("all").hidden = true;
    leftOut([]);
  }
}

function trouble(text) {
  byId("trouble").hidden = !text;
  byId("trouble").textContent = text;
}

function connection(now) {
  const isLive = now === "live";
  byId("connection").className = `connection ${now}`;
  byId("connection-text").textContent = isLive ? "Live" : "The connection is lost. Trying again …";
  document.body.classList.toggle("offline", !isLive);
}

function leftOut(excluded) {
  byId("left-out-count").textContent = String(excluded.length);
  byId("left-out-box").hidden = excluded.length === 0;
  byId("left-out").replaceChildren(
    el(
      "ul",
      {},
      ...excluded.map(each =>
        el(
          "li",
          {},
          el("strong", {}, each.title),
          `, ${each.institution}: `,
          each.reasons.map(reason => `${reason.required} is required; it ${reason.found}`).join(". "),
        ),
      ),
    ),
  );
}

function showDoubt() {
  const shown = new Map(state.places.map(place => [place.alternative, place]));
  doubt(state.spec, shown, state.criteria, byId("doubt"));
}

byId("controls").addEventListener("submit", event => event.preventDefault());
["role", "residency", "currency"].forEach(id => byId(id).addEventListener("change", start));
byId("budget").addEventListener("input", calmly(400, start));
document.querySelectorAll("input[type=checkbox]").forEach(box => box.addEventListener("change", start));
byId("unsuppose").addEventListener("click", start);
byId("all").addEventListener("click", () => {
  state.top = state.top === SHOWN ? MOST : SHOWN;
  places.mark();
  live.send({ top: state.top });
});
byId("sure").addEventListener("click", () => {
  const shows = byId("doubt").hidden;
  byId("doubt").hidden = !shows;
  byId("sure").setAttribute("aria-expanded", String(shows));
  if (shows) {
    showDoubt();
  }
});
