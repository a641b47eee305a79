/**
 * Going on waits a moment for what was just typed or chosen, so that the server knows it when it looks whether
 * everything is there. Without a network it does not wait long: the answer stays on the device.
 */
import { flush, waiting } from "./outbox.js";

const WAIT = 4000;

document.querySelectorAll("#goOn").forEach((form) => {
  let settled = false;
  form.addEventListener("submit", async (event) => {
    if (settled || waiting().length === 0) return;
    event.preventDefault();
    const { submitter } = event;
    await Promise.race([flush(), new Promise((done) => setTimeout(done, WAIT))]);
    settled = true;
    form.requestSubmit(submitter);
    settled = false;
  });
});
