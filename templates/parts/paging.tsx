/** The way on through a list, older and newer. */
export function PagingLinks({ older, newer }: { older: string | undefined; newer: string | undefined }) {
  if (!older && !newer) return null;
  return (
    <nav class="paging" aria-label="Halaman lain">
      {newer && (
        <a href={newer} rel="prev">
          ← Lebih baru
        </a>
      )}
      {older && (
        <a href={older} rel="next" class="older">
          Lebih lama →
        </a>
      )}
    </nav>
  );
}
