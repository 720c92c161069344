import { searchLink } from "../../src/links.ts";

export function SearchForm({ text }: { text: string }) {
  return (
    <form class="search" action={searchLink()} method="get">
      <label for="kata">Cari di judul berita</label>
      <div>
        <input id="kata" type="search" name="q" value={text} maxlength={200} />
        <button type="submit">Cari</button>
      </div>
    </form>
  );
}
