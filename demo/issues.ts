import type { DemoIssue } from "./contract.ts";

/** Twelve numbers of the three printed series, oldest first. The stories of the year before each stand in it. */
export const issues: DemoIssue[] = [
  {
    slug: "tabloid-1",
    series: "tabloid",
    number: 1,
    title: "Naik ke Limau Manis",
    date: "2011-10-17",
    description:
      "Edisi perdana, delapan halaman, dicetak 500 eksemplar. Laporan utamanya mengikuti mahasiswa baru dari Pasar Raya " +
      "ke Limau Manis: dua kali ganti angkot, satu kali berjalan kaki, dan kuliah pertama yang sudah dimulai.",
    coverLines: ["NAIK KE LIMAU MANIS", "PAGI PERTAMA MAHASISWA BARU", "PUISI DARI LERENG BUKIT"],
    scene: "campus-gate",
    seed: 1101,
  },
  {
    slug: "genta-antara-2",
    series: "genta-antara",
    number: 2,
    title: "Randai di Antara Dua Ujian",
    date: "2012-12-03",
    description:
      "Terbitan antara tentang mahasiswa yang berlatih randai pada malam hari di pelataran kampus, lengkap dengan catatan " +
      "dari tiga sanggar dan daftar pertunjukan Desember.",
    coverLines: ["RANDAI DI ANTARA DUA UJIAN", "TIGA SANGGAR, SATU PELATARAN"],
    scene: "dance",
    seed: 1202,
  },
  {
    slug: "tabloid-6",
    series: "tabloid",
    number: 6,
    title: "Menghitung UKT",
    date: "2013-09-16",
    description:
      "Angkatan pertama yang membayar uang kuliah tunggal bercerita tentang golongan, berkas, dan antrean. Di halaman " +
      "tengah: tabel cara membaca golongan UKT dan jalan mengajukan keringanan.",
    coverLines: ["MENGHITUNG UKT", "ANTREAN DI LOKET KEUANGAN", "MENGENANG GEMPA, EMPAT TAHUN"],
    scene: "chart",
    seed: 1306,
  },
  {
    slug: "buletin-4",
    series: "buletin",
    number: 4,
    title: "Selamat Datang, Angkatan 2014",
    date: "2014-08-25",
    description:
      "Empat halaman untuk mahasiswa baru: peta gedung, jadwal bus kampus, harga sepiring nasi di lima kantin, dan nomor " +
      "telepon yang perlu disimpan pada hari pertama.",
    coverLines: ["SELAMAT DATANG, ANGKATAN 2014", "PETA, BUS, DAN LIMA KANTIN"],
    scene: "campus-hills",
    seed: 1404,
  },
  {
    slug: "tabloid-14",
    series: "tabloid",
    number: 14,
    title: "Berebut Tempat Parkir",
    date: "2016-10-17",
    description:
      "Tim Litbang menghitung sepeda motor di enam titik parkir selama sepekan. Hasilnya menjadi laporan utama, bersama " +
      "sosok juru parkir yang hafal pelat nomor dosen dan komik dua halaman.",
    coverLines: ["BEREBUT TEMPAT PARKIR", "SEPEKAN, ENAM TITIK, 9.412 MOTOR", "KOMIK DUA HALAMAN"],
    scene: "motorbikes",
    seed: 1614,
  },
  {
    slug: "genta-antara-9",
    series: "genta-antara",
    number: 9,
    title: "Sampah Turun ke Batang Kuranji",
    date: "2018-04-09",
    description:
      "Penelusuran satu kantong plastik dari kantin kampus sampai ke tepi sungai, ditulis berdua oleh reporter dan " +
      "fotografer yang mengikutinya selama tiga hari.",
    coverLines: ["SAMPAH TURUN KE SUNGAI", "TIGA HARI MENGIKUTI SATU KANTONG"],
    scene: "river",
    seed: 1809,
  },
  {
    slug: "buletin-13",
    series: "buletin",
    number: 13,
    title: "Dari Limau Manis ke Jalan Khatib Sulaiman",
    date: "2019-09-30",
    description:
      "Terbit dua hari sesudah ribuan mahasiswa turun ke jalan. Isinya kronologi, daftar tuntutan, dan foto-foto yang " +
      "diambil dari barisan depan sampai tukang air minum di belakangnya.",
    coverLines: ["TURUN KE JALAN", "KRONOLOGI DAN TUNTUTAN"],
    scene: "rally",
    seed: 1913,
  },
  {
    slug: "tabloid-24",
    series: "tabloid",
    number: 24,
    title: "Kuliah dari Atas Bukit",
    date: "2020-10-19",
    description:
      "Tabloid pertama yang disusun tanpa satu kali pun bertemu muka. Mahasiswa di Solok Selatan, Pasaman, dan Mentawai " +
      "bercerita tentang mencari sinyal; Litbang menanyai 614 mahasiswa tentang kuota dan kejenuhan.",
    coverLines: ["KULIAH DARI ATAS BUKIT", "614 JAWABAN TENTANG KUOTA", "WISUDA DI RUANG TAMU"],
    scene: "phone",
    seed: 2024,
  },
  {
    slug: "genta-antara-15",
    series: "genta-antara",
    number: 15,
    title: "Kampus Berbadan Hukum",
    date: "2021-11-15",
    description:
      "Apa yang berubah bagi mahasiswa ketika kampus menjadi PTN-BH? Dua belas tanya jawab yang disusun dari pertanyaan " +
      "pembaca, dengan istilah yang dijelaskan satu per satu.",
    coverLines: ["KAMPUS BERBADAN HUKUM", "DUA BELAS TANYA JAWAB PTN-BH"],
    scene: "rectorate",
    seed: 2115,
  },
  {
    slug: "tabloid-31",
    series: "tabloid",
    number: 31,
    title: "Dibantu Mesin, Dinilai Manusia",
    date: "2024-05-20",
    description:
      "Skripsi pada zaman kecerdasan buatan: dosen yang mengubah cara menguji, mahasiswa yang menghapus lagi satu bab, " +
      "dan survei Litbang terhadap 502 responden di lima belas fakultas.",
    coverLines: ["DIBANTU MESIN, DINILAI MANUSIA", "SURVEI, 502 RESPONDEN", "SATU MALAM DI PERPUSTAKAAN"],
    scene: "desk",
    seed: 2431,
  },
  {
    slug: "buletin-21",
    series: "buletin",
    number: 21,
    title: "Menimbang Calon Pemira",
    date: "2025-11-10",
    description:
      "Program tiga pasangan calon disandingkan dalam satu tabel, dengan jawaban mereka atas tujuh pertanyaan yang sama. " +
      "Di halaman belakang: tempat dan jam pemungutan suara di setiap fakultas.",
    coverLines: ["MENIMBANG CALON PEMIRA", "TUJUH PERTANYAAN, TIGA PASANGAN"],
    scene: "ballot",
    seed: 2521,
  },
  {
    slug: "tabloid-35",
    series: "tabloid",
    number: 35,
    title: "Bus Terakhir Pukul Enam",
    date: "2026-01-19",
    description:
      "Laporan utama tentang mahasiswa yang kuliahnya selesai sesudah bus kampus berhenti beroperasi, sosok penjaga " +
      "laboratorium, dan lima belas tahun Genta Andalas dalam lima belas halaman depan.",
    coverLines: ["BUS TERAKHIR PUKUL ENAM", "SESUDAH MAGRIB, SIAPA PULANG?", "LIMA BELAS TAHUN GENTA"],
    scene: "bus",
    seed: 2635,
  },
];
