import { articleLink } from "../../src/links.ts";
import type { Article, Connection } from "../../src/queries/articles.ts";
import { paidWords } from "../words.ts";

/** What a reader must know before the first word: who paid, what is not verified, what this story corrects or follows. */
export function Notices({ article, connections }: { article: Article; connections: Connection[] }) {
  const followUp = connections.find(({ bond }) => bond === "followed-by");
  return (
    <>
      {article.paid && (
        <p class="notice paid">
          <strong class="label">{paidWords[article.paid].label}</strong> {paidWords[article.paid].meaning}
        </p>
      )}
      {article.unverified === 1 && (
        <p class="notice">
          <strong class="label">Belum terverifikasi</strong>{" "}
          {followUp ? (
            <>
              Perkembangannya: <a href={articleLink(followUp)}>{followUp.headline}</a>
            </>
          ) : (
            "Sebagian keterangan dalam tulisan ini masih diverifikasi; perkembangannya akan kami muat di sini."
          )}
        </p>
      )}
      {connections
        .filter(({ bond }) => bond !== "followed-by")
        .map((other) => (
          <p class="notice">
            {other.bond === "corrects"
              ? "Tulisan ini meralat, mengklarifikasi, atau menanggapi"
              : "Tulisan ini menindaklanjuti"}{" "}
            <a href={articleLink(other)}>{other.headline}</a>
          </p>
        ))}
    </>
  );
}
