/**
 * Answers on their way to the server. An answer is first put on this device, then sent, and leaves the device
 * only when the server said 2xx. Its key makes sending twice harmless, so two windows need not agree.
 *
 * An entry: {key, url, body, at, draft, refused}. A draft (text being written) replaces the earlier draft of the same
 * item; an answer never replaces another. States told to listeners: saved, waiting (no network or server trouble),
 * login (401), conflict (409, drafts only), refused (the server will never take it).
 */
import { user, put, get, remove, all } from "./store.js";

const KIND = "answer";
const RETRY_FIRST = 4000;
const RETRY_LAST = 60000;
const KEEPALIVE_LIMIT = 20000; // browsers refuse more than 64 kB in flight over the end of a page
const listeners = [];
let running = null;
let again = false;
let pause = RETRY_FIRST;
let timer = 0;

export function listen(listener) {
  listeners.push(listener);
}

export const waiting = () => all(KIND).map(([, entry]) => entry).filter((entry) => !entry.refused);

/** The waiting entry of an item, the newest if there are several. */
export const waitingFor = (block, item) =>
  waiting().filter((entry) => entry.body.block === block && entry.body.item === item).pop();

/** Keeps the entry on this device and starts sending. */
export function post(url, body, draft = false) {
  const entry = { key: uuid(), url, body, at: Date.now(), draft };
  put(KIND, idOf(entry), entry);
  flush();
  return entry;
}

export function drop(entry) {
  if (get(KIND, idOf(entry))?.key === entry.key) remove(KIND, idOf(entry));
}

/** Sends what waits, oldest first, one at a time. Resolves when nothing more can be done now. */
export function flush() {
  if (!user) return Promise.resolve();
  again = true;
  running ??= (async () => {
    while (again) {
      again = false;
      for (const entry of waiting()) if (!(await send(entry))) break;
    }
  })().finally(() => { running = null; });
  return running;
}

/** True when the next entry may be tried. */
async function send(entry) {
  const body = JSON.stringify({ key: entry.key, ...entry.body });
  let response;
  try {
    response = await fetch(entry.url, {
      method: "POST",
      credentials: "same-origin",
      keepalive: body.length < KEEPALIVE_LIMIT,
      headers: { "Content-Type": "application/json", Accept: "application/json", "X-Datacoach": "1" },
      body,
    });
  } catch {
    return later(entry, "waiting");
  }
  const reply = await response.json().catch(() => ({}));
  if (response.ok) return saved(entry, reply);
  if (response.status === 401) return tell(entry, "login") && false;
  if (response.status === 409 && entry.draft) return drop(entry) ?? tell(entry, "conflict", reply);
  if (response.status >= 500 || [408, 425, 429].includes(response.status)) return later(entry, "waiting");
  put(KIND, idOf(entry), { ...entry, refused: true });
  return tell(entry, "refused", reply);
}

function saved(entry, reply) {
  pause = RETRY_FIRST;
  const stored = get(KIND, idOf(entry));
  if (stored && stored.key !== entry.key && reply.revision !== undefined) {
    put(KIND, idOf(entry), { ...stored, body: { ...stored.body, revision: reply.revision } });
    again = true;
  }
  drop(entry);
  return tell(entry, "saved", reply);
}

function later(entry, state) {
  clearTimeout(timer);
  timer = setTimeout(flush, pause);
  pause = Math.min(pause * 2, RETRY_LAST);
  tell(entry, state);
  return false;
}

function tell(entry, state, reply = {}) {
  listeners.forEach((listener) => listener(entry, state, reply));
  return true;
}

const idOf = (entry) => (entry.draft ? `draft:${entry.body.registration}:${entry.body.block}:${entry.body.item}` : entry.key);

/** crypto.randomUUID exists only on secure addresses; a school's own server may not be one. */
export function uuid() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

addEventListener("online", flush);
document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && flush());
