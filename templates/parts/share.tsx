import { shareLinks } from "../../src/links.ts";
import { sharesWords } from "../words.ts";

interface ShareProps {
  url: string;
  headline: string;
  label: string;
  /** How often it was shared already; shown where it was. */
  shares?: number;
}

/** Share buttons: plain links, WhatsApp first; the phone's own sheet and copying appear where the browser has them. */
export function ShareButtons({ url, headline, label, shares = 0 }: ShareProps) {
  return (
    <nav class="share" aria-label={label}>
      <ul>
        {shareLinks(url, headline).map((channel) => (
          <li>
            <a
              href={channel.url}
              class={`button ${channel.channel}`}
              data-channel={channel.channel}
              rel="noopener nofollow"
              target="_blank"
            >
              {channel.label}
            </a>
          </li>
        ))}
        <li hidden>
          <button type="button" data-channel="copy" data-copy={url} data-done="Tersalin">
            Salin tautan
          </button>
        </li>
        <li hidden>
          <button type="button" data-channel="sheet" data-share data-url={url} data-title={headline}>
            Bagikan…
          </button>
        </li>
      </ul>
      {shares > 0 && <p class="quiet">{sharesWords(shares)}</p>}
    </nav>
  );
}
