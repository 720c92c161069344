/** The publication: what a newsroom changes to make this paper its own. */
export const site = {
  name: "Genta Andalas",
  publisher: "Unit Kegiatan Pers Mahasiswa Genta Andalas, Universitas Andalas",
  tagline: "Surat kabar mahasiswa Universitas Andalas",
  description:
    "Berita, opini, sastra, dan riset dari kampus Universitas Andalas, Padang, ditulis oleh mahasiswa sejak 2011.",
  language: "id",
  /** Stories older than this say so. */
  oldAfterYears: 2,
  /** Menus that are not rubrics: paths of standing pages, or of lists, with their words. */
  topMenu: [
    { path: "indeks", label: "Indeks" },
    { path: "terpopuler", label: "Terpopuler" },
    { path: "redaksi", label: "Redaksi" },
    { path: "tentang-kami", label: "Tentang Kami" },
  ],
  pagesMenu: [
    { path: "indeks", label: "Indeks" },
    { path: "terpopuler", label: "Terpopuler" },
    { path: "tentang-kami", label: "Tentang Kami" },
    { path: "pembina", label: "Pembina" },
    { path: "kontak", label: "Kontak" },
    { path: "redaksi", label: "Redaksi" },
    { path: "agenda", label: "Agenda" },
    { path: "pedoman-pemberitaan-media-siber", label: "Pedoman Pemberitaan Media Siber" },
    { path: "pedoman-pemberitaan-ramah-anak", label: "Pedoman Pemberitaan Ramah Anak" },
    { path: "disclaimer", label: "Disclaimer" },
    { path: "kebijakan-privasi", label: "Kebijakan Privasi" },
  ],
  /** The page that shows the masthead. */
  mastheadPath: "redaksi",
  guidelinesPath: "pedoman-pemberitaan-media-siber",
  follow: [
    { label: "Instagram", url: "https://www.instagram.com/gentaandalas/" },
    { label: "X", url: "https://x.com/gentaandalas" },
    { label: "Facebook", url: "https://www.facebook.com/gentaandalas" },
    { label: "YouTube", url: "https://www.youtube.com/@gentaandalas" },
  ],
} as const;
