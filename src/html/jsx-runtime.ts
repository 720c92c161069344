/**
 * JSX that is text from the start: an element is written when its tag is reached, its children before it, so a page is
 * one walk and no tree (a third of the time that hono/jsx takes). Types are hono/jsx's; there are no async components,
 * no context, no style objects.
 */
export type { JSX } from "hono/jsx/jsx-runtime";

type Props = Record<string, unknown> & { children?: unknown; dangerouslySetInnerHTML?: { __html: string } };

/** HTML that is ready, and not escaped again; `isEscaped` says so to Hono too. */
class Markup {
  readonly isEscaped = true;
  readonly #html: string;

  constructor(html: string) {
    this.#html = html;
  }

  toString(): string {
    return this.#html;
  }
}

/** Elements that have no end tag: https://html.spec.whatwg.org/#void-elements */
const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** What the compiler makes of `<tag …>`; a component is called with its props. */
export function jsx(tag: string | ((props: Props) => unknown), props: Props): unknown {
  if (typeof tag === "function") return tag(props);
  let start = `<${tag}`;
  for (const name in props) {
    if (name !== "children" && name !== "dangerouslySetInnerHTML") start += attribute(name, props[name]);
  }
  if (VOID.has(tag)) return new Markup(`${start}/>`);
  return new Markup(`${start}>${props.dangerouslySetInnerHTML?.__html ?? written(props.children)}</${tag}>`);
}

/** The compiler's other names for it: with several children, and while developing. */
export { jsx as jsxDEV, jsx as jsxs };

export function Fragment({ children }: Props): Markup {
  return new Markup(written(children));
}

/** `hidden={true}` is an empty attribute, as HTML has it; `aria-…` and `data-…` say "true". */
function attribute(name: string, value: unknown): string {
  if (value === undefined || value === null || value === false) return "";
  return value === true && !name.includes("-") ? ` ${name}=""` : ` ${name}="${escaped(String(value))}"`;
}

/** A child as HTML: text escaped, lists one after the other, nothing for what is no text. */
function written(child: unknown): string {
  if (typeof child === "string") return escaped(child);
  if (child === undefined || child === null || typeof child === "boolean") return "";
  if (Array.isArray(child)) {
    let html = "";
    for (const each of child) html += written(each);
    return html;
  }
  if (child instanceof Promise) throw new TypeError("Templates don't wait: fetch before, and give them rows.");
  return isMarkup(child) ? String(child) : escaped(String(child));
}

/** Ours, or hono/html's `raw`. */
function isMarkup(child: unknown): boolean {
  return typeof child === "object" && (child as { isEscaped?: boolean } | null)?.isEscaped === true;
}

const SPECIAL = /[&<>"']/;
const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string) : text;
}
