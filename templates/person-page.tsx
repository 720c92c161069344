import type { From } from "../src/cursors.ts";
import type { Role } from "../src/database.ts";
import { feedLink, personLink } from "../src/links.ts";
import type { Paging } from "../src/lists.ts";
import type { Person } from "../src/queries/people.ts";
import type { Teaser as TeaserRow } from "../src/queries/teasers.ts";
import { site } from "../src/site.ts";
import { type Frame, Layout } from "./layout.tsx";
import { Breadcrumb } from "./parts/breadcrumb.tsx";
import { PagingLinks } from "./parts/paging.tsx";
import { TeaserList } from "./parts/teaser-list.tsx";
import { roleWords } from "./words.ts";

interface PersonProps {
  frame: Frame;
  person: Person;
  roles: { role: Role; articles: number }[];
  /** The one role whose stories are shown, or all. */
  role: Role | undefined;
  desks: string[];
  teasers: TeaserRow[];
  paging: Paging;
  from: From | undefined;
}

/** What a person did, by role. */
export function PersonPage({ frame, person, roles, role, desks, teasers, paging, from }: PersonProps) {
  const address = personLink(person);
  return (
    <Layout
      frame={frame}
      title={person.name}
      description={person.bio || `Karya ${person.name} di ${site.name}.`}
      address={address}
      unlisted={from !== undefined || role !== undefined}
      feed={feedLink(address)}
    >
      <header class="list-header">
        <Breadcrumb steps={[{ name: person.name }]} />
        <p class="kicker">{desks.length > 0 ? desks.join(", ") : "Kontributor"}</p>
        <h1>{person.name}</h1>
        {person.bio && <p class="dek">{person.bio}</p>}
        {roles.length > 0 && (
          <nav class="sub-rubrics" aria-label="Menurut peran">
            <ul>
              {roles.length > 1 && (
                <li>
                  <a href={address} aria-current={role === undefined ? "true" : undefined}>
                    Semua
                  </a>
                </li>
              )}
              {roles.map((each) => (
                <li>
                  <a href={personLink(person, each.role)} aria-current={role === each.role ? "true" : undefined}>
                    {roleWords[each.role].name} ({each.articles})
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      <TeaserList teasers={teasers} rubrics={frame.rubrics} eager />
      <PagingLinks {...paging} />
    </Layout>
  );
}
