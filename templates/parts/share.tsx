import { shareLinks } from "../../src/links.ts";

/** Share buttons: plain links, WhatsApp first; the phone's own sheet and copying appear where the browser has them. */
export function ShareButtons({ url, headline, label }: { url: string; headline: string; label: string }) {
  return (
    <nav class="share" aria-label={label}>
      <ul>
        {shareLinks(url, headline).map((channel) => (
          <li>
            <a href={channel.url} class={`button ${channel.channel}`} rel="noopener nofollow" target="_blank">
              {channel.label}
            </a>
          </li>
        ))}
        <li hidden>
          <button type="button" data-copy={url} data-done="Tersalin">
            Salin tautan
          </button>
        </li>
        <li hidden>
          <button type="button" data-share data-url={url} data-title={headline}>
            Bagikan…
          </button>
        </li>
      </ul>
    </nav>
  );
}
