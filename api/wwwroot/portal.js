// Small conveniences; every page works without them.
const script = document.currentScript;

document.addEventListener("click", (event) => {
  const toggle = event.target.closest("[data-theme-toggle]");
  if (toggle) {
    event.preventDefault();
    const root = document.documentElement;
    const theme = root.dataset.bsTheme === "dark" ? "light" : "dark";
    root.dataset.bsTheme = theme;
    document.cookie = `theme=${theme}; path=/; max-age=31536000; samesite=lax${location.protocol === "https:" ? "; secure" : ""}`;
    document.dispatchEvent(new Event("portal:theme"));
  }
  for (const menu of document.querySelectorAll("details.usermenu[open], details.confirm[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
  const print = event.target.closest("[data-print]");
  if (print) {
    event.preventDefault();
    window.print();
  }
});

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
  const search = document.getElementById("search");
  if (event.key === "/" && !typing && search && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    search.focus();
    search.select();
  }
  if (event.key === "Escape") {
    const open = document.querySelector("details.usermenu[open], details.confirm[open]");
    if (open) {
      open.open = false;
      open.querySelector("summary").focus();
    }
  }
});

document.addEventListener("change", (event) => {
  const form = event.target.closest?.("form[data-bulk]");
  if (!form) return;
  const boxes = [...form.querySelectorAll("input[name=selected]")];
  const all = form.querySelector("[data-select-all]");
  if (event.target === all) boxes.forEach((box) => { box.checked = all.checked; });
  const count = boxes.filter((box) => box.checked).length;
  all.checked = count === boxes.length;
  all.indeterminate = count > 0 && count < boxes.length;
  form.querySelector("[data-bulk-count]").textContent = count;
});

// A second click on the same button is the same operation for the server; here it is simply not sent again.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || event.defaultPrevented) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  event.submitter?.classList.add("is-sending");
});
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
  for (const button of document.querySelectorAll(".is-sending")) button.classList.remove("is-sending");
});

let chartsRequested = false;

function awaken(root) {
  for (const box of root.querySelectorAll("[data-select-all]")) box.hidden = false;
  root.querySelector("[data-focus]")?.focus();
  if (document.querySelector("[data-chart]") && !chartsRequested) {
    chartsRequested = true;
    load(script.dataset.echarts).then(() => load(script.dataset.charts));
  } else if (chartsRequested) {
    document.dispatchEvent(new Event("portal:charts"));
  }
}

function load(address) {
  return new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement("script"), { src: address, onload: resolve, onerror: reject });
    document.head.append(element);
  });
}

// Menu and tabs scroll: sideways on a phone, downwards on a low screen. They open where the reader is.
for (const here of document.querySelectorAll(".sidemenu a.active, .publicnav a.active, .tabs a.active")) {
  const menu = here.closest("nav");
  const [entry, frame] = [here.getBoundingClientRect(), menu.getBoundingClientRect()];
  menu.scrollLeft += entry.left - frame.left - (frame.width - entry.width) / 2;
  menu.scrollTop += Math.max(0, entry.bottom + entry.height - Math.min(frame.bottom, innerHeight));
}

awaken(document);
document.addEventListener("htmx:after:swap", () => awaken(document));
