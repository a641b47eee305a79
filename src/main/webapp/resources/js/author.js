/**
 * The studio: what player.js saves, one text at a time, comes back with the state of the draft; this shows it,
 * where it is always in sight. The preview of a text is shown by player.js, as feedback beside the field.
 */
import { listen } from "./outbox.js";
import { element } from "./texts.js";

const proof = document.querySelector(".proof");

listen((entry, state, reply) => {
  if (state !== "saved" || !reply.proof || !proof) return;
  const { holds, words, wrong } = reply.proof;
  proof.dataset.holds = holds;
  const list = element("ul", "plain");
  wrong.forEach((sentence) => list.append(element("li", "", sentence)));
  proof.replaceChildren(element("p", "", words), ...(wrong.length ? [list] : []));
});
