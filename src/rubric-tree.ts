/** The rubrics as every page has them: flat, in menu order, parents before their children. */
export interface Rubric {
  id: number;
  parentId: number | null;
  slug: string;
  path: string;
  name: string;
  description: string;
  look: "stories" | "pictures" | "covers";
  inMenu: boolean;
}

export function childrenOf(rubrics: Rubric[], parentId: number | null): Rubric[] {
  return rubrics.filter((rubric) => rubric.parentId === parentId);
}

/** From the top rubric down to the rubric itself; empty where there is none such. */
export function lineage(rubrics: Rubric[], id: number): Rubric[] {
  const line: Rubric[] = [];
  let rubric = rubrics.find((r) => r.id === id);
  while (rubric) {
    line.unshift(rubric);
    const { parentId } = rubric;
    rubric = rubrics.find((r) => r.id === parentId);
  }
  return line;
}
