/**
 * The studio: what player.js saves, one field at a time, comes back with the state of the draft and what is wrong in that
 * field; this shows both. The preview of a text is shown by player.js, as feedback beside the field.
 * A thing that somebody comes for (data-part, or #p-... in the address) is opened and gets the focus.
 */
import { listen } from "./outbox.js";
import { text, element } from "./texts.js";

const HERE_AGAIN = 30000;

/** What is wrong, and where it stands; who would get stuck, and the way to read as that person. */
const item = ({ sentence, who, become, address }) => {
  const line = element("li", "", sentence);
  if (!address) return line;
  const link = element("a", "", become);
  link.href = address;
  const stuck = element("p", "stuck", `${who} `);
  stuck.append(link);
  line.append(stuck);
  return line;
};

const proof = document.querySelector(".proof");
const article = document.querySelector("article[data-came]");
const named = (name, value) => document.querySelector(`[${name}="${CSS.escape(value)}"]`);

listen((entry, state, reply) => {
  if (state !== "saved") return;
  if (reply.here) tell(reply.here);
  if (!reply.proof || !proof) return;
  const { holds, words, wrong } = reply.proof;
  proof.dataset.holds = holds;
  const list = element("ul", "plain");
  wrong.forEach((finding) => list.append(item(finding)));
  proof.replaceChildren(element("p", "", words), ...(wrong.length ? [list] : []));
});

/* Two wrote in one text: player.js shows both beside the field; this leads to where they can be put together in peace. */
listen((entry, state, reply) => {
  if (state !== "conflict" || !reply.merge) return;
  const forms = [...document.querySelectorAll("form[data-answer]")];
  const box = forms.find(({ dataset }) => dataset.block === entry.body.block && dataset.item === entry.body.item)?.querySelector(".other .actions");
  const link = element("a", "", text("merge"));
  link.href = reply.merge;
  box?.append(link);
});

/* Who else is in this block: asked while the page is in sight, said when it changes. */
const others = document.querySelector("[data-presence]");

async function here() {
  if (document.visibilityState !== "visible") return;
  const { presence, module, block = "" } = others.dataset; // Faces leaves out what is empty
  const headers = { "Content-Type": "application/json", Accept: "application/json", "X-Datacoach": "1" };
  const body = JSON.stringify({ module, block });
  const reply = await fetch(presence, { method: "POST", credentials: "same-origin", headers, body })
    .then((response) => (response.ok ? response.json() : {}))
    .catch(() => ({}));
  const words = reply.words ?? "";
  if (others.textContent !== words) others.textContent = words;
}

if (others) {
  here();
  setInterval(here, HERE_AGAIN);
  document.addEventListener("visibilitychange", here);
}

/** What is wrong stands beside the field that it is about, or that holds it: {place: [sentences]}. */
function tell(here) {
  document.querySelectorAll("form[data-item]").forEach((form) => {
    const sentences = Object.entries(here).filter(([place]) => `${place}/`.startsWith(`${form.dataset.item}/`)).flatMap(([, said]) => said);
    form.querySelector("[data-wrong]")?.replaceChildren(...[...new Set(sentences)].map((sentence) => element("li", "error", sentence)));
  });
}

/** The thing at a path, unfolded; what it is in, when it is no thing of its own. */
function open(path) {
  const steps = path.split("/");
  for (let length = steps.length; length > 0; length--) {
    const part = named("data-part", steps.slice(0, length).join("/"));
    if (part) {
      part.open = true;
      return part;
    }
  }
  return null;
}

function arrive() {
  const { came: path, did } = article?.dataset ?? {};
  const anchored = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (anchored?.matches("details.part")) {
    anchored.open = true;
    anchored.querySelector("summary").focus();
  } else if (path) {
    const part = open(path);
    const moved = did === "UP" || did === "DOWN" ? (named("value", `${did}|${path}|`) ?? named("value", `REMOVE|${path}|`)?.closest(".acts").querySelector("button")) : null;
    const field = document.querySelector(`[data-item^="${CSS.escape(path)}/"]`)?.querySelector("select, textarea, input:not([type=hidden])");
    (moved ?? field ?? part?.querySelector("summary"))?.focus();
  }
}

addEventListener("hashchange", arrive);
arrive();
