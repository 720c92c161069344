/** What the browser tests need of the machine: Chromium, and Java for the HTML checker. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";

const CHROMIUMS = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const MAC_CHROME = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

const isRoot = process.getuid?.() === 0;

function findCommand(names: string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file));
}

function findChromium(): string | undefined {
  return process.env.CHROMIUM_PATH ?? findCommand(CHROMIUMS) ?? (existsSync(MAC_CHROME) ? MAC_CHROME : undefined);
}

export function findJava(): string | undefined {
  return process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, "bin/java") : findCommand(["java"]);
}

/** Installs what is missing where apt-get can do so without a password. */
export function installMissing(): void {
  const packages = [];
  if (!findChromium()) packages.push("chromium");
  if (!findJava()) packages.push("default-jre-headless");
  if (packages.length > 0) aptInstall(packages);
}

function aptInstall(packages: string[]): void {
  const sudo = isRoot ? [] : ["sudo", "-n"];
  const mayInstall = findCommand(["apt-get"]) && (isRoot || spawnSync("sudo", ["-n", "true"]).status === 0);
  if (!mayInstall) {
    throw new Error(
      `The browser tests need ${packages.join(" and ")}: install them (Chromium elsewhere: set CHROMIUM_PATH; Java: JAVA_HOME).`,
    );
  }
  const [command = "env", ...rest] = [...sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"];
  console.log(`Installing ${packages.join(" and ")} for the browser tests …`);
  for (const task of [["update"], ["install", "-y", "--no-install-recommends", ...packages]]) {
    execFileSync(command, [...rest, ...task], { stdio: ["ignore", "ignore", "pipe"] });
  }
}

/** A headless Chromium that talks to nobody of its own accord. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    headless: true,
    chromiumSandbox: !isRoot,
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
