/**
 * The words scripts may say. They come from the bundle, in the language of the page, by way of
 * the data attributes of template#app-texts (WEB-INF/tags/texts.xhtml); no script holds text of its own.
 */
const words = document.getElementById("app-texts")?.dataset ?? {};

/** The text under a name, with {0}, {1}... filled in. */
export function text(name, ...values) {
  return (words[name] ?? "").replace(/\{(\d)\}/g, (_, i) => values[i] ?? "");
}

/** An element with a class and text, and nothing to escape. */
export function element(tag, className = "", content = "") {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (content) made.textContent = content;
  return made;
}

/** A link to log in that leads back to this page. */
export function loginLink() {
  const link = element("a", "", text("loginLink"));
  link.href = `${text("loginUrl")}?return=${encodeURIComponent(location.pathname + location.search)}`;
  return link;
}
