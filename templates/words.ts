import type { CorrectionKind, Format, Paid, Role, WithdrawalReason } from "../src/database.ts";
import type { Span } from "../src/spans.ts";

/** The newsroom's terms as readers see them. */

export const spanWords: Record<Span["name"], { tab: string; since: string }> = {
  today: { tab: "Hari ini", since: "hari ini" },
  week: { tab: "7 hari", since: "dalam 7 hari terakhir" },
  month: { tab: "30 hari", since: "dalam 30 hari terakhir" },
  ever: { tab: "Sepanjang masa", since: "sepanjang masa" },
};

/** "1.204 bagikan" */
export const sharesWords = (shares: number) => `${String(shares).replace(/\B(?=(\d{3})+$)/g, ".")} bagikan`;

export const roleWords: Record<Role, { doing: string; name: string }> = {
  writer: { doing: "oleh", name: "Penulis" },
  editor: { doing: "disunting", name: "Editor" },
  photographer: { doing: "foto", name: "Fotografer" },
  illustrator: { doing: "ilustrasi", name: "Ilustrator" },
  videographer: { doing: "video", name: "Videografer" },
  researcher: { doing: "riset", name: "Peneliti" },
};

export const formatWords: Record<Format, string> = { text: "", photo: "Foto", comic: "Komik", video: "Video" };

export const paidWords: Record<Paid, { label: string; meaning: string }> = {
  advertorial: {
    label: "Advertorial",
    meaning: "Tulisan ini dipasang dan dibiayai oleh pengiklan; redaksi tidak ikut menulisnya.",
  },
  sponsored: { label: "Bersponsor", meaning: "Tulisan ini dibuat dengan dukungan dana dari sponsor." },
};

export const correctionWords: Record<CorrectionKind, { label: string; corrects: string }> = {
  correction: { label: "Ralat", corrects: "Tulisan ini meralat" },
  clarification: { label: "Klarifikasi", corrects: "Tulisan ini mengklarifikasi" },
  reply: { label: "Hak Jawab", corrects: "Tulisan ini menanggapi" },
};

/** The press council's closed list of reasons (Pedoman Pemberitaan Media Siber, 5). */
export const withdrawalWords: Record<WithdrawalReason, string> = {
  sara: "menyangkut SARA",
  decency: "menyangkut kesusilaan",
  child: "menyangkut masa depan anak",
  trauma: "menyangkut pengalaman traumatik korban",
  council: "atas pertimbangan Dewan Pers",
};
