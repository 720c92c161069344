/**
 * What a reader's page gains where scripts run: sharing by the phone, copying, pictures opened large; and what the paper
 * gains: shares are counted, and readings of pages that were fetched before they were asked for.
 */
import { reportLink } from "../links.ts";

const { article } = document.querySelector<HTMLElement>("[data-article]")?.dataset ?? {};

/** Tells that the article was shared on a channel, or without one that it is shown. */
function report(channel?: string) {
  if (article) navigator.sendBeacon?.(reportLink(), JSON.stringify({ article: Number(article), channel }));
}

for (const button of document.querySelectorAll<HTMLElement>("[data-channel]")) {
  button.addEventListener("click", () => report(button.dataset.channel));
}

// Fetched in advance, the page was not counted. `prerendering` and `deliveryType` are Chromium's, as are such fetches.
const { prerendering } = document as { prerendering?: boolean };
const [visit] = performance.getEntriesByType("navigation") as { deliveryType?: string }[];
if (prerendering) document.addEventListener("prerenderingchange", () => report(), { once: true });
else if (visit?.deliveryType === "navigational-prefetch") report();

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-share]")) {
  if (!("share" in navigator)) continue;
  const { url, title } = button.dataset;
  button.addEventListener("click", () => {
    navigator.share({ url, title }).catch(() => {}); // closed without sharing
  });
  reveal(button);
}

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
  if (!navigator.clipboard) continue;
  const label = button.textContent;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy ?? location.href);
    button.textContent = button.dataset.done ?? label;
    setTimeout(() => {
      button.textContent = label;
    }, 2_000);
  });
  reveal(button);
}

function reveal(button: HTMLElement) {
  (button.closest("li") ?? button).hidden = false;
}

const enlargeable = [...document.querySelectorAll<HTMLAnchorElement>("a[data-enlarge]")];
enlargeable.forEach((link, index) => {
  link.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || !("showModal" in HTMLDialogElement.prototype)) return;
    event.preventDefault();
    openViewer(index, link);
  });
});

/** All pictures of the page side by side in a dialog: swiped by scrolling, or moved by the arrow keys; Escape closes. */
function openViewer(first: number, opener: HTMLElement) {
  const dialog = document.createElement("dialog");
  dialog.className = "viewer";
  dialog.setAttribute("aria-label", "Gambar");
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "Tutup";
  close.addEventListener("click", () => dialog.close());
  const strip = document.createElement("ul");
  strip.tabIndex = 0;
  strip.setAttribute("aria-label", "Geser atau pakai tombol panah untuk gambar lain");
  strip.append(...enlargeable.map(slideOf));
  dialog.append(close, strip);

  const go = (to: number, behavior: ScrollBehavior) => strip.scrollTo({ left: to * strip.clientWidth, behavior });
  dialog.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    go(Math.round(strip.scrollLeft / strip.clientWidth) + step, calm ? "instant" : "smooth");
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    opener.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  go(first, "instant");
}

function slideOf(link: HTMLAnchorElement) {
  const slide = document.createElement("li");
  const picture = document.createElement("img");
  picture.src = link.href;
  picture.loading = "lazy";
  picture.alt = link.querySelector("img")?.alt ?? "";
  const caption = document.createElement("p");
  caption.textContent = link.closest("figure")?.querySelector("figcaption")?.textContent?.trim() ?? "";
  slide.append(picture, caption);
  return slide;
}
