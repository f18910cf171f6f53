// The live connection: one message at a time, the newest move of each slider only, and again after it was lost.

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 10_000;

export class Live {
  /** @param {{answered: Function, refused: Function, state: Function, opened: Function}} listener */
  constructor(listener) {
    this.listener = listener;
    this.pause = FIRST_PAUSE;
    this.connect();
  }

  connect() {
    const address = new URL("live", location.href);
    address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
    this.clear();
    this.socket = new WebSocket(address);
    this.socket.addEventListener("open", () => {
      this.pause = FIRST_PAUSE;
      this.listener.state("live");
      this.listener.opened();
    });
    this.socket.addEventListener("message", event => this.received(JSON.parse(event.data)));
    this.socket.addEventListener("close", () => {
      this.listener.state("lost");
      setTimeout(() => this.connect(), this.pause);
      this.pause = Math.min(2 * this.pause, LONGEST_PAUSE);
    });
  }

  clear() {
    this.first = null;
    this.weights = new Map();
    this.other = [];
    this.sent = null;
  }

  /** Starts anew; what was not sent yet does not count any more. */
  start(message) {
    this.weights.clear();
    this.other = [];
    this.first = message;
    this.flush();
  }

  weight(criterion, value) {
    this.weights.set(criterion, value);
    this.flush();
  }

  send(message) {
    this.other.push(message);
    this.flush();
  }

  next() {
    if (this.first) {
      const message = this.first;
      this.first = null;
      return message;
    }
    for (const [criterion, value] of this.weights) {
      this.weights.delete(criterion);
      return { weight: { criterion, value } };
    }
    return this.other.shift();
  }

  flush() {
    if (this.sent || this.socket.readyState !== WebSocket.OPEN) {
      return;
    }
    const message = this.next();
    if (message) {
      this.sent = { message, at: performance.now() };
      this.socket.send(JSON.stringify(message));
    }
  }

  received(answer) {
    const { message, at } = this.sent;
    this.sent = null;
    if (answer.error) {
      this.listener.refused(answer.error, message);
    } else {
      this.listener.answered(answer, performance.now() - at);
    }
    this.flush();
  }
}
