import { describe, expect, test } from "vitest";
import {
  formatClock,
  formatDate,
  formatDateTime,
  formatDay,
  formatMonthName,
  formatPeriod,
  formatShortDate,
  fromWib,
  neighbour,
  parsePeriod,
  periodBounds,
  weeksOfMonth,
  wibDay,
  wibYear,
  yearsBetween,
} from "../src/dates.ts";

describe("the wall clock in Padang", () => {
  test("a moment is written as papers write it", () => {
    expect(formatDateTime("2022-06-29T15:07:00.000Z")).toBe("29 Juni 2022 | 22:07 WIB");
    expect(formatDay("2026-01-29T05:00:00.000Z")).toBe("Kamis, 29 Januari 2026");
    expect(formatShortDate("2022-08-01T05:00:00.000Z")).toBe("1 Agu 2022");
  });

  test("a day begins at midnight in WIB, and not a millisecond before", () => {
    expect(formatDay("2022-06-29T16:59:59.999Z")).toBe("Rabu, 29 Juni 2022");
    expect(formatDay("2022-06-29T17:00:00.000Z")).toBe("Kamis, 30 Juni 2022");
    expect(formatClock("2022-06-29T17:00:00.000Z")).toBe("00:00 WIB");
    expect(formatClock("2022-06-29T16:59:59.999Z")).toBe("23:59 WIB");
  });

  test("a year begins seven hours before UTC's", () => {
    expect([wibYear("2022-12-31T16:59:59.999Z"), wibYear("2022-12-31T17:00:00.000Z")]).toEqual([2022, 2023]);
    expect(wibDay("2022-12-31T17:00:00.000Z")).toBe("2023-01-01");
    expect(formatDate("2022-12-31T17:00:00.000Z")).toBe("1 Januari 2023");
  });

  test("a leap day is one, and the day after February's last is not", () => {
    expect(formatDate("2024-02-28T17:00:00.000Z")).toBe("29 Februari 2024");
    expect(formatDate("2023-02-28T17:00:00.000Z")).toBe("1 Maret 2023");
  });

  test("what editors write as WIB is kept as UTC", () => {
    expect(fromWib("2024-01-01 06:59")).toBe("2023-12-31T23:59:00.000Z");
    expect(wibDay(fromWib("2024-02-29 00:00"))).toBe("2024-02-29");
  });
});

describe("years between", () => {
  test("are whole ones, full on the day itself in WIB", () => {
    expect(yearsBetween("2022-06-29T15:00:00.000Z", "2024-06-28T16:59:59.999Z")).toBe(1);
    expect(yearsBetween("2022-06-29T15:00:00.000Z", "2024-06-28T17:00:00.000Z")).toBe(2);
  });

  test("of a leap day are full in March where there is none", () => {
    expect(yearsBetween("2020-02-29T05:00:00.000Z", "2023-02-28T05:00:00.000Z")).toBe(2);
    expect(yearsBetween("2020-02-29T05:00:00.000Z", "2023-03-01T05:00:00.000Z")).toBe(3);
    expect(yearsBetween("2020-02-29T05:00:00.000Z", "2024-02-29T05:00:00.000Z")).toBe(4);
  });
});

describe("periods", () => {
  test("are a year, month or day that the calendar has", () => {
    expect(parsePeriod("2022")).toBe("2022");
    expect(parsePeriod("2022", "06")).toBe("2022-06");
    expect(parsePeriod("2024", "02", "29")).toBe("2024-02-29");
    expect(parsePeriod("2000", "02", "29")).toBe("2000-02-29");
  });

  test("are nothing that it does not have", () => {
    const none = [
      ["2023", "02", "29"],
      ["2100", "02", "29"],
      ["2022", "04", "31"],
      ["2022", "00"],
      ["2022", "13"],
      ["2022", "6"],
      ["2022", "06", "00"],
      ["2022", "06", "9"],
      ["22"],
      ["1899"],
      ["20222"],
      ["2022x"],
    ] as [string, string?, string?][];
    for (const parts of none) expect([parts, parsePeriod(...parts)]).toEqual([parts, undefined]);
  });

  test("end where the next one begins", () => {
    expect(periodBounds("2022")).toEqual({ from: "2021-12-31T17:00:00.000Z", to: "2022-12-31T17:00:00.000Z" });
    expect(periodBounds("2024-02")).toEqual({ from: "2024-01-31T17:00:00.000Z", to: "2024-02-29T17:00:00.000Z" });
    expect(periodBounds("2022-12-31")).toEqual({ from: "2022-12-30T17:00:00.000Z", to: "2022-12-31T17:00:00.000Z" });
    expect(periodBounds("2022-12-31").to).toBe(periodBounds("2023-01-01").from);
  });

  test("have names", () => {
    expect(["2022", "2022-06", "2022-06-29"].map(formatPeriod)).toEqual(["2022", "Juni 2022", "Rabu, 29 Juni 2022"]);
    expect(formatMonthName("2022-12")).toBe("Desember");
  });

  test("have neighbours over the year's end", () => {
    expect([neighbour("2022-12", 1), neighbour("2023-01", -1)]).toEqual(["2023-01", "2022-12"]);
    expect(neighbour("2024-03", -1)).toBe("2024-02");
    expect([neighbour("1900-01", -1), neighbour("9999-12", 1)]).toEqual([undefined, undefined]);
  });
});

describe("a month's weeks", () => {
  test("begin on Monday, with each day of the month once", () => {
    const weeks = weeksOfMonth("2022-06");
    expect(weeks[0]).toEqual([
      undefined,
      undefined,
      "2022-06-01",
      "2022-06-02",
      "2022-06-03",
      "2022-06-04",
      "2022-06-05",
    ]);
    expect(weeks.flat().filter(Boolean)).toHaveLength(30);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
  });

  test("are four for a February that fits, six where the month begins late", () => {
    expect(weeksOfMonth("2021-02")).toHaveLength(4);
    expect(weeksOfMonth("2022-05")).toHaveLength(6);
    expect(weeksOfMonth("2024-02").flat()).toContain("2024-02-29");
    expect(weeksOfMonth("2023-02").flat()).not.toContain("2023-02-29");
  });
});
