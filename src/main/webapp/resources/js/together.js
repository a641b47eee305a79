/**
 * An artefact that several people write in at once. What is typed goes to this device first, then to the server, each field with
 * the number of the text it was typed on. The server takes what nobody else touched and answers with what stands now; fields in
 * which nobody types here follow by themselves. A field in which two people wrote waits for a choice (clash.js). What was being sent
 * when the network or the session went is sent again first, under the same key, so that it counts once.
 */
import { put, get, remove } from "./store.js";
import { text, loginLink } from "./texts.js";
import { showFeedback } from "./answers.js";
import { showClash, hideClash } from "./clash.js";
import { uuid } from "./outbox.js";

const KIND = "joint";
const PAUSE = 1500;
const LISTEN = 15000;
const RETRY_FIRST = 4000;
const RETRY_LAST = 60000;
const KEEPALIVE_LIMIT = 20000;
const form = document.querySelector("form[data-joint]");
const line = form.querySelector(".state");
const fields = new Map([...form.querySelectorAll("[data-field]")].map((box) => {
  const input = box.querySelector("textarea, input");
  return [box.dataset.field, { box, input, base: Number(box.dataset.number), stands: input.value, clashes: null }];
}));
let pending = null; // {key, work, typed, settled}: under way, or to be sent again
let settled = [];
let running = Promise.resolve();
let timer = 0;
let pause = RETRY_FIRST;

const changed = (field) => field.input.value !== field.stands;
const open = (field) => changed(field) && !field.clashes;
const each = (test) => Object.fromEntries([...fields].filter(([, field]) => test(field))
  .map(([name, field]) => [name, { base: field.base, words: field.input.value }]));

/** On this device, until the server has it. */
function keep() {
  const typed = each(changed);
  const { joint: work, url } = form.dataset;
  if (pending || settled.length || Object.keys(typed).length) put(KIND, work, { at: Date.now(), url, pending, settled, typed });
  else remove(KIND, work);
}

function say(kind, words = "") {
  if (line.dataset.kind === kind && line.textContent === words) return;
  line.dataset.kind = kind;
  line.replaceChildren(words);
  if (kind === "login") line.append(" ", loginLink());
}

function soon(wait) {
  clearTimeout(timer);
  timer = setTimeout(sync, wait);
}

/** Sends what was typed; without anything it only asks what stands now. */
function sync() {
  clearTimeout(timer);
  running = running.then(exchange);
  return running;
}

async function exchange() {
  const quiet = !pending && !settled.length && !Object.keys(each(open)).length;
  if (!pending) {
    pending = { key: uuid(), work: form.dataset.joint, typed: each(open), settled };
    settled = [];
  }
  if (!quiet) {
    keep();
    say("saving", text("saving"));
  }
  const response = await send(pending);
  if (quiet && !response?.ok) pending = null;
  if (response?.ok) return took(await response.json(), quiet);
  if (response?.status === 401) return say("login", text("login"));
  if (response && response.status < 500 && ![408, 425, 429].includes(response.status)) return refused(quiet);
  if (!quiet) say("waiting", text("offline"));
  soon(pause);
  pause = Math.min(pause * 2, RETRY_LAST);
}

function send(what) {
  const body = JSON.stringify(what);
  return fetch(form.dataset.url, {
    method: "POST",
    credentials: "same-origin",
    keepalive: body.length < KEEPALIVE_LIMIT,
    headers: { "Content-Type": "application/json", Accept: "application/json", "X-Datacoach": "1" },
    body,
  }).catch(() => null);
}

/** What the server will never take stays on the page and on this device. */
function refused(quiet) {
  if (!quiet) keep();
  pending = null;
  say("refused", text("refused"));
}

function took(reply, quiet) {
  const sent = pending;
  pending = null;
  pause = RETRY_FIRST;
  for (const [name, field] of fields) adopt(name, field, reply, sent.typed[name]);
  if (!quiet) showFeedback(form, reply);
  keep();
  const more = [...fields.values()].some(open) || settled.length;
  if ([...fields.values()].some((field) => field.clashes)) say("conflict", text("jointClash"));
  else if (!quiet && !more) say("saved", text("saved"));
  else if (quiet && line.dataset.kind !== "saved" && !more) say("", "");
  soon(more ? PAUSE : LISTEN);
}

function adopt(name, field, reply, sent) {
  const now = reply.fields[name] ?? { words: "", number: 0, said: "" };
  field.box.querySelector(".wrote").textContent = now.said;
  const clashes = reply.clashes.filter((one) => one.field === name && !settled.includes(one.uid));
  if (clashes.length) return clash(field, clashes, now);
  if (sent && now.words === sent.words) stand(field, now);
  else if (!changed(field) || (sent && field.input.value === sent.words)) {
    follow(field.input, now.words);
    stand(field, now);
  }
}

function stand(field, now) {
  field.base = now.number;
  field.stands = now.words;
}

/** The text of somebody else, without taking the place where the cursor was. */
function follow(input, words) {
  if (input.value === words) return;
  const { selectionStart, selectionEnd } = input;
  input.value = words;
  if (document.activeElement === input) input.setSelectionRange(selectionStart, selectionEnd);
}

function clash(field, clashes, now) {
  const known = clashes.map((one) => one.uid).join();
  if (field.clashes === known && field.shown === now.number) return;
  if (!changed(field)) field.input.value = clashes[clashes.length - 1].mine;
  Object.assign(field, { clashes: known, shown: now.number });
  showClash(field, clashes, now, (words) => {
    hideClash(field);
    settled.push(...clashes.map((one) => one.uid));
    field.clashes = null;
    stand(field, now);
    field.input.value = words;
    field.input.focus();
    keep();
    sync();
  });
}

/** What waited on this device since an earlier page. */
function restore() {
  const kept = get(KIND, form.dataset.joint);
  if (!kept) return;
  pending = kept.pending;
  settled = kept.settled ?? [];
  for (const [name, { base, words }] of Object.entries(kept.typed)) {
    const field = fields.get(name);
    if (!field || field.input.value === words) continue;
    field.input.value = words;
    field.base = base;
  }
}

form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", () => {
  keep();
  if (line.dataset.kind === "saved") say("", "");
  soon(PAUSE);
});
form.addEventListener("focusout", () => [...fields.values()].some(open) && sync());
addEventListener("online", sync);
addEventListener("pagehide", () => [...fields.values()].some(open) && sync());
document.addEventListener("visibilitychange", () => (document.visibilityState === "visible" || [...fields.values()].some(open)) && sync());
// Handing in, leaving, another page: what was just typed goes first.
document.addEventListener("submit", (event) => {
  const sent = event.target;
  if (sent === form || sent.dataset.typed !== undefined || ![...fields.values()].some(open)) return;
  event.preventDefault();
  sent.dataset.typed = "";
  sync().then(() => sent.requestSubmit(event.submitter));
}, true);
restore();
sync();
