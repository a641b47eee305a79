/**
 * Between a form and a value: reads what somebody answered, puts it back, and shows the feedback.
 * A form whose fields are all called "value" gives one string (radio, text) or a list (checkboxes);
 * other forms give an object of field name to text.
 */
import { text, element } from "./texts.js";

const fields = (form) => [...form.elements].filter((field) => field.name && field.type !== "hidden" && field.type !== "submit");

/** What was answered; null when nothing was. */
export function valueOf(form) {
  const data = new FormData(form);
  const names = new Set(fields(form).map((field) => field.name));
  if (names.size === 1 && names.has("value")) {
    const many = fields(form).some((field) => field.type === "checkbox");
    const values = data.getAll("value");
    return values.length === 0 ? null : many ? values : values[0];
  }
  return Object.fromEntries([...names].map((name) => [name, data.get(name) ?? ""]));
}

export function putBack(form, value) {
  for (const field of fields(form)) {
    const mine = typeof value === "object" && !Array.isArray(value) ? value?.[field.name] : value;
    if (field.type === "radio" || field.type === "checkbox") field.checked = [].concat(mine).includes(field.value);
    else if (mine !== undefined && mine !== null && !form.querySelector(`[data-instead="${CSS.escape(mine)}"]`)) field.value = mine;
  }
}

/** "I don't know" stands alone: choosing it clears the others, choosing another clears it. */
export function keepAlone(form, changed) {
  if (changed.type !== "checkbox" || !changed.checked) return;
  fields(form).forEach((field) => {
    if (field !== changed && (changed.dataset.alone !== undefined || field.dataset.alone !== undefined)) field.checked = false;
  });
}

/** Shows what the server said at every option; html comes from our own server, which sanitised it. */
export function showFeedback(form, reply) {
  clearFeedback(form);
  for (const { option, correct, html } of reply.feedback ?? []) {
    const field = option == null ? null : fields(form).find((each) => each.value === String(option));
    const at = field ? field.closest(".choice")?.querySelector(".text") : general(form);
    if (!at) continue;
    const said = element("div", "feedback");
    said.id = `${form.id || "item"}-${field?.id ?? "all"}-feedback`;
    if (correct === true || correct === false) {
      const verdict = element("span", "verdict", text(correct ? "correct" : "incorrect"));
      verdict.dataset.correct = correct;
      said.append(verdict, " ");
    }
    said.insertAdjacentHTML("beforeend", html ?? "");
    at.append(said);
    field?.setAttribute("aria-describedby", said.id);
  }
  if (reply.score) general(form).append(element("p", "score", text("score", reply.score.points, reply.score.max)));
}

export function clearFeedback(form) {
  form.querySelectorAll(".feedback, .score").forEach((each) => each.remove());
  fields(form).forEach((field) => field.removeAttribute("aria-describedby"));
}

/** After feedback an answer stands, until "again". */
export function lock(form, locked) {
  fields(form).forEach((field) => {
    if (field.type !== "radio" && field.type !== "checkbox") return;
    field.disabled = locked;
    field.closest(".choice")?.toggleAttribute("data-given", locked);
  });
}

function general(form) {
  let place = form.querySelector("[data-feedback]");
  if (!place) {
    place = element("div", "item-feedback");
    place.dataset.feedback = "";
    form.append(place);
  }
  return place;
}
