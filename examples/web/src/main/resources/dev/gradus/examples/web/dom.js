// Small helpers: elements, numbers and texts. Text never becomes markup.

/** An element with attributes (or properties, with a leading dot) and children. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith(".")) {
      element[name.slice(1)] = value;
    } else if (name.startsWith("on")) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined));
  return element;
}

export const byId = id => document.getElementById(id);

/** A link to the web; any other address stays text. */
export function link(address, text) {
  return /^https?:\/\//.test(address)
    ? el("a", { href: address, rel: "noopener noreferrer", target: "_blank" }, text)
    : el("span", {}, `${text} (${address})`);
}

const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 });

export const number = value => (Math.abs(value) >= 100 ? whole : fine).format(value);
export const score = value => value.toFixed(3);
export const percent = share => `${fine.format(100 * share)} %`;
export const wholePercent = share => `${Math.round(100 * share)} %`;

/** A value as measured: a number, a range, or why there is none. */
export function cell(value, unit) {
  const behind = unit ? ` ${unit}` : "";
  if (typeof value === "number") {
    return number(value) + behind;
  }
  return "missing" in value
    ? `not known: ${value.missing.replaceAll("-", " ")}`
    : `${number(value.min)} to ${number(value.max)}${behind}`;
}

/** Calls a function once it was not asked for again for a while. */
export function calmly(milliseconds, work) {
  let timer;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => work(...args), milliseconds);
  };
}

/** The answer to a document, or an error with what is wrong in words. */
export async function post(address, body) {
  const response = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) {
    throw new Error(answer.detail);
  }
  return answer;
}

export async function get(address) {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`${address}: ${response.status}`);
  }
  return response.json();
}
