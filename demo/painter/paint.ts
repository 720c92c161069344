import type { DemoIssue, DemoPicture, Scene } from "../contract.ts";
import { Canvas, type Painter, type Speech } from "./canvas.ts";
import { paintCoverOn } from "./cover.ts";
import { hash } from "./random.ts";
import { scenes as campus } from "./scenes/campus.ts";
import { scenes as campusBus } from "./scenes/campus-bus.ts";
import { scenes as campusCanteen } from "./scenes/campus-canteen.ts";
import { scenes as campusDormitory } from "./scenes/campus-dormitory.ts";
import { scenes as campusGraduation } from "./scenes/campus-graduation.ts";
import { scenes as campusLaboratory } from "./scenes/campus-laboratory.ts";
import { scenes as campusLecture } from "./scenes/campus-lecture.ts";
import { scenes as campusMotorbikes } from "./scenes/campus-motorbikes.ts";
import { scenes as campusNight } from "./scenes/campus-night.ts";
import { scenes as campusRooms } from "./scenes/campus-rooms.ts";
import { scenes as comic } from "./scenes/comic.ts";
import { scenes as culture } from "./scenes/culture.ts";
import { scenes as nature } from "./scenes/nature.ts";
import { scenes as people } from "./scenes/people.ts";
import { scenes as stillLife } from "./scenes/still-life.ts";

const painters: Partial<Record<Scene, Painter>> = {
  ...campus,
  ...campusBus,
  ...campusCanteen,
  ...campusDormitory,
  ...campusGraduation,
  ...campusLaboratory,
  ...campusLecture,
  ...campusMotorbikes,
  ...campusNight,
  ...campusRooms,
  ...comic,
  ...culture,
  ...nature,
  ...people,
  ...stillLife,
};

export interface Painted {
  svg: string;
  width: number;
  height: number;
}

const sizes = { landscape: [1200, 800], portrait: [900, 1200], square: [1000, 1000] } as const;

export type Paintable = Pick<DemoPicture, "scene" | "seed" | "style" | "shape"> & { speech?: Speech };

/** A picture as SVG: the same description always gives the same drawing. */
export function paintPicture(picture: Paintable): Painted {
  const comicPanel = picture.scene === "comic-panel";
  const [width, height] = comicPanel ? [1200, 900] : sizes[picture.shape ?? "landscape"];
  const painter = painterOf(picture.scene);
  // The panels of one comic, whose seeds differ in the last digit, share their colours and characters.
  const seed = (comicPanel ? Math.floor(picture.seed / 10) : picture.seed) ^ hash(picture.scene);
  const canvas = new Canvas(width, height, seed, picture.style, painter.lights);
  painter.paint(canvas, picture.speech, picture.seed);
  canvas.finish();
  return { svg: canvas.svg(), width, height };
}

/** The cover of a printed issue. */
export function paintCover(
  issue: Pick<DemoIssue, "series" | "number" | "date" | "coverLines" | "scene" | "seed">,
): Painted {
  return paintCoverOn(issue, painterOf(issue.scene));
}

function painterOf(scene: Scene): Painter {
  const painter = painters[scene];
  if (!painter) throw new Error(`No painter knows the scene ${scene}.`);
  return painter;
}
