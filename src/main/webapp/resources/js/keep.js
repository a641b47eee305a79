/**
 * Keeps what is typed in forms marked data-keep on this device, so that an expired session or a failed request
 * loses nothing. It comes back on the next visit to the same page, with a quiet notice; it goes when sending worked
 * and at log-out. Passwords, files and hidden fields are never kept.
 *
 * Whether sending worked is not guessed from the address alone: another page of the same user, or a plain notice on top
 * (tags/messages.xhtml), means yes; the log-in page in between means no. An element with data-kept says so for one form.
 */
import { user, put, get, remove, all, everybody, overwrite } from "./store.js";
import { text, element } from "./texts.js";

const KIND = "form";
const SKIP = ["hidden", "password", "file", "submit", "button"];
const page = location.pathname;
const idOf = (form) => `${page}#${form.dataset.keep || form.id}`;
const fields = (form) => [...form.elements].filter((field) => field.name && !SKIP.includes(field.type));
const check = (field) => field.type === "radio" || field.type === "checkbox";

const read = (form) => fields(form).map((field) => [field.name, check(field) ? field.checked : field.value]);

/** By name, and by place among fields of the same name: a form may have other fields than when it was kept. */
function write(form, kept) {
  const values = new Map();
  kept.forEach(([name, value]) => values.set(name, [...(values.get(name) ?? []), value]));
  fields(form).forEach((field) => {
    const value = values.get(field.name)?.shift();
    if (value === undefined) return;
    if (check(field)) field.checked = value;
    else field.value = value;
  });
}

function settle() {
  document.querySelectorAll("[data-kept]").forEach((arrived) => remove(KIND, `${page}#${arrived.dataset.kept}`));
  const worked = document.querySelector(".messages .notice:not(.warn, .wrong)");
  const failed = document.querySelector("[data-errors]");
  all(KIND).filter(([, kept]) => kept.sent).forEach(([id, kept]) => {
    const here = id.startsWith(`${page}#`);
    if (here ? worked : !kept.lost) remove(KIND, id);
    else put(KIND, id, { ...kept, sent: false });
    if (here && failed) remove(KIND, id);
  });
}

function restore(form) {
  const kept = get(KIND, idOf(form));
  const server = read(form);
  if (!kept || JSON.stringify(kept.values) === JSON.stringify(server)) return;
  write(form, kept.values);
  const notice = element("div", "notice quiet-notice");
  const discard = element("button", "quiet", text("restoredDiscard"));
  notice.setAttribute("role", "status");
  discard.type = "button";
  notice.append(element("p", "", text("restored")), discard);
  form.prepend(notice);
  discard.addEventListener("click", () => {
    write(form, server);
    remove(KIND, idOf(form));
    notice.remove();
    fields(form)[0]?.focus();
  });
}

function watch(form) {
  let timer = 0;
  const keep = (sent) => put(KIND, idOf(form), { at: Date.now(), values: read(form), sent });
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(keep, 400, false);
  });
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    keep(true);
  });
}

if (user) {
  settle();
  document.querySelectorAll("form[data-keep]").forEach((form) => {
    restore(form);
    watch(form);
  });
} else {
  everybody(KIND).filter(([, kept]) => kept?.sent).forEach(([name, kept]) => overwrite(name, { ...kept, lost: true }));
}
