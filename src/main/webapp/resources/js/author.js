/**
 * The studio: what player.js saves, one text at a time, comes back with the state of the draft; this shows it,
 * where it is always in sight. The preview of a text is shown by player.js, as feedback beside the field.
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

listen((entry, state, reply) => {
  if (state !== "saved" || !reply.proof || !proof) return;
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
