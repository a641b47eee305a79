/**
 * What waits on this device, one localStorage entry a thing, under the uid of who is logged in, so that
 * two people who share a laptop never see each other's text. Where storage is full or forbidden, memory
 * keeps it until the page is left.
 */
export const user = document.querySelector('meta[name="datacoach-user"]')?.content ?? "";

const memory = new Map();
const name = (kind, id = "") => `datacoach/${user}/${kind}/${id}`;

export function put(kind, id, value) {
  memory.delete(name(kind, id));
  try {
    localStorage.setItem(name(kind, id), JSON.stringify(value));
  } catch {
    memory.set(name(kind, id), JSON.stringify(value));
  }
}

export function get(kind, id) {
  return parse(memory.get(name(kind, id)) ?? read(name(kind, id)));
}

export function remove(kind, id) {
  memory.delete(name(kind, id));
  try { localStorage.removeItem(name(kind, id)); } catch { /* nothing was kept then */ }
}

/** All of a kind, as [id, value], oldest first by value.at. */
export function all(kind) {
  return names()
    .filter((key) => key.startsWith(name(kind)))
    .map((key) => [key.slice(name(kind).length), parse(memory.get(key) ?? read(key))])
    .filter(([, value]) => value)
    .sort(([, a], [, b]) => (a.at ?? 0) - (b.at ?? 0));
}

/** At log-out: everything of this user goes. */
export function clear() {
  names().filter((key) => key.startsWith(`datacoach/${user}/`)).forEach((key) => {
    memory.delete(key);
    try { localStorage.removeItem(key); } catch { /* nothing was kept then */ }
  });
}

/** Everybody's entries of a kind, as [full name, value]: for the log-in page, which belongs to nobody yet. */
export function everybody(kind) {
  return names().filter((key) => key.split("/")[2] === kind && key.startsWith("datacoach/"))
    .map((key) => [key, parse(read(key))]);
}

export function overwrite(fullName, value) {
  try { localStorage.setItem(fullName, JSON.stringify(value)); } catch { /* keep what was there */ }
}

function names() {
  let stored = [];
  try { stored = Object.keys(localStorage); } catch { /* storage is forbidden here */ }
  return [...new Set([...stored, ...memory.keys()])];
}

function read(key) {
  try { return localStorage.getItem(key); } catch { return null; }
}

function parse(json) {
  try { return json ? JSON.parse(json) : null; } catch { return null; }
}
