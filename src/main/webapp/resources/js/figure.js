/**
 * Figures. The server says what there is to draw, and shows the same numbers in a table; this draws it, and asks the
 * server again when somebody looks at it in another way. Nothing moves by itself, and colour never speaks alone.
 *
 *   <figure data-figure id><div data-view data-drawing="{…}" data-library="…/chart.umd.min.js"><div class="chart"><canvas>
 *   <form data-explore="id of the figure">
 */
import { configuration } from "./charts.js";
import { element, text } from "./texts.js";

const drawn = new Map();

/** Who would rather have a table gets the chart when they ask for it. */
function offer(figure, view) {
  const button = element("button", "small", text("chart"));
  button.type = "button";
  button.addEventListener("click", () => {
    figure.dataset.wanted = "";
    button.remove();
    draw(figure);
  });
  view.append(button);
}

async function draw(figure) {
  const view = figure.querySelector("[data-view]");
  const later = document.body.classList.contains("wish-table") && !("wanted" in figure.dataset);
  if (later) return view.querySelector(":scope > button") ?? offer(figure, view);
  await import(view.dataset.library);
  const drawing = JSON.parse(view.dataset.drawing);
  const place = view.querySelector(".chart");
  drawn.get(figure.id)?.destroy();
  if (!drawing.groups.length) return;
  place.hidden = false;
  drawn.set(figure.id, new globalThis.Chart(place.querySelector("canvas"), configuration(drawing)));
}

const drawAll = () => document.querySelectorAll("[data-figure]").forEach(draw);

async function look(form) {
  const address = new URL(location.href);
  address.search = new URLSearchParams(new FormData(form));
  const figure = document.getElementById(form.dataset.explore);
  figure.setAttribute("aria-busy", "true");
  try {
    const page = new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
    const fresh = page.getElementById(figure.id)?.querySelector("[data-view]");
    if (!fresh) return form.submit();
    figure.querySelector("[data-view]").replaceWith(fresh);
    history.replaceState(null, "", address);
    await draw(figure);
  } catch {
    // Without network the figure stays as it was; its button asks again.
  } finally {
    figure.removeAttribute("aria-busy");
  }
}

document.querySelectorAll("[data-explore]").forEach((form) => {
  form.addEventListener("change", () => look(form));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    look(form);
  });
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
drawAll();
