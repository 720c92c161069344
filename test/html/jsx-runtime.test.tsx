import { raw } from "hono/html";
import { describe, expect, test } from "vitest";

const html = (element: unknown) => String(element);
const HOSTILE = `<script>"&'</script>`;
const HARMLESS = "&lt;script&gt;&quot;&amp;&#39;&lt;/script&gt;";

describe("text is never markup", () => {
  test("between tags and in attributes", () => {
    expect(html(<p title={HOSTILE}>{HOSTILE}</p>)).toBe(`<p title="${HARMLESS}">${HARMLESS}</p>`);
  });

  test("in lists, in components and in fragments", () => {
    const Echo = ({ children }: { children?: unknown }) => <b>{children as string}</b>;
    expect(html(<ul>{[HOSTILE, <Echo>{HOSTILE}</Echo>]}</ul>)).toBe(`<ul>${HARMLESS}<b>${HARMLESS}</b></ul>`);
    expect(
      html(
        <>
          {HOSTILE}
          <i />
        </>,
      ),
    ).toBe(`${HARMLESS}<i></i>`);
  });

  test("unless it says that it is, once", () => {
    expect(html(<p>{raw("<b>tebal</b>")}</p>)).toBe("<p><b>tebal</b></p>");
    expect(html(<style dangerouslySetInnerHTML={{ __html: "a>b{}" }} />)).toBe("<style>a>b{}</style>");
    const object = { toString: () => HOSTILE } as unknown as string;
    expect(html(<p>{object}</p>)).toBe(`<p>${HARMLESS}</p>`);
  });
});

test("nothing stands for nothing; nought is a number", () => {
  expect(html(<p>{[null, undefined, false, true, "", 0, 7]}</p>)).toBe("<p>07</p>");
});

test("attributes are left out, empty, or said", () => {
  expect(html(<input disabled={true} hidden={false} value={undefined} name="" data-on={true} />)).toBe(
    '<input disabled="" name="" data-on="true"/>',
  );
});

test("elements without content have no end tag", () => {
  expect(html([<br />, <img src="/a.webp" alt="" />].join(""))).toBe('<br/><img src="/a.webp" alt=""/>');
  expect(html(<p />)).toBe("<p></p>");
});

test("a template that waits is a mistake", () => {
  expect(() => <p>{Promise.resolve("nanti")}</p>).toThrow("Templates don't wait");
});
