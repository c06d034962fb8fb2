"use strict";
// A guest's page: buttons post, and what the panels say comes by one stream. All that is shown is text, never markup.
(() => {
  const answer = document.getElementById("answer");
  const AGAIN_MILLIS = 3000;

  const post = async (path, text) => {
    try {
      const got = await fetch(path, { method: "POST", body: text });
      answer.textContent = got.ok ? "" : (await got.text()) || "Not now.";
      return got.ok;
    } catch {
      answer.textContent = "The lecturer's machine does not answer.";
      return false;
    }
  };

  const listen = () => {
    const stream = new EventSource("events");
    document.querySelectorAll("[data-panel]").forEach((part) => {
      stream.addEventListener(part.dataset.panel, (event) => {
        part.querySelector(".told").textContent = event.data;
      });
    });
    // Closed for good where this guest was forgotten: whoever comes back joins anew.
    stream.addEventListener("error", () => {
      if (stream.readyState === EventSource.CLOSED) {
        setTimeout(join, AGAIN_MILLIS);
      }
    });
  };

  const join = async () => {
    if (await post("join", "")) {
      listen();
    } else {
      setTimeout(join, AGAIN_MILLIS);
    }
  };

  document.querySelectorAll("button[data-post]").forEach((button) => {
    button.addEventListener("click", () => post(button.dataset.post, ""));
  });
  // The name once, then lines.
  document.querySelectorAll("form[data-post]").forEach((form) => {
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const text = form.elements.text;
      if (await post(form.dataset.post, text.value)) {
        form.closest("section").classList.add("entered");
        text.value = "";
      }
    });
  });
  join();
})();
