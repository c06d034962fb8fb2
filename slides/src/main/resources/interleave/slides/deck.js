"use strict";
// Opens the deck, and shows where to look: in code the lines of the current step, in lanes the step that came last.
(() => {
  const look = () => {
    document.querySelectorAll("figure.code").forEach((figure) => {
      const step = figure.querySelector(".step.current-fragment");
      const lines = step ? step.dataset.lines.split(" ") : [];
      figure.classList.toggle("looking", lines.length > 0);
      figure.querySelectorAll(".line").forEach((line) => {
        line.classList.toggle("here", lines.includes(line.dataset.line));
      });
    });
    document.querySelectorAll("section.present .lanes").forEach((lanes) => {
      const steps = lanes.querySelector(".steps");
      const row = steps.querySelector("tr.current-fragment") || [...steps.querySelectorAll("tr.visible")].pop();
      // Not scrollIntoView: it would scroll the slide as well.
      steps.scrollTop = row ? row.offsetTop + row.offsetHeight - steps.clientHeight : 0;
      const source = row && row.querySelector(".source");
      lanes.querySelector(".now").replaceChildren(...(source ? source.cloneNode(true).childNodes : []));
    });
  };
  Reveal.on("ready", look);
  Reveal.on("slidechanged", look);
  Reveal.on("fragmentshown", look);
  Reveal.on("fragmenthidden", look);
  Reveal.initialize({
    width: 1280, height: 720, margin: 0.02, center: false, hash: true, controls: false, progress: true,
    slideNumber: "c/t", transition: "none", backgroundTransition: "none", pdfSeparateFragments: false,
    plugins: [RevealNotes],
  });
})();
