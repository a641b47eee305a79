/**
 * The player of blocks. The server renders every item as a form that reads well without this script; the script
 * sends answers as JSON, says what became of them, and shows the feedback. docs/views.md gives the markup.
 *
 *   <article data-registration data-module data-module-version>
 *     <form data-answer data-url data-block data-item [data-auto="choice|text"] [data-revision] [data-again] [data-reply]>
 *
 * data-auto="choice": saved when a choice is made and left (sorting cards). data-auto="text": saved after a pause and
 * on leaving the field (artefact, reflection), with data-revision against two windows. Otherwise: saved on submit.
 * data-reply: what the server answered earlier, to show again. A button with data-instead sends that instead of the fields.
 */
import { text, element, loginLink } from "./texts.js";
import { listen, post, drop, flush, waitingFor } from "./outbox.js";
import { valueOf, putBack, keepAlone, showFeedback, clearFeedback, lock } from "./answers.js";
import { showConflict } from "./conflict.js";
import "./goon.js";
import { all } from "./store.js";

const PAUSE_TEXT = 1500;
const PAUSE_CHOICE = 1200;
const forms = [...document.querySelectorAll("form[data-answer]")];
const keyOf = (body) => `${body.block} ${body.item}`;
const byKey = new Map(forms.map((form) => [keyOf(form.dataset), form]));
const quiet = new WeakMap();

function submit(form, draft, instead) {
  if (form.querySelector(".other")) return; // two texts wait for a choice: neither may win by itself
  const value = instead ?? valueOf(form);
  if (value === null) return say(form, "refused", text("choose"), form.querySelector("input"));
  const { registration, module, moduleVersion } = form.closest("[data-registration]").dataset;
  const { url, block, item, revision } = form.dataset;
  const body = { registration, module, moduleVersion, block, item, value };
  if (draft) body.revision = Number(revision ?? 0);
  form.dataset.sent = JSON.stringify(value);
  say(form, "saving", text("saving"));
  const waits = draft ? null : waitingFor(block, item);
  if (waits && JSON.stringify(waits.body.value) === form.dataset.sent) return flush();
  if (waits) drop(waits);
  post(url, body, draft);
}

/** One line under the form, read out by a screen reader when it changes. */
function say(form, kind, words, focus) {
  const line = form.querySelector(".state");
  line.dataset.kind = kind;
  line.replaceChildren(words);
  if (kind === "login") line.append(" ", loginLink());
  focus?.focus();
}

listen((entry, state, reply) => {
  const form = byKey.get(keyOf(entry.body));
  if (!form) return;
  if (state === "waiting") return say(form, state, text("offline"));
  if (state !== "saved") {
    if (state === "conflict") showConflict(form, reply, () => submit(form, true));
    return say(form, state, text(state));
  }
  if (reply.revision !== undefined) form.dataset.revision = reply.revision;
  // Somebody may have typed on while this was under way: then it is not yet all saved.
  if (form.dataset.sent !== JSON.stringify(entry.body.value) || (form.dataset.auto && changed(form))) return;
  say(form, "saved", text("saved"));
  answered(form, reply);
  form.dispatchEvent(new CustomEvent("answered", { bubbles: true, detail: reply }));
});

function answered(form, reply) {
  if (!reply.feedback?.length && !reply.score) return clearFeedback(form);
  showFeedback(form, reply);
  if (form.dataset.auto) return;
  lock(form, true);
  const button = form.querySelector('[type="submit"]');
  if (form.dataset.again !== undefined) button.textContent = text("again");
  else button.hidden = true;
  form.querySelectorAll("[data-instead]").forEach((other) => { other.hidden = true; });
  form.dataset.answered = "";
  if (document.activeElement === document.body || document.activeElement === button) form.querySelector(".state").focus({ preventScroll: true });
}

function again(form) {
  delete form.dataset.answered;
  clearFeedback(form);
  lock(form, false);
  form.reset();
  form.querySelector('[type="submit"]').textContent = form.dataset.label;
  form.querySelectorAll("[data-instead]").forEach((other) => { other.hidden = false; });
  say(form, "", "");
  form.querySelector("input")?.focus();
}

function soon(form, wait, act) {
  clearTimeout(quiet.get(form));
  quiet.set(form, setTimeout(() => changed(form) && act(), wait));
}

const changed = (form) => {
  const value = valueOf(form);
  return value !== null && form.dataset.sent !== JSON.stringify(value);
};

function wire(form) {
  const { auto } = form.dataset;
  const line = form.querySelector(".state") ?? form.appendChild(element("p", "state"));
  line.setAttribute("role", "status");
  line.tabIndex = -1;
  const button = form.querySelector('[type="submit"]');
  if (button) form.dataset.label = button.textContent;
  if (auto && button) button.hidden = true;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (form.dataset.answered !== undefined) again(form);
    else submit(form, auto === "text", event.submitter?.dataset.instead);
  });
  form.addEventListener("change", (event) => keepAlone(form, event.target));
  if (auto) {
    const draft = auto === "text";
    form.dataset.sent = JSON.stringify(valueOf(form));
    form.addEventListener("input", () => {
      if (line.dataset.kind === "saved") say(form, "", "");
      soon(form, draft ? PAUSE_TEXT : PAUSE_CHOICE, () => submit(form, draft));
    });
    form.addEventListener("focusout", (event) => {
      if (changed(form) && !form.contains(draft ? null : event.relatedTarget)) soon(form, 0, () => submit(form, draft));
    });
  }
  const waits = waitingFor(form.dataset.block, form.dataset.item);
  if (waits) {
    putBack(form, waits.body.value);
    form.dataset.sent = JSON.stringify(waits.body.value);
    say(form, "waiting", text("offline"));
  } else if (form.dataset.reply) answered(form, JSON.parse(form.dataset.reply));
}

/** A form that came later. */
function adopt(form) {
  forms.push(form);
  byKey.set(keyOf(form.dataset), form);
  wire(form);
}

forms.forEach(wire);
if (all("joint").length) import("./catchup.js");
if (document.querySelector("[data-figure]")) import("./figure.js");
if (document.querySelector("[data-talk]")) import("./talk.js").then(({ start }) => start(adopt));
// A phone that is put away may throw the page out without another word: what was typed goes to the device first.
const putAway = () => forms.filter((form) => form.dataset.auto && changed(form)).forEach((form) => submit(form, form.dataset.auto === "text"));
addEventListener("pagehide", putAway);
document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && putAway());
addEventListener("beforeunload", (event) => document.querySelector("form[data-answer] .other") && event.preventDefault());
flush();
