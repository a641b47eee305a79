/**
 * What every page does: keep what was typed, send once, log out cleanly, send answers that waited,
 * and lead to what must be put right.
 */
import "./keep.js";
import "./logout.js";
import "./once.js";
import { flush } from "./outbox.js";

const errors = document.querySelector("[data-errors]");
errors?.focus();
errors?.addEventListener("click", (event) => {
  const field = document.getElementById(event.target.hash?.slice(1));
  const control = field?.matches("input, select, textarea") ? field : field?.querySelector("input");
  if (!control) return;
  event.preventDefault();
  control.focus();
});

flush();
