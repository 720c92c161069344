/** The Nu HTML Checker (the one behind validator.w3.org), run once over many pages: starting Java takes seconds. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { findJava } from "./machine.ts";

export interface HtmlPage {
  name: string;
  html: string;
}

interface Message {
  type: "error" | "info" | "non-document-error";
  subType?: "warning" | "fatal";
  url?: string;
  lastLine?: number;
  message: string;
  extract?: string;
}

/** Errors and warnings in reading order, each as "page: what is wrong: near what". */
export async function checkHtml(pages: HtmlPage[]): Promise<{ errors: string[]; warnings: string[] }> {
  const folder = await mkdtemp(path.join(tmpdir(), "genta-html-"));
  try {
    const files = pages.map((_, index) => path.join(folder, `${index}.html`));
    await Promise.all(files.map((file, index) => writeFile(file, pages[index]?.html ?? "")));
    const messages = await runChecker(files);
    const sentences = (kept: (message: Message) => boolean) =>
      messages.filter(kept).map((message) => sentence(pages, message));
    return {
      errors: sentences((message) => message.type !== "info"),
      warnings: sentences((message) => message.type === "info" && message.subType === "warning"),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function runChecker(files: string[]): Promise<Message[]> {
  const jar = String(createRequire(import.meta.url)("vnu-jar"));
  const flags = ["-Xss4m", "-jar", jar, "--format", "json", "--stdout", "--exit-zero-always"];
  const { stdout } = await promisify(execFile)(findJava() ?? "java", [...flags, ...files], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return (JSON.parse(stdout) as { messages: Message[] }).messages;
}

function sentence(pages: HtmlPage[], { url = "", message, extract = "" }: Message): string {
  const page = pages[Number.parseInt(path.basename(url), 10)]?.name ?? "the checker";
  return `${page}: ${message}${extract && `: ${extract.replace(/\s+/g, " ").trim()}`}`;
}
