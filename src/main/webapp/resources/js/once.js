/**
 * A form is sent once, however often its button is pressed. The button keeps its name and value in what is sent,
 * keeps the focus, and works again when the page comes back or nothing happened for a while.
 * Forms whose answer is a download carry data-repeat.
 */
const WAIT = 8000;

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.dataset.repeat !== undefined) return;
  if (form.dataset.sending !== undefined) return event.preventDefault();
  form.dataset.sending = "";
  event.submitter?.setAttribute("aria-disabled", "true");
  setTimeout(() => release(form), WAIT);
});

addEventListener("pageshow", () => document.querySelectorAll("form[data-sending]").forEach(release));

function release(form) {
  delete form.dataset.sending;
  form.querySelectorAll('[aria-disabled="true"]').forEach((button) => button.removeAttribute("aria-disabled"));
}
