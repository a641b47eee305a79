/**
 * The block as somebody reads it, beside the form that changes it: the page of the preview, asked for when it is unfolded,
 * when another persona is chosen and after everything that is saved. Whether it is unfolded is kept in this browser.
 */
import { listen } from "./outbox.js";

const KEPT = "datacoach.beside";
const REFERENCES = ["id", "for", "aria-labelledby", "aria-describedby"];

const box = document.querySelector("details[data-beside]");
const reader = box?.querySelector("select");
const place = box?.querySelector("[data-read]");
let asked = 0;

/** Names that are unique on their own page stay so on this one. */
const rename = (name) => name.split(/\s+/).map((one) => `beside-${one}`).join(" ");

function renamed(part) {
  for (const reference of REFERENCES)
    part.querySelectorAll(`[${reference}]`).forEach((one) => one.setAttribute(reference, rename(one.getAttribute(reference))));
  return part;
}

async function read() {
  if (!box.open) return;
  const turn = ++asked;
  const address = new URL(box.dataset.beside, location.href);
  address.searchParams.set("persona", reader.value);
  const page = await fetch(address, { credentials: "same-origin" })
    .then((reply) => (reply.ok ? reply.text() : ""))
    .catch(() => "");
  const answer = new DOMParser().parseFromString(page, "text/html");
  const sides = answer.querySelector(".sides");
  if (!sides || turn !== asked) return; // Nobody answered, or a newer question is under way: what stands there stays.
  if (reader.options.length === 1) reader.append(...[...answer.querySelectorAll("#persona option")].filter(({ value }) => value));
  place.replaceChildren(renamed(sides));
}

if (box) {
  box.open = localStorage.getItem(KEPT) === "open";
  box.addEventListener("toggle", () => {
    localStorage.setItem(KEPT, box.open ? "open" : "");
    read();
  });
  reader.addEventListener("change", read);
  listen((entry, state) => state === "saved" && read());
}
