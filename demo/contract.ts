/**
 * What the demo newspaper is made of. The files beside this one hold its content; `tools/demo.ts` writes it
 * into a local Genta, and tests use parts of it as their named world. Every name and event is made up.
 */

/** An area of the paper; `path` is its address below /category/. */
export interface DemoRubric {
  path: string;
  name: string;
  description: string;
  /** How its page shows stories. */
  look?: "stories" | "pictures" | "covers";
  /** Named only in the footer's long menu. */
  footerOnly?: boolean;
}

export interface DemoPerson {
  slug: string;
  name: string;
  /** Two or three sentences for the person's page. */
  bio?: string;
}

/** A drawing made by the demo's own painter: what it shows, and which of its endless variants. */
export interface DemoPicture {
  /** Unique across the newspaper; kebab-case. */
  key: string;
  scene: Scene;
  /** Chooses the variant: other seeds give other light, people, buildings. */
  seed: number;
  /** `photo` is painted with natural light and grain; `illustration` in flat poster colours. */
  style: "photo" | "illustration";
  shape?: "landscape" | "portrait" | "square";
  /** What is seen, for those who don't see it: one Indonesian sentence. */
  alt: string;
  /** A person's name (photographer or illustrator), or an agency. */
  credit: string;
  takenAt?: string;
  /** A comic panel's words, left and right figure: at most 60 characters each, A–Z, digits and . , ? ! - only. */
  speech?: { left?: string; right?: string };
}

/** A picture where it is used, with the words below it there. */
export interface DemoPictureUse extends DemoPicture {
  caption?: string;
}

export type Role = "writer" | "editor" | "photographer" | "illustrator" | "videographer" | "researcher";

export interface DemoArticle {
  slug: string;
  /** As people write it: 8 to 90 characters. */
  headline: string;
  /** The few words above the headline, if any. */
  kicker?: string;
  /** The sentence or two below the headline: 80 to 220 characters. */
  dek?: string;
  /** The rubric's path, such as `berita/liputan`. */
  rubric: string;
  format?: "text" | "photo" | "comic" | "video";
  /** WIB, `2024-03-12 19:40`. */
  publishedAt: string;
  /** A scheduled story is set this many days after the day the demo is written, at 07:00 WIB; `publishedAt` is then ignored. */
  scheduledInDays?: number;
  /** Still being written: stands on no list. */
  draft?: boolean;
  /** Names of tags. */
  tags: string[];
  /** In order; the people are named as in `people.ts`. */
  bylines: { person: string; role: Role }[];
  picture?: DemoPictureUse;
  /** A photo story's or comic's pictures in order, or those that the body places with `<figure data-picture="key">`. */
  pictures?: DemoPictureUse[];
  /** A video's address (YouTube), for format video. */
  videoUrl?: string;
  /** Labels that the press council asks for. */
  paid?: "advertorial" | "sponsored";
  unverified?: boolean;
  /** Slug of the story that follows up an unverified one. */
  followUp?: string;
  /** Semantic HTML: p, h2, h3, ul, ol, li, blockquote, aside class="pull-quote", table, figure, a, strong, em, hr, sup footnotes. */
  body: string;
  withdrawal?: { at: string; reason: "sara" | "decency" | "child" | "trauma" | "council"; note: string };
  corrections?: { at: string; kind: "correction" | "clarification" | "reply"; body: string; from?: string }[];
}

export type Scene =
  | "campus-gate" // the gate of a hill campus, trees, students walking in
  | "campus-hills" // the campus among green hills, wide
  | "rectorate" // a modern building with Minang horn-shaped roofs
  | "lecture-hall" // rows of seats, a screen, heads from behind
  | "library" // shelves, lamps, readers
  | "laboratory" // flasks, bench, person in a coat
  | "rally" // a crowd with banners and raised hands
  | "seminar" // a stage, podium, three speakers, audience
  | "interview" // two people across a table, a recorder
  | "portrait" // one person, head and shoulders
  | "desk" // a laptop, coffee, papers
  | "newspaper" // stacked papers, printing press
  | "phone" // hands with a phone, messages
  | "chart" // bars and lines as on a survey's poster
  | "sports" // a field, players, a ball
  | "music-stage" // lights, band, crowd
  | "dance" // dancers in Minang costume
  | "theatre" // a stage with curtain, two actors
  | "cinema" // a projector's beam over seats
  | "traditional-house" // rumah gadang
  | "market" // stalls with awnings
  | "food" // plates of rendang and rice, from above
  | "canteen" // tables, people eating
  | "bus" // a campus bus on a rising road
  | "motorbikes" // a full parking lot
  | "dormitory" // a tall housing block, laundry, evening windows
  | "road-rain" // rain, umbrellas, a flooded road
  | "river" // a river, boulders, trees
  | "beach" // Padang's coast, boats, sunset
  | "mountain" // a volcano at dawn
  | "rice-field" // terraces, farmer
  | "forest" // trunks, mist, light
  | "village" // houses among palms, students on community service
  | "graduation" // caps and gowns
  | "ballot" // a ballot box, a hand
  | "health" // a masked nurse, a syringe, a line of people
  | "books" // stacks of books, an open one
  | "hands" // hands joined, volunteers
  | "recycling" // bottles, bins, sorted waste
  | "night-campus" // lamps, wet road, lit windows
  | "workshop" // tools, machines, people making something
  | "kites" // kites over a field
  | "train" // a train and a bridge
  | "abstract" // shapes, for opinion and verse
  | "comic-panel"; // a framed panel: two figures, see `speech`

/** A comic's panel, with its words in `speech`. */
export type DemoComicPanel = DemoPictureUse;

/** One line of the masthead on the page Redaksi. */
export interface DemoMastheadEntry {
  /** `Pemimpin Redaksi`, `Litbang`, `Fotografer`… */
  desk: string;
  person: string;
}

export interface DemoPage {
  /** `tentang-kami`, or `agenda/pekan-jurnalistik` for a page below another. */
  path: string;
  title: string;
  /** One sentence for lists and search engines. */
  dek: string;
  body: string;
}

export interface DemoIssue {
  /** `tabloid-31`; its page is /digital/tabloid-31/. */
  slug: string;
  series: "tabloid" | "genta-antara" | "buletin";
  number: number;
  title: string;
  /** `2024-05-20` */
  date: string;
  description: string;
  /** Cover lines, at most three, at most 34 characters each, capital letters A–Z, digits and . , ? ! - only. */
  coverLines: string[];
  scene: Scene;
  seed: number;
}
