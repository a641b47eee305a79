/**
 * What somebody typed in an artefact that several make, and that never arrived, such as when the session ended: sent from whichever page
 * comes next. The server takes it or keeps it until its author chooses, as on the page of the artefact itself (together.js); a key that goes
 * along makes sending twice harmless.
 */
import { all, put, remove } from "./store.js";
import { uuid } from "./outbox.js";

const KIND = "joint";
const here = document.querySelector("form[data-joint]")?.dataset.joint;

async function send(work, kept) {
  const pending = kept.pending ?? { key: uuid(), work, typed: kept.typed, settled: kept.settled ?? [] };
  put(KIND, work, { ...kept, pending });
  const response = await fetch(kept.url, {
    method: "POST",
    credentials: "same-origin",
    headers: { "Content-Type": "application/json", Accept: "application/json", "X-Datacoach": "1" },
    body: JSON.stringify(pending),
  }).catch(() => null);
  if (!response?.ok) return;
  const typed = later(kept, pending, await response.json());
  const settled = kept.pending ? (kept.settled ?? []) : [];
  if (!settled.length && !Object.keys(typed).length) return remove(KIND, work);
  await send(work, { ...kept, pending: null, settled, typed });
}

/** What was typed after the save that was under way: on the text which that one made. */
function later(kept, pending, { fields }) {
  return Object.fromEntries(Object.entries(kept.typed)
    .filter(([name, { words }]) => words !== pending.typed[name]?.words)
    .map(([name, { base, words }]) => {
      const stands = fields[name] && fields[name].words === pending.typed[name]?.words;
      return [name, { base: stands ? fields[name].number : base, words }];
    }));
}

all(KIND).filter(([work, { url }]) => url && work !== here).forEach(([work, kept]) => send(work, kept));
