/**
 * Logging out clears what this user left on the device. If answers still wait to be sent, it first tries to send them,
 * and when that fails it says so; pressing again logs out all the same.
 */
import { all, clear } from "./store.js";
import { flush, waiting } from "./outbox.js";
import { text, element } from "./texts.js";

const left = () => waiting().length + all("joint").length;

document.querySelectorAll("form[data-logout]").forEach((form) => {
  let warned = false;
  form.addEventListener("submit", async (event) => {
    if (left() > 0 && !warned) {
      event.preventDefault();
      await flush();
      if (left() > 0) {
        warned = true;
        const notice = element("p", "notice offline", text("logoutWaiting"));
        notice.setAttribute("role", "alert");
        document.getElementById("main").prepend(notice);
        return;
      }
      clear();
      form.submit();
    } else clear();
  });
});
