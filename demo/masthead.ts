import type { DemoMastheadEntry } from "./contract.ts";

/** The newsroom of 2026, in the order of the page Redaksi; in a small newsroom people sit at two desks. */
export const masthead: DemoMastheadEntry[] = [
  { desk: "Pemimpin Umum", person: "Fikri Maulana" },
  { desk: "Pemimpin Redaksi", person: "Nabila Syafitri" },
  { desk: "Redaktur Pelaksana", person: "Zahra Amelia" },
  { desk: "Penasihat Redaksi", person: "Salsabila Putri" },
  { desk: "Redaktur", person: "Khairunnisa Azzahra" },
  { desk: "Redaktur", person: "Annisa Fitria" },
  { desk: "Redaktur Foto", person: "Raihan Hakim" },
  { desk: "Reporter", person: "Dimas Arya Nugraha" },
  { desk: "Reporter", person: "Khairunnisa Azzahra" },
  { desk: "Fotografer", person: "Raihan Hakim" },
  { desk: "Ilustrator", person: "Gilang Permana" },
  { desk: "Penata Letak", person: "Gilang Permana" },
  { desk: "Litbang", person: "Annisa Fitria" },
  { desk: "Litbang", person: "Fikri Maulana" },
];
