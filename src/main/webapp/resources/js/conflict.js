/**
 * Two windows wrote in the same text. Nothing is thrown away: the other text is shown beside each field,
 * and whoever writes chooses, field by field in their own time, or all at once.
 * The server's answer: {revision, value}, with value as in answers.js.
 */
import { text, element } from "./texts.js";
import { putBack } from "./answers.js";

export function showConflict(form, { revision, value }, resend) {
  form.querySelector(".other")?.remove();
  const box = element("div", "other");
  box.setAttribute("role", "group");
  box.setAttribute("aria-label", text("conflict"));
  for (const [name, theirs] of typeof value === "string" ? [["value", value]] : Object.entries(value ?? {})) {
    const field = form.elements[name];
    if (!field || field.value === theirs) continue;
    const label = form.querySelector(`label[for="${field.id}"]`);
    if (label) box.append(element("p", "label", label.textContent.trim()));
    box.append(element("p", "theirs", theirs));
  }
  form.dataset.revision = revision;
  const mine = element("button", "small", text("conflictMine"));
  const theirs = element("button", "small", text("conflictTheirs"));
  const buttons = element("div", "actions");
  mine.type = theirs.type = "button";
  buttons.append(mine, theirs);
  box.append(buttons);
  mine.addEventListener("click", () => { done(); resend(); });
  theirs.addEventListener("click", () => { putBack(form, value); done(); resend(); });
  form.insertBefore(box, form.querySelector(".state"));

  function done() {
    box.remove();
    form.querySelector("textarea, input")?.focus();
  }
}
