import { homeLink } from "../../src/links.ts";

/** The way from the front page to here; the last step is the page itself where it has no link. */
export function Breadcrumb({ steps }: { steps: { name: string; link?: string }[] }) {
  return (
    <nav class="breadcrumb" aria-label="Anda di sini">
      <ol>
        {[{ name: "Beranda", link: homeLink() }, ...steps].map(({ name, link }) => (
          <li>{link ? <a href={link}>{name}</a> : <span aria-current="page">{name}</span>}</li>
        ))}
      </ol>
    </nav>
  );
}
