/**
 * Naming somebody with @ in a text, and how many characters are left. Whom one may name stands on the page as checkboxes, in the
 * element that data-mention names: without this script one ticks them there.
 *
 * The list under the text works as those of the browser do: arrows, Enter or Tab to choose, Escape to close. The focus stays in
 * the text.
 */
import { element } from "./texts.js";

const FEW = 500;
const MOST = 6;
const plain = (name) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

document.querySelectorAll("textarea[data-mention]").forEach((field, i) => {
  count(field);
  const people = document.getElementById(field.dataset.mention);
  if (people) offer(field, people, `mention-${i}`);
});

function count(field) {
  const left = element("p", "hint");
  left.setAttribute("role", "status");
  field.after(left);
  const show = () => {
    const rest = field.maxLength - field.value.length;
    left.textContent = rest <= FEW ? field.dataset.left.replace("{0}", rest) : "";
  };
  field.addEventListener("input", show);
  show();
}

function offer(field, people, id) {
  const names = [...people.querySelectorAll("label")].map((label) => label.textContent.trim());
  const list = element("ul", "mentions");
  list.id = id;
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", people.dataset.choose);
  field.after(list);
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", id);
  let at = -1;
  let chosen = 0;

  const close = () => {
    list.hidden = true;
    list.replaceChildren();
    field.removeAttribute("aria-activedescendant");
  };
  const mark = (next) => {
    chosen = (next + list.children.length) % list.children.length;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", i === chosen));
    field.setAttribute("aria-activedescendant", list.children[chosen].id);
  };
  const take = (name) => {
    field.setRangeText(`@${name} `, at, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    close();
    field.focus();
  };
  const look = () => {
    const typed = /(?:^|[^\p{L}\p{N}])@([\p{L}\p{N}' -]{0,40})$/u.exec(field.value.slice(0, field.selectionEnd));
    const found = typed ? names.filter((name) => plain(name).startsWith(plain(typed[1]))).slice(0, MOST) : [];
    if (found.length === 0 || (found.length === 1 && typed[1].trimEnd() === found[0])) return close();
    at = field.selectionEnd - typed[1].length - 1;
    list.replaceChildren(...found.map((name, i) => {
      const option = element("li", "", name);
      option.id = `${id}-${i}`;
      option.setAttribute("role", "option");
      option.addEventListener("pointerdown", (event) => {
        event.preventDefault();
        take(name);
      });
      return option;
    }));
    list.hidden = false;
    mark(0);
  };

  field.addEventListener("input", look);
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    const keys = {
      ArrowDown: () => mark(chosen + 1),
      ArrowUp: () => mark(chosen - 1),
      Enter: () => take(list.children[chosen].textContent),
      Tab: () => take(list.children[chosen].textContent),
      Escape: close,
    };
    if (!keys[event.key] || event.shiftKey) return;
    event.preventDefault();
    keys[event.key]();
  });
}
