/**
 * A small toolbar above every text in Markdown: bold, italic, heading, list, link. One stop for the tab key, arrows
 * between the buttons; in the text Ctrl+B, Ctrl+I and Ctrl+K do the same. Undo of the browser takes it back.
 */
import { text, element } from "./texts.js";

const BUTTONS = [
  { name: "Bold", sign: "B", key: "b", change: (words) => around(words, "**") },
  { name: "Italic", sign: "I", key: "i", change: (words) => around(words, "*") },
  { name: "Heading", sign: "H", change: (words) => lines(words, "### ") },
  { name: "List", sign: "•", change: (words) => lines(words, "- ") },
  { name: "Link", sign: "↗", key: "k", change: (words) => ({ words: `[${words || text("markdownLinkWords")}](https://)`, select: [-9, -1] }) },
];

const around = (words, sign) => ({ words: `${sign}${words}${sign}`, select: [sign.length, -sign.length] });

/** Each line begins with a sign, or no line does any more. */
function lines(words, sign) {
  const all = words.split("\n");
  const has = all.every((line) => line.startsWith(sign));
  return { words: all.map((line) => (has ? line.slice(sign.length) : sign + line)).join("\n"), select: null, whole: true };
}

function apply(area, change) {
  let { selectionStart: start, selectionEnd: end } = area;
  if (change("").whole) {
    start = area.value.lastIndexOf("\n", start - 1) + 1;
    end = (area.value.indexOf("\n", end) + 1 || area.value.length + 1) - 1;
  }
  const { words, select } = change(area.value.slice(start, end));
  area.focus();
  area.setSelectionRange(start, end);
  // The only way that keeps the browser's undo.
  if (!document.execCommand("insertText", false, words)) {
    area.setRangeText(words, start, end, "end");
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
  if (select) area.setSelectionRange(start + (select[0] < 0 ? words.length + select[0] : select[0]), start + words.length + select[1]);
}

function toolbar(area) {
  const bar = element("div", "markdown-bar");
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-controls", area.id);
  bar.setAttribute("aria-label", text("markdownBar", area.labels[0]?.textContent.trim() ?? ""));
  const buttons = BUTTONS.map(({ name, sign, change }, index) => {
    const button = element("button", `quiet ${name.toLowerCase()}`, sign);
    button.type = "button";
    button.tabIndex = index ? -1 : 0;
    button.setAttribute("aria-label", text(`markdown${name}`));
    button.title = text(`markdown${name}`);
    button.addEventListener("click", () => apply(area, change));
    return button;
  });
  bar.append(...buttons);
  bar.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = (buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length;
    buttons.forEach((button, index) => { button.tabIndex = index === next ? 0 : -1; });
    buttons[next].focus();
    event.preventDefault();
  });
  area.addEventListener("keydown", (event) => {
    const button = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && BUTTONS.find(({ key }) => key === event.key);
    if (!button) return;
    event.preventDefault();
    apply(area, button.change);
  });
  area.before(bar);
}

document.querySelectorAll("textarea[data-markdown]").forEach(toolbar);
