"use strict";
// Live panels, where the presenter's server is: what they show comes by one stream for the page, keys go back to it.
(() => {
  const panels = () => [...document.querySelectorAll(".panel")];
  let last = Promise.resolve();

  // One after the other, so that quick keys keep their order.
  const press = (panel, key) => {
    last = last.then(() => fetch("panels/" + panel.dataset.panel + "/" + key, { method: "POST" })).catch(() => {});
  };

  const show = (panel, html) => {
    panel.querySelector(".shown").innerHTML = html;
    panel.classList.add("live");
  };

  // By reveal's own table of keys: so they work from the speaker's view, too, and stand in the list of all keys.
  const bind = (key) => {
    const description = "Live panel: " + (key === "u" ? "undo" : key === "r" ? "reset" : "the key " + key);
    Reveal.addKeyBinding({ keyCode: key.toUpperCase().charCodeAt(0), key: key.toUpperCase(), description }, () => {
      const panel = Reveal.getCurrentSlide().querySelector(".panel");
      if (panel && panel.dataset.keys.split(" ").includes(key)) {
        press(panel, key);
      }
    });
  };

  Reveal.on("ready", () => {
    if (panels().length === 0 || !location.protocol.startsWith("http") || Reveal.isPrintView()) {
      return;
    }
    new Set(panels().flatMap((panel) => panel.dataset.keys.split(" "))).forEach(bind);
    const stream = new EventSource("events");
    panels().forEach((panel) => {
      stream.addEventListener(panel.dataset.panel, (event) => show(panel, event.data));
      panel.addEventListener("click", (event) => {
        const button = event.target.closest("[data-key]");
        if (button) {
          press(panel, button.dataset.key);
        }
      });
      // A button that has the focus takes space and enter; elsewhere they turn the slide.
      panel.addEventListener("keydown", (event) => {
        if (event.target.closest("button") && (event.key === " " || event.key === "Enter")) {
          event.stopPropagation();
        }
      });
    });
  });
})();
