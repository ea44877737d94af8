// Runs before the page is drawn: without a chosen theme the device's preference decides.
(() => {
  const root = document.documentElement;
  if (!root.hasAttribute("data-theme-chosen") && matchMedia("(prefers-color-scheme: dark)").matches) {
    root.dataset.bsTheme = "dark";
  }
  root.classList.add("scripted");
})();
