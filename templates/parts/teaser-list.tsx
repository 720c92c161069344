import type { Teaser as TeaserRow } from "../../src/queries/teasers.ts";
import type { Rubric } from "../../src/rubric-tree.ts";
import { Teaser } from "./teaser.tsx";

interface TeaserListProps {
  teasers: TeaserRow[];
  look?: "stories" | "pictures" | undefined;
  rubrics?: Rubric[] | undefined;
  /** The list's first picture is the first that readers see. */
  eager?: boolean;
}

/** A list's stories: lines with a small picture, or pictures with a line. */
export function TeaserList({ teasers, look = "stories", rubrics, eager }: TeaserListProps) {
  if (teasers.length === 0) return <p class="empty">Belum ada tulisan di sini.</p>;
  return (
    <div class={`list ${look}`}>
      {teasers.map((teaser, i) => (
        <Teaser
          teaser={teaser}
          picture={look === "pictures" ? "card" : "small"}
          rubrics={rubrics}
          dek={look === "stories"}
          first={eager && i === 0}
          level={2}
        />
      ))}
    </div>
  );
}
