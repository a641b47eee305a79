/**
 * Conversations: when what somebody says is saved, the page goes on to the next moment without being left. Without
 * this script, or without network, what was said and what it did stand under the form, and opening the page again goes on.
 */
export function start(adopt) {
  document.addEventListener("answered", async ({ target }) => {
    const talk = target.closest("[data-talk]");
    if (!talk) return;
    const here = new URL(location.href);
    here.searchParams.delete("again");
    const fresh = await read(here);
    if (!fresh) return;
    const mine = document.activeElement === document.body || talk.contains(document.activeElement);
    history.replaceState(null, "", here);
    talk.replaceChildren(...fresh.childNodes);
    talk.querySelectorAll("form[data-answer]").forEach(adopt);
    document.querySelector("[data-said]").textContent = [...talk.querySelectorAll(".did .prose")].at(-1)?.textContent ?? "";
    if (mine) talk.querySelector("[data-here]").focus();
  });
}

async function read(address) {
  try {
    const response = await fetch(address);
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    return page.querySelector("[data-talk]");
  } catch {
    return null;
  }
}
