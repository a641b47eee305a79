/**
 * «Wijzigt als»: the smallest change that would undo a decision takes the server some searching, so it is asked for
 * when somebody opens the reason, once. Without a script the same words are one link away.
 */
import { text, element } from "./texts.js";

async function ask(details) {
  const facts = details.querySelector(".facts");
  const term = element("dt", "", text("changes"));
  const place = element("dd");
  const answer = element("span", "loading", text("searching"));
  answer.setAttribute("role", "status");
  place.append(answer);
  facts.append(term, place);
  try {
    const page = new DOMParser().parseFromString(await (await fetch(details.dataset.undo)).text(), "text/html");
    answer.textContent = page.getElementById("undo").textContent;
    answer.className = "";
  } catch {
    term.remove();
    place.remove();
    details.addEventListener("toggle", () => ask(details), { once: true });
  }
}

document.querySelectorAll("details[data-undo]").forEach((details) => {
  if (!details.dataset.undo) return;
  // Somebody quick may have opened it before this script was there.
  if (details.open) ask(details);
  else details.addEventListener("toggle", () => ask(details), { once: true });
});
