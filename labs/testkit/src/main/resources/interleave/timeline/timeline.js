"use strict";
// Steps through the rows of the table. Without this script the page shows all of them.
(() => {
  const controls = document.getElementById("controls");
  const now = document.getElementById("now");
  const back = document.getElementById("back");
  const next = document.getElementById("next");
  const heads = [...document.querySelectorAll("thead th")];
  const rows = [...document.querySelectorAll("tbody tr")];
  const ALL = -1;
  const HELP = "Go through them with the buttons or the arrow keys; Home and End jump, Esc shows all again.";
  let at = ALL;

  const words = (cell) => cell.textContent.replace(/\s+/g, " ").trim();

  // What a screen reader tells of a row: the lane's name, then the step.
  const said = (row) => [...row.cells].slice(1).filter((cell) => words(cell) !== "").flatMap((cell) => {
    const head = heads[cell.cellIndex];
    return head.className === "lane" ? [words(head), words(cell)] : [words(cell)];
  }).join(": ");

  const mark = (row, number) => {
    row.classList.toggle("later", at !== ALL && number > at);
    if (number === at) {
      row.setAttribute("aria-current", "step");
      row.scrollIntoView({ block: "nearest" });
    } else {
      row.removeAttribute("aria-current");
    }
  };

  const go = (to) => {
    at = Math.min(Math.max(to, ALL), rows.length - 1);
    rows.forEach(mark);
    now.textContent = at === ALL ? "All " + rows.length + " steps are shown. " + HELP
      : "Step " + (at + 1) + " of " + rows.length + ". " + said(rows[at]);
    // Not disabled: a button that is would lose the focus.
    back.setAttribute("aria-disabled", String(at === ALL));
    next.setAttribute("aria-disabled", String(at === rows.length - 1));
  };

  const keys = new Map([
    ["ArrowRight", () => at + 1], ["ArrowDown", () => at + 1],
    ["ArrowLeft", () => at - 1], ["ArrowUp", () => at - 1],
    ["Home", () => 0], ["End", () => rows.length - 1], ["Escape", () => ALL],
  ]);

  document.addEventListener("keydown", (event) => {
    if (keys.has(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      go(keys.get(event.key)());
    }
  });
  back.addEventListener("click", () => go(at - 1));
  next.addEventListener("click", () => go(at + 1));

  if (rows.length > 0) {
    controls.hidden = false;
    go(ALL);
  }
})();
