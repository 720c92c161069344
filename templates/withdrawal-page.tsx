import { formatDateTime } from "../src/dates.ts";
import { pageLink, rubricLink } from "../src/links.ts";
import type { Withdrawal } from "../src/queries/articles.ts";
import { lineage } from "../src/rubric-tree.ts";
import { site } from "../src/site.ts";
import { type Frame, Layout } from "./layout.tsx";
import { Breadcrumb } from "./parts/breadcrumb.tsx";
import { withdrawalWords } from "./words.ts";

/** A withdrawn story's address says that it was withdrawn, when and why (Pedoman Pemberitaan Media Siber, 5). */
export function WithdrawalPage({ frame, withdrawal }: { frame: Frame; withdrawal: Withdrawal }) {
  const line = lineage(frame.rubrics, withdrawal.rubric_id);
  const reason = withdrawalWords[withdrawal.withdrawal_reason];
  return (
    <Layout
      frame={frame}
      title="Berita ini dicabut"
      description={`Berita ini dicabut: ${reason}.`}
      current={line[0]?.id}
    >
      <article class="message">
        <Breadcrumb steps={line.map((rubric) => ({ name: rubric.name, link: rubricLink(rubric) }))} />
        <h1>Berita ini dicabut</h1>
        <p class="dek">
          Redaksi mencabut tulisan “{withdrawal.headline}” pada{" "}
          <time datetime={withdrawal.withdrawn_at}>{formatDateTime(withdrawal.withdrawn_at)}</time> dengan alasan{" "}
          {reason}.
        </p>
        {withdrawal.withdrawal_note && <p>{withdrawal.withdrawal_note}</p>}
        <p>
          Tulisan itu pertama kali terbit pada {formatDateTime(withdrawal.published_at)}. Pencabutan mengikuti{" "}
          <a href={pageLink({ path: site.guidelinesPath })}>Pedoman Pemberitaan Media Siber</a>.
        </p>
      </article>
    </Layout>
  );
}
