import type { DemoPerson } from "./contract.ts";

/** The people who are credited, by their years in the newsroom. "Redaksi" signs what nobody else does. */
export const people: DemoPerson[] = [
  {
    slug: "redaksi",
    name: "Redaksi",
    bio: "Tulisan yang ditandatangani Redaksi disusun bersama oleh awak redaksi Genta Andalas.",
  },
  // 2011–2014
  {
    slug: "rahmat-hidayatullah",
    name: "Rahmat Hidayatullah",
    bio: "Pemimpin redaksi 2012–2013. Mahasiswa Sastra Indonesia angkatan 2009.",
  },
  {
    slug: "dewi-anggraini",
    name: "Dewi Anggraini",
    bio: "Reporter dan redaktur 2011–2014. Mahasiswa Ilmu Komunikasi.",
  },
  {
    slug: "yogi-pratama",
    name: "Yogi Pratama",
    bio: "Fotografer 2011–2014. Mahasiswa Teknik Sipil yang lebih sering di lapangan.",
  },
  { slug: "sri-wahyuni", name: "Sri Wahyuni", bio: "Penulis rubrik budaya 2011–2015. Mahasiswa Sastra Minangkabau." },
  // 2014–2018
  {
    slug: "fadhil-ramadhan",
    name: "Fadhil Ramadhan",
    bio: "Pemimpin redaksi 2016. Mahasiswa Ilmu Politik angkatan 2013.",
  },
  { slug: "nurul-hasanah", name: "Nurul Hasanah", bio: "Redaktur pelaksana 2015–2017. Mahasiswa Agribisnis." },
  {
    slug: "ilham-saputra",
    name: "Ilham Saputra",
    bio: "Ilustrator 2015–2019. Mahasiswa Teknik Industri; komiknya terbit hampir setiap bulan.",
  },
  { slug: "winda-lestari", name: "Winda Lestari", bio: "Reporter dan fotografer 2014–2018. Mahasiswa Biologi." },
  { slug: "taufik-akbar", name: "Taufik Akbar", bio: "Kepala Litbang 2016–2018. Mahasiswa Matematika." },
  // 2018–2022
  { slug: "hanifah-zahra", name: "Hanifah Zahra", bio: "Pemimpin redaksi 2020. Mahasiswa Hukum angkatan 2017." },
  { slug: "rio-mahendra", name: "Rio Mahendra", bio: "Fotografer 2018–2022. Mahasiswa Peternakan." },
  { slug: "aulia-rahmi", name: "Aulia Rahmi", bio: "Reporter dan redaktur 2019–2022. Mahasiswa Keperawatan." },
  {
    slug: "bagas-wicaksono",
    name: "Bagas Wicaksono",
    bio: "Penulis opini dan kepala Litbang 2019–2021. Mahasiswa Ekonomi Pembangunan.",
  },
  { slug: "putri-maharani", name: "Putri Maharani", bio: "Ilustrator 2019–2023. Mahasiswa Arsitektur Lanskap." },
  {
    slug: "dzaki-alfarizi",
    name: "Dzaki Alfarizi",
    bio: "Videografer dan penulis 2020–2023. Mahasiswa Sistem Informasi.",
  },
  // 2022–2026
  {
    slug: "salsabila-putri",
    name: "Salsabila Putri",
    bio: "Pemimpin redaksi 2024. Mahasiswa Ilmu Sejarah angkatan 2021.",
  },
  { slug: "fikri-maulana", name: "Fikri Maulana", bio: "Redaktur pelaksana 2025. Mahasiswa Sosiologi." },
  {
    slug: "nabila-syafitri",
    name: "Nabila Syafitri",
    bio: "Pemimpin redaksi 2026. Mahasiswa Ilmu Komunikasi angkatan 2023.",
  },
  { slug: "raihan-hakim", name: "Raihan Hakim", bio: "Fotografer sejak 2023. Mahasiswa Teknik Lingkungan." },
  { slug: "zahra-amelia", name: "Zahra Amelia", bio: "Reporter sejak 2024. Mahasiswa Gizi." },
  {
    slug: "gilang-permana",
    name: "Gilang Permana",
    bio: "Ilustrator dan penata letak sejak 2023. Mahasiswa Teknik Mesin.",
  },
  { slug: "annisa-fitria", name: "Annisa Fitria", bio: "Kepala Litbang 2025–2026. Mahasiswa Psikologi." },
  { slug: "dimas-arya-nugraha", name: "Dimas Arya Nugraha", bio: "Reporter sejak 2025. Mahasiswa Farmasi." },
  {
    slug: "khairunnisa-azzahra",
    name: "Khairunnisa Azzahra",
    bio: "Penulis sastra sejak 2024. Mahasiswa Sastra Inggris.",
  },
];
