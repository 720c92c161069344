import { personLink } from "../../src/links.ts";
import type { Byline } from "../../src/queries/articles.ts";
import { roleWords } from "../words.ts";

/** "oleh A dan B", "disunting C": names by role, in their order, each leading to the person's page. */
export function Bylines({ bylines }: { bylines: Byline[] }) {
  const roles = [...new Set(bylines.map(({ role }) => role))];
  if (roles.length === 0) return null;
  return (
    <ul class="credits">
      {roles.map((role) => {
        const people = bylines.filter((byline) => byline.role === role);
        return (
          <li>
            {roleWords[role].doing}{" "}
            {people.map((person, i) => (
              <>
                {i > 0 && (i === people.length - 1 ? " dan " : ", ")}
                <a href={personLink(person)} rel="author">
                  {person.name}
                </a>
              </>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
