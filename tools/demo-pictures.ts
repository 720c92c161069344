/** Paints the demo newspaper's pictures and keeps them as an upload would be kept. */
import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import sharp from "sharp";
import type { DemoArticle, DemoPicture } from "../demo/contract.ts";
import { issues } from "../demo/issues.ts";
import { paintCover, paintPicture } from "../demo/painter/paint.ts";

/** The widths that a picture is kept in, as long as it is no narrower itself. */
const WIDTHS = [400, 800, 1200];

/** A demo picture as it lies in the store. */
export interface Painted {
  picture: DemoPicture;
  key: string;
  width: number;
  height: number;
  widths: number[];
  colour: string;
}

/** Paints every picture and puts its widths into the store. */
export async function paintAll(store: R2Bucket, articles: DemoArticle[]): Promise<Painted[]> {
  const jobs = [
    ...articles
      .flatMap(({ picture, pictures = [] }) => [...(picture ? [picture] : []), ...pictures])
      .map((picture) => ({
        picture,
        image: () => paintPicture(picture),
      })),
    ...issues.map((issue) => ({
      picture: {
        key: issue.slug,
        scene: issue.scene,
        seed: issue.seed,
        style: "illustration" as const,
        shape: "portrait" as const,
        alt: `Sampul ${issue.title}`,
        credit: "Redaksi",
      },
      image: () => paintCover(issue),
    })),
  ];
  const painted: Painted[] = [];
  const next = jobs.values();
  const worker = async () => {
    for (const { picture, image } of next) painted.push(await paint(store, picture, image()));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return painted;
}

async function paint(store: R2Bucket, picture: DemoPicture, image: { svg: string; width: number; height: number }) {
  const key = createHash("sha256").update(picture.key).update(image.svg).digest("hex").slice(0, 32);
  const { data, info } = await sharp(Buffer.from(image.svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: 3 as const };
  const widths = [...new Set(WIDTHS.map((width) => Math.min(width, info.width)))];
  for (const width of widths) {
    const bytes = await sharp(data, { raw }).resize({ width }).webp({ quality: 76 }).toBuffer();
    await store.put(`${key}-${width}.webp`, bytes, { httpMetadata: { contentType: "image/webp" } });
  }
  const { dominant } = await sharp(data, { raw }).stats();
  const colour = `#${[dominant.r, dominant.g, dominant.b].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  return { picture, key, width: info.width, height: info.height, widths, colour };
}
