/**
 * Two people wrote in the same field. Under it stands the text of the other, with what both began with; whoever typed here keeps the
 * own text in the field, may go on in it, and chooses. Nothing of it is sent before.
 */
import { text, element } from "./texts.js";

/** @param chosen gets the words that are to stand */
export function showClash(field, clashes, now, chosen) {
  hideClash(field);
  const newest = clashes[clashes.length - 1];
  const box = element("div", "other");
  box.setAttribute("role", "group");
  box.setAttribute("aria-label", text("jointClash"));
  box.append(element("p", "", text("jointClash")));
  box.append(element("p", "label", now.said || text("jointNothing")), element("p", "theirs", now.words));
  clashes.slice(0, -1).forEach((one) => box.append(element("p", "label", text("jointEarlier")), element("p", "theirs", one.mine)));
  if (newest.base) {
    const before = element("details");
    before.append(element("summary", "", text("jointBase")), element("p", "theirs", newest.base));
    box.append(before);
  }
  const all = () => [now.words, ...clashes.slice(0, -1).map((one) => one.mine), field.input.value].filter(Boolean).join("\n\n");
  box.append(buttons([["jointMine", () => field.input.value], ["jointTheirs", () => now.words], ["jointBoth", all]], chosen));
  field.box.append(box);
}

export function hideClash(field) {
  field.box.querySelector(".other")?.remove();
}

function buttons(choices, chosen) {
  const row = element("div", "actions");
  choices.forEach(([name, words]) => {
    const button = element("button", "small", text(name));
    button.type = "button";
    button.addEventListener("click", () => chosen(words()));
    row.append(button);
  });
  return row;
}
