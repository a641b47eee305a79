/**
 * Reads the page aloud, for who asked for it. Only with a voice that lives on the device: no text leaves it. Where there is
 * no such voice, there is no button.
 */
import { element, text } from "./texts.js";

const READ = "main h1, main .lead, main .prose, main legend, main figcaption";
const speech = globalThis.speechSynthesis;

const languageOf = (part) => part.closest("[lang]").lang;
const voiceFor = (language) => speech.getVoices().find((voice) => voice.localService && voice.lang.startsWith(language));
const parts = () => [...document.querySelectorAll(READ)].filter((part) => part.checkVisibility() && voiceFor(languageOf(part)));

function offer() {
  const heading = document.querySelector("main h1");
  if (!heading || document.querySelector("main [data-aloud]") || !parts().length) return;
  const button = element("button", "small", text("aloud"));
  button.type = "button";
  button.dataset.aloud = "";
  button.addEventListener("click", () => (speech.speaking ? stop(button) : start(button)));
  heading.after(button);
}

function start(button) {
  button.textContent = text("aloudStop");
  const all = parts();
  all.forEach((part, place) => {
    const said = new SpeechSynthesisUtterance(part.textContent);
    said.voice = voiceFor(languageOf(part));
    said.lang = said.voice.lang;
    if (place === all.length - 1) said.addEventListener("end", () => stop(button));
    speech.speak(said);
  });
}

function stop(button) {
  speech.cancel();
  button.textContent = text("aloud");
}

if (speech) {
  speech.addEventListener("voiceschanged", offer);
  addEventListener("pagehide", () => speech.cancel());
  offer();
}
