// Runs before the npm scripts, on whatever Node the machine has, so it is plain JavaScript that needs no package.
import { spawnSync } from "node:child_process";
import { existsSync, linkSync, statSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), "..");
const bin = path.join(root, "node_modules/.bin");

function isInstalled() {
  const installed = path.join(root, "node_modules/.package-lock.json");
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(path.join(root, "package-lock.json")).mtimeMs;
}

/** @returns {string | undefined} what went wrong, in npm's words */
function install() {
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ["npm"];
  // No package of ours needs its install script: the binaries come as packages of their own.
  const flags = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status, stderr, error } = spawnSync(npm[0], [...npm.slice(1), ...flags], { cwd: root, encoding: "utf8" });
  if (status === 0) return undefined;
  const said = stderr?.split("\n").find((line) => /^npm (?:error|ERR!) (?!code|syscall|errno|$)/.test(line));
  return error?.message ?? said?.replace(/^npm \S+ /, "") ?? `npm ended with ${status}`;
}

/** The package "node" for this system, first on the PATH of the npm scripts; npm 10 forgets its link. */
function linkNode() {
  const system = process.platform === "win32" ? "win" : process.platform;
  const file = process.platform === "win32" ? "node.exe" : "node";
  const own = path.join(root, `node_modules/node-${system}-${process.arch}/bin`, file);
  const linked = ["node", "node.cmd", "node.exe"].some((name) => existsSync(path.join(bin, name)));
  if (!linked && existsSync(own)) linkSync(own, path.join(bin, file));
  return linked || existsSync(own);
}

/** @param {string} sentence */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

const major = Number.parseInt(process.versions.node, 10);
if (major < 20) fail(`Genta needs Node 20 or later; this is ${process.versions.node}.`);

if (!isInstalled()) {
  console.log("Installing the packages (once; about a minute) …");
  const problem = install();
  if (problem) {
    const offline = /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONN|ENETUNREACH|network/.test(problem);
    fail(`The packages could not be installed${offline ? ", for want of the internet" : ""}: ${problem.trim()}`);
  }
}

if (!linkNode() && major < 24) {
  fail(
    `No Node 24 comes with Genta for ${process.platform}-${process.arch}: install Node 24 or later on this machine.`,
  );
}
