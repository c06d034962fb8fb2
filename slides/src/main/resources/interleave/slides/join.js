"use strict";
// How guests join, over any slide: where the presenter's server lets them in, Q shows it and hides it.
(() => {
  const invitation = async () => {
    const answer = await fetch("invitation");
    return answer.status === 200 ? answer.text() : "";
  };

  Reveal.on("ready", async () => {
    if (!location.protocol.startsWith("http") || Reveal.isPrintView() || !(await invitation())) {
      return;
    }
    const card = document.createElement("div");
    card.className = "join";
    card.hidden = true;
    card.setAttribute("role", "dialog");
    card.setAttribute("aria-label", "Join in");
    document.body.append(card);
    Reveal.addKeyBinding({ keyCode: 81, key: "Q", description: "How guests join" }, async () => {
      card.innerHTML = await invitation();
      card.hidden = !card.hidden;
    });
  });
})();
