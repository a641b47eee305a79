/**
 * The text of a module: numbers beside its lines, and a way from what is wrong to the line it is on. Without this script
 * the field is a field.
 */
const text = document.getElementById("source-text");
const numbers = document.querySelector(".source .lines");

function number() {
  const lines = text.value.split("\n").length;
  if (numbers.dataset.lines === String(lines)) return;
  numbers.dataset.lines = String(lines);
  numbers.textContent = Array.from({ length: lines }, (_, i) => i + 1).join("\n");
}

function follow() {
  numbers.scrollTop = text.scrollTop;
}

function go(line) {
  const lines = text.value.split("\n");
  const before = lines.slice(0, line - 1);
  const start = before.reduce((sum, one) => sum + one.length + 1, 0);
  text.focus();
  text.setSelectionRange(start, start + (lines[line - 1] ?? "").length);
  text.scrollTop = (text.scrollHeight / lines.length) * Math.max(0, line - 4);
  follow();
}

if (text && numbers) {
  number();
  text.addEventListener("input", number);
  text.addEventListener("scroll", follow);
  document.querySelectorAll("a[data-line]").forEach((link) =>
    link.addEventListener("click", (event) => {
      event.preventDefault();
      go(Number(link.dataset.line));
    }),
  );
}
