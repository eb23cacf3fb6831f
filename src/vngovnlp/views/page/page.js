"use strict";
// Points from values to words and back. Works on classes that the page has; reads no text, loads nothing, sends nothing.
(() => {
  const root = document.body;
  const phone = matchMedia("(max-width: 59.99rem)");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const turns = new WeakMap();
  let pinned = null;
  let back = null;

  // Pointing at a name within a statement means the name, not the statement.
  function keys(element) {
    const found = [...element.classList].filter((name) => /^[kw]\d+$/.test(name));
    const narrow = found.filter((name) => name[0] === "k");
    return element.matches(".sg") && narrow.length ? narrow : found;
  }

  const thing = (target) => (target instanceof Element ? target.closest(".ev, .sg, .bd, .ca") : null);

  // What an element stands for: a badge for its statement's card.
  const source = (element) => (element && element.matches(".bd") ? document.getElementById(element.hash.slice(1)) : element);

  function light(element) {
    for (const lit of root.querySelectorAll(".lit")) lit.classList.remove("lit");
    const found = source(element) ? keys(source(element)) : [];
    if (!found.length) return;
    const wanted = found.map((key) => `.ev.${key}, .sg.${key}`).join(", ");
    for (const lit of root.querySelectorAll(wanted)) lit.classList.add("lit");
  }

  root.addEventListener("pointerover", (event) => light(thing(event.target) || pinned));
  root.addEventListener("pointerleave", () => light(pinned));
  root.addEventListener("focusin", (event) => light(thing(event.target) || pinned));

  // On a narrow screen one side is seen at a time.
  const tabs = [...document.querySelectorAll("[role=tab]")];
  function turnTo(side) {
    root.classList.toggle("at-article", side === "article");
    root.classList.toggle("at-report", side === "report");
    for (const tab of tabs) {
      const chosen = tab.getAttribute("aria-controls") === side;
      tab.setAttribute("aria-selected", String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
    }
  }
  root.classList.add("js");
  if (phone.matches) document.querySelector(".legend").open = false;
  tabs[0].parentElement.hidden = false;
  turnTo("article");
  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener("click", () => {
      turnTo(tab.getAttribute("aria-controls"));
      scrollTo(0, 0);
    });
    tab.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
      tabs[1 - index].focus();
      tabs[1 - index].click();
    });
  }

  function goTo(target) {
    const side = target.closest("#article, #report");
    if (side) turnTo(side.id);
    for (let box = target.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
    if (!target.matches("a[href], [tabindex]")) target.tabIndex = -1;
    target.focus({ preventScroll: true });
    const block = target.matches(".se, #report, #article") ? "start" : "center";
    target.scrollIntoView({ block, behavior: calm.matches ? "auto" : "smooth" });
  }

  // A value with several places leads to the next of them each time.
  function next(link) {
    const places = link.dataset.c ? link.dataset.c.split(" ") : [];
    if (!places.length) return link.hash.slice(1);
    const turn = turns.get(link) || 0;
    turns.set(link, (turn + 1) % places.length);
    return `c${places[turn]}`;
  }

  root.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href^='#']") : null;
    if (!link) {
      if (!thing(event.target)) light((pinned = null));
      return;
    }
    const target = document.getElementById(next(link));
    if (!target) return;
    event.preventDefault();
    back = { link, side: root.classList.contains("at-report") ? "report" : "article", top: phone.matches ? scrollY : 0 };
    pinned = thing(link);
    goTo(target);
    light(pinned);
  });

  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    pinned = null;
    if (back) {
      turnTo(back.side);
      if (phone.matches) scrollTo(0, back.top);
      back.link.focus();
      back = null;
    }
    light(null);
  });

  // The language of the page is that of its words.
  for (const choice of document.querySelectorAll(".lang input")) {
    choice.addEventListener("change", () => (document.documentElement.lang = choice.value));
  }

  // On paper nothing can be unfolded.
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("#report details:not([open])")];
    for (const box of opened) box.open = true;
  });
  addEventListener("afterprint", () => {
    for (const box of opened) box.open = false;
  });
})();
