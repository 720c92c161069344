import type { DemoArticle, DemoComicPanel } from "../contract.ts";

/** Typed apart: a comic's panels carry words that an article's other pictures don't. */
const babSatuPanels: DemoComicPanel[] = [
  {
    key: "2015-bab-satu-panel-1",
    scene: "comic-panel",
    seed: 11,
    style: "illustration",
    shape: "square",
    alt: "Panel pertama: mahasiswa menyerahkan naskah, dosen bertanya bab berapa.",
    caption: "Senin, minggu pertama. (Ilustrator/Ilham Saputra)",
    credit: "Ilham Saputra",
    speech: { left: "PAK, INI BAB SATU SAYA.", right: "YANG MINGGU LALU BAB BERAPA?" },
  },
  {
    key: "2015-bab-satu-panel-2",
    scene: "comic-panel",
    seed: 12,
    style: "illustration",
    shape: "square",
    alt: "Panel kedua: mahasiswa menjawab bab satu juga, dosen mengangguk.",
    caption: "Senin, masih minggu pertama. (Ilustrator/Ilham Saputra)",
    credit: "Ilham Saputra",
    speech: { left: "BAB SATU JUGA, PAK. TAPI SPASINYA BEDA.", right: "BAGUS. ADA KEMAJUAN." },
  },
  {
    key: "2015-bab-satu-panel-3",
    scene: "comic-panel",
    seed: 13,
    style: "illustration",
    shape: "square",
    alt: "Panel ketiga: dosen meminta latar belakang dipersempit, mahasiswa bertanya seberapa sempit.",
    caption: "Senin, minggu kedelapan. (Ilustrator/Ilham Saputra)",
    credit: "Ilham Saputra",
    speech: { left: "SEBERAPA SEMPIT LATARNYA, PAK?", right: "SESEMPIT KAMAR KOS KAMU." },
  },
  {
    key: "2015-bab-satu-panel-4",
    scene: "comic-panel",
    seed: 14,
    style: "illustration",
    shape: "square",
    alt: "Panel keempat: mahasiswa melapor naskahnya hilang, dosen tenang saja.",
    caption: "Senin, minggu keenam belas. (Ilustrator/Ilham Saputra)",
    credit: "Ilham Saputra",
    speech: { left: "LAPTOP SAYA MATI. BAB SATU HILANG, PAK.", right: "BAGUS. KITA MULAI DARI BAB SATU." },
  },
];

export const articles: DemoArticle[] = [
  {
    slug: "genta-andalas-kini-dapat-dibaca-di-internet",
    headline: "Genta Andalas Kini Dapat Dibaca di Internet",
    dek: "Mulai hari ini kabar kampus tidak lagi menunggu edisi cetak. Sembilan orang, satu modem, dan komputer pinjaman mengisi halaman pertamanya.",
    rubric: "berita/liputan",
    publishedAt: "2011-03-14 08:00",
    tags: ["Pers Mahasiswa", "UKM", "Teknologi"],
    bylines: [{ person: "Redaksi", role: "writer" }],
    picture: {
      key: "2011-situs-pertama",
      scene: "desk",
      seed: 314,
      style: "photo",
      alt: "Sebuah laptop terbuka di meja yang penuh kertas, dengan secangkir kopi di sampingnya.",
      caption: "Meja redaksi menjelang halaman pertama situs dinaikkan, Jumat (11/3). (Genta Andalas/Yogi Pratama)",
      credit: "Yogi Pratama",
      takenAt: "2011-03-11 21:40",
    },
    body: `<p>Limau Manis, Genta Andalas – Pukul delapan pagi ini, halaman yang sedang Anda baca untuk pertama kali dapat dibuka dari mana saja: dari warung internet di Pasar Baru, dari ponsel di atas bus kampus, dari kamar kos orang yang sudah lama tidak pulang.</p>
<p>Sebelumnya berita Genta hidup di atas kertas. Selebaran dua halaman ditempel di papan pengumuman fakultas, lalu hilang ditimpa brosur kursus komputer. Yang membaca hanya yang kebetulan lewat.</p>
<p>“Kami pernah menulis soal jadwal bus yang berubah. Waktu lembarannya selesai digandakan, jadwalnya sudah berubah lagi,” kata Rahmat Hidayatullah, salah seorang pendiri situs ini, sambil tertawa.</p>
<p>Situs ini dikerjakan sembilan orang dari enam fakultas. Komputernya pinjaman, modemnya patungan, dan tempat rapatnya berpindah dari pelataran gedung kuliah ke teras musala setiap kali hujan. Biaya sewa nama dan ruang simpan untuk setahun ditutup dari hasil menjual gorengan selama tiga minggu.</p>
<p>Isinya akan dibagi menurut rubrik. Peristiwa kampus masuk Liputan. Persoalan yang perlu dilihat lebih dekat mendapat Sorotan Kampus. Pendapat mahasiswa punya tempat sendiri, yaitu Aspirasi, dan siapa saja boleh mengirim tulisan ke sana, baik yang setuju dengan kami maupun yang tidak.</p>
<p>Ada tiga janji yang kami tulis di dinding sebelum menekan tombol terbit malam tadi:</p>
<ol>
<li>Kami datang ke tempat kejadian sebelum menuliskannya.</li>
<li>Kami memberi ruang kepada setiap orang yang namanya kami sebut.</li>
<li>Kalau keliru, kami mengaku, dan ralatnya dapat dibaca di tempat yang sama.</li>
</ol>
<p>Edisi cetak tidak ditinggalkan. Tabloid pertama sedang disusun dan direncanakan terbit tahun ini juga. Situs menjadi tempat kabar yang tidak bisa menunggu; tabloid menjadi tempat cerita yang perlu dibaca pelan-pelan.</p>
<p>Mela Oktavia, mahasiswa Peternakan angkatan 2008 yang menjadi pembaca uji coba, membuka halaman ini dari ponselnya di kantin. “Agak lama terbukanya. Tapi lebih cepat daripada saya jalan ke papan pengumuman,” ujarnya.</p>
<p>Selamat membaca. Surat, keluhan, dan kabar dari fakultas Anda kami tunggu.</p>
<p><strong>(Rahmat Hidayatullah)</strong></p>`,
  },
  {
    slug: "satu-bus-dua-antrean-tiga-puluh-menit",
    headline: "Satu Bus, Dua Antrean, Tiga Puluh Menit",
    kicker: "Angkutan Kampus",
    dek: "Setiap pukul tujuh pagi, halte di Pasar Baru lebih ramai daripada ruang kuliah. Kami menghitung siapa yang naik dan siapa yang tertinggal.",
    rubric: "berita/sorotan-kampus",
    publishedAt: "2011-05-12 16:25",
    tags: ["Bus Kampus", "Padang", "Rektorat", "Parkir"],
    bylines: [
      { person: "Dewi Anggraini", role: "writer" },
      { person: "Rahmat Hidayatullah", role: "editor" },
    ],
    picture: {
      key: "2011-antrean-bus",
      scene: "bus",
      seed: 27,
      style: "photo",
      alt: "Bus kampus berwarna terang menanjak di jalan yang diapit pepohonan.",
      caption:
        "Bus kampus menanjak menuju Limau Manis pada jam masuk kuliah, Selasa (10/5). (Genta Andalas/Yogi Pratama)",
      credit: "Yogi Pratama",
    },
    body: `<p>Lonceng masuk kuliah pertama berbunyi pukul 07.30. Di halte Pasar Baru, pada jam yang sama, 64 orang masih berdiri.</p>
<p>Selama tiga hari pekan ini, Genta Andalas mencatat naik turunnya penumpang bus kampus di halte itu. Rata-rata 212 mahasiswa datang antara pukul 06.45 dan 07.45. Bus yang lewat hanya lima, dan dua di antaranya sudah penuh dari pangkalan.</p>
<p>Angka itu menjelaskan mengapa orang yang datang tepat waktu pun bisa terlambat. Penunggu terlama, menurut catatan kami, berdiri 31 menit pada Selasa pagi sebelum akhirnya naik ojek.</p>
<table>
<thead>
<tr><th scope="col">Hari</th><th scope="col">Datang</th><th scope="col">Terangkut</th><th scope="col">Tunggu terlama</th></tr>
</thead>
<tbody>
<tr><th scope="row">Senin</th><td>231</td><td>178</td><td>28 menit</td></tr>
<tr><th scope="row">Selasa</th><td>219</td><td>155</td><td>31 menit</td></tr>
<tr><th scope="row">Rabu</th><td>186</td><td>171</td><td>17 menit</td></tr>
</tbody>
</table>
<p>“Kalau kuliah jam pertama, saya keluar kos pukul enam. Bukan karena rajin, tetapi karena takut,” kata Yesi Marlina, mahasiswa Teknik Lingkungan angkatan 2009. Dosennya menutup pintu lima belas menit setelah kuliah dimulai.</p>
<p>Persoalannya bukan hanya jumlah. Di halte itu terbentuk dua antrean: satu di depan toko buku, satu lagi di seberang jalan. Bus berhenti di tempat yang berbeda setiap kali, dan yang paling dekat dengan pintulah yang naik.</p>
<p>Syafril, 51 tahun, sopir yang sudah sebelas tahun membawa bus di jalur ini, mengaku serba salah. “Saya berhenti di halte, yang di seberang marah. Saya berhenti di seberang, dari belakang diklakson angkot.”</p>
<p>Kepala urusan angkutan kampus, Hendri Yusman, mengatakan dua bus sedang diperbaiki dan diharapkan kembali berjalan sebelum ujian akhir semester. Ia juga menimbang usul agar satu bus berangkat kosong langsung dari halte, bukan dari pangkalan. “Usul itu murah dan masuk akal. Kami coba dua minggu mulai Senin depan,” ujarnya.</p>
<p>Sambil menunggu, mahasiswa punya cara sendiri. Sejak Rabu, dua anggota himpunan Teknik Lingkungan membentangkan tali rafia di depan toko buku. Antrean menjadi satu. Tidak ada yang menyuruh, dan pagi itu tidak ada pula yang menyerobot.</p>
<p>Narasumber: Yesi Marlina (mahasiswa), Syafril (sopir bus), Hendri Yusman (urusan angkutan kampus).</p>`,
  },
  {
    slug: "tepuk-galembong-di-halaman-fakultas-sastra",
    headline: "Tepuk Galembong di Halaman Fakultas Sastra",
    dek: "Randai bukan hanya tarian melingkar. Di balik bunyi celana yang ditepuk ada silat, cerita, dan cara lama mengajari orang menunggu giliran.",
    rubric: "sastra-budaya/khasanah-budaya",
    publishedAt: "2011-08-06 20:10",
    tags: ["Minangkabau", "Sastra", "UKM", "Musik"],
    bylines: [{ person: "Sri Wahyuni", role: "writer" }],
    picture: {
      key: "2011-randai-galembong",
      scene: "dance",
      seed: 808,
      style: "photo",
      alt: "Beberapa penari berbusana Minang bergerak melingkar dengan tangan terbuka.",
      caption: "Latihan randai di halaman fakultas, Sabtu (30/7). (Genta Andalas/Yogi Pratama)",
      credit: "Yogi Pratama",
    },
    body: `<p>Bunyinya seperti layar perahu yang tiba-tiba kena angin. Dua belas pasang tangan turun bersamaan ke kain di antara dua paha, dan lingkaran itu bergeser selangkah ke kiri. Itulah tapuak galembong, tepukan pada celana lebar yang menjadi gendang bagi randai.</p>
<p>Celananya disebut galembong. Pisaknya dibuat rendah sampai hampir ke lutut, dari kain yang tidak boleh terlalu tipis. “Kain tipis bunyinya cempreng. Kain tebal, tangan yang sakit,” kata Mak Katik Sutan, 63 tahun, yang setiap Sabtu sore melatih mahasiswa di halaman Fakultas Sastra.</p>
<p>Randai lahir dari laga-laga, gelanggang tempat anak muda nagari belajar silat selepas isya. Dari silat datang langkahnya: kuda-kuda rendah, tubuh condong, mata yang tidak melihat ke lantai. Dari kaba, cerita lisan yang dilagukan, datang kisahnya. Keduanya bertemu dalam lingkaran.</p>
<h2>Siapa bicara, siapa melingkar</h2>
<p>Sebuah pertunjukan bergerak bergantian. Ketika pemain utama berdialog di tengah, pemain lain duduk mengelilingi mereka. Begitu adegan selesai, tukang gore berseru, lingkaran bangkit, dan dendang menyampaikan apa yang terjadi antara dua adegan. Penonton tidak perlu layar untuk tahu bahwa waktu sudah berganti.</p>
<p>Tukang gore adalah orang yang paling diperhatikan, meskipun ia tidak memegang peran apa pun dalam cerita. Seruannya menentukan kapan semua tangan turun. Terlambat setengah ketukan, lingkaran pecah.</p>
<aside class="pull-quote"><p>“Yang diajarkan randai itu sederhana: dengarkan orang sebelum melangkah.”</p></aside>
<p>Di masa lalu semua peran dimainkan laki-laki, termasuk tokoh perempuan. Kini, dari 17 anggota kelompok kampus ini, sembilan adalah perempuan. Reni Fitriani, mahasiswa Sastra Minangkabau angkatan 2009, memerankan tokoh ibu dalam kaba yang sedang dilatih. “Nenek saya bilang dulu tidak mungkin. Lalu beliau bertanya, pertunjukannya tanggal berapa,” tuturnya.</p>
<p>Yang sulit dicari bukan pemain, melainkan naskah. Banyak kaba hanya tinggal dalam ingatan tukang dendang. Sejak awal tahun, kelompok ini merekam Mak Katik dan menyalinnya menjadi tulisan. Sudah empat cerita selesai, masing-masing setebal enam puluh halaman.</p>
<p>Menjelang magrib latihan ditutup tanpa tepuk tangan. Semua duduk kembali dalam lingkaran, dan yang termuda mendapat giliran bicara lebih dulu.</p>`,
  },
  {
    slug: "perempuan-yang-hafal-letak-sebelas-ribu-buku",
    headline: "Perempuan yang Hafal Letak Sebelas Ribu Buku",
    dek: "Ketika komputer katalog mati, orang mencari Uni Des. Sejak 1994 ia menjaga ruang baca di lantai dua dan belum pernah salah menunjuk rak.",
    rubric: "sosok",
    publishedAt: "2011-10-20 10:15",
    tags: ["Perpustakaan", "Buku", "Skripsi"],
    bylines: [
      { person: "Dewi Anggraini", role: "writer" },
      { person: "Sri Wahyuni", role: "writer" },
      { person: "Rahmat Hidayatullah", role: "editor" },
    ],
    picture: {
      key: "2011-uni-des",
      scene: "library",
      seed: 1994,
      style: "photo",
      alt: "Rak-rak buku di bawah lampu baca dan beberapa orang yang sedang membaca.",
      caption: "Ruang baca lantai dua tempat Desmawati bertugas, Selasa (18/10). (Genta Andalas/Yogi Pratama)",
      credit: "Yogi Pratama",
    },
    body: `<p>“Mekanika tanah? Lorong tiga, rak kiri, setinggi bahu. Yang sampulnya hijau sudah lepas jilidnya, ambil yang biru.”</p>
<p>Desmawati mengucapkannya tanpa mengangkat kepala dari kartu pinjaman yang sedang ia stempel. Mahasiswa yang bertanya pergi, lalu kembali semenit kemudian dengan sebuah buku bersampul biru.</p>
<p>Semua orang memanggilnya Uni Des. Umurnya 47 tahun, dan tujuh belas di antaranya dihabiskan di ruang baca lantai dua perpustakaan Limau Manis. Koleksi di ruang itu sekitar sebelas ribu judul. Komputer katalog ada empat; pekan lalu tinggal satu yang menyala.</p>
<p>Ia tidak pernah belajar ilmu perpustakaan. Setamat SMEA di Payakumbuh, ia menjaga kedai fotokopi pamannya di Pasar Raya. “Orang datang membawa buku kampus untuk digandakan. Saya baca judulnya satu-satu. Lama-lama saya tahu jurusan apa butuh buku apa.” Pada 1994 ia melamar sebagai tenaga harian, dan sejak itu tinggal.</p>
<p>Cara menghafalnya tidak memakai nomor. Ia mengingat buku lewat orang. Rak ekonomi ia kenal dari seorang mahasiswa yang setiap hari membaca sambil berdiri karena tidak punya uang jaminan kartu. Rak pertanian dari pasangan yang bertengkar di sana, lalu menikah tiga tahun kemudian dan mengiriminya undangan.</p>
<p>Gempa 2009 menjatuhkan hampir semuanya. Dua minggu lamanya Uni Des dan lima rekannya memungut buku dari lantai. “Yang lain mau menunggu daftar. Saya bilang, susun saja, saya ingat.” Ketika daftar akhirnya dicetak, hanya 43 buku yang berada di tempat keliru.</p>
<p>Fandi Akbar, mahasiswa Teknik Sipil angkatan 2006, menulis nama Uni Des di halaman terima kasih skripsinya, tepat di bawah kedua orang tua. “Pembimbing saya dua. Yang ketiga beliau,” katanya.</p>
<p>Tahun depan seluruh koleksi akan diberi label baru dan katalognya dipindahkan ke jaringan. Uni Des sudah ikut pelatihan tiga hari. Ia mengaku belum lancar memakai tetikus, tetapi sudah menemukan sebelas judul yang tercatat dua kali.</p>
<p>Apakah ia sendiri suka membaca? Ia tertawa, membuka laci, dan mengeluarkan sebuah novel silat tanpa sampul. Pembatasnya kartu pinjaman tahun 1996. “Yang ini belum tamat-tamat. Selalu ada yang bertanya.”</p>`,
  },
  {
    slug: "titip-absen-dan-kejujuran-yang-dicicil",
    headline: "Titip Absen dan Kejujuran yang Dicicil",
    dek: "Kita marah pada tanda tangan palsu di kantor-kantor, tetapi menganggap tanda tangan palsu di daftar hadir sebagai bukti setia kawan.",
    rubric: "aspirasi",
    publishedAt: "2011-11-24 19:05",
    tags: ["Dosen", "Organisasi Mahasiswa", "Demonstrasi"],
    bylines: [{ person: "Rahmat Hidayatullah", role: "writer" }],
    picture: {
      key: "2011-titip-absen",
      scene: "lecture-hall",
      seed: 46,
      style: "photo",
      alt: "Deretan kursi ruang kuliah yang separuh terisi, dilihat dari belakang.",
      caption: "Ruang kuliah pada jam pertama, Selasa (22/11). (Genta Andalas/Yogi Pratama)",
      credit: "Yogi Pratama",
    },
    body: `<p>Minggu lalu kelas saya berisi 28 orang. Di daftar hadir, kami 41. Tiga belas orang yang tidak ada itu menandatangani namanya dengan rapi, beberapa bahkan dengan pena berwarna lain agar lebih meyakinkan.</p>
<p>Saya tahu siapa yang menandatangani salah satunya, karena orang itu saya sendiri. Kawan saya menelepon pukul tujuh, suaranya serak, katanya demam. Sorenya saya lihat ia bermain futsal. Kami sama-sama tertawa.</p>
<p>Baru malamnya tawa itu terasa aneh. Siang sebelumnya, saya berdiri di depan pagar kantor pemerintah bersama dua ratus mahasiswa dan berteriak soal laporan perjalanan dinas yang tak pernah dijalani. Orang menandatangani kehadiran di tempat yang tidak ia datangi. Kami menyebutnya korupsi. Di kelas, kami menyebutnya tolong-menolong.</p>
<p>Pembelaan yang biasa terdengar ada tiga. Pertama, kuliahnya membosankan. Kedua, syarat hadir 75 persen terlalu kaku. Ketiga, tidak ada yang dirugikan. Dua yang pertama mungkin benar, dan patut dibicarakan dengan terbuka. Dosen yang membacakan salindia tahun lalu memang tidak membuat orang rindu masuk kelas.</p>
<p>Namun, yang ketiga tidak benar. Ada yang rugi: kawan yang benar-benar sakit lalu dicurigai, dosen muda yang menyiapkan bahan untuk empat puluh orang, dan kita sendiri, yang belajar bahwa aturan buruk tidak perlu diubah asal bisa diakali.</p>
<blockquote><p>Kejujuran tidak dapat dicicil. Ia tidak menunggu kita punya jabatan lebih dulu.</p></blockquote>
<p>Kalau syarat hadir itu keliru, mari kita gugat. Himpunan bisa mengundang ketua jurusan, mengumpulkan pengalaman, dan mengusulkan penilaian yang tidak bertumpu pada tanda tangan. Itu pekerjaan yang lebih lambat daripada meminjam pena, tetapi hasilnya berlaku untuk semua.</p>
<p>Adapun saya, Selasa kemarin menemui dosen itu dan mengaku. Beliau diam agak lama, lalu mencoret satu nama dari daftar. “Yang satu ini saya percaya hadir,” katanya sambil menunjuk nama saya. Kalimat itu lebih berat daripada hukuman apa pun.</p>`,
  },
  {
    slug: "wisudawan-tertua-itu-duduk-di-baris-pertama",
    headline: "Wisudawan Tertua Itu Duduk di Baris Pertama",
    dek: "Zulfikar, 58 tahun, menyelesaikan magisternya bersamaan dengan anak bungsunya. Mereka memperdebatkan siapa yang lebih dulu naik ke panggung.",
    rubric: "berita/liputan",
    publishedAt: "2012-02-27 09:30",
    tags: ["Wisuda", "Alumni", "Skripsi"],
    bylines: [
      { person: "Dewi Anggraini", role: "writer" },
      { person: "Rahmat Hidayatullah", role: "editor" },
    ],
    picture: {
      key: "2012-wisuda-februari",
      scene: "graduation",
      seed: 58,
      style: "photo",
      alt: "Wisudawan bertoga berdiri berdekatan dengan topi segi lima di kepala.",
      caption: "Para wisudawan menunggu giliran di auditorium, Sabtu (25/2). (Genta Andalas/Yogi Pratama)",
      credit: "Yogi Pratama",
      takenAt: "2012-02-25 09:12",
    },
    body: `<p>Ketika namanya dipanggil, orang pertama yang berdiri bukan keluarganya, melainkan para sopir angkot yang datang berombongan dan mengambil dua baris kursi di balkon.</p>
<p>Zulfikar dikukuhkan sebagai magister pertanian pada wisuda di auditorium kampus Limau Manis, Sabtu (25/2). Pada usia 58 tahun, ia menjadi yang tertua di antara 1.146 lulusan. Di kursi sebelahnya duduk Intan Zulfikar, 22 tahun, anak bungsunya, yang pada hari yang sama meraih gelar sarjana farmasi.</p>
<p>“Saya mau dipanggil setelah Intan. Rupanya magister dipanggil lebih dulu. Jadi saya kalah lagi, karena dia bisa mengejek saya naik dengan kaki gemetar,” katanya.</p>
<p>Sebelum kuliah lagi, Zulfikar 24 tahun menjadi penyuluh pertanian di Alahan Panjang. Pada malam hari ia menyewakan dua angkot, dan dari situlah uang kuliahnya. Tesisnya membahas cara petani bawang menyimpan benih tanpa gudang pendingin. Ia mewawancarai 73 keluarga; separuhnya pernah ia datangi sebagai penyuluh.</p>
<p>Pembimbingnya, Yuliarni, mengingat mahasiswa itu sebagai satu-satunya yang membawa contoh tanah ke ruang bimbingan. “Beliau lebih tua dari saya. Awalnya saya segan mencoret naskahnya. Lalu beliau bilang, coret saja, Bu, saya datang ke sini memang untuk dicoret.”</p>
<p>Panitia menyiapkan kursi di lorong samping supaya Zulfikar tidak perlu menuruni tangga. Ia menolak dan turun perlahan, ditahan Intan pada siku kanannya. Tepuk tangan baru berhenti setelah keduanya duduk.</p>
<p>Senin ini Zulfikar kembali ke Alahan Panjang. Kelompok tani di sana sudah menunggu satu hal yang dijanjikannya sejak dua tahun lalu, yaitu ringkasan tesis setebal sepuluh halaman, tanpa kata asing.</p>`,
  },
  {
    slug: "mengapa-limau-manis-hujan-pukul-tiga",
    headline: "Mengapa Limau Manis Hujan Pukul Tiga",
    dek: "Pagi cerah, sore basah. Ada laut di satu sisi dan Bukit Barisan di sisi lain, dan kampus kita berdiri tepat di antaranya.",
    rubric: "wawasan",
    publishedAt: "2012-04-10 13:00",
    tags: ["Lingkungan", "Padang", "Banjir", "Penelitian"],
    bylines: [
      { person: "Rahmat Hidayatullah", role: "writer" },
      { person: "Dewi Anggraini", role: "editor" },
    ],
    picture: {
      key: "2012-hujan-bukit",
      scene: "campus-hills",
      seed: 300,
      style: "photo",
      alt: "Gedung-gedung kampus di antara bukit hijau di bawah awan tebal.",
      caption: "Awan berkumpul di atas kampus Limau Manis, Senin (9/4). (Genta Andalas/Yogi Pratama)",
      credit: "Yogi Pratama",
    },
    body: `<p>Penjual payung di simpang Pasar Baru punya kebiasaan yang mudah ditebak. Pukul sepuluh ia masih menjual pulsa. Pukul dua, meja pulsanya bergeser ke belakang dan belasan payung digantung di depan. Pukul tiga, hujan turun.</p>
<p>Tebakannya jarang meleset, dan sebabnya dapat dijelaskan tanpa perasaan.</p>
<p>Sejak matahari naik, daratan Padang memanas lebih cepat daripada laut. Udara di atas darat mengembang dan naik, lalu udara laut yang lembap masuk menggantikannya. Itulah angin laut. Ia berangkat dari pantai menjelang tengah hari dan bergerak ke timur, ke arah kita.</p>
<p>Di timur berdiri Bukit Barisan. Jarak dari pantai ke punggung bukit hanya belasan kilometer, tetapi tingginya bertambah lebih dari seribu meter. Udara lembap tidak bisa menembusnya, jadi ia memanjat. Setiap naik seratus meter, suhunya turun kira-kira setengah sampai satu derajat. Sampai di satu ketinggian, uap air tidak sanggup lagi bertahan sebagai uap. Ia menjadi awan, lalu hujan.</p>
<p>Kampus kita terletak di lereng tempat pendakian itu dimulai. Karena itu pantai bisa kering sementara jemuran di Limau Manis sudah basah.</p>
<h2>Seberapa sering?</h2>
<p>Alat ukur hujan sederhana yang dipasang empat mahasiswa Fisika di atap gedung praktikum memberi gambaran. Selama 90 hari, Januari sampai Maret, hujan turun pada 58 hari. Pada 39 hari di antaranya, tetes pertama jatuh antara pukul 14.00 dan 16.30.</p>
<p>“Kami memakai corong dan botol bekas, jadi jangan dikutip sebagai data cuaca resmi. Namun, polanya jelas,” kata Hafiz Kurnia, mahasiswa Fisika angkatan 2009.</p>
<p>Ada gunanya mengetahui pola ini, selain untuk menjemur pakaian:</p>
<ul>
<li>Hujan di hulu mendahului hujan di hilir. Air sungai dapat naik ketika langit di atas kepala masih terang.</li>
<li>Praktikum lapangan lebih aman dimulai pukul tujuh daripada pukul satu.</li>
<li>Petir biasanya datang sebelum hujan terderas. Tinggalkan lapangan begitu terdengar guruh pertama.</li>
</ul>
<p>Pada Senin sore (9/4), kami kembali ke simpang itu. Pukul 14.50 langit masih biru. Penjual payung tersenyum saja. Pukul 15.10 kami membeli satu.</p>`,
  },
  {
    slug: "musim-angin-di-sawah-kuranji",
    headline: "Musim Angin di Sawah Kuranji",
    dek: "Seusai panen, petak-petak sawah berganti menjadi lapangan. Anak-anak, ayah, dan kakek berbagi satu langit.",
    rubric: "berita/berita-foto",
    format: "photo",
    publishedAt: "2012-07-15 17:45",
    tags: ["Fotografi", "Padang", "Minangkabau"],
    bylines: [
      { person: "Yogi Pratama", role: "photographer" },
      { person: "Sri Wahyuni", role: "editor" },
    ],
    picture: {
      key: "2012-layang-pembuka",
      scene: "kites",
      seed: 1,
      style: "photo",
      alt: "Beberapa layang-layang berwarna terbang tinggi di atas hamparan sawah.",
      caption: "Layang-layang mengisi langit Kuranji seusai panen, Sabtu (14/7). (Genta Andalas/Yogi Pratama)",
      credit: "Yogi Pratama",
      takenAt: "2012-07-14 16:20",
    },
    pictures: [
      {
        key: "2012-layang-sawah",
        scene: "rice-field",
        seed: 12,
        style: "photo",
        alt: "Petak sawah bertingkat dengan seorang petani di pematang.",
        caption:
          "Padi terakhir diangkut dari petak milik Mak Ujang. Setelah ini, sawah dipinjamkan kepada anak-anak sampai hujan datang, Sabtu (14/7). (Genta Andalas/Yogi Pratama)",
        credit: "Yogi Pratama",
        takenAt: "2012-07-14 08:05",
      },
      {
        key: "2012-layang-bengkel",
        scene: "workshop",
        seed: 45,
        style: "photo",
        alt: "Orang-orang bekerja di meja penuh perkakas, meraut dan menyusun rangka.",
        caption:
          "Bambu diraut setipis lidi, lalu ditimbang di ujung jari. Rangka yang berat sebelah tidak akan naik, Sabtu (14/7). (Genta Andalas/Yogi Pratama)",
        credit: "Yogi Pratama",
        takenAt: "2012-07-14 10:30",
      },
      {
        key: "2012-layang-tangan",
        scene: "hands",
        seed: 71,
        style: "photo",
        alt: "Beberapa pasang tangan saling memegang di tengah lingkaran.",
        caption:
          "Satu layang-layang besar membutuhkan empat orang untuk menahannya sebelum dilepas, Sabtu (14/7). (Genta Andalas/Yogi Pratama)",
        credit: "Yogi Pratama",
        takenAt: "2012-07-14 15:10",
      },
      {
        key: "2012-layang-terbang",
        scene: "kites",
        seed: 99,
        style: "photo",
        shape: "portrait",
        alt: "Layang-layang berekor panjang melayang di langit sore.",
        caption:
          "Layang-layang darek berdengung di ketinggian. Bunyinya datang dari pita tipis yang direntang di kepala, Sabtu (14/7). (Genta Andalas/Yogi Pratama)",
        credit: "Yogi Pratama",
        takenAt: "2012-07-14 16:45",
      },
      {
        key: "2012-layang-pulang",
        scene: "village",
        seed: 23,
        style: "photo",
        alt: "Rumah-rumah kampung di antara pohon kelapa dengan beberapa anak muda berjalan.",
        caption: "Pulang menjelang magrib, benang digulung sambil berjalan, Sabtu (14/7). (Genta Andalas/Yogi Pratama)",
        credit: "Yogi Pratama",
        takenAt: "2012-07-14 18:02",
      },
    ],
    body: `<p>Di Kuranji, musim tidak dibaca dari kalender. Kalau padi sudah naik dan angin datang dari laut selepas asar, anak-anak tahu apa yang harus dicari: bambu, kertas minyak, dan getah nangka untuk perekat.</p>
<p>Sabtu itu saya menghitung tiga puluh satu layang-layang sebelum leher saya pegal. Yang terkecil selebar buku tulis, yang terbesar dua kali rentang tangan orang dewasa dan memerlukan empat orang untuk menahannya.</p>
<p>Mak Ujang, pemilik sawah, duduk di dangau dan menjadi juri tanpa diminta. Menurutnya, yang menang bukan yang paling tinggi. “Yang menang itu yang paling lama diam di satu tempat. Layang-layang yang tenang berarti orang di bawahnya juga tenang.”</p>
<p>Rizal, tujuh tahun, belum setuju. Layang-layangnya putus dua kali, dan dua kali pula ia mengejarnya sampai ke tepi sungai. Ia pulang dengan lumpur setinggi lutut dan senyum yang tidak bisa saya potret, karena ia terus berlari.</p>`,
  },
  {
    slug: "hujan-sore",
    headline: "Hujan Sore",
    rubric: "sastra-budaya/sastra-dan-seni",
    publishedAt: "2012-10-28 21:00",
    tags: ["Puisi", "Sastra", "Bus Kampus"],
    bylines: [{ person: "Sri Wahyuni", role: "writer" }],
    picture: {
      key: "2012-puisi-halte",
      scene: "road-rain",
      seed: 1028,
      style: "illustration",
      alt: "Orang-orang berpayung di tepi jalan yang tergenang hujan.",
      caption: "(Ilustrator/Dewi Anggraini)",
      credit: "Dewi Anggraini",
    },
    body: `<p class="verse">Kita menunggu bus yang sama<br/>di bawah atap yang bocor di tengahnya.<br/>Kau memberi aku sisi yang kering<br/>dan berdiri membaca jadwal yang luntur.</p>
<p class="verse">Hujan sore tidak pernah tergesa.<br/>Ia turun dari bukit seperti ibu ke pasar,<br/>singgah di tiap daun, menanyakan kabar,<br/>lalu pulang membawa setengah jalan kita.</p>
<p class="verse">Aku ingin bertanya siapa namamu,<br/>tetapi air sudah lebih dulu<br/>menyebut semua nama pada seng:<br/>ning, ning, ning, sampai tidak ada yang asing.</p>
<p class="verse">Lalu lampu kuning itu muncul di tikungan.<br/>Pintu terbuka. Tersisa satu tempat.<br/>Kau mengangguk kepadaku, dan tinggal.<br/>Sejak itu aku hafal jadwal yang luntur.</p>
<p><em>Limau Manis, Oktober 2012</em></p>`,
  },
  {
    slug: "hitung-suara-pemira-selesai-menjelang-subuh",
    headline: "Hitung Suara Pemira Selesai Menjelang Subuh",
    kicker: "Pemira 2012",
    dek: "Selisihnya 118 suara. Saksi kedua pasangan menandatangani berita acara, lalu bersama-sama menyapu lantai aula.",
    rubric: "berita/liputan",
    publishedAt: "2012-12-07 06:40",
    tags: ["Pemira", "BEM KM Unand", "Organisasi Mahasiswa"],
    bylines: [
      { person: "Dewi Anggraini", role: "writer" },
      { person: "Sri Wahyuni", role: "writer" },
      { person: "Rahmat Hidayatullah", role: "editor" },
    ],
    picture: {
      key: "2012-pemira-kotak",
      scene: "ballot",
      seed: 118,
      style: "photo",
      alt: "Sebuah tangan memasukkan kertas suara ke dalam kotak.",
      caption:
        "Seorang mahasiswa memberikan suara di tempat pemungutan Fakultas Peternakan, Kamis (6/12). (Genta Andalas/Yogi Pratama)",
      credit: "Yogi Pratama",
      takenAt: "2012-12-06 11:25",
    },
    body: `<p>Pukul 04.12, Jumat (7/12), lembar suara terakhir dibacakan di aula pusat kegiatan mahasiswa. Yang masih terjaga kira-kira empat puluh orang. Selebihnya tidur beralaskan spanduk kampanye.</p>
<p>Pasangan nomor dua, Arief Mulyadi dan Sinta Rahayu, memperoleh 3.907 suara dalam pemilihan raya mahasiswa. Pasangan nomor satu, Doni Febrian dan Lusi Handayani, mendapat 3.789. Sebanyak 214 suara tidak sah, terbanyak karena kedua gambar dicoblos sekaligus.</p>
<p>Dari sekitar 21.000 pemilih terdaftar, 7.910 orang datang ke tempat pemungutan suara. Angka itu kurang dari empat dari setiap sepuluh mahasiswa, tetapi naik dari 6.322 orang tahun lalu.</p>
<p>Penghitungan sempat berhenti satu setengah jam. Jumlah lembar dari Fakultas Teknik lebih banyak sembilan daripada tanda tangan di daftar hadir. Panitia membuka daftar itu di depan saksi dan menemukan satu halaman terselip di map fakultas lain, berisi sembilan nama.</p>
<p>“Lebih baik terlambat tidur daripada bertengkar setahun,” kata ketua panitia pemilihan, Wahyu Perdana, mahasiswa Matematika angkatan 2009.</p>
<p>Doni Febrian mengakui hasil itu pukul 04.30. Ia meminta satu hal kepada pemenang, yaitu agar rapat anggaran BEM dibuka untuk umum. Permintaan itu dijawab saat itu juga. “Rapat pertama bulan Februari, pintunya tidak ditutup. Silakan datang dan tagih,” ujar Arief.</p>
<p>Gangguan lain datang dari listrik yang padam dua kali. Penghitungan dilanjutkan dengan lampu sepeda motor yang dinaikkan ke teras, dan pembacaan suara diulang satu kotak.</p>
<p>Hasil resmi ditetapkan Senin (10/12) setelah masa keberatan selesai. Pagi ini, ketika azan subuh terdengar dari masjid kampus, saksi dari kedua pihak terlihat menyapu aula bersama. Sapunya hanya dua.</p>`,
  },
  {
    slug: "mencari-satu-petak-di-parkiran-gedung-kuliah",
    headline: "Mencari Satu Petak di Parkiran Gedung Kuliah",
    dek: "Sepeda motor bertambah, petaknya tidak. Di belakang gedung kuliah bersama, tukang parkir dan mahasiswa menyusun aturan mereka sendiri.",
    rubric: "berita/sorotan-kampus",
    publishedAt: "2013-03-21 15:50",
    tags: ["Parkir", "Bus Kampus", "Lingkungan", "Rektorat"],
    bylines: [
      { person: "Sri Wahyuni", role: "writer" },
      { person: "Dewi Anggraini", role: "editor" },
    ],
    picture: {
      key: "2013-parkir-penuh",
      scene: "motorbikes",
      seed: 640,
      style: "photo",
      alt: "Ratusan sepeda motor berjajar rapat di lapangan parkir.",
      caption: "Parkiran gedung kuliah bersama penuh pada jam kedua, Selasa (19/3). (Genta Andalas/Yogi Pratama)",
      credit: "Yogi Pratama",
    },
    body: `<p>Mesin sudah mati, kunci sudah di tangan, tetapi Gema Ramadhani belum boleh pergi. Ia harus meninggalkan motornya tanpa kunci stang, menulis nomor ponselnya pada secarik kertas, lalu menyelipkannya di bawah jok. Begitulah syarat parkir di baris ketiga.</p>
<p>Baris ketiga tidak ada di denah. Lapangan di belakang gedung kuliah bersama dibuat untuk 350 sepeda motor. Selasa (19/3) pukul sepuluh, Genta Andalas menghitung 641.</p>
<p>Pertambahan itu berlangsung pelan. Menurut catatan Jufri, penjaga parkir yang menyimpan hitungannya dalam buku tulis sejak 2010, lapangan yang sama baru berisi 290 motor tiga tahun lalu. “Dulu saya duduk. Sekarang saya mengangkat ban belakang orang,” ujarnya.</p>
<p>Sebagian mahasiswa beralih dari bus karena jadwal kuliah yang berserak. Gema, mahasiswa Akuntansi angkatan 2011, berkuliah pukul 07.30 dan 15.00 pada hari yang sama. Dengan bus, ia menghabiskan hampir dua jam untuk dua kali pulang pergi ke kosnya di Kapalo Koto. Dengan motor, tiga puluh menit.</p>
<p>Akibatnya terasa oleh yang berjalan kaki. Trotoar menuju musala tertutup motor, dan pengguna kursi roda harus turun ke badan jalan. Pekan lalu, mobil pengantar galon tertahan empat puluh menit.</p>
<h2>Yang dicoba</h2>
<p>Jufri dan tujuh mahasiswa yang setiap hari parkir di sana membuat tiga aturan: baris pertama untuk yang pulang sore, baris ketiga untuk yang kuliah satu jam saja, dan jalur musala tidak boleh diisi. Nomor ponsel di bawah jok dipakai bila ada motor yang menghalangi.</p>
<p>Kepala bagian rumah tangga kampus, Erwin Nasution, mengetahui aturan tak tertulis itu. Ia mengatakan lahan di samping gedung sedang diratakan untuk 200 motor dan ditargetkan selesai sebelum tahun ajaran baru. “Namun, menambah lapangan tidak ada habisnya. Kami sedang menghitung apakah dua bus pendek yang berputar di dalam kampus lebih murah,” katanya.</p>
<p>Pukul 10.50 ponsel Gema bergetar di ruang kuliah. Pesannya pendek: “Motor biru tolong geser.” Ia mengangkat tangan, meminta izin, dan dosennya mengangguk seolah-olah sudah biasa.</p>
<p>Narasumber: Gema Ramadhani (mahasiswa Akuntansi), Jufri (penjaga parkir), Erwin Nasution (bagian rumah tangga).</p>`,
  },
  {
    slug: "listrik-padam-ujian-mundur-satu-jam",
    headline: "Listrik Padam, Ujian Mundur Satu Jam",
    rubric: "berita/liputan",
    publishedAt: "2013-05-29 12:20",
    tags: ["Dosen", "Rektorat", "Teknologi"],
    bylines: [
      { person: "Yogi Pratama", role: "writer" },
      { person: "Dewi Anggraini", role: "editor" },
    ],
    body: `<p>Ujian akhir semester di enam ruang gedung kuliah bersama mundur satu jam, Rabu (29/5), setelah listrik padam sejak pukul 07.10. Sekitar 380 mahasiswa menunggu di selasar.</p>
<p>Penyebabnya dahan pohon ketapang yang patah dan menimpa kabel di belakang gedung. Tidak ada yang terluka. Petugas memotong dahan itu pukul 07.45 dan arus kembali mengalir 25 menit kemudian.</p>
<p>Dua kelas memilih tidak menunggu. Ujian Hukum Adat dipindahkan ke pelataran dan dikerjakan beralaskan map. “Anginnya enak, tetapi kertasnya terbang. Kami diberi batu kerikil seorang satu,” kata Tiara Mutia, mahasiswa Hukum angkatan 2011.</p>
<p>Pengelola gedung, Asril Tanjung, mengatakan jadwal siang tidak berubah. Pohon lain di sepanjang kabel akan dipangkas pada Sabtu (1/6), saat tidak ada ujian. Mahasiswa diminta tidak memarkir motor di bawahnya.</p>`,
  },
  {
    slug: "dari-pelataran-rektorat-mahasiswa-minta-rincian-ukt",
    headline: "Dari Pelataran Rektorat, Mahasiswa Minta Rincian UKT",
    kicker: "Uang Kuliah Tunggal",
    dek: "Sistem baru menggabungkan semua pungutan menjadi satu. Yang ditanyakan mahasiswa: bagaimana satu angka itu dihitung, dan ke mana keberatan diajukan.",
    rubric: "berita/liputan",
    publishedAt: "2013-07-04 18:30",
    tags: ["UKT", "Rektorat", "Demonstrasi", "Mahasiswa Baru", "BEM KM Unand"],
    bylines: [
      { person: "Dewi Anggraini", role: "writer" },
      { person: "Yogi Pratama", role: "writer" },
      { person: "Rahmat Hidayatullah", role: "editor" },
    ],
    picture: {
      key: "2013-dialog-ukt",
      scene: "rally",
      seed: 2013,
      style: "photo",
      alt: "Kerumunan mahasiswa mengangkat tangan dan spanduk di depan gedung.",
      caption:
        "Mahasiswa berkumpul di pelataran rektorat untuk meminta penjelasan soal UKT, Rabu (3/7). (Genta Andalas/Yogi Pratama)",
      credit: "Yogi Pratama",
      takenAt: "2013-07-03 10:40",
    },
    body: `<p>Spanduk terbesar siang itu tidak berisi seruan, melainkan tabel kosong. Lima kolom, satu untuk setiap golongan uang kuliah tunggal, dan di bawahnya tanda tanya.</p>
<p>Sekitar 250 mahasiswa duduk di pelataran rektorat, Rabu (3/7). Mereka meminta rincian perhitungan uang kuliah tunggal atau UKT yang mulai berlaku bagi mahasiswa baru tahun ini. Dengan sistem itu, uang pangkal dan pungutan lain dihapus; sebagai gantinya, mahasiswa membayar satu jumlah setiap semester sesuai kemampuan keluarganya.</p>
<p>“Kami tidak menolak sistemnya. Kami mau tahu cara menghitungnya, supaya adik-adik kami tidak menebak,” kata Koordinator Aksi Bayu Anggara, mahasiswa Ilmu Ekonomi angkatan 2010.</p>
<p>Kekhawatiran itu punya contoh. Posko aduan BEM KM selama dua pekan menerima 63 telepon dari orang tua calon mahasiswa. Yang paling banyak ditanyakan ialah apa yang terjadi bila penghasilan keluarga berubah setelah golongan ditetapkan. Seorang petani gambir dari Lima Puluh Kota, misalnya, mengisi pendapatan bulan panen karena tidak tahu harus menulis bulan yang mana.</p>
<p>Setelah satu jam, pimpinan universitas mengutus kepala biro keuangan, Darmawan Siregar, turun ke pelataran. Ia duduk di anak tangga, membuka map, dan membacakan perhitungan satu jurusan sebagai contoh.</p>
<p>Tiga hal disepakati dan ditulis pada balik spanduk:</p>
<ol>
<li>Ringkasan perhitungan setiap jurusan ditempel di papan pengumuman fakultas paling lambat Jumat (12/7).</li>
<li>Penghasilan tidak tetap diisi dengan rata-rata dua belas bulan.</li>
<li>Keberatan atas golongan diterima selama 14 hari kerja, dengan jawaban tertulis.</li>
</ol>
<p>“Kalau ada yang keliru, katakan kepada kami sebelum semester mulai, bukan sesudahnya,” ujar Darmawan.</p>
<p>Tidak semua puas. Meri Susanti, mahasiswa Sosiologi angkatan 2011, menilai jawaban tertulis belum menjamin perubahan. “Yang kami perlukan orang yang bisa memutuskan, bukan hanya yang menerima berkas.” Ia dan tujuh kawannya tinggal sampai sore, menyalin isi map itu dengan tangan.</p>
<p>Spanduk bertabel itu kini tergantung di sekretariat BEM. Satu dari lima kolomnya sudah terisi.</p>`,
  },
  {
    slug: "pulang-yang-tidak-pernah-tepat-waktu",
    headline: "Pulang yang Tidak Pernah Tepat Waktu",
    kicker: "Resensi Buku",
    dek: "Novel “Rumah di Ujung Rel” bercerita tentang stasiun yang ditutup dan keluarga yang tetap menunggu kereta.",
    rubric: "aneka-ragam/resensi",
    publishedAt: "2013-09-15 14:00",
    tags: ["Buku", "Sastra", "Minangkabau"],
    bylines: [{ person: "Sri Wahyuni", role: "writer" }],
    picture: {
      key: "2013-resensi-rel",
      scene: "books",
      seed: 77,
      style: "illustration",
      alt: "Tumpukan buku dan satu buku yang terbuka.",
      caption: "(Ilustrator/Dewi Anggraini)",
      credit: "Dewi Anggraini",
    },
    body: `<ul>
<li><strong>Judul:</strong> Rumah di Ujung Rel</li>
<li><strong>Pengarang:</strong> Nurbaiti Salim*</li>
<li><strong>Penerbit:</strong> Pustaka Anak Nagari, Padang, 2013</li>
<li><strong>Tebal:</strong> 214 halaman</li>
</ul>
<p>Ada stasiun yang berhenti bekerja pada 1976, tetapi jamnya tidak pernah dimatikan. Setiap pagi Marah Udin memutar kunci jam itu, menyapu peron, lalu duduk. Ia kepala stasiun tanpa kereta. Gajinya berhenti tujuh tahun sebelumnya.</p>
<p>Dari gambaran itu Nurbaiti Salim membangun novel pertamanya. Tiga anak Marah Udin pergi dengan kereta terakhir. Yang sulung berkirim surat, yang tengah berkirim uang, yang bungsu tidak berkirim apa-apa. Justru kepada si bungsulah seluruh cerita ditujukan.</p>
<p>Kita sudah banyak membaca kisah rantau dari sisi orang yang pergi. Novel ini memilih yang tinggal. Penulisnya tidak menjadikan mereka patung kesedihan. Etek Ramalah, istri kepala stasiun itu, membuka kedai di ruang karcis dan menjual pisang goreng dengan harga yang mengikuti tarif kereta lama: kelas satu, dua, dan tiga, menurut besar pisangnya.</p>
<p>Kekuatan lain ada pada kalimatnya yang pendek dan kering. Ketika surat terakhir si sulung datang, pengarang hanya menulis, “Amplopnya tipis. Ibu tahu dari tipisnya.” Tidak ada hujan, tidak ada air mata.</p>
<p>Sayangnya, bagian ketiga tergesa-gesa. Dalam empat puluh halaman, dua tokoh meninggal, satu menikah, dan rel dicuri orang. Pembaca yang sudah terbiasa duduk di peron tiba-tiba harus berlari. Beberapa percakapan berbahasa Minang juga dibiarkan tanpa keterangan, padahal maknanya menentukan.</p>
<p>Meskipun begitu, adegan penutupnya akan tinggal lama. Jam stasiun akhirnya mati, dan Marah Udin menulis pada papan jadwal, dengan kapur, satu kata yang tidak pernah boleh ditulis petugas. Saya tidak akan menyebutkannya. Bacalah sampai ke sana; waktunya tidak lebih lama daripada Padang ke Pariaman.</p>
<p>*Nurbaiti Salim adalah guru SMA di Sawahlunto. Novel ini ditulisnya selama sembilan tahun, seluruhnya dengan tangan.</p>`,
  },
  {
    slug: "pulang-naik-kereta-pukul-setengah-enam",
    headline: "Pulang Naik Kereta Pukul Setengah Enam",
    dek: "Dua jam, empat gerbong, dan orang-orang yang setiap hari saling menyimpankan tempat duduk di kereta sore ke Pariaman.",
    rubric: "berita/feature",
    publishedAt: "2013-11-10 10:00",
    tags: ["Padang", "Minangkabau", "Kuliner", "Mahasiswa Baru"],
    bylines: [
      { person: "Dewi Anggraini", role: "writer" },
      { person: "Sri Wahyuni", role: "editor" },
    ],
    picture: {
      key: "2013-kereta-sore",
      scene: "train",
      seed: 530,
      style: "photo",
      alt: "Kereta melintasi jembatan besi di atas sungai saat cahaya sore.",
      caption: "Kereta sore melintasi jembatan menuju Pariaman, Jumat (8/11). (Genta Andalas/Yogi Pratama)",
      credit: "Yogi Pratama",
      takenAt: "2013-11-08 17:48",
    },
    body: `<p>Kursi di dekat jendela gerbong dua itu kosong, tetapi tidak ada yang berani mendudukinya. Di atasnya tergeletak sebungkus sala lauak yang masih panas.</p>
<p>“Itu tempat Nana,” kata perempuan di seberangnya. “Dia kuliah sampai setengah lima. Biasanya naik waktu peluit.”</p>
<p>Peluit berbunyi. Seorang mahasiswi berlari dari peron dengan ransel terbuka, melompat naik, memungut bungkusan, duduk, dan baru setelah itu bernapas. Nana Septiani, mahasiswa baru Kesehatan Masyarakat, sudah dua bulan pulang ke Pariaman setiap hari. Ongkosnya jauh lebih murah daripada menyewa kamar.</p>
<p>Kereta sore adalah kamar kosnya. Di sini ia mengerjakan tugas, tidur sampai Lubuk Alung, dan mengenal orang-orang yang tidak akan ia temui di Limau Manis: Etek Jus yang menjual kain di Pasar Raya, Pak Am yang menyetel piano gereja, dan dua tentara muda yang selalu tertidur bahu-membahu.</p>
<h2>Aturan gerbong dua</h2>
<p>Tidak ada nomor kursi di kereta ini. Karena itu orang membuat aturan. Barang menandai tempat, tetapi hanya sampai peluit. Yang membawa makanan membuka bungkusnya. Ibu yang menggendong anak duduk menghadap arah jalan. Siapa yang sakit dua hari berturut-turut akan ditelepon.</p>
<p>Bulan lalu aturan terakhir itu terpakai. Nana demam dan tidak naik. Pada malam kedua, Etek Jus menelepon, lalu datang bersama suaminya membawa bubur. Jarak rumah mereka sebelas kilometer. “Ibu saya kira orang menagih utang,” kata Nana.</p>
<p>Melewati Duku, matahari masuk dari kiri dan semua wajah menjadi jingga. Pedagang kacang berjalan dari gerbong ke gerbong tanpa berpegangan. Anak-anak di tepi rel melambai, dan Pak Am selalu membalas, dengan sungguh-sungguh, seolah-olah yang dilambai memang dirinya.</p>
<blockquote><p>“Di kos saya mungkin lebih cepat selesai tugasnya. Tapi siapa yang menyimpankan tempat untuk saya?”</p></blockquote>
<p>Semester depan jadwal kuliahnya akan sampai pukul enam. Kereta tidak akan menunggu. Nana sudah melihat dua kamar di Kapalo Koto dan belum memilih satu pun.</p>
<p>Di Pariaman ia turun paling akhir. Kertas pembungkus sala lauak dilipatnya kecil-kecil. Di peron, tanpa menoleh, Etek Jus berkata, “Besok Etek bawa lapek.”</p>`,
  },
  {
    slug: "mengapa-rendang-tahan-sebulan",
    headline: "Mengapa Rendang Tahan Sebulan",
    dek: "Tanpa lemari pendingin dan tanpa pengawet, bekal para perantau itu bertahan berminggu-minggu. Rahasianya ada pada air yang pergi dan minyak yang tinggal.",
    rubric: "wawasan",
    publishedAt: "2014-04-17 11:10",
    tags: ["Kuliner", "Minangkabau", "Penelitian"],
    bylines: [
      { person: "Sri Wahyuni", role: "writer" },
      { person: "Dewi Anggraini", role: "editor" },
    ],
    picture: {
      key: "2014-rendang",
      scene: "food",
      seed: 417,
      style: "photo",
      alt: "Piring berisi rendang dan nasi putih, dilihat dari atas.",
      caption: "Rendang yang dimasak tujuh jam dalam percobaan mahasiswa, Selasa (15/4). (Genta Andalas/Yogi Pratama)",
      credit: "Yogi Pratama",
    },
    body: `<p>Tiga belas stoples berjajar di rak laboratorium pengolahan pangan. Isinya sama: daging sapi, santan, cabai, lengkuas, serai, daun kunyit. Yang berbeda hanya lamanya di atas api.</p>
<p>Stoples pertama diangkat setelah satu jam, ketika kuahnya masih putih kekuningan. Orang menyebutnya gulai. Stoples kelima diangkat setelah tiga jam, kental dan cokelat muda, yang dikenal sebagai kalio. Stoples terakhir diangkat setelah tujuh jam. Ia hitam, kering, dan baru pantas disebut rendang.</p>
<p>Gulai itu berbau asam pada hari kedua. Kalio bertahan empat hari. Rendang, sampai hari ke-34 ketika percobaan dihentikan, belum ditumbuhi apa-apa.</p>
<p>“Kami berhenti karena stoplesnya habis dimakan teman-teman,” kata Nadia Rahmah, mahasiswa Teknologi Hasil Pertanian angkatan 2010 yang menjadikan percobaan itu bahan skripsinya.</p>
<h2>Tiga penjaga</h2>
<p>Penjaga pertama ialah kekeringan. Bakteri dan kapang memerlukan air yang bebas bergerak. Memasak lama menguapkan sebagian besarnya. Menurut pengukuran Nadia, kadar air turun dari 71 persen pada gulai menjadi 24 persen pada rendang.</p>
<p>Penjaga kedua adalah minyak. Setelah airnya pergi, santan pecah, dan minyak kelapa menyelimuti setiap potong daging. Udara sulit masuk. Karena itu orang tua melarang kita mengaduk rendang dingin dengan sendok basah: satu tetes air membuka pintu yang ditutup selama tujuh jam.</p>
<p>Penjaga ketiga datang dari dapur. Lengkuas, bawang putih, jahe, dan daun kunyit mengandung zat yang menghambat pertumbuhan mikroba. Masing-masing lemah, tetapi bersama-sama cukup kuat.</p>
<p>Dosen pembimbingnya, Ratnawilis, mengingatkan bahwa tahan lama bukan berarti tahan segalanya. “Begitu dipanaskan dengan air atau dicampur santan baru, hitungannya mulai dari nol,” ujarnya.</p>
<p>Bagi yang hendak mengirim bekal untuk saudara di rantau, Nadia memberi tiga nasihat pendek:</p>
<ul>
<li>Tunggu rendang benar-benar dingin sebelum ditutup. Uap yang terkurung menjadi air.</li>
<li>Pakai wadah kaca atau kaleng yang kering, dan isi sampai penuh.</li>
<li>Ambil dengan sendok kering. Ya, setiap kali.</li>
</ul>
<p>Neneknya di Payakumbuh tidak memerlukan stoples pengukur. Ketika mendengar hasil percobaan cucunya, ia hanya bertanya berapa kelapa yang dipakai, lalu menggeleng. “Kurang dua,” katanya.</p>`,
  },
  {
    slug: "kincir-tua-nagari-air-rambah-berputar-lagi",
    headline: "Kincir Tua Nagari Air Rambah Berputar Lagi",
    kicker: "Kuliah Kerja Nyata",
    dek: "Dua puluh tiga mahasiswa KKN memperbaiki kincir yang sembilan tahun diam. Airnya kini sampai ke sebelas hektare sawah.",
    rubric: "berita/liputan",
    publishedAt: "2014-08-14 17:20",
    tags: ["KKN", "Pengabdian Masyarakat", "Lingkungan", "Minangkabau"],
    bylines: [
      { person: "Fadhil Ramadhan", role: "writer" },
      { person: "Dewi Anggraini", role: "editor" },
    ],
    picture: {
      key: "2014-kkn-kincir",
      scene: "river",
      seed: 811,
      style: "photo",
      alt: "Sungai berbatu di antara pepohonan rimbun.",
      caption: "Aliran Batang Rambah, tempat kincir air dipasang kembali, Senin (11/8). (Genta Andalas/Yogi Pratama)",
      credit: "Yogi Pratama",
    },
    body: `<p>Bunyi pertama yang keluar dari kincir itu ialah derit panjang, lalu suara kayu patah. Semua orang di tepi sungai menahan napas. Bilah kedua turun, menampung air, dan rodanya bergerak.</p>
<p>Senin (11/8), kincir setinggi lima meter di Nagari Air Rambah berputar untuk pertama kali sejak 2005. Perbaikannya dikerjakan 23 mahasiswa kuliah kerja nyata bersama warga selama 29 hari. Air dari Batang Rambah kini naik ke saluran kayu dan mengairi sekitar sebelas hektare sawah di sisi utara.</p>
<p>Rencana kelompok itu mula-mula lain. Proposal mereka berisi pelatihan internet dan pengecatan gapura. “Hari ketiga kami rapat dengan warga. Seorang ibu bertanya, apakah internet bisa menaikkan air. Kami pulang dan mengganti proposal,” kata Ketua Kelompok Rezky Aditya, mahasiswa Teknik Mesin angkatan 2011.</p>
<p>Mereka memulai dengan bertanya. Satu-satunya orang yang pernah membuat kincir di nagari itu, Angku Bahar, berumur 81 tahun dan sudah sulit melihat. Ia meraba sisa roda lama, menyebut ukuran setiap bagian dengan jengkal, dan mahasiswa Teknik mengubahnya menjadi gambar.</p>
<p>Kayunya surian dari kebun warga. Porosnya pipa besi bekas yang ditukar dengan dua karung kopi. Biaya seluruhnya Rp4,3 juta, sebagian dari iuran nagari.</p>
<p>Bilah yang patah pada putaran pertama sudah diperkirakan. Angku Bahar menolak kayu itu sejak awal karena masih basah. Penggantinya dipasang dalam dua jam.</p>
<p>Wali Nagari Yuskal Efendi menuturkan bahwa selama kincir mati, petani di sisi utara hanya menanam sekali setahun. Dengan air yang ada sekarang, musim tanam kedua dapat dimulai pada Oktober.</p>
<p>Kelompok itu pulang ke Padang pada Sabtu (16/8). Mereka meninggalkan gambar ukuran rangkap tiga dan satu regu perawat beranggotakan delapan pemuda. Pada lembar terakhir gambar tertulis satuan yang tak diajarkan di kampus: sajangka tangan Angku Bahar, sama dengan 21,4 sentimeter.</p>`,
  },
  {
    slug: "lima-tahun-setelah-gempa-kampus-belajar-berlari-dengan-tenang",
    headline: "Lima Tahun Setelah Gempa, Kampus Belajar Berlari dengan Tenang",
    kicker: "Laporan Utama",
    dek: "Mahasiswa yang masuk tahun ini masih di bangku SMP ketika Padang berguncang. Kami menelusuri apa yang masih diingat, apa yang sudah dibangun, dan apa yang belum dilatih.",
    rubric: "berita/laporan/laporan-utama",
    publishedAt: "2014-09-30 17:16",
    tags: ["Gempa", "Padang", "Mahasiswa Baru", "Survei", "Pengabdian Masyarakat"],
    bylines: [
      { person: "Dewi Anggraini", role: "writer" },
      { person: "Fadhil Ramadhan", role: "writer" },
      { person: "Sri Wahyuni", role: "editor" },
    ],
    picture: {
      key: "2014-lima-tahun-gempa",
      scene: "rectorate",
      seed: 1716,
      style: "photo",
      alt: "Gedung bergaya Minang dengan atap bergonjong di bawah langit sore.",
      caption:
        "Halaman rektorat, salah satu titik kumpul pada latihan gempa, Jumat (26/9). (Genta Andalas/Yogi Pratama)",
      credit: "Yogi Pratama",
      takenAt: "2014-09-26 16:35",
    },
    body: `<p>Jam dinding di rumah Rosmaniar tidak pernah diperbaiki. Jarumnya berhenti pada pukul lima lewat enam belas menit, dan sejak 30 September 2009 ia tergantung di tempat yang sama, di atas televisi baru, di sebelah foto anak sulungnya yang diwisuda.</p>
<p>“Orang bilang simpan saja, buat apa mengingat yang sedih,” kata ibu tiga anak berusia 54 tahun itu di rumahnya di Ulak Karang. “Saya bukan mengingat sedihnya. Saya mengingat bahwa waktu itu kami tidak tahu harus lari ke mana.”</p>
<p>Hari ini tepat lima tahun. Anak bungsu Rosmaniar, Aldo Saputra, baru sebulan menjadi mahasiswa Teknik Elektro. Ketika gempa itu datang ia berumur tiga belas tahun dan sedang menunggu giliran mandi. Ia ingat air di bak meloncat ke lantai. Selebihnya ia ingat dari cerita.</p>
<p>Aldo tidak sendirian. Angkatan yang masuk tahun ini adalah angkatan yang mengalami gempa sebagai anak-anak. Sebagian lagi datang dari Riau, Jambi, atau Jawa, dan tidak mengalaminya sama sekali. Sementara itu, mereka yang dulu memimpin orang keluar dari gedung sudah lulus. Setiap tahun, kampus kehilangan satu angkatan ingatan.</p>
<p>Dari situlah laporan ini bermula. Kami ingin tahu apakah pengetahuan tentang gempa diteruskan, atau ikut diwisuda.</p>
<h2>Empat dari sepuluh tahu titik kumpulnya</h2>
<p>Pada 8 sampai 19 September, Genta Andalas bertanya kepada 412 mahasiswa di sebelas fakultas. Pertanyaannya lima dan diajukan langsung di tempat mereka sedang duduk. Yang pertama paling sederhana: kalau gempa terjadi sekarang, lewat mana Anda keluar?</p>
<p>Sebanyak 287 orang menunjuk pintu yang mereka pakai untuk masuk. Hanya 96 yang dapat menunjukkan jalan keluar kedua. Ketika ditanya letak titik kumpul terdekat, 168 orang menjawab dengan benar, kira-kira empat dari sepuluh.</p>
<table>
<thead>
<tr><th scope="col">Pertanyaan</th><th scope="col">Menjawab benar</th><th scope="col">Dari 412</th></tr>
</thead>
<tbody>
<tr><th scope="row">Letak titik kumpul terdekat</th><td>168</td><td>41 persen</td></tr>
<tr><th scope="row">Jalan keluar kedua</th><td>96</td><td>23 persen</td></tr>
<tr><th scope="row">Yang dilakukan selama guncangan</th><td>305</td><td>74 persen</td></tr>
<tr><th scope="row">Pernah ikut latihan di kampus</th><td>71</td><td>17 persen</td></tr>
</tbody>
</table>
<p>Hasil pertanyaan ketiga lebih menggembirakan. Tiga dari empat tahu bahwa selama guncangan orang harus merunduk, melindungi kepala, dan berpegangan, bukan berlari. Sebagian besar mempelajarinya di sekolah dasar.</p>
<p>“Jadi sekolahnya berhasil, dan kita yang kurang meneruskan,” kata Fitra Yanti, dosen Teknik Sipil yang membantu menyusun pertanyaan. Menurutnya, angka 17 persen pada baris terakhir itulah yang paling mudah diperbaiki. “Latihan tidak perlu gedung baru. Ia perlu satu jam dan orang yang mau memulai.”</p>
<h2>Bangunan yang belajar</h2>
<p>Limau Manis berada di ketinggian. Karena itu banyak orang menganggapnya tempat yang aman, dan dari gelombang laut memang demikian. Guncangan soal lain. Ia tidak memilih ketinggian.</p>
<p>Setelah 2009, beberapa gedung kuliah diperkuat. Di salah satu gedung tua, kolom yang dulu selebar bahu kini hampir dua kali lipat. Bekas perbaikannya masih dapat diraba, yaitu garis tipis di bawah cat, tempat beton lama bertemu yang baru. Firdaus Malin, mandor yang mengerjakannya, sekarang membuka kedai kopi tidak jauh dari gerbang.</p>
<p>“Waktu dibongkar, besi lamanya kami ukur satu-satu. Mahasiswa teknik ikut mencatat. Ada yang sampai malam,” tuturnya. Seorang dari mahasiswa itu, Hengki Darma, lulus pada 2011 dan kini menghitung struktur rumah sakit di Bengkulu. Ia masih mengirim foto setiap kali sebuah kolom selesai dicor.</p>
<p>Namun, bangunan yang kuat belum tentu mudah ditinggalkan. Ketika mengelilingi tujuh gedung, kami mendapati tiga pintu darurat yang terhalang barang: kursi rusak, papan spanduk, dan sebuah lemari arsip. Kami menyampaikannya kepada pengelola gedung masing-masing. Dua pintu sudah dikosongkan sebelum laporan ini terbit. Lemari arsip, menurut pengelolanya, akan dipindahkan pekan ini karena kuncinya masih dicari.</p>
<aside class="pull-quote"><p>“Saya bukan mengingat sedihnya. Saya mengingat bahwa waktu itu kami tidak tahu harus lari ke mana.”</p></aside>
<h2>Satu peluit, dua menit sembilan detik</h2>
<p>Jumat (26/9) pukul 16.30, di lantai tiga gedung jurusan, seorang mahasiswa meniup peluit. Sebanyak 86 orang di empat ruang merunduk di bawah meja. Tidak ada yang tertawa, kecuali pada sepuluh detik pertama.</p>
<p>Latihan itu digagas Kelompok Siaga, perkumpulan yang anggotanya hanya 19 orang. Tidak ada dana khusus. Peluitnya dibeli di pasar seharga lima ribu rupiah. Setelah hitungan keenam puluh, peluit kedua berbunyi dan orang mulai keluar, berjalan cepat, tangan di atas kepala.</p>
<p>Dari lantai tiga ke halaman, orang terakhir memerlukan dua menit sembilan detik. Pada latihan pertama di bulan Mei, waktunya tiga menit 40 detik. Bukan karena orang berlari lebih kencang, kata ketua kelompok, Miftahul Jannah, mahasiswa Fisika angkatan 2011. “Yang hilang itu waktu berpikirnya. Dulu di bordes orang berhenti dan saling menunggu. Sekarang sudah tahu, ruang genap belok kiri.”</p>
<p>Ada satu hal yang tidak mereka duga. Di ruang 3.4 seorang mahasiswa memakai kruk. Pada latihan pertama ia ditinggalkan, tanpa sengaja, karena setiap orang mengira ada yang lain menunggunya. Sejak itu setiap kelas menunjuk dua pendamping, dan namanya ditulis di sudut papan tulis.</p>
<p>“Saya tidak minta digendong,” kata mahasiswa itu, Ikhsan Nofri, angkatan 2012. “Saya cuma minta ada yang berjalan selambat saya.”</p>
<h2>Yang diteruskan dari mulut ke mulut</h2>
<p>Pengetahuan yang paling lama bertahan sering kali tidak berbentuk papan petunjuk. Di Simeulue, orang menyimpan cerita tentang air laut yang surut dalam sebuah senandung. Di kampus kita, ceritanya lebih kecil dan lebih baru.</p>
<p>Penjaga kantin di dekat gedung kuliah, Tek Imai, selalu menyuruh pembeli menyimpan tas di kolong meja dan bukan di lorong. Pelanggan baru mengira itu soal pencurian. “Bukan. Dulu orang tersandung tas,” katanya. Seorang pegawai tata usaha menyimpan senter di laci dan menguji baterainya setiap tanggal 30. Seorang dosen memulai kuliah pertamanya, apa pun mata kuliahnya, dengan menunjukkan dua pintu.</p>
<p>Kebiasaan semacam itu tidak tercantum dalam aturan mana pun. Ia hidup selama orangnya ada. Fitra Yanti mengusulkan agar pengenalan kampus bagi mahasiswa baru memuat satu latihan evakuasi di gedung tempat mereka akan berkuliah. Usul itu sudah disampaikannya kepada panitia tahun depan. Jawaban yang ia terima, katanya, baik: masukkan ke jadwal, asal tidak lebih dari satu jam.</p>
<p>Satu jam sebenarnya berlebih. Guncangan lima tahun lalu berlangsung kurang dari satu menit.</p>
<p>Sore ini, di Ulak Karang, keluarga Rosmaniar akan makan bersama seperti setiap tahun. Sebelum makan ada satu kebiasaan yang tidak pernah ditinggalkan. Pada pukul 17.16 semua orang di rumah itu, termasuk cucu yang baru berumur empat tahun, berdiri dan berjalan ke luar, melewati pintu dapur, sampai ke lapangan di ujung gang. Mereka tidak berlari.</p>
<p>Tahun ini untuk pertama kalinya Aldo yang berjalan paling depan.</p>
<p>Narasumber: Rosmaniar (warga Ulak Karang), Aldo Saputra, Ikhsan Nofri, dan Miftahul Jannah (mahasiswa), Fitra Yanti (dosen Teknik Sipil), Firdaus Malin (mandor), Hengki Darma (alumnus), Tek Imai (penjaga kantin).</p>`,
  },
  {
    slug: "surat-dari-kamar-214",
    headline: "Surat dari Kamar 214",
    dek: "Empat ranjang, satu jendela, dan tiga bahasa ibu. Catatan seorang penghuni asrama pada bulan pertamanya.",
    rubric: "gentainment/karya-calon-anggota",
    publishedAt: "2014-11-22 19:30",
    tags: ["Asrama", "Mahasiswa Baru", "Pers Mahasiswa"],
    bylines: [
      { person: "Winda Lestari", role: "writer" },
      { person: "Fadhil Ramadhan", role: "editor" },
    ],
    picture: {
      key: "2014-kamar-214",
      scene: "dormitory",
      seed: 214,
      style: "photo",
      alt: "Gedung asrama bertingkat dengan jemuran di balkon dan jendela yang mulai menyala.",
      caption: "Asrama mahasiswa menjelang malam, Kamis (20/11). (Genta Andalas/Winda Lestari)",
      credit: "Winda Lestari",
      takenAt: "2014-11-20 18:15",
    },
    body: `<p>Amak,</p>
<p>Kamar ini lebih sempit daripada dapur kita, tetapi jendelanya menghadap laut. Lautnya kecil sekali, seperti garis yang dibuat dengan pensil tumpul. Kalau malam ada lampu kapal. Delvi yang tidur di ranjang dekat jendela menghitungnya sebelum tidur; semalam ada sembilan.</p>
<p>Kami berempat. Delvi dari Pasaman, Togu dari Balige yang sebenarnya bernama Tiurma, Aini dari Kerinci, dan aku. Minggu pertama kami berbicara seperti orang membaca buku pelajaran, karena masing-masing takut bahasanya tidak dimengerti. Minggu kedua rak piring jatuh, dan kami menjerit dengan bahasa ibu masing-masing. Sejak itu semuanya lebih mudah.</p>
<p>Ada peraturan yang ditempel di pintu, dua puluh satu nomor. Nomor tujuh: lampu padam pukul sebelas. Nomor dua puluh dua kami tambahkan sendiri dengan spidol: yang menangis boleh, asal membangunkan satu orang.</p>
<p>Yang pertama memakai nomor itu bukan aku, Mak. Togu. Ayahnya masuk rumah sakit, dan bus ke Balige baru ada besok siang. Kami duduk di lantai sampai pukul tiga. Aini merebus mi dengan pemanas air, yang sebetulnya dilarang nomor dua belas. Petugas lewat, mencium baunya, berhenti, lalu berjalan lagi. Paginya di depan pintu ada empat butir telur.</p>
<p>Di kampus aku ikut belajar menulis berita. Kakak di sana menyuruh kami mewawancarai orang yang setiap hari kami lihat tetapi tidak kami kenal. Aku mewawancarai petugas itu. Namanya Pak Sahrul. Dua puluh tahun lalu anaknya juga tinggal di asrama, di kota lain, dan tidak pernah menulis surat.</p>
<p>“Telepon itu didengar sekali. Surat bisa dibaca berkali-kali,” katanya.</p>
<p>Karena itulah aku menulis ini, padahal kemarin kita sudah bertelepon.</p>
<p>Ayah Togu sudah pulang ke rumah. Delvi titip salam. Uang kiriman cukup. Aku sudah tahu cara menjemur supaya kering sebelum pukul tiga.</p>
<p>Anakmu,</p>
<p>di ranjang atas, sebelah kiri</p>`,
  },
  {
    slug: "membela-rapat-yang-lama",
    headline: "Membela Rapat yang Lama",
    dek: "Orang mengeluhkan organisasi yang rapatnya sampai tengah malam. Saya juga. Tetapi saya curiga pada organisasi yang rapatnya terlalu cepat selesai.",
    rubric: "aspirasi",
    publishedAt: "2014-12-11 20:20",
    tags: ["Organisasi Mahasiswa", "BEM KM Unand", "UKM", "Pemira"],
    bylines: [{ person: "Fadhil Ramadhan", role: "writer" }],
    picture: {
      key: "2014-rapat-lama",
      scene: "night-campus",
      seed: 1130,
      style: "photo",
      alt: "Jalan kampus yang basah pada malam hari dengan jendela-jendela yang masih menyala.",
      caption:
        "Jendela sekretariat organisasi masih menyala menjelang tengah malam, Selasa (9/12). (Genta Andalas/Winda Lestari)",
      credit: "Winda Lestari",
    },
    body: `<p>Rapat terlama yang pernah saya ikuti berlangsung tujuh jam sebelas menit. Pokok bahasannya satu: warna kaus panitia.</p>
<p>Saya tidak akan membela rapat itu. Ada dua orang yang tidak bertegur sapa sampai wisuda karenanya, dan kausnya toh akhirnya putih. Yang hendak saya bela ialah rapat lain, yang kelihatannya sama melelahkannya.</p>
<p>Bulan lalu organisasi saya membahas apakah uang kas boleh dipinjamkan kepada anggota yang menunggak uang kuliah. Ketua mengusulkan pemungutan suara pada menit kedua puluh. Hasilnya sudah bisa ditebak: setuju, karena siapa yang tega menolak? Lalu seorang anggota baru, yang selama tiga bulan tidak pernah bicara, mengangkat tangan. “Kalau saya yang meminjam, apakah semua orang di sini akan tahu?”</p>
<p>Tidak ada yang memikirkannya. Rapat berlanjut tiga jam lagi. Kami menyusun cara agar nama peminjam hanya diketahui satu orang, dan cara agar satu orang itu pun diawasi. Keputusan akhirnya sama, yaitu setuju. Tetapi isinya lain sama sekali.</p>
<p>Seandainya kami berhenti pada menit kedua puluh, kami akan punya aturan yang baik hati dan tidak pernah dipakai siapa pun.</p>
<p>Belakangan, orang gemar menjalankan organisasi seperti perusahaan rintisan: cepat, ringkas, semua lewat grup percakapan. Usul dikirim pukul sembilan, disetujui dengan jempol pukul sembilan lewat dua. Yang tidak membaca dianggap sepakat. Saya mengerti godaannya. Tugas kuliah tidak menunggu, dan bus terakhir lewat pukul enam.</p>
<p>Namun, organisasi mahasiswa bukan tempat barang selesai dibuat. Ia tempat orang berlatih hidup dengan orang yang tidak sependapat. Latihan itu memang lambat. Kita harus mendengar kalimat yang berputar-putar sampai ketemu maksudnya, dan menahan diri ketika sudah tahu jawabannya sejak tadi.</p>
<p>Maka usul saya bukan rapat yang lebih singkat, melainkan rapat yang lebih patut. Mulai tepat waktu. Warna kaus serahkan kepada satu orang. Simpan waktu yang panjang untuk hal yang menyangkut nasib orang. Dan sebelum palu diketuk, tanyakan sekali lagi kepada yang belum bicara.</p>
<p>Boleh jadi ia hanya akan menggeleng. Boleh jadi ia sudah tiga bulan menunggu ditanya.</p>`,
  },
  {
    slug: "bab-satu-selamanya",
    headline: "Bab Satu, Selamanya",
    dek: "Empat panel, enam belas Senin, dan satu naskah skripsi yang selalu hampir selesai sejak semester lalu.",
    rubric: "aneka-ragam/komik",
    format: "comic",
    publishedAt: "2015-03-09 12:00",
    tags: ["Skripsi", "Dosen", "Wisuda"],
    bylines: [{ person: "Ilham Saputra", role: "illustrator" }],
    picture: {
      key: "2015-komik-bab-satu",
      scene: "comic-panel",
      seed: 9,
      style: "illustration",
      shape: "square",
      alt: "Panel komik: seorang mahasiswa berdiri di depan dosennya dengan setumpuk kertas.",
      caption: "(Ilustrator/Ilham Saputra)",
      credit: "Ilham Saputra",
    },
    pictures: babSatuPanels,
    body: `<p>Setiap tokoh dalam komik ini rekaan. Kalau Anda merasa mengenalnya, simpanlah berkas Anda sekarang juga.</p>`,
  },
  {
    slug: "rina-menghitung-penyu-dalam-gelap",
    headline: "Rina Menghitung Penyu dalam Gelap",
    dek: "Selama sebelas bulan, mahasiswa Biologi ini tidur siang dan bekerja malam di pantai Pasir Jambak, tanpa senter dan hampir tanpa suara.",
    rubric: "sosok",
    publishedAt: "2015-05-21 08:45",
    tags: ["Penelitian", "Lingkungan", "Skripsi", "Padang"],
    bylines: [
      { person: "Winda Lestari", role: "writer" },
      { person: "Nurul Hasanah", role: "editor" },
    ],
    picture: {
      key: "2015-rina-pantai",
      scene: "beach",
      seed: 517,
      style: "photo",
      alt: "Pantai dengan perahu nelayan dan langit senja.",
      caption: "Pantai tempat Rina Oktavira mengamati penyu, Minggu (17/5). (Genta Andalas/Winda Lestari)",
      credit: "Winda Lestari",
      takenAt: "2015-05-17 18:20",
    },
    body: `<p>Jangan pakai baju putih. Jangan berdiri di depannya. Jangan menyalakan apa pun. Begitu tiga perintah yang diberikan Rina Oktavira sebelum kami duduk di pasir, pukul sepuluh malam, dan menunggu.</p>
<p>Yang ditunggu datang pukul satu lewat lima. Mula-mula hanya bunyi seperti karung diseret. Lalu sebuah bentuk yang lebih gelap daripada gelap, naik pelan-pelan dari garis air.</p>
<p>Rina, mahasiswa Biologi angkatan 2011, menghitung dengan jari di dalam saku. Ia mencatat waktu naik, lama menggali, banyaknya telur, dan waktu turun. Sejak Juni tahun lalu ia sudah menjalani 204 malam di pantai ini. Penyu yang naik 61 ekor. Sebanyak 19 di antaranya kembali ke laut tanpa bertelur.</p>
<p>Angka terakhir itulah yang dikejarnya. Di sisi pantai yang diterangi lampu kedai, penyu lebih sering berbalik. Skripsinya hendak menunjukkan seberapa jauh cahaya masih mengganggu. Sementara ini jawabannya kira-kira seratus dua puluh meter.</p>
<p>Anak keempat dari enam bersaudara ini tidak bisa berenang. Ia lahir di Solok, jauh dari laut, dan baru melihat penyu hidup pada semester lima. “Saya kira dia menangis karena saya. Ternyata matanya memang mengeluarkan garam. Saya malu sekali, sudah telanjur ikut menangis,” katanya, kali ini berbisik.</p>
<p>Bulan-bulan awal tidak mudah. Ibunya tidak setuju anak perempuan bermalam di pantai. Rina tidak membantah. Ia membawa ibunya ke sana, satu malam. Penyu naik pukul tiga. Pulangnya sang ibu menjahit dua jaket gelap, satu untuk Rina dan satu untuk siapa saja yang menemaninya.</p>
<p>Yang menemani ternyata banyak. Buyung Ketek, 60 tahun, dulu mengumpulkan telur penyu untuk dijual. Kini ia memberi tahu Rina di mana jejak baru muncul. Ia tidak suka disebut insaf. “Saya hanya penasaran dia mau menghitung sampai berapa,” katanya.</p>
<p>Pemilik tiga kedai di sisi terang sudah melihat angka sementara itu. Dua orang mengganti lampu putihnya dengan lampu merah redup. Yang ketiga minta menunggu sampai lebaran, karena lampunya masih baru.</p>
<p>Skripsi Rina direncanakan diuji Agustus. Sesudahnya? Ia menunjuk laut. “Belajar berenang.”</p>`,
  },
  {
    slug: "ke-mana-perginya-botol-plastik-kita",
    headline: "Ke Mana Perginya Botol Plastik Kita?",
    dek: "Kami menandai dua puluh botol dengan cat merah, membuangnya di tempat sampah kampus, lalu mengikutinya selama seminggu.",
    rubric: "berita/sorotan-kampus",
    publishedAt: "2015-08-27 16:00",
    tags: ["Sampah", "Lingkungan", "Kantin", "Banjir"],
    bylines: [
      { person: "Nurul Hasanah", role: "writer" },
      { person: "Winda Lestari", role: "writer" },
      { person: "Fadhil Ramadhan", role: "editor" },
    ],
    picture: {
      key: "2015-botol-plastik",
      scene: "recycling",
      seed: 20,
      style: "photo",
      alt: "Botol-botol plastik dan tempat sampah terpilah.",
      caption: "Botol dipilah di gudang belakang kantin, Selasa (25/8). (Genta Andalas/Winda Lestari)",
      credit: "Winda Lestari",
    },
    body: `<p>Botol nomor empat tidak pernah sampai ke mana-mana. Kami membuangnya pada Rabu pagi pekan lalu di tempat sampah hijau dekat perpustakaan. Sehari kemudian ia berada di selokan, tiga puluh langkah dari sana, bersama bungkus mi dan sebuah sandal.</p>
<p>Ia satu dari dua puluh botol bercat merah yang kami lepas di sepuluh titik kampus Limau Manis. Tujuannya sederhana: mengetahui apa yang terjadi setelah kita merasa sudah membuang sampah pada tempatnya.</p>
<p>Di kampus tersedia tiga warna tempat sampah. Menurut pengamatan kami, ketiganya berisi hal yang sama. Petugas pengangkut, Basri, tidak heran. “Gerobak saya satu. Dipilah tiga di sana, di sini bercampur lagi,” katanya.</p>
<h2>Tujuh hari kemudian</h2>
<ul>
<li>Sembilan botol sampai ke penampungan di belakang kantin dan dipilah untuk dijual.</li>
<li>Enam botol terangkut truk kota bersama sampah lain.</li>
<li>Tiga botol ditemukan di selokan atau di tepi Batang Kuranji.</li>
<li>Dua botol hilang. Salah satunya, kami curiga, menjadi pot.</li>
</ul>
<p>Sembilan botol yang selamat mempunyai satu kesamaan. Semuanya dibuang dekat kantin, tempat Murniati, 49 tahun, bekerja. Ia bukan petugas kebersihan. Sejak 2012 ia memungut botol sepulang mencuci piring dan menjualnya Rp2.500 sekilo. Dalam sebulan terkumpul sekitar 90 kilogram, cukup untuk uang sekolah anaknya.</p>
<p>“Kalau botolnya diremas dan tutupnya dipisah, saya bisa dapat lebih. Mahasiswa tidak tahu. Tidak ada yang memberi tahu,” tuturnya.</p>
<p>Rahma Yulita, dosen Teknik Lingkungan, menyebut hasil percobaan kecil ini masuk akal. Pemilahan berhasil kalau ada orang yang berkepentingan di ujungnya. Tanpa itu, warna tempat sampah hanya hiasan. Ia menyarankan mulai dari satu jalur, yaitu botol, dengan jadwal angkut terpisah dua kali sepekan.</p>
<p>Pengelola kebersihan kampus, Edi Warman, menyambut usul itu. Satu gerobak tambahan sedang dipesan dan Murniati akan diajak bicara. “Dia lebih tahu dari kami botol datang dari mana,” ujarnya.</p>
<p>Selokan dekat perpustakaan itu sudah kami bersihkan. Dari dalamnya keluar 137 botol. Hanya satu yang bercat merah.</p>`,
  },
  {
    slug: "dokter-mengapa-batuk-saya-tak-hilang-selama-kabut-asap",
    headline: "Dokter, Mengapa Batuk Saya Tak Hilang Selama Kabut Asap?",
    kicker: "Konsultasi",
    dek: "Tenggorokan perih, mata berair, dan masker yang entah harus diganti kapan. Dokter kita menjawab tiga pertanyaan pembaca.",
    rubric: "aneka-ragam/konsultasi",
    publishedAt: "2015-10-13 09:00",
    tags: ["Kesehatan", "Lingkungan", "Padang"],
    bylines: [
      { person: "Winda Lestari", role: "writer" },
      { person: "Nurul Hasanah", role: "editor" },
    ],
    picture: {
      key: "2015-konsultasi-asap",
      scene: "health",
      seed: 1013,
      style: "illustration",
      alt: "Seorang perawat bermasker melayani orang-orang yang mengantre.",
      caption: "(Ilustrator/Ilham Saputra)",
      credit: "Ilham Saputra",
    },
    body: `<p><em>Pengasuh rubrik ini: dr. Mutia Hasnan, dokter umum di sebuah klinik di Padang. Jawaban di sini tidak menggantikan pemeriksaan langsung.</em></p>
<h2>Sudah dua minggu batuk kering. Perlukah antibiotik?</h2>
<p><strong>Lutfi, Fakultas Ekonomi, angkatan 2013.</strong> Setiap pagi saya bersepeda ke kampus. Sejak kabut asap datang, saya batuk tanpa dahak dan tenggorokan perih. Teman sekos memberi saya sisa antibiotiknya.</p>
<p>Jangan diminum, Lutfi. Antibiotik bekerja terhadap bakteri, sedangkan yang mengganggu tenggorokan Anda adalah butiran halus dan gas. Istirahatkan sepeda selama kabut pekat, minum air lebih sering, dan bilas hidung dengan air garam steril sepulang dari luar. Bila muncul demam, dahak berwarna, sesak, atau batuk melewati tiga minggu, periksakan diri.</p>
<h2>Masker kain atau masker hijau?</h2>
<p><strong>Suci, Fakultas Pertanian, angkatan 2014.</strong> Saya memakai masker kain dua lapis yang dicuci setiap hari. Cukupkah?</p>
<p>Masker kain dan masker bedah menahan debu besar, tetapi butiran asap jauh lebih halus dan masuk dari sisi yang longgar. Yang lebih baik adalah masker bertanda N95, asalkan menempel rapat. Gantilah kalau sudah lembap, kotor, atau terasa berat dipakai bernapas. Bila hanya ada masker bedah, pakailah, lalu kurangi waktu di luar. Masker yang baik tidak membuat lari sore menjadi aman.</p>
<h2>Teman saya penderita asma</h2>
<p><strong>Tidak mau disebut namanya.</strong> Teman sekamar saya asma dan malu memakai obat hirupnya di kelas. Bagaimana saya membantunya?</p>
<p>Pertanyaan ini membuat saya senang. Tanyakan kepadanya, saat ia sedang sehat, di mana obatnya disimpan dan apa yang harus Anda lakukan bila ia sesak. Lalu lakukan hal kecil ini:</p>
<ol>
<li>Tutup jendela pada jam asap paling pekat, biasanya pagi dan selepas magrib.</li>
<li>Pel lantai dengan kain basah, jangan disapu kering.</li>
<li>Bila ia sulit menyelesaikan satu kalimat, bibirnya kebiruan, atau obat hirup tidak menolong, segera bawa ke unit gawat darurat. Jangan menunggu pagi.</li>
</ol>
<p>Soal malu, ceritakan kepadanya bahwa dokter yang menulis jawaban ini juga menyimpan obat hirup di saku jasnya.</p>`,
  },
  {
    slug: "malam-terakhir-di-fotokopi-bang-ujang",
    headline: "Malam Terakhir di Fotokopi Bang Ujang",
    dek: "Selama 19 tahun, kedai tiga kali empat meter itu menggandakan skripsi, undangan, dan surat cinta. Kamis malam mesinnya dimatikan.",
    rubric: "berita/feature",
    publishedAt: "2016-03-17 23:10",
    tags: ["Skripsi", "Teknologi", "Alumni", "Padang"],
    bylines: [
      { person: "Fadhil Ramadhan", role: "writer" },
      { person: "Winda Lestari", role: "writer" },
      { person: "Nurul Hasanah", role: "editor" },
    ],
    picture: {
      key: "2016-fotokopi-ujang",
      scene: "newspaper",
      seed: 19,
      style: "photo",
      alt: "Tumpukan kertas tinggi di samping mesin cetak.",
      caption: "Tumpukan pesanan terakhir di kedai Bang Ujang, Senin (14/3). (Genta Andalas/Winda Lestari)",
      credit: "Winda Lestari",
    },
    body: `<p>Yang digandakan terakhir adalah kartu keluarga. Satu lembar, dua ratus rupiah. Pelanggannya, seorang mahasiswa baru yang hendak mengurus beasiswa, tidak tahu bahwa enam orang di belakangnya tidak sedang mengantre. Mereka datang untuk melihat.</p>
<p>Pukul 21.00, Kamis (17/3), Bang Ujang menekan tombol di sisi kanan mesin. Kipasnya berputar setengah menit lagi, makin pelan, lalu berhenti. Selama 19 tahun, orang di simpang Kapalo Koto tidak pernah mendengar kedai itu sesunyi ini.</p>
<p>Nama aslinya Zulhendri. Umurnya 52 tahun. Pada 1997 ia datang dari Batusangkar membawa satu mesin bekas yang dibeli dengan menjual dua ekor sapi. Mahasiswa waktu itu mengetik skripsi di rental, menyimpannya di disket, dan menangis di depan kedainya ketika disket itu tidak terbaca.</p>
<p>“Karena itu saya simpan semua,” katanya. Ia menunjuk lemari besi. Di dalamnya ada 31 map berisi lembar yang salah gandakan: halaman terbalik, abstrak yang terpotong, daftar pustaka orang. Ia tidak tega membuangnya. Dua kali map itu menyelamatkan orang. Seorang mahasiswa Hukum yang laptopnya dicuri menyusun kembali bab empatnya dari sana.</p>
<h2>Satu layar, seribu halaman</h2>
<p>Penurunannya datang pelan. Pada 2010 kedai ini menghabiskan 40 rim sebulan menjelang wisuda. Tahun lalu sebelas. Bahan kuliah dikirim lewat surel, tugas dikumpulkan dalam bentuk berkas, dan skripsi yang dulu digandakan tujuh rangkap kini cukup tiga.</p>
<p>Bang Ujang tidak marah kepada siapa pun. Anak sulungnya bekerja sebagai pembuat aplikasi di Jakarta. “Saya tahu persis siapa yang membunuh kedai ini. Tiap bulan dia kirim uang,” ujarnya, lalu tertawa sampai batuk.</p>
<p>Di antara enam orang yang datang malam itu ada Elvira Nasri, alumnus Ekonomi angkatan 2001, yang kini pegawai bank. Ia dulu berutang Rp18.500. Utang itu dibayarnya malam ini, dalam amplop. Bang Ujang membuka buku besar, mencari namanya, dan benar-benar menemukannya. Ia mencoret dengan penggaris.</p>
<p>Masih ada 212 nama yang belum dicoret. Buku itu akan dibawanya pulang ke Batusangkar. Bukan untuk menagih, katanya, melainkan karena banyak yang menulis pesan kecil di samping utangnya: besok ya Bang, habis sidang ya Bang, doakan ya Bang.</p>
<p>Mulai April kedai ini menjadi tempat menjual pulsa dan es teh. Mesinnya dibeli sekolah di Pasaman. Sebelum pintu diturunkan, seseorang meminta satu hal terakhir, dan semua setuju. Enam tangan ditempelkan bergantian di atas kaca. Mesin dinyalakan kembali, sebentar saja.</p>
<p>Hasilnya hitam, agak miring, dan gratis.</p>`,
  },
  {
    slug: "berburu-pabukoan-di-tikungan-pasar-baru",
    headline: "Berburu Pabukoan di Tikungan Pasar Baru",
    dek: "Sejak pukul empat sore, jalan menuju kampus menyempit oleh meja, payung, dan antrean. Sebagian besar penjualnya masih berstatus mahasiswa.",
    rubric: "berita/liputan",
    publishedAt: "2016-06-11 16:05",
    tags: ["Kuliner", "Padang", "Minangkabau", "Mahasiswa Baru"],
    bylines: [{ person: "Redaksi", role: "writer" }],
    picture: {
      key: "2016-pabukoan",
      scene: "market",
      seed: 610,
      style: "photo",
      alt: "Kios-kios beratap tenda warna-warni dengan pembeli di depannya.",
      caption: "Pembeli memilih makanan berbuka di Pasar Baru, Jumat (10/6). (Genta Andalas/Winda Lestari)",
      credit: "Winda Lestari",
      takenAt: "2016-06-10 17:15",
    },
    body: `<p>Padang, Genta Andalas – Lapek bugih habis lebih dulu, selalu. Pukul 17.20 nampan ketiga sudah kosong, dan Hilda Safitri terpaksa menunjuk ke meja sebelah. “Itu juga enak, Kak. Yang buat teman sekelas saya,” katanya.</p>
<p>Sepanjang dua ratus meter di tikungan Pasar Baru, pada hari kelima Ramadan, Jumat (10/6), Genta Andalas menghitung 74 meja pabukoan. Sedikitnya 40 dijaga mahasiswa. Pasar sore ini tidak punya panitia. Meja ditaruh menurut siapa yang datang lebih dulu, dan gang selebar satu sepeda motor dibiarkan terbuka di tengah.</p>
<p>Hilda, mahasiswa Gizi angkatan 2014, berjualan bersama dua kawan. Modalnya Rp600 ribu, dikumpulkan dari uang kiriman. Setelah lima hari modal itu sudah kembali. Keuntungannya akan dipakai membeli tiket pulang ke Dharmasraya, yang harganya naik setiap mendekati lebaran.</p>
<p>Di meja lain, Robi Kurniawan dari Teknik Mesin menjual es tebak dengan alat serut buatan sendiri. Porosnya dari pedal sepeda. Dalam satu menit alat itu menghasilkan lima mangkuk. “Kalau tangan biasa, dua. Ini tugas rancang bangun saya, Pak Dosen sudah dua kali beli,” ujarnya.</p>
<p>Tidak semua berjalan lancar. Kamis sore hujan datang setengah jam dan membasahi separuh dagangan. Penjual yang dekat ruko memberi tempat di teras, dan sebelas meja berdesakan di sana sampai azan. Sisa yang tidak terjual dibungkus dan diantar ke asrama.</p>
<p>Soal sampah masih menjadi keluhan. Penjaga ruko, Bustami, menyapu plastik setiap malam. Mulai Jumat, para penjual bergiliran membantunya, enam orang sehari, menurut daftar yang ditempel pada tiang listrik.</p>
<p>Bagi pembeli seperti Agung Pribadi, mahasiswa asal Kediri, pasar ini lebih dari urusan perut. Ini Ramadan pertamanya jauh dari rumah. Ia belum hafal nama makanan dan membeli menurut warna. Kemarin hijau, hari ini merah.</p>
<p>Pukul 18.19 azan terdengar dari tiga arah, selisih beberapa detik. Percakapan berhenti. Di belakang mejanya yang kosong, Hilda membuka bungkusan dari meja sebelah.</p>
<p><strong>(Winda Lestari)</strong></p>
<p>Narasumber: Hilda Safitri, Robi Kurniawan, dan Agung Pribadi (mahasiswa), Bustami (penjaga ruko).</p>`,
  },
  {
    slug: "separuh-mahasiswa-mengetik-tugas-di-ponsel",
    headline: "Separuh Mahasiswa Mengetik Tugas di Ponsel",
    kicker: "Survei Litbang",
    dek: "Dari 520 responden, 53 persen pernah menyelesaikan satu makalah penuh di layar lima inci. Alasannya bukan kemalasan.",
    rubric: "riset-survei",
    publishedAt: "2016-10-18 10:00",
    tags: ["Survei", "Teknologi", "Media Sosial", "Perpustakaan"],
    bylines: [
      { person: "Taufik Akbar", role: "researcher" },
      { person: "Nurul Hasanah", role: "editor" },
    ],
    picture: {
      key: "2016-survei-ponsel",
      scene: "chart",
      seed: 520,
      style: "illustration",
      alt: "Grafik batang dan garis berwarna seperti pada poster survei.",
      caption: "(Ilustrator/Ilham Saputra)",
      credit: "Ilham Saputra",
    },
    body: `<p>Pertanyaan kesembilan dalam kuesioner kami mulanya hanya pelengkap: “Pernahkah Anda menyelesaikan satu makalah, dari awal sampai akhir, di ponsel?” Ketika jawabannya dihitung, pertanyaan itu pindah ke halaman pertama.</p>
<p>Sebanyak 276 dari 520 responden, atau 53 persen, menjawab pernah. Di antara mahasiswa yang tinggal di asrama, angkanya 64 persen. Litbang Genta Andalas mengumpulkan jawaban di tiga belas fakultas pada 26 September sampai 7 Oktober.</p>
<table>
<thead>
<tr><th scope="col">Tempat tinggal</th><th scope="col">Responden</th><th scope="col">Pernah</th><th scope="col">Persen</th></tr>
</thead>
<tbody>
<tr><th scope="row">Asrama</th><td>110</td><td>70</td><td>64</td></tr>
<tr><th scope="row">Kos</th><td>285</td><td>153</td><td>54</td></tr>
<tr><th scope="row">Rumah keluarga</th><td>125</td><td>53</td><td>42</td></tr>
<tr><th scope="row">Seluruhnya</th><td>520</td><td>276</td><td>53</td></tr>
</tbody>
</table>
<p>Mengapa? Kami meminta yang pernah untuk memilih satu alasan utama. Laptop rusak atau tidak punya disebut oleh 119 orang. Sebanyak 84 orang mengerjakannya di jalan atau di sela kegiatan. Hanya 31 orang yang mengatakan bahwa di ponsel lebih nyaman. Sisanya, 42 orang, menyebut alasan lain, mulai dari listrik padam sampai laptop dipinjam adik.</p>
<h2>Jempol yang pegal</h2>
<p>Seorang responden, Vivi Andriani, mahasiswa Sosiologi angkatan 2015, mengetik makalah 14 halaman dalam tiga malam. Catatan kakinya dipindahkan di rental komputer, seribu lima ratus rupiah per setengah jam. “Yang susah bukan mengetik. Yang susah melihat apakah paragraf tiga nyambung dengan paragraf satu,” katanya.</p>
<p>Dosen metode penelitian, Aswin Hamid, melihat akibatnya pada tulisan. Paragraf makin pendek dan kutipan makin jarang, karena berpindah jendela di layar kecil merepotkan. Ia tidak menyalahkan mahasiswanya. “Saya baru sadar waktu ada yang bertanya, bagaimana membuat tabel di ponsel. Selama ini saya mengira semua orang punya meja.”</p>
<p>Perpustakaan menyediakan 36 komputer yang dapat dipakai dua jam per orang. Sebanyak 61 persen responden tidak mengetahui hal itu.</p>
<h2>Cara kami bertanya</h2>
<p>Responden dipilih dengan kuota menurut fakultas dan angkatan, lalu ditemui di kelas, kantin, dan asrama. Cara ini tidak sepenuhnya acak. Karena itu angkanya menggambarkan mereka yang kami temui dan hanya memberi petunjuk tentang seluruh mahasiswa.*</p>
<p>Tulisan ini disusun dengan laptop pinjaman. Tabelnya dihitung ulang dua kali, sekali di antaranya di ponsel.</p>
<p>*Andaikan sampelnya acak, batas kesalahannya sekitar 4,3 poin persen pada tingkat kepercayaan 95 persen.</p>`,
  },
  {
    slug: "kampus-di-bukit-ini-juga-milik-kursi-roda",
    headline: "Kampus di Bukit Ini Juga Milik Kursi Roda",
    dek: "Seratus empat anak tangga, tiga bidang miring, dan satu kawan sekelas yang selalu datang paling awal karena jalannya paling jauh.",
    rubric: "aspirasi",
    publishedAt: "2016-12-09 18:40",
    tags: ["Rektorat", "Perpustakaan", "Organisasi Mahasiswa", "Kesehatan"],
    bylines: [
      { person: "Nurul Hasanah", role: "writer" },
      { person: "Fadhil Ramadhan", role: "editor" },
    ],
    picture: {
      key: "2016-gerbang-landai",
      scene: "campus-gate",
      seed: 104,
      style: "photo",
      alt: "Gerbang kampus di antara pepohonan, mahasiswa berjalan masuk.",
      caption: "Jalan masuk kampus Limau Manis pada pagi hari, Rabu (7/12). (Genta Andalas/Winda Lestari)",
      credit: "Winda Lestari",
    },
    body: `<p>Kawan sekelas saya, Hanif, tidak pernah terlambat. Dulu saya kira ia rajin. Setelah dua tahun, saya baru tahu bahwa ia berangkat satu jam lebih awal karena jalur kursi rodanya memutari tiga gedung.</p>
<p>Rabu kemarin saya ikut jalur itu. Saya berjalan, ia menggulir. Dari tempat parkir ke ruang kuliah kami, jarak lewat tangga 140 meter. Lewat jalan yang bisa dilaluinya, 610 meter, sebagian di tepi jalan tempat bus berbelok.</p>
<p>Sepanjang itu saya menghitung bidang miring. Ada tiga. Yang pertama baik. Yang kedua berakhir di selokan tanpa tutup. Yang ketiga begitu curam sehingga Hanif menuruninya sambil mundur, dengan punggung saya sebagai rem.</p>
<p>Ia tidak mengeluh. Saya yang mengeluh, dan ia menertawakan saya. “Kau baru satu pagi,” katanya.</p>
<h2>Bukan soal kasihan</h2>
<p>Setiap kali hal ini dibicarakan, ada dua jawaban. Yang pertama: kampus kita di bukit, mau bagaimana lagi. Yang kedua: berapa orang, sih, yang memakai kursi roda?</p>
<p>Bukit memang tidak bisa diratakan, tetapi jadwal bisa. Kelas yang diikuti Hanif dapat ditaruh di lantai dasar tanpa membongkar satu bata pun. Semester ini jurusan kami melakukannya, setelah ketua angkatan bertanya. Hanya bertanya. Jawabannya datang dalam dua hari.</p>
<p>Adapun jumlah, kita tidak akan pernah tahu berapa orang yang membutuhkan kampus ini, karena yang tidak bisa masuk tidak terlihat di dalam. Menghitung mereka dari jumlah yang hadir sama seperti menghitung perlunya jembatan dari jumlah orang yang berenang.</p>
<blockquote><p>Bidang miring dipakai semua orang: pengantar galon, ibu hamil, pemain futsal yang terkilir, dan kita, empat puluh tahun lagi.</p></blockquote>
<p>Saya mengusulkan tiga hal yang murah. Tutup selokan di ujung bidang miring kedua. Buat peta jalur landai dan tempel di setiap gerbang. Setiap awal semester, tanyakan kepada mahasiswa yang memerlukan, ruang mana yang bisa mereka capai, sebelum jadwal dicetak dan bukan sesudahnya.</p>
<p>Peta itu sudah kami mulai. Hanif menggambar, saya mengukur. Kalau pembaca menemukan jalur yang belum kami catat, kirimkan kepada redaksi. Jangan lupa cantumkan kemiringannya, dan apakah di ujungnya ada selokan.</p>`,
  },
];
