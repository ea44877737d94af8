// Copies the browser files that pages use from node_modules to wwwroot/lib, and joins the icons named in icons.txt
// into one sprite. Run by the build (Assets.targets).
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "node_modules");
const lib = join(here, "wwwroot", "lib");
const files = ["@tabler/core/dist/css/tabler.min.css", "htmx.org/dist/htmx.min.js", "echarts/dist/echarts.common.min.js"];

rmSync(lib, { recursive: true, force: true });
mkdirSync(lib, { recursive: true });
for (const file of files) {
  const target = join(lib, basename(file));
  copyFileSync(join(modules, file), target);
  // Source maps are not shipped, so the reference to them would be a 404 in every reader's console.
  writeFileSync(target, readFileSync(target, "utf8").replace(/\/[/*]# sourceMappingURL=\S+(\s*\*\/)?/g, ""));
}

const symbols = readFileSync(join(here, "icons.txt"), "utf8").split(/\s+/).filter(Boolean).map((name) => {
  const svg = readFileSync(join(modules, "@tabler/icons/icons/outline", `${name}.svg`), "utf8");
  const drawing = svg.replace(/^[\s\S]*?<svg[\s\S]*?>/, "").replace(/<\/svg>\s*$/, "")
    .replace(/<path stroke="none" d="M0 0h24v24H0z" fill="none" \/>/, "").replace(/\s+/g, " ").trim();
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" ` +
    `stroke-linecap="round" stroke-linejoin="round">${drawing}</symbol>`;
});
writeFileSync(join(lib, "icons.svg"), `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join("\n")}\n</svg>\n`);
