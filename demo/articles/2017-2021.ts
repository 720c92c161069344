import type { DemoArticle, DemoComicPanel } from "../contract.ts";

const bimbinganLimaMenit: DemoComicPanel[] = [
  {
    key: "2017-komik-bimbingan-1",
    scene: "comic-panel",
    seed: 601,
    style: "illustration",
    shape: "square",
    alt: "Panel pertama: dua mahasiswa duduk di bangku depan ruang dosen, salah satunya sudah menunggu sejak pagi.",
    credit: "Ilham Saputra",
    caption: "Pukul sepuluh. (Ilustrator/Ilham Saputra)",
    speech: { left: "SUDAH LAMA MENUNGGU?", right: "SEJAK PUKUL 8. SEJAK BAB 1." },
  },
  {
    key: "2017-komik-bimbingan-2",
    scene: "comic-panel",
    seed: 602,
    style: "illustration",
    shape: "square",
    alt: "Panel kedua: pintu terbuka dan dosen mempersilakan mahasiswa masuk sambil melihat jam.",
    credit: "Ilham Saputra",
    caption: "Akhirnya. (Ilustrator/Ilham Saputra)",
    speech: { left: "SILAKAN. SAYA RAPAT 5 MENIT LAGI.", right: "BAIK, PAK. SAYA BICARA CEPAT." },
  },
  {
    key: "2017-komik-bimbingan-3",
    scene: "comic-panel",
    seed: 603,
    style: "illustration",
    shape: "square",
    alt: "Panel ketiga: dosen membalik-balik draf setebal tiga bulan kerja sementara mahasiswa menahan napas.",
    credit: "Ilham Saputra",
    caption: "Menit ketiga. (Ilustrator/Ilham Saputra)",
    speech: { left: "HMM.", right: "ITU HMM YANG BAGUS ATAU HMM YANG BURUK?" },
  },
  {
    key: "2017-komik-bimbingan-4",
    scene: "comic-panel",
    seed: 604,
    style: "illustration",
    shape: "square",
    alt: "Panel keempat: dosen menunjuk halaman judul dan mahasiswa memegang kepalanya.",
    credit: "Ilham Saputra",
    caption: "Menit kelima. (Ilustrator/Ilham Saputra)",
    speech: { left: "BAGUS. TAPI JUDULNYA KITA GANTI, YA.", right: "JUDULNYA, PAK? YANG DARI BAPAK ITU?" },
  },
  {
    key: "2017-komik-bimbingan-5",
    scene: "comic-panel",
    seed: 605,
    style: "illustration",
    shape: "square",
    alt: "Panel kelima: kembali di bangku luar, temannya menepuk bahu mahasiswa yang memeluk drafnya.",
    credit: "Ilham Saputra",
    caption: "Pukul sepuluh lewat lima. (Ilustrator/Ilham Saputra)",
    speech: { left: "JADI, ADA KEMAJUAN?", right: "ADA. SEKARANG AKU TAHU JADWAL RAPATNYA." },
  },
];

export const articles: DemoArticle[] = [
  {
    slug: "genangan-sebetis-di-jalan-gedung-f-mahasiswa-jinjing-sepatu",
    headline: "Genangan Sebetis di Jalan Gedung F, Mahasiswa Jinjing Sepatu",
    dek: "Hujan tiga jam membuat air meluap dari selokan di sisi timur Gedung F. Petugas kebersihan mengangkat dua karung daun dan plastik dari mulut saluran.",
    rubric: "berita/liputan",
    publishedAt: "2017-02-14 18:25",
    tags: ["Banjir", "Lingkungan", "Sampah", "Padang"],
    bylines: [
      { person: "Redaksi", role: "writer" },
      { person: "Nurul Hasanah", role: "editor" },
    ],
    picture: {
      key: "2017-genangan-gedung-f",
      scene: "road-rain",
      seed: 1702,
      style: "photo",
      alt: "Sejumlah orang berpayung melintasi jalan yang tergenang air cokelat di antara pepohonan.",
      credit: "Winda Lestari",
      caption: "Mahasiswa melintasi genangan di jalan samping Gedung F, Senin (13/2). (Genta Andalas/Winda Lestari)",
    },
    body: `<p>Pukul 15.40, Rani Oktavia sudah melepas sepatu dan menggulung celana sampai lutut. Mahasiswa Fakultas Ekonomi angkatan 2015 itu memeluk tasnya di dada, lalu menyeberang dari teras Gedung F menuju halte. “Kuis tadi tidak sesulit menyeberang ini,” katanya, Senin (13/2).</p>
<p>Hujan turun di Limau Manis sejak pukul 12.30. Tiga jam kemudian, jalan selebar lima meter di sisi timur Gedung F tertutup air sepanjang kira-kira empat puluh meter. Di titik terdalam, air mencapai betis orang dewasa. Empat sepeda motor mogok dan didorong ke teras.</p>
<p>Genangan di tempat itu bukan yang pertama. Penjaga gedung, Syafrizal, menghitung sudah tiga kali air naik ke jalan sejak Desember. “Biasanya setengah jam surut. Kemarin hampir dua jam, karena mulut selokannya tertutup,” ujarnya.</p>
<p>Petugas kebersihan yang datang menjelang petang mengangkat dua karung berisi daun, gelas plastik, dan sebatang dahan mahoni dari mulut saluran. Begitu dahan itu ditarik, air berputar turun dan aspal kembali kelihatan dalam dua puluh menit.</p>
<p>Dosen Teknik Sipil Ir. Hendri Bustaman, M.T., menjelaskan bahwa selokan di lereng seperti Limau Manis bekerja keras karena air turun cepat sekaligus membawa apa saja. Menurutnya, saluran sebesar itu sebenarnya cukup untuk hujan sore yang biasa. “Ukurannya cukup. Yang kurang itu jadwal membersihkannya, dan kebiasaan kita membuang gelas minuman,” tuturnya.</p>
<p>Kepala urusan kebersihan kawasan, Erman Suhaili, mengatakan saluran itu selama ini dibersihkan sebulan sekali. Selama musim hujan, jadwalnya akan diubah menjadi tiap Senin (20/2) dan seterusnya setiap pekan, dengan enam petugas. Jeruji besi juga akan dipasang di dua mulut selokan supaya dahan tidak ikut masuk.</p>
<p>Bagi Rani, kabar itu menyenangkan meskipun datang setelah sepatunya basah juga. “Saya beli sandal jepit di koperasi. Sekarang sandalnya tinggal di loker, buat jaga-jaga,” katanya sambil tertawa.</p>
<p><strong>(Winda Lestari)</strong></p>`,
  },
  {
    slug: "menunggu-ikan-larangan-dibuka",
    headline: "Menunggu Ikan Larangan Dibuka",
    dek: "Selama sebelas bulan tak seorang pun boleh mengail di lubuk itu. Pada bulan kedua belas, satu kampung turun ke sungai, dan dua belas mahasiswa ikut menimbang.",
    rubric: "berita/feature",
    publishedAt: "2017-04-18 09:10",
    tags: ["Minangkabau", "Lingkungan", "Penelitian", "Pengabdian Masyarakat"],
    bylines: [
      { person: "Winda Lestari", role: "writer" },
      { person: "Fadhil Ramadhan", role: "writer" },
      { person: "Nurul Hasanah", role: "editor" },
    ],
    picture: {
      key: "2017-ikan-larangan-lubuk",
      scene: "river",
      seed: 417,
      style: "photo",
      alt: "Sungai berbatu mengalir di bawah pepohonan rindang dengan air yang jernih kehijauan.",
      credit: "Winda Lestari",
      caption: "Lubuk larangan di hulu Batang Sariak sebelum dibuka, Sabtu (15/4). (Genta Andalas/Winda Lestari)",
    },
    pictures: [
      {
        key: "2017-ikan-larangan-tetua",
        scene: "interview",
        seed: 88,
        style: "photo",
        alt: "Seorang lelaki tua berbicara kepada seorang mahasiswa yang memegang alat perekam.",
        credit: "Winda Lestari",
        caption:
          "Datuak Rajo Alam menjelaskan aturan lubuk kepada mahasiswa, Sabtu (15/4). (Genta Andalas/Winda Lestari)",
      },
      {
        key: "2017-ikan-larangan-makan",
        scene: "food",
        seed: 231,
        style: "photo",
        shape: "square",
        alt: "Piring-piring berisi nasi dan lauk bersantan tersusun di atas tikar, dilihat dari atas.",
        credit: "Winda Lestari",
        caption: "Gulai ikan garing untuk makan bersama, Minggu (16/4). (Genta Andalas/Winda Lestari)",
      },
    ],
    body: `<p>Ikan-ikan itu tidak takut kepada manusia. Begitu segenggam nasi dilempar, permukaan air di Lubuk Sariak pecah oleh ratusan punggung perak. Anak-anak di tepi sungai menjerit girang. Tak satu pun dari mereka membawa pancing.</p>
<p>Setahun lamanya, tidak ada yang boleh mengambil ikan di ruas sungai sepanjang enam ratus meter ini. Tidak dengan jala, tidak dengan kail, bahkan tidak dengan tangan. Orang kampung menyebutnya ikan larangan. Di Sumatra Barat ada banyak lubuk semacam ini, dan setiap nagari punya caranya sendiri untuk menjaganya.</p>
<p>“Kalau saya larang karena undang-undang, orang cari celah. Kalau kita larang bersama-sama, orang malu,” kata Datuak Rajo Alam, 71 tahun, yang memimpin musyawarah pembukaan lubuk tahun ini.</p>
<figure data-picture="2017-ikan-larangan-tetua"></figure>
<p>Dua belas mahasiswa Biologi dan Peternakan datang sehari sebelumnya. Mereka membawa timbangan, meteran kain, dan buku tulis yang sampulnya dibungkus plastik. Tugas mereka mencatat panjang dan berat ikan yang diangkat, lalu membandingkannya dengan ikan dari ruas sungai yang bebas dipancing dua kilometer di hilir.</p>
<h2>Aba-aba dari surau</h2>
<p>Lubuk dibuka pukul delapan, sesudah doa. Begitu beduk surau dipukul tiga kali, jala-jala mengembang hampir serempak. Setiap kepala keluarga membayar Rp50.000 untuk turun ke air. Tahun ini ada 143 orang; uangnya akan dipakai mengganti atap madrasah.</p>
<p>Mira Yuliana, mahasiswa Biologi angkatan 2014, berdiri di air sepinggang sambil meneriakkan angka. Ikan garing terpanjang pagi itu 54 sentimeter. Rata-rata dari 210 ekor yang sempat ia ukur adalah 31 sentimeter. “Di hilir kami cuma dapat 19 sentimeter. Bedanya sejauh itu hanya karena orang mau menunggu,” ujarnya.</p>
<p>Menunggu memang pokok soalnya. Dosen pembimbing mereka, Dr. Elfira Munaf, mengatakan ikan garing perlu dua sampai tiga tahun untuk bertelur. Di sungai yang dipancing setiap hari, banyak yang terangkat sebelum sempat berkembang biak.</p>
<figure data-picture="2017-ikan-larangan-makan"></figure>
<p>Menjelang zuhur, jala diangkat. Sebagian ikan dibawa pulang, sebagian dimasak di halaman surau untuk siapa saja yang datang. Mahasiswa yang sejak pagi mencatat kini duduk bersila, jari mereka kuning oleh gulai.</p>
<p>Sorenya, Datuak Rajo Alam kembali ke tepi air seorang diri dan melempar segenggam nasi. Beberapa ekor ikan kecil muncul. “Nah,” katanya pelan. “Ini untuk tahun depan.”</p>`,
  },
  {
    slug: "lima-menit-sebelum-rapat",
    headline: "Lima Menit Sebelum Rapat",
    dek: "Tiga bulan menulis, dua jam menunggu, lima menit bertemu. Komik bulan Juni untuk semua yang sedang duduk di depan pintu dosen.",
    rubric: "aneka-ragam/komik",
    format: "comic",
    publishedAt: "2017-06-09 16:00",
    tags: ["Skripsi", "Dosen", "Kesehatan Mental"],
    bylines: [{ person: "Ilham Saputra", role: "illustrator" }],
    picture: {
      key: "2017-komik-bimbingan-sampul",
      scene: "desk",
      seed: 600,
      style: "illustration",
      alt: "Meja penuh kertas draf dengan laptop dan cangkir kopi yang sudah dingin.",
      credit: "Ilham Saputra",
      caption: "Draf bab dua menunggu nasibnya. (Ilustrator/Ilham Saputra)",
    },
    pictures: bimbinganLimaMenit,
    body: `<p>Komik ini dibuat di bangku panjang depan ruang dosen, di balik selembar draf bab dua yang belum jadi dikoreksi. Kalau kamu merasa mengenali tokohnya, percayalah, semua orang juga merasa begitu.</p>
<p>Selamat menunggu giliran. Jangan lupa bawa pulpen merah cadangan.</p>`,
  },
  {
    slug: "6-214-mahasiswa-baru-dan-satu-jalan-menanjak",
    headline: "6.214 Mahasiswa Baru dan Satu Jalan Menanjak",
    kicker: "Penerimaan Mahasiswa Baru",
    dek: "Hari pertama pengenalan kampus dimulai dengan jalan kaki dari gerbang. Panitia menyiapkan sembilan pos air dan dua belas tim kesehatan.",
    rubric: "berita/liputan",
    publishedAt: "2017-08-15 20:05",
    tags: ["Mahasiswa Baru", "Organisasi Mahasiswa", "Kesehatan", "BEM KM Unand"],
    bylines: [
      { person: "Redaksi", role: "writer" },
      { person: "Fadhil Ramadhan", role: "editor" },
    ],
    picture: {
      key: "2017-maba-gerbang",
      scene: "campus-gate",
      seed: 815,
      style: "photo",
      alt: "Rombongan mahasiswa berkemeja putih berjalan masuk melalui gerbang kampus yang diapit pohon.",
      credit: "Winda Lestari",
      caption: "Mahasiswa baru memasuki gerbang Limau Manis, Senin (14/8). (Genta Andalas/Winda Lestari)",
    },
    body: `<p>Belum pukul enam pagi ketika barisan pertama bergerak dari gerbang. Kemeja putih, celana hitam, dan papan nama dari karton bekas kalender membentuk garis panjang yang merayap naik ke auditorium.</p>
<p>Sebanyak 6.214 mahasiswa baru mengikuti hari pertama pengenalan kehidupan kampus, Senin (14/8). Mereka datang dari 28 provinsi. Panitia mencatat pendaftar terjauh berasal dari Merauke, yang tiba di Padang empat hari lebih awal supaya sempat mencari kos.</p>
<p>Tahun ini tidak ada atribut yang harus dibeli. Ketua panitia, Reza Mardian, mahasiswa Fakultas Hukum angkatan 2014, mengatakan keputusan itu diambil setelah membaca 370 lembar evaluasi peserta tahun lalu. “Yang paling banyak dikeluhkan bukan capeknya, tapi mencari pita tiga warna tengah malam. Jadi kami hapus,” ujarnya.</p>
<p>Sebagai gantinya, peserta diminta membawa botol minum sendiri. Sembilan pos air diletakkan di sepanjang tanjakan. Hingga siang, tim kesehatan menangani 41 peserta yang pusing atau lemas; sebagian besar belum sarapan. Semuanya kembali ke barisan setelah makan roti dan duduk setengah jam.</p>
<p>Di depan Gedung H, Yohana Rumere dari Merauke berhenti untuk memotret kabut di Bukit Barisan. Ia diterima di Fakultas Peternakan. “Bapak bilang Padang itu panas dan di tepi laut. Ternyata kampusnya di gunung,” katanya.</p>
<p>Kegiatan berlangsung tiga hari. Hari kedua diisi pengenalan fakultas, hari ketiga pameran 46 unit kegiatan dan organisasi mahasiswa di sekitar Pusat Kegiatan Mahasiswa. BEM KM Unand membuka meja informasi bagi peserta yang belum mendapat tempat tinggal; sampai sore, 27 orang sudah mendaftar.</p>
<p>Pukul 17.20 barisan dibubarkan. Jalan yang pagi tadi mereka daki kini menurun, dan hampir semua orang berlari.</p>
<p><strong>(Winda Lestari)</strong></p>
<p>Narasumber: Reza Mardian, Yohana Rumere, tim kesehatan panitia.</p>`,
  },
  {
    slug: "satu-dari-empat-mahasiswa-tidak-pernah-ke-perpustakaan",
    headline: "Satu dari Empat Mahasiswa Tidak Pernah ke Perpustakaan",
    kicker: "Survei Litbang",
    dek: "Litbang Genta bertanya kepada 412 mahasiswa dari lima belas fakultas. Yang datang pun lebih banyak mencari meja dan jaringan daripada buku.",
    rubric: "riset-survei",
    publishedAt: "2017-10-23 10:30",
    tags: ["Survei", "Perpustakaan", "Buku", "Penelitian"],
    bylines: [
      { person: "Taufik Akbar", role: "researcher" },
      { person: "Nurul Hasanah", role: "editor" },
    ],
    picture: {
      key: "2017-survei-perpustakaan",
      scene: "chart",
      seed: 412,
      style: "illustration",
      alt: "Poster berisi diagram batang dan garis yang menggambarkan hasil survei.",
      credit: "Ilham Saputra",
      caption: "Kunjungan mahasiswa ke perpustakaan dalam angka. (Ilustrator/Ilham Saputra)",
    },
    body: `<p>Kapan terakhir kali kamu ke perpustakaan? Pertanyaan itu diajukan Litbang Genta kepada 412 mahasiswa sepanjang dua pekan pertama Oktober. Sebanyak 98 orang menjawab: belum pernah bulan ini, bulan lalu pun tidak.</p>
<p>Responden dipilih acak bertingkat menurut fakultas dan angkatan, lalu ditemui langsung. Dengan jumlah itu, batas galat survei sekitar 4,8 persen pada tingkat kepercayaan 95 persen. Hasilnya menunjukkan bahwa hampir enam dari sepuluh mahasiswa datang paling banyak dua kali sebulan, atau tidak sama sekali.</p>
<h2>Kunjungan dalam sebulan terakhir</h2>
<table>
<thead>
<tr><th scope="col">Kunjungan</th><th scope="col">Eksakta</th><th scope="col">Noneksakta</th><th scope="col">Jumlah</th><th scope="col">Persen</th></tr>
</thead>
<tbody>
<tr><th scope="row">Tidak pernah</th><td>61</td><td>37</td><td>98</td><td>23,8</td></tr>
<tr><th scope="row">1–2 kali</th><td>84</td><td>63</td><td>147</td><td>35,7</td></tr>
<tr><th scope="row">3–5 kali</th><td>53</td><td>51</td><td>104</td><td>25,2</td></tr>
<tr><th scope="row">Lebih dari 5 kali</th><td>32</td><td>31</td><td>63</td><td>15,3</td></tr>
<tr><th scope="row">Semua</th><td>230</td><td>182</td><td>412</td><td>100</td></tr>
</tbody>
</table>
<h2>Mencari apa?</h2>
<p>Kepada 314 orang yang berkunjung, kami menanyakan tujuan mereka. Jawaban boleh lebih dari satu.</p>
<ul>
<li>Mengerjakan tugas: 246 orang (78,3 persen)</li>
<li>Memakai jaringan nirkabel: 189 orang (60,2 persen)</li>
<li>Meminjam atau membaca buku: 141 orang (44,9 persen)</li>
<li>Duduk di ruangan yang sejuk: 77 orang (24,5 persen)</li>
</ul>
<p>Jawaban terakhir mula-mula ditulis responden sebagai gurauan, lalu berulang sampai kami buatkan kolom sendiri. Vina Rahmadani, mahasiswa Kimia angkatan 2016, termasuk di dalamnya. “Kos saya atapnya seng. Siang-siang tidak bisa berpikir di sana,” katanya.</p>
<p>Adapun yang tidak pernah datang menyebut tiga alasan: bahan kuliah sudah dibagikan dosen (52 orang), letaknya jauh dari gedung kuliah (29 orang), dan jam buka yang bertabrakan dengan praktikum (17 orang).</p>
<p>Pustakawan Asmaniar, yang sudah dua puluh tahun bekerja di bagian sirkulasi, tidak kaget. Menurutnya, orang yang datang karena jaringan pun sering pulang membawa buku. “Asal dia lewat di depan rak, kami masih punya kesempatan,” ujarnya.</p>
<p>Survei ini menggambarkan pendapat responden pada waktu ditanya dan tidak mengukur mutu layanan perpustakaan. Daftar pertanyaan dan rekapitulasi jawaban dapat diminta ke sekretariat Genta.*</p>
<p>*Pengumpulan data: 2–13 Oktober 2017, oleh sepuluh anggota Litbang. Pengolahan: Taufik Akbar.</p>`,
  },
  {
    slug: "buyung-nasrul-dan-mikroskop-yang-tak-jadi-dibuang",
    headline: "Buyung Nasrul dan Mikroskop yang Tak Jadi Dibuang",
    dek: "Tanpa ijazah teknik, laboran ini menghidupkan kembali 63 mikroskop. Sebagian masih dipakai mahasiswa setiap Selasa dan Kamis.",
    rubric: "sosok",
    publishedAt: "2017-11-28 13:15",
    tags: ["Penelitian", "Teknologi", "Padang"],
    bylines: [
      { person: "Winda Lestari", role: "writer" },
      { person: "Taufik Akbar", role: "editor" },
    ],
    picture: {
      key: "2017-sosok-laboran",
      scene: "laboratory",
      seed: 63,
      style: "photo",
      shape: "portrait",
      alt: "Seorang lelaki berjas laboratorium membungkuk di meja yang penuh tabung dan labu kaca.",
      credit: "Winda Lestari",
      caption: "Buyung Nasrul di meja kerjanya, Jumat (24/11). (Genta Andalas/Winda Lestari)",
    },
    body: `<p>Obengnya sebesar lidi. Dengan ujung benda itu, Buyung Nasrul memutar sekrup yang bahkan tidak kelihatan oleh orang yang duduk di depannya. Setelah seperempat putaran, ia menempelkan mata ke lensa, lalu tersenyum. “Sudah ada dunianya,” katanya.</p>
<p>Ia laboran di gedung praktikum Biologi sejak 1994. Tugas resminya menyiapkan alat dan mencuci kaca. Namun, rak di belakang mejanya berisi hal lain: lensa dalam kotak obat, roda gigi dari jam dinding, dan sebuah buku tulis bergaris yang mencatat setiap mikroskop yang pernah ia bongkar. Sampai pekan lalu jumlahnya 63.</p>
<p>Semuanya bermula dari tumpukan di gudang. Pada 2003, dua belas mikroskop hendak dihapus dari daftar barang karena berjamur. Buyung meminta izin membawa pulang satu. Ia membongkarnya di meja makan, di bawah lampu belajar anaknya. “Istri saya bilang, kalau hilang satu sekrup jangan cari di nasi,” ujarnya.</p>
<p>Ia hanya tamat STM jurusan mesin. Cara membersihkan prisma ia pelajari dari tukang kacamata di Pasar Raya, yang awalnya mengira dia hendak membuka toko saingan. Jamur di lensa ia lap dengan campuran yang takarannya ditulis di sampul buku; butuh empat bulan sampai ia berani mencobanya pada lensa terbesar.</p>
<aside class="pull-quote"><p>“Alat itu jarang mati. Biasanya cuma tidak ada yang mau membukanya.”</p></aside>
<p>Kini mikroskop hasil tangannya dipakai pada praktikum setiap Selasa dan Kamis. Laila Fauziah, mahasiswa Biologi angkatan 2015, selalu mencari yang bertanda cat biru. “Yang biru itu sudah disetel Pak Buyung. Gambarnya tajam sampai ke pinggir,” katanya.</p>
<p>Tahun depan Buyung berusia 58 dan pensiun. Dua laboran muda sudah belajar padanya setiap Jumat sore, masing-masing dengan buku tulis bergaris. Syaratnya satu: tidak boleh memotret cara membongkar, harus digambar dengan tangan. Orang yang menggambar, katanya, melihat dua kali.</p>
<p>Mikroskop nomor 64 sudah menunggu di meja, tutupnya terbuka. Buyung belum mau menebak kerusakannya. “Kita dengar dulu dia maunya apa,” ucapnya, lalu kembali menunduk.</p>`,
  },
  {
    slug: "kos-tanpa-selembar-perjanjian",
    headline: "Kos Tanpa Selembar Perjanjian",
    kicker: "Laporan Khusus",
    dek: "Dari 86 rumah kos yang kami datangi di sekitar Pasar Baru, hanya sembilan memakai perjanjian tertulis. Ketika ada yang tidak beres, kedua pihak sama-sama bingung.",
    rubric: "berita/laporan/laporan-khusus",
    publishedAt: "2018-03-19 08:00",
    tags: ["Asrama", "Padang", "Mahasiswa Baru", "Survei"],
    bylines: [
      { person: "Fadhil Ramadhan", role: "writer" },
      { person: "Winda Lestari", role: "writer" },
      { person: "Taufik Akbar", role: "researcher" },
      { person: "Nurul Hasanah", role: "editor" },
    ],
    picture: {
      key: "2018-kos-pasar-baru",
      scene: "dormitory",
      seed: 318,
      style: "photo",
      alt: "Bangunan bertingkat dengan jemuran di balkon dan jendela yang mulai menyala pada petang hari.",
      credit: "Winda Lestari",
      caption: "Rumah kos di kawasan Pasar Baru menjelang malam, Jumat (9/3). (Genta Andalas/Winda Lestari)",
    },
    body: `<p>Yang diingat Fitri Handayani dari hari pertamanya di Padang adalah sebuah kuitansi. Kertas itu bertuliskan “uang kos satu tahun, lunas”, tanpa alamat kamar, tanpa tanggal berakhir. Mahasiswa Agroekoteknologi angkatan 2016 itu baru mencarinya kembali empat belas bulan kemudian, saat kamarnya ternyata sudah dijanjikan kepada orang lain.</p>
<p>“Saya kira setahun dihitung dari pindah. Ibu kos menghitung dari Juli. Dua-duanya tidak salah, karena memang tidak tertulis,” katanya.</p>
<p>Selama tiga pekan, Genta mendatangi 86 rumah kos dan kontrakan di sekitar Pasar Baru, Kapalo Koto, dan Cupak Tangah. Kami bertanya satu hal kepada pemilik dan penghuninya: adakah perjanjian tertulis? Jawabannya, hanya sembilan rumah yang punya. Selebihnya memakai kuitansi, catatan di buku, atau sekadar pesan di telepon.</p>
<h2>Percaya dulu, tanya belakangan</h2>
<p>Pemilik kos tidak selalu untung dari keadaan itu. Darmis, 59 tahun, yang menyewakan sebelas kamar di belakang rumahnya, pernah ditinggal tiga penghuni sekaligus tanpa kabar dan tagihan listrik dua bulan. “Saya punya nama panggilannya saja. Mau menagih ke mana?” ujarnya.</p>
<p>Perselisihan yang paling sering kami dengar menyangkut tiga hal:</p>
<ol>
<li>uang muka yang tidak kembali ketika penghuni batal masuk (22 cerita);</li>
<li>kenaikan sewa di tengah tahun (17 cerita);</li>
<li>siapa yang membayar kerusakan, terutama pompa air dan kunci (14 cerita).</li>
</ol>
<p>Semuanya berakhir dengan musyawarah, kecuali satu: dua mahasiswa memilih pindah malam itu juga dan menumpang di sekretariat organisasinya selama sepuluh hari.</p>
<h2>Satu halaman sudah cukup</h2>
<p>Dosen hukum perdata Dr. Marlina Sofyan, S.H., M.H., menerangkan bahwa perjanjian lisan tetap sah. Masalahnya terletak pada pembuktian. “Perjanjian sewa kamar tidak perlu notaris. Satu halaman, dua tanda tangan, difoto oleh keduanya. Itu sudah menolong sekali,” tuturnya.</p>
<p>Menurut Marlina, isinya cukup enam butir: nama dan alamat kedua pihak, kamar yang disewa, harga, tanggal mulai dan berakhir, apa yang termasuk dalam sewa, serta cara mengembalikan uang muka.</p>
<p>Sembilan rumah yang memakai surat mengaku tidak direpotkan olehnya. Jasman, pensiunan guru di Cupak Tangah, mengetik sendiri suratnya sejak 2009 dan membacakannya keras-keras di depan orang tua penghuni. Sampai kini ia belum pernah berselisih. “Mungkin karena suratnya. Mungkin juga karena saya membacanya lama sekali,” katanya.</p>
<p>Fitri sekarang tinggal tiga rumah dari kos lamanya. Kali ini ia membawa sendiri selembar kertas dan meminta tanda tangan. Pemilik rumah itu membacanya dua kali, lalu bertanya apakah ia boleh minta salinannya untuk sepuluh kamar yang lain.</p>
<p>Narasumber: 86 pemilik atau penjaga kos, 131 penghuni, dan Dr. Marlina Sofyan. Sebagian nama penghuni tidak disebut atas permintaan mereka.</p>`,
  },
  {
    slug: "surat-untuk-panitia-yang-selalu-terlambat",
    headline: "Surat untuk Panitia yang Selalu Terlambat",
    dek: "Di undangan tertulis pukul delapan, acara mulai pukul sembilan lewat. Kita semua tahu, dan karena itulah tak ada lagi yang datang pukul delapan.",
    rubric: "aspirasi",
    publishedAt: "2018-05-07 11:45",
    tags: ["Organisasi Mahasiswa", "UKM", "BEM KM Unand"],
    bylines: [
      { person: "Fadhil Ramadhan", role: "writer" },
      { person: "Nurul Hasanah", role: "editor" },
    ],
    picture: {
      key: "2018-surat-panitia",
      scene: "abstract",
      seed: 800,
      style: "illustration",
      alt: "Bidang-bidang warna yang saling menumpuk seperti kepingan jam yang berantakan.",
      credit: "Ilham Saputra",
      caption: "Pukul delapan menurut siapa? (Ilustrator/Ilham Saputra)",
    },
    body: `<p>Kawan-kawan panitia yang baik,</p>
<p>Sabtu lalu saya datang pukul 07.50 ke seminar kalian. Undangannya pukul delapan. Di dalam ruangan ada dua orang: saya dan seorang bapak yang sedang mengepel. Beliau bertanya apakah saya pembicara.</p>
<p>Saya tidak marah. Empat tahun menjadi mahasiswa membuat saya hafal urutannya. Pukul delapan spanduk dipasang, pukul setengah sembilan pelantang suara dicoba, pukul sembilan pembawa acara meminta hadirin di luar untuk masuk, dan pukul sembilan lewat dua puluh sambutan pertama dimulai dengan permintaan maaf atas keterlambatan.</p>
<p>Dalam satu semester ini saya iseng mencatat. Dari empat belas acara yang saya hadiri di kampus, dua mulai tepat waktu. Rata-rata sisanya terlambat 47 menit. Kalau setiap acara dihadiri seratus orang, sudah hampir seribu jam yang kita habiskan bersama untuk memandangi panggung kosong.</p>
<p>Alasannya selalu peserta belum lengkap. Padahal peserta belum lengkap karena mereka tahu acaranya belum mulai. Kita terkurung dalam lingkaran yang kita buat sendiri, dan orang yang paling dirugikan adalah yang paling menghargai janji.</p>
<blockquote><p>Menghukum yang tepat waktu demi menunggu yang terlambat adalah pelajaran yang aneh untuk sebuah kampus.</p></blockquote>
<p>Saya tahu panitia bukan orang malas. Kalian tidur tiga jam, menjemput pembicara dengan motor pinjaman, dan menalangi nasi kotak. Justru karena itu, sayang sekali kalau yang diingat orang hanyalah kursi kosong.</p>
<p>Usul saya sederhana. Mulailah pada waktunya dengan siapa pun yang ada, sekalipun cuma lima orang dan bapak yang mengepel. Tulis di undangan kapan acara selesai, lalu akhiri pada jam itu. Pindahkan sambutan ke belakang. Tiga acara saja seperti itu, kabar akan menyebar: acara mereka tidak menunggu.</p>
<p>Acara kalian berikutnya tanggal 19. Saya akan datang pukul 07.50 lagi. Semoga kali ini kita bertiga sudah ditemani pembawa acara.</p>
<p>Salam hangat dari kursi baris kedua.</p>`,
  },
  {
    slug: "dua-puluh-menit-setelah-guncangan",
    headline: "Dua Puluh Menit Setelah Guncangan",
    dek: "Apa yang dilakukan lebih dulu ketika bumi bergoyang: lari, berlindung, atau membuka telepon? Panduan singkat untuk warga kampus di kota tepi laut.",
    rubric: "wawasan",
    publishedAt: "2018-07-23 14:20",
    tags: ["Gempa", "Padang", "Kesehatan"],
    bylines: [
      { person: "Winda Lestari", role: "writer" },
      { person: "Fadhil Ramadhan", role: "editor" },
    ],
    picture: {
      key: "2018-gempa-pantai",
      scene: "beach",
      seed: 2009,
      style: "photo",
      alt: "Pantai dengan perahu nelayan dan deretan bangunan kota di kejauhan menjelang matahari terbenam.",
      credit: "Rio Mahendra",
      caption: "Pantai Padang dilihat dari arah Purus, Rabu (18/7). (Genta Andalas/Rio Mahendra)",
    },
    body: `<p>Kebanyakan dari kita sudah pernah ikut simulasi gempa: sirene meraung, semua merunduk, lalu turun tangga sambil bercanda. Yang jarang dilatih adalah dua puluh menit sesudahnya.</p>
<p>Waktu itulah yang menentukan di Padang. Kota ini berhadapan dengan zona subduksi, dan jika gempa besar di laut menimbulkan tsunami, gelombang pertama diperkirakan tiba dalam dua puluh sampai tiga puluh menit. Kampus Limau Manis berada di ketinggian sekitar 250 meter sehingga aman dari gelombang. Namun, banyak mahasiswa tinggal, bekerja, atau sekadar makan malam di dekat pantai.</p>
<h2>Saat bergoyang</h2>
<p>Merunduk, lindungi kepala, dan berpegangan pada kaki meja. Jangan berlari ketika lantai masih bergerak; sebagian besar cedera terjadi karena jatuh atau tertimpa benda saat berlari. Di jalan, menepi dan jauhi tiang listrik. Di atas motor, berhenti.</p>
<h2>Begitu berhenti</h2>
<p>Dosen kebencanaan Dr. Afrizon Malik menyarankan untuk menghitung lamanya guncangan. “Kalau terasa kuat sampai sulit berdiri, atau lemah tetapi lebih dari dua puluh detik, dan Anda di dekat pantai, jangan tunggu sirene. Guncangannya itulah sirene,” katanya.</p>
<ol>
<li>Pergilah ke tempat tinggi atau ke gedung evakuasi terdekat, minimal lantai tiga.</li>
<li>Berjalan kaki. Jalan ke arah Bypass hampir pasti macet oleh kendaraan.</li>
<li>Kirim satu pesan pendek kepada keluarga, lalu simpan baterai.</li>
<li>Jangan turun setelah gelombang pertama. Gelombang berikutnya bisa lebih besar.</li>
</ol>
<h2>Sebelum itu semua</h2>
<p>Tas siaga tidak perlu mahal. Milik Indra Wahyudi, mahasiswa Keperawatan angkatan 2016 yang menjadi relawan siaga bencana, berisi air satu liter, senter, peluit, obat pribadi, salinan kartu identitas dalam plastik, dan uang tunai Rp100.000 dalam pecahan kecil. “Semuanya muat di tas laptop lama,” ujarnya.</p>
<p>Terakhir, sepakati satu titik kumpul dengan teman satu kos. Pilih tempat yang bisa dicapai tanpa menyeberangi sungai. Jaringan telepon sering putus pada jam pertama, dan janji yang sudah dibuat lebih awal adalah satu-satunya pesan yang pasti sampai.</p>`,
  },
  {
    slug: "parkir-penuh-sebelum-pukul-delapan",
    headline: "Parkir Penuh Sebelum Pukul Delapan",
    kicker: "Sorotan Kampus",
    dek: "Jumlah motor bertambah lebih cepat daripada tempatnya. Di Gedung F, mahasiswa kelas siang kini parkir di tepi jalan dan berharap tidak hujan.",
    rubric: "berita/sorotan-kampus",
    publishedAt: "2018-09-17 17:30",
    tags: ["Parkir", "Bus Kampus", "Lingkungan"],
    bylines: [
      { person: "Hanifah Zahra", role: "writer" },
      { person: "Winda Lestari", role: "editor" },
    ],
    picture: {
      key: "2018-parkir-gedung-f",
      scene: "motorbikes",
      seed: 420,
      style: "photo",
      alt: "Ratusan sepeda motor berjajar rapat memenuhi lapangan parkir.",
      credit: "Rio Mahendra",
      caption: "Sepeda motor memenuhi lapangan parkir Gedung F, Rabu (12/9). (Genta Andalas/Rio Mahendra)",
    },
    body: `<p>Yang dicari Gusri Hamdi setiap pagi bukan motor, melainkan celah di antara dua motor. Juru parkir di Gedung F itu menggeser setang, mengangkat roda belakang, dan menciptakan tempat dari ruang yang bagi orang lain sudah habis.</p>
<p>Pukul 07.46, Rabu (12/9), celah terakhir terisi. Mahasiswa yang datang sesudahnya berputar dua kali, lalu menyerah dan berhenti di bahu jalan menuju auditorium.</p>
<p>Lapangan parkir Gedung F dirancang untuk 420 motor. Selama lima hari pengamatan, Genta menghitung rata-rata 655 motor pada pukul sembilan pagi, di dalam dan di luar garis. Puncaknya hari Rabu, 702 motor, ketika hampir semua program studi punya kelas pagi.</p>
<p>Letak kampus menjelaskan sebagian besarnya. Tanjakan dari Pasar Baru terlalu panjang untuk jalan kaki dengan laptop dan buku, sedangkan bus tidak selalu datang pada menit yang diperlukan. “Saya pernah naik bus sebulan penuh. Tapi kalau praktikum selesai magrib, pulangnya susah,” kata Yolanda Safitri, mahasiswa Teknologi Pertanian angkatan 2017.</p>
<p>Akibatnya terasa di luar lapangan. Pejalan kaki turun ke badan jalan karena trotoar terisi roda. Bus kampus harus menunggu di tikungan bila berpapasan. Dalam sebulan terakhir, juru parkir mencatat sebelas spion patah dan satu motor yang salah dibawa pulang; pemilik keduanya ternyata memakai merek dan warna yang sama.</p>
<p>Pengelola kawasan sudah menyiapkan lapangan tambahan di belakang Gedung H untuk 180 motor, yang diharapkan selesai November. Petugas pengelola, Novrialdi, mengakui jumlah itu belum cukup. “Kalau tempatnya ditambah terus, lama-lama kita kuliah di lapangan parkir. Jadwal kuliahnya juga perlu disebar,” ujarnya.</p>
<p>Beberapa mahasiswa mencari jalan sendiri. Di Fakultas Ilmu Sosial, sebuah grup berbagi tumpangan sudah beranggotakan 96 orang. Aturannya hanya dua: pembonceng membawa helm sendiri, dan bensin dibayar dengan kopi.</p>
<p>Gusri setuju dengan aturan itu. Satu motor untuk dua orang, katanya, berarti satu celah lagi yang tidak perlu ia ciptakan.</p>`,
    corrections: [
      {
        at: "2018-09-19 09:10",
        kind: "correction",
        body: `<p>Pada paragraf ketiga sebelumnya tertulis bahwa lapangan parkir Gedung F dirancang untuk 240 motor. Yang benar 420 motor. Kesalahan terjadi ketika angka disalin dari catatan lapangan. Redaksi meminta maaf kepada pembaca dan pengelola kawasan.</p>`,
      },
    ],
  },
  {
    slug: "pasar-sebelum-matahari",
    headline: "Pasar Sebelum Matahari",
    dek: "Lima gambar dari Pasar Raya dan sekitarnya, dari pukul tiga sampai pukul tujuh pagi, ketika kota masih tidur dan sayur sudah bangun.",
    rubric: "aneka-ragam/galeri",
    format: "photo",
    publishedAt: "2018-11-11 07:00",
    tags: ["Fotografi", "Padang", "Kuliner"],
    bylines: [{ person: "Rio Mahendra", role: "photographer" }],
    picture: {
      key: "2018-pasar-pembuka",
      scene: "market",
      seed: 310,
      style: "photo",
      alt: "Lapak-lapak pasar beratap tenda di bawah cahaya lampu sebelum pagi.",
      credit: "Rio Mahendra",
      caption: "Pasar Raya pukul tiga pagi, Sabtu (10/11). (Genta Andalas/Rio Mahendra)",
    },
    pictures: [
      {
        key: "2018-pasar-tenda",
        scene: "market",
        seed: 311,
        style: "photo",
        alt: "Deretan lapak beratap terpal di pasar dengan tumpukan sayur dan beberapa pembeli.",
        credit: "Rio Mahendra",
        caption:
          "Lapak sayur dari Alahan Panjang mulai dibuka di Pasar Raya, Sabtu (10/11). (Genta Andalas/Rio Mahendra)",
      },
      {
        key: "2018-pasar-jalan-basah",
        scene: "road-rain",
        seed: 312,
        style: "photo",
        alt: "Orang-orang berpayung menyusuri jalan basah yang memantulkan cahaya lampu.",
        credit: "Rio Mahendra",
        caption: "Gerimis pukul empat tidak menunda siapa pun, Sabtu (10/11). (Genta Andalas/Rio Mahendra)",
      },
      {
        key: "2018-pasar-sarapan",
        scene: "food",
        seed: 313,
        style: "photo",
        shape: "square",
        alt: "Piring nasi dengan rendang dan lauk lain yang dilihat dari atas meja kayu.",
        credit: "Rio Mahendra",
        caption: "Sarapan kuli angkut di warung Uni Ros, Sabtu (10/11). (Genta Andalas/Rio Mahendra)",
      },
      {
        key: "2018-pasar-tangan",
        scene: "hands",
        seed: 314,
        style: "photo",
        alt: "Beberapa tangan bertemu di tengah, saling menggenggam.",
        credit: "Rio Mahendra",
        caption: "Harga disepakati dengan jabat tangan, Sabtu (10/11). (Genta Andalas/Rio Mahendra)",
      },
      {
        key: "2018-pasar-perahu",
        scene: "beach",
        seed: 315,
        style: "photo",
        alt: "Perahu-perahu nelayan di tepi pantai dengan langit yang kemerahan.",
        credit: "Rio Mahendra",
        caption: "Perahu terakhir menurunkan ikan di Purus, Sabtu (10/11). (Genta Andalas/Rio Mahendra)",
      },
    ],
    body: `<p>Saya berangkat dari kos pukul setengah tiga, dengan satu lensa dan jas hujan yang bocor di bahu kiri. Di Pasar Raya, truk dari Alahan Panjang sudah lebih dulu tiba. Kol dilempar dari tangan ke tangan seperti bola; tidak ada yang jatuh.</p>
<p>Uni Ros membuka warungnya pukul tiga untuk para kuli angkut. Nasi, rendang, dan segelas kopi ia hargai Rp12.000, sama seperti tahun lalu. “Kalau naik, mereka yang susah. Kalau mereka susah, siapa yang angkat beras saya?” katanya.</p>
<p>Pukul tujuh, ketika orang kantor lewat dan mengira hari baru dimulai, sebagian pedagang ini sudah menggulung terpal dan pulang tidur.</p>`,
  },
  {
    slug: "empat-dari-sepuluh-mahasiswa-memilih-suara-pemira-naik",
    headline: "Empat dari Sepuluh Mahasiswa Memilih, Suara Pemira Naik",
    dek: "Sebanyak 9.874 mahasiswa memberikan suara di 32 tempat pemungutan. Fakultas dengan partisipasi tertinggi justru yang gedungnya paling jauh.",
    rubric: "berita/liputan",
    publishedAt: "2018-12-07 22:40",
    tags: ["Pemira", "BEM KM Unand", "Organisasi Mahasiswa"],
    bylines: [
      { person: "Hanifah Zahra", role: "writer" },
      { person: "Taufik Akbar", role: "editor" },
    ],
    picture: {
      key: "2018-pemira-kotak-suara",
      scene: "ballot",
      seed: 9874,
      style: "photo",
      alt: "Sebuah tangan memasukkan kertas suara ke dalam kotak.",
      credit: "Rio Mahendra",
      caption: "Seorang mahasiswa memberikan suara di Gedung H, Kamis (6/12). (Genta Andalas/Rio Mahendra)",
    },
    body: `<p>Kotak suara terakhir tiba di Pusat Kegiatan Mahasiswa pukul 18.55, diikat tali rafia di boncengan motor. Ketua panitia, Ferdi Anugrah, menerimanya seperti menerima kue ulang tahun: dengan dua tangan, pelan-pelan.</p>
<p>Penghitungan selesai menjelang tengah malam, Kamis (6/12). Dari 24.310 mahasiswa dalam daftar pemilih, 9.874 orang memberikan suara atau 40,6 persen. Tahun lalu angkanya 36,2 persen.</p>
<p>Hasil sementara untuk presiden dan wakil presiden mahasiswa adalah sebagai berikut.</p>
<table>
<thead>
<tr><th scope="col">Pasangan calon</th><th scope="col">Suara</th></tr>
</thead>
<tbody>
<tr><th scope="row">Arif Kurniadi – Mutia Sandra</th><td>4.212</td></tr>
<tr><th scope="row">Hafiz Ananda – Desri Yanti</th><td>3.356</td></tr>
<tr><th scope="row">Bobby Saputra – Rika Amelia</th><td>2.071</td></tr>
<tr><th scope="row">Tidak sah</th><td>235</td></tr>
</tbody>
</table>
<p>Ferdi menduga kenaikan itu datang dari tempat pemungutan yang ditambah, dari 24 menjadi 32, termasuk satu di Kampus Jati dan dua di dekat kantin. “Orang mau memilih asal tidak perlu memutar. Kami taruh kotaknya di jalan ke tempat makan,” katanya.</p>
<p>Partisipasi tertinggi tercatat di Fakultas Keperawatan, 61 persen. Adapun yang terendah, 27 persen, di sebuah fakultas yang pada hari itu sedang ujian praktikum. Panitia akan mengusulkan agar tahun depan kalender ujian diperiksa lebih dahulu.</p>
<p>Tidak semua yang datang pulang dengan puas. Sebanyak 58 orang tidak menemukan namanya dalam daftar dan dilayani sebagai pemilih tambahan setelah pukul tiga. Rezi Oktarino, mahasiswa Sosiologi angkatan 2017, menunggu satu jam. “Agak kesal, tapi akhirnya bisa. Saya sempat baca visi-misi ketiganya sampai habis,” ujarnya.</p>
<p>Pasangan calon dapat mengajukan keberatan sampai Senin (10/12). Jika tidak ada, penetapan dilakukan dua hari sesudahnya di lantai dua Pusat Kegiatan Mahasiswa.</p>
<p>Pukul 00.20, panitia menggulung spanduk. Di sudut ruangan, seorang saksi tertidur dengan kepala di atas kotak suara yang sudah kosong.</p>`,
  },
  {
    slug: "kursi-nomor-tujuh",
    headline: "Kursi Nomor Tujuh",
    rubric: "sastra-budaya/rehat",
    publishedAt: "2019-03-04 06:30",
    tags: ["Bus Kampus", "Sastra", "Padang"],
    bylines: [{ person: "Hanifah Zahra", role: "writer" }],
    picture: {
      key: "2019-rehat-kursi",
      scene: "bus",
      seed: 7,
      style: "illustration",
      alt: "Bus kampus menanjak di jalan yang diapit pepohonan.",
      credit: "Ilham Saputra",
      caption: "Bus pagi. (Ilustrator/Ilham Saputra)",
    },
    body: `<p>Setiap pagi, ibu penjual pecel itu naik dari Pasar Baru dan duduk di kursi nomor tujuh, bakulnya di pangkuan. Sopir tidak pernah menagihnya. Ia tidak pernah berterima kasih. Namun, setiap pagi pula ada sebungkus daun pisang di samping tuas persneling.</p>
<p>Hari ini kursi itu kosong. Bus berhenti di Pasar Baru lebih lama daripada biasanya. Tiga menit, empat menit. Tidak ada yang mengeluh, padahal ada yang ujian.</p>
<p>Lalu dari balik kios ia muncul, berlari kecil, memegang bakul. “Antre minyak,” katanya kepada siapa saja.</p>
<p>Pintu menutup. Bus menanjak. Entah kenapa, semua orang jadi lapar dan tenang.</p>`,
  },
  {
    slug: "jemuran-lantai-empat",
    headline: "Jemuran Lantai Empat",
    kicker: "Cerpen",
    dek: "Setiap Kamis malam ada satu baju yang hilang dari jemuran asrama, dan setiap Minggu pagi baju itu kembali, sudah disetrika.",
    rubric: "sastra-budaya/sastra-dan-seni",
    publishedAt: "2019-06-16 19:00",
    tags: ["Cerpen", "Sastra", "Asrama"],
    bylines: [
      { person: "Hanifah Zahra", role: "writer" },
      { person: "Bagas Wicaksono", role: "editor" },
    ],
    picture: {
      key: "2019-cerpen-jemuran",
      scene: "dormitory",
      seed: 404,
      style: "illustration",
      alt: "Asrama bertingkat pada malam hari dengan jemuran berkibar di balkon lantai atas.",
      credit: "Putri Maharani",
      caption: "Jemuran lantai empat. (Ilustrator/Putri Maharani)",
    },
    body: `<p>Yang pertama hilang adalah kemeja kotak-kotak milik Sari. Ia menjemurnya Kamis sore, dan Jumat subuh yang tertinggal di kawat hanya dua jepitan berwarna merah, masih menggigit udara.</p>
<p>“Angin,” kata penghuni kamar 409.</p>
<p>“Angin tidak membuka jepitan,” kata Sari.</p>
<p>Lantai empat asrama kami menghadap bukit. Di ujung lorongnya ada balkon sempit dengan enam bentang kawat, dan siapa cepat dia dapat. Kami berdua puluh dua orang. Kami hafal pakaian satu sama lain lebih baik daripada nama lengkapnya: daster bunga itu Kak Rin, kaus partai itu Mimi, handuk beruang itu entah siapa dan tidak ada yang berani bertanya.</p>
<p>Minggu pagi, kemeja kotak-kotak itu kembali. Tergantung di kawat yang sama, dijepit dua jepitan merah yang sama. Hanya saja sekarang licin. Garis lengannya tajam seperti kertas yang baru dilipat. Dan kancing ketiga, yang sejak semester lalu hilang dan digantikan peniti, sudah ada. Kancingnya tidak sama dengan yang lain, sedikit lebih besar, warnanya kuning gading.</p>
<p>Sari memakainya ke kuliah hari Senin dan tidak bicara sepanjang sarapan.</p>
<p>Kamis berikutnya giliran rok panjang Mimi. Kembali hari Minggu, sobekan di kelimannya sudah ditisik. Kamis sesudahnya, jaket almamater Kak Rin. Kembali dengan resleting baru. Setelah itu tidak ada lagi yang menyebut pencuri. Kami mulai menyebutnya Tamu.</p>
<p>Diam-diam, kami mulai curang. Setiap Kamis sore jemuran penuh oleh pakaian rusak. Ada yang menggantung celana dengan lutut menganga, ada yang menggantung mukena yang talinya putus. Mimi bahkan menjemur tas. Tamu tidak pernah mengambil lebih dari satu, dan tampaknya tidak bisa ditebak. Yang paling bolong belum tentu dibawa. Tas Mimi digeser ke pinggir, seolah ada yang berkata: ini bukan pakaian.</p>
<p>Pernah Sari berjaga semalaman di lorong dengan termos kopi dan selimut. Pukul empat ia kami temukan tertidur bersandar pada pintu balkon. Di bahunya ada selimut kedua, yang bukan miliknya, dan dari kawat sudah berkurang satu daster. Setelah itu kami bersepakat tidak berjaga lagi. Rasanya kurang sopan.</p>
<p>Aku sendiri tidak menjemur apa-apa pada hari Kamis. Satu-satunya bajuku yang rusak tersimpan di dasar lemari, dalam kantong plastik hitam yang diikat dua kali.</p>
<p>Baju kurung itu dijahit Ibu untuk hari aku berangkat. Hijau lumut, dengan renda di ujung lengan. Beliau menjahitnya sambil duduk di ranjang karena sudah tidak kuat di depan mesin. Lengan kanannya selesai. Lengan kirinya baru dijelujur ketika Ibu masuk rumah sakit, dan sejak itu tidak ada lagi yang memegang jarumnya. Aku membawa baju itu ke Padang dengan lengan kiri yang masih ditahan benang putih panjang-panjang. Empat semester aku tidak sanggup membuka kantongnya.</p>
<hr/>
<p>Bulan Mei, listrik asrama padam dua malam berturut-turut. Kami duduk di lorong, berbagi satu lilin dan sebungkus kerupuk, lalu seperti biasa mulai menebak siapa Tamu itu.</p>
<p>“Hantu penjahit,” kata Mimi. “Dulu di sini ada konveksi.”</p>
<p>“Dulu di sini hutan,” kata Kak Rin.</p>
<p>“Hantu rusa, kalau begitu.”</p>
<p>Kami tertawa sampai Bu Nur, penjaga malam, naik dan menyuruh kami tidur. Beliau membawa senter besar yang cahayanya bergetar. Orangnya kecil, jalannya miring sedikit ke kiri, dan kacamatanya diikat tali. Kalau ditanya sudah berapa lama bekerja, jawabannya selalu, “Sejak kalian belum lahir,” kepada siapa saja, termasuk kepada dosen.</p>
<p>Ketika senter itu lewat di depan wajahku, kulihat jarinya. Di ujung telunjuk kirinya ada banyak titik kecil kehitaman, seperti biji wijen. Aku mengenal titik-titik itu. Ibuku punya yang sama, di jari yang sama. Bekas ditusuk jarum bertahun-tahun.</p>
<p>Aku tidak mengatakannya kepada siapa pun.</p>
<hr/>
<p>Kamis itu, sesudah Isya, kubuka ikatan plastik hitam. Baunya masih bau lemari di rumah: kapur barus dan sedikit minyak angin. Kugantung baju kurung itu di kawat paling ujung, lalu aku masuk kamar dan mematikan lampu.</p>
<p>Aku tidak tidur. Pukul dua, kudengar langkah di tangga, satu berat satu ringan. Langkah itu berhenti di balkon. Lama sekali. Kukira Tamu sedang memilih. Lalu langkah itu turun kembali, dan ketika aku mengintip, kawat paling ujung sudah kosong.</p>
<p>Hari Minggu, baju itu belum kembali.</p>
<p>Senin juga belum. Selasa, aku mulai menyesal. Rabu, aku turun ke pos jaga, tetapi yang duduk di sana seorang bapak muda dengan radio. Bu Nur cuti, katanya, anaknya melahirkan di Payakumbuh. Tidak tahu sampai kapan.</p>
<p>Aku naik kembali, empat lantai, sambil menghitung anak tangga supaya tidak memikirkan hal lain. Tujuh puluh dua. Ibu biasa menghitung jahitan seperti itu, pelan, dengan bibir yang bergerak tanpa suara.</p>
<p>Malam itu aku menelepon Ayah. Sudah lama kami tidak membicarakan Ibu selain pada hari-hari tertentu. Kukatakan baju hijau itu sedang dijahitkan orang. Di seberang sana lama tidak ada suara, hanya televisi tetangga. “Bagus,” kata Ayah akhirnya. “Ibumu tidak suka pekerjaan yang tertinggal.”</p>
<p>Dua Minggu kemudian, subuh-subuh, Sari menggedor pintuku. “Tamu,” bisiknya. “Untukmu, kurasa.”</p>
<p>Baju kurung itu tergantung di kawat paling ujung, memunggungi bukit. Sudah disetrika. Matahari belum naik, tetapi warna hijaunya kelihatan jelas, seakan-akan dialah yang lebih dulu pagi. Kudekati lengan kirinya. Terpasang. Jahitannya rapat dan kecil-kecil, lebih rapi daripada lengan kanan, dan rendanya disambung dengan renda lain yang motifnya sedikit berbeda.</p>
<p>Hanya satu yang tidak disentuh. Di bagian dalam, di tempat yang tidak akan terlihat orang, benang jelujur Ibu masih ada. Putih, panjang-panjang, sedikit miring. Tujuh tusukan. Tamu menjahit di sebelahnya, sejajar, tanpa memotong satu pun.</p>
<p>Aku berdiri di balkon sampai azan selesai. Dari bawah terdengar pintu pos dibuka, lalu suara sapu lidi, satu tarikan berat, satu tarikan ringan.</p>
<p>Sore harinya kuturunkan sepiring goreng pisang ke pos jaga. Bu Nur sedang memasukkan benang ke lubang jarum, kacamatanya naik ke dahi. Ia tidak menyembunyikannya, dan aku tidak bertanya apa-apa.</p>
<p>“Cucu saya perempuan,” katanya. “Tiga kilo dua ons.”</p>
<p>“Namanya siapa, Bu?”</p>
<p>“Belum ada. Orang tuanya masih berdebat.” Ia menarik benang itu, panjang sekali, sampai lengannya lurus. “Ibumu sabar, ya, orangnya.”</p>
<p>Aku mengangguk. Aku ingin bertanya dari mana beliau tahu. Tetapi kemudian kulihat titik-titik di telunjuknya, dan kukira orang yang menjahit memang bisa membaca tulisan orang lain.</p>
<p>“Pegang ujung ini,” kata Bu Nur.</p>
<p>Kupegang ujung benang itu. Di pangkuannya, kantong plastik hitamku sudah terlipat rapi, persegi, kecil, seperti surat.</p>`,
  },
  {
    slug: "empat-puluh-hari-di-nagari-sungai-lolo",
    headline: "Empat Puluh Hari di Nagari Sungai Lolo",
    kicker: "Berita Foto",
    dek: "Tiga puluh satu mahasiswa KKN, satu surau, dan sebuah jembatan bambu yang akhirnya bisa dilewati anak sekolah tanpa membuka sepatu.",
    rubric: "berita/berita-foto",
    format: "photo",
    publishedAt: "2019-08-20 12:00",
    tags: ["KKN", "Pengabdian Masyarakat", "Fotografi", "Minangkabau"],
    bylines: [
      { person: "Rio Mahendra", role: "photographer" },
      { person: "Hanifah Zahra", role: "editor" },
    ],
    picture: {
      key: "2019-kkn-pembuka",
      scene: "village",
      seed: 70,
      style: "photo",
      alt: "Beberapa mahasiswa beralmamater berdiri bersama warga di halaman rumah kampung.",
      credit: "Rio Mahendra",
      caption: "Pagi perpisahan di Nagari Sungai Lolo, Sabtu (17/8). (Genta Andalas/Rio Mahendra)",
    },
    pictures: [
      {
        key: "2019-kkn-tiba",
        scene: "village",
        seed: 71,
        style: "photo",
        alt: "Rumah-rumah kampung di antara pohon kelapa dengan sekelompok mahasiswa berjalan di jalan tanah.",
        credit: "Rio Mahendra",
        caption: "Mahasiswa KKN menyusuri jalan nagari pada hari pertama, Senin (8/7). (Genta Andalas/Rio Mahendra)",
      },
      {
        key: "2019-kkn-rumah-gadang",
        scene: "traditional-house",
        seed: 72,
        style: "photo",
        alt: "Rumah gadang beratap gonjong berdiri di halaman yang luas.",
        credit: "Rio Mahendra",
        caption: "Rumah gadang yang menjadi posko kelompok perempuan, Selasa (9/7). (Genta Andalas/Rio Mahendra)",
      },
      {
        key: "2019-kkn-sawah",
        scene: "rice-field",
        seed: 73,
        style: "photo",
        alt: "Petani berdiri di sawah berteras dengan latar perbukitan.",
        credit: "Rio Mahendra",
        caption: "Menyiang padi bersama pemilik sawah, Sabtu (20/7). (Genta Andalas/Rio Mahendra)",
      },
      {
        key: "2019-kkn-bambu",
        scene: "workshop",
        seed: 74,
        style: "photo",
        alt: "Beberapa orang bekerja dengan perkakas di bengkel kayu.",
        credit: "Rio Mahendra",
        caption: "Warga dan mahasiswa menyiapkan pagar jembatan, Sabtu (27/7). (Genta Andalas/Rio Mahendra)",
      },
      {
        key: "2019-kkn-sungai",
        scene: "river",
        seed: 75,
        style: "photo",
        alt: "Sungai berbatu besar mengalir di bawah rindang pohon.",
        credit: "Rio Mahendra",
        caption: "Batang Lolo, tempat jembatan dibangun, Sabtu (3/8). (Genta Andalas/Rio Mahendra)",
      },
      {
        key: "2019-kkn-layang",
        scene: "kites",
        seed: 76,
        style: "photo",
        alt: "Layang-layang beraneka warna melayang di atas lapangan.",
        credit: "Rio Mahendra",
        caption: "Lomba layang-layang pada sore perpisahan, Sabtu (17/8). (Genta Andalas/Rio Mahendra)",
      },
    ],
    body: `<p>Nagari Sungai Lolo terletak lima jam dari Padang, dua di antaranya di jalan yang tidak dikenal aplikasi peta. Di sanalah tiga puluh satu mahasiswa tinggal selama empat puluh hari, terbagi di dua rumah dan satu surau.</p>
<p>Rencana mereka semula banyak: pelatihan komputer, papan nama jalan, kelas bahasa Inggris. Wali nagari mendengarkan sampai habis, lalu bertanya apakah ada yang bisa membuat jembatan. “Anak-anak kalau ke sekolah buka sepatu dulu,” katanya.</p>
<p>Teuku Rizal, mahasiswa Teknik Sipil angkatan 2016, menggambarnya malam itu juga. Panjangnya sebelas meter, bambu betung dan kawat, dengan pagar setinggi dada anak kelas satu. Warga menyumbang bambu dan tenaga. Biaya seluruhnya Rp3.450.000, kebanyakan untuk kawat.</p>
<p>Jembatan itu dibuka tanggal 17 Agustus, tanpa gunting pita. Seorang nenek yang hendak ke ladang lebih dulu lewat ketika semua orang masih mencari pengeras suara.</p>`,
  },
  {
    slug: "bus-menunggu-penumpang-penumpang-menunggu-bus",
    headline: "Bus Menunggu Penumpang, Penumpang Menunggu Bus",
    kicker: "Sorotan Kampus",
    dek: "Tiga pekan kami mencatat jam kedatangan di empat halte. Pada jam sibuk bus datang beriringan, sesudahnya hilang sampai 38 menit.",
    rubric: "berita/sorotan-kampus",
    publishedAt: "2019-10-14 16:45",
    tags: ["Bus Kampus", "Parkir", "Padang", "Survei"],
    bylines: [
      { person: "Aulia Rahmi", role: "writer" },
      { person: "Bagas Wicaksono", role: "writer" },
      { person: "Hanifah Zahra", role: "editor" },
    ],
    picture: {
      key: "2019-bus-halte",
      scene: "bus",
      seed: 38,
      style: "photo",
      alt: "Bus berwarna cerah mendaki jalan kampus sementara penumpang menunggu di tepi jalan.",
      credit: "Rio Mahendra",
      caption: "Bus menanjak menuju halte auditorium, Rabu (9/10). (Genta Andalas/Rio Mahendra)",
    },
    body: `<p>Tiga bus datang dalam waktu dua menit di halte Pasar Baru, semuanya setengah penuh. Sesudah itu tidak ada yang lewat selama 38 menit. Puti Rahmadhani, mahasiswa Gizi angkatan 2018, tiba pada menit ketiga. “Nasib saya selalu di menit ketiga,” katanya.</p>
<p>Sepanjang 16 September sampai 4 Oktober, dua belas reporter Genta bergantian duduk di empat halte dan mencatat 1.106 kedatangan bus. Secara rata-rata, jarak antarbus hanya sembilan menit. Angka itu bagus. Namun, rata-rata menyembunyikan kenyataan bahwa bus sering bergerombol: sepertiganya tiba kurang dari dua menit setelah bus di depannya.</p>
<p>Pola itu muncul terutama antara pukul 09.30 dan 11.00 serta sesudah pukul 16.00. Saat itulah penumpang paling lama menunggu. Di halte Gedung F, 214 orang kami hitung memilih berjalan turun.</p>
<h2>Mengapa bergerombol</h2>
<p>Dosen transportasi Dr. Gunawan Amri menyebutnya gejala biasa. Bus yang terlambat mendapat penumpang lebih banyak, sehingga berhenti lebih lama dan makin terlambat. Bus di belakangnya mendapat halte kosong dan menyusul. “Obatnya bukan menambah bus, melainkan menahan yang terlalu cepat. Dua menit di satu halte sudah cukup,” jelasnya.</p>
<p>Para sopir punya alasan sendiri. Mereka dibayar menurut putaran. Jon Hendri, yang sebelas tahun membawa bus di tanjakan ini, mengatakan menunggu di halte berarti satu putaran hilang dalam sehari. “Kalau ada yang mengatur dan semua sama-sama menunggu, kami mau,” tuturnya.</p>
<p>Genta menghubungi Koperasi Angkutan Limau Raya, yang mengelola sebagian bus, pada Senin (7/10) dan Rabu (9/10). Sampai tulisan ini terbit, koperasi belum memberi keterangan.</p>
<p>Sementara itu, mahasiswa menolong diri sendiri. Sebuah grup pesan dengan 540 anggota saling memberi tahu letak bus: “tiga di simpang”, “satu di rektorat, penuh”. Puti ikut sejak bulan lalu. Sekarang, katanya, setidaknya ia tahu dengan pasti bahwa ia terlambat.</p>`,
    corrections: [
      {
        at: "2019-10-17 10:00",
        kind: "reply",
        from: "Yusmar Effendi, juru bicara Koperasi Angkutan Limau Raya",
        body: `<p>Kami berterima kasih atas pengamatan Genta Andalas. Perlu kami sampaikan bahwa surat permintaan keterangan tanggal 7 Oktober dialamatkan ke kantor lama kami di Simpang Haru dan baru kami terima tanggal 15 Oktober.</p>
<p>Tidak seluruh sopir dibayar menurut putaran. Sejak Juli 2019, 14 dari 31 sopir kami menerima upah harian tetap. Mengenai bus yang datang beriringan, sejak tanggal 1 Oktober kami menempatkan seorang pengatur di halte Pasar Baru pada pukul 09.00 sampai 11.00, dan mulai 21 Oktober juga pada sore hari.</p>
<p>Kami mengundang redaksi dan mahasiswa untuk melihat catatan perjalanan bus di kantor kami, Jalan Bypass Kilometer 9, pada hari kerja.</p>`,
      },
    ],
  },
  {
    slug: "dua-puluh-empat-nama-di-papan-tulis-sekre",
    headline: "Dua Puluh Empat Nama di Papan Tulis Sekre",
    dek: "Setelah tiga bulan magang, 24 anggota muda resmi bergabung dengan Genta Andalas. Mereka langsung mendapat jadwal piket menyapu.",
    rubric: "gentainment/seputar-genta",
    publishedAt: "2019-12-09 21:15",
    tags: ["Pers Mahasiswa", "UKM", "Pekan Jurnalistik", "Alumni"],
    bylines: [
      { person: "Redaksi", role: "writer" },
      { person: "Rio Mahendra", role: "photographer" },
    ],
    picture: {
      key: "2019-anggota-baru-genta",
      scene: "newspaper",
      seed: 24,
      style: "photo",
      alt: "Tumpukan koran baru di samping mesin cetak.",
      credit: "Rio Mahendra",
      caption: "Tabloid karya anggota magang selesai dicetak, Jumat (6/12). (Genta Andalas/Rio Mahendra)",
    },
    body: `<p>Papan tulis di sekretariat Genta Andalas lantai dua Pusat Kegiatan Mahasiswa biasanya penuh oleh tenggat. Sabtu malam itu isinya hanya nama: 24 baris, ditulis dengan spidol hijau karena yang hitam sudah kering.</p>
<p>Pelantikan anggota muda berlangsung Sabtu (7/12), dihadiri tiga puluhan pengurus dan sembilan alumni. Dari 71 pendaftar pada bulan September, 24 orang menyelesaikan masa magang: 13 reporter, lima fotografer, empat anggota Litbang, dan dua ilustrator.</p>
<p>Ujian terakhir mereka adalah membuat tabloid delapan halaman dalam lima hari. Pada malam keempat, berkas halaman tengah tertimpa versi lama. Jihan Aprilia, calon reporter dari Ilmu Politik angkatan 2018, mengetik ulang 900 kata dari ingatan. “Versi keduanya malah lebih pendek dan lebih bagus,” katanya.</p>
<p>Seorang alumni yang datang dari Pekanbaru, Mardiana, berpesan supaya anggota muda tidak takut bertanya hal yang dianggap sudah jelas. Ia pernah memenangi lomba liputan hanya karena bertanya kepada satpam mengapa sebuah pintu selalu terkunci. Jawabannya menjadi laporan empat halaman.</p>
<p>Ada juga yang datang untuk pamit. Lima pengurus yang lulus tahun ini menyerahkan kunci lemari, kata sandi surel redaksi dalam amplop tertutup, dan satu kardus kartu memori tanpa label. Isi kardus itu akan diperiksa anggota muda satu per satu selama libur semester.</p>
<p>Tugas pertama sudah menunggu. Anggota muda akan menjadi panitia Pekan Jurnalistik pada semester depan, dimulai dengan menghitung kursi yang masih berkaki empat.</p>
<p>Acara ditutup dengan makan bersama dan pembagian jadwal piket. Menurut tradisi, yang namanya paling atas di papan tulis mendapat giliran menyapu pertama. Abdul Fattah dari Teknik Elektro menerima sapunya dengan dua tangan dan sambutan paling meriah malam itu.</p>
<p><strong>(Hanifah Zahra)</strong></p>`,
  },
  {
    slug: "kuliah-pindah-ke-layar-asrama-mulai-lengang",
    headline: "Kuliah Pindah ke Layar, Asrama Mulai Lengang",
    dek: "Sejak kuliah tatap muka dihentikan sementara, koper berderet di depan asrama. Sebagian mahasiswa memilih tinggal karena tiket pulang atau sinyal di kampung.",
    rubric: "berita/liputan",
    publishedAt: "2020-03-19 19:50",
    tags: ["Pandemi", "Kuliah Daring", "Asrama", "Kesehatan"],
    bylines: [
      { person: "Aulia Rahmi", role: "writer" },
      { person: "Bagas Wicaksono", role: "writer" },
      { person: "Hanifah Zahra", role: "editor" },
    ],
    picture: {
      key: "2020-asrama-lengang",
      scene: "dormitory",
      seed: 1903,
      style: "photo",
      alt: "Gedung asrama bertingkat dengan sebagian besar jendela gelap dan jemuran yang tinggal sedikit.",
      credit: "Rio Mahendra",
      caption: "Asrama mahasiswa tampak sepi pada petang hari, Rabu (18/3). (Genta Andalas/Rio Mahendra)",
    },
    body: `<p>“Setrika siapa ini?” Pertanyaan itu bergema di lorong asrama yang biasanya tidak menyisakan ruang untuk gema. Tak ada yang menjawab. Pemiliknya mungkin sudah di Bukittinggi, atau Medan, atau di atas kapal.</p>
<p>Dalam tiga hari sejak kuliah tatap muka dihentikan sementara untuk mencegah penularan virus corona, lebih dari separuh penghuni asrama pulang. Buku tamu penjaga mencatat 418 orang keluar membawa koper antara Senin (16/3) dan Rabu (18/3). Sebanyak 302 orang masih tinggal.</p>
<p>Salah satunya Maria Goreti Lende, mahasiswa Keperawatan angkatan 2018 asal Sumba Barat. Tiket pulang termurah yang ia temukan Rp2,9 juta dengan dua kali pindah pesawat. “Kalau dua minggu lagi disuruh kembali, saya bayar dua kali. Lagi pula di rumah sinyal cuma ada di bawah pohon asam,” katanya.</p>
<p>Kuliah dialihkan ke ruang daring dengan cara yang berbeda-beda. Ada dosen yang memakai ruang rapat video, ada yang mengirim rekaman suara, ada pula yang membagikan salindia lewat grup pesan. Fauzan Rizki, mahasiswa Matematika angkatan 2017, mengikuti empat mata kuliah dengan lima aplikasi. “Satu dosen pakai dua,” ujarnya.</p>
<p>Di asrama, aturan baru ditempel di setiap lantai: kamar diisi paling banyak dua orang, makan diambil bergiliran, tamu menunggu di pos. Sabun cuci tangan diletakkan di bawah keran dekat tangga. Penjaga asrama, Nurhayati, mengukur suhu setiap orang yang masuk dengan termometer yang dibelinya sendiri pekan lalu.</p>
<p>Dokter klinik kampus, dr. Ratna Dewita, meminta mahasiswa yang baru tiba dari luar kota untuk tidak langsung bertemu banyak orang selama empat belas hari. “Yang merasa demam atau batuk, telepon dulu, jangan datang ramai-ramai,” pesannya.</p>
<p>Kantin di lantai dasar masih buka sampai pukul dua. Dari sembilan lapak, tersisa tiga. Eti, penjual lontong, memasak seperempat dari biasanya dan tetap bersisa.</p>
<p>Malamnya, Maria dan sebelas teman selantai menyepakati satu hal: pukul delapan, semua membuka pintu kamar dan duduk di ambangnya masing-masing. Mereka mengobrol dari jarak dua meter sampai mengantuk. Setrika itu diletakkan di tengah lorong, menunggu pemiliknya kembali.</p>`,
  },
  {
    slug: "sinyal-bukan-sekadar-batang-di-sudut-layar",
    headline: "Sinyal Bukan Sekadar Batang di Sudut Layar",
    dek: "Kuliah daring mengandaikan semua orang punya kamar, gawai, dan jaringan. Padahal yang paling mahal dari kuota justru rasa malu ketika suara kita putus-putus.",
    rubric: "aspirasi",
    publishedAt: "2020-04-27 10:10",
    tags: ["Kuliah Daring", "Pandemi", "UKT", "Teknologi"],
    bylines: [
      { person: "Bagas Wicaksono", role: "writer" },
      { person: "Hanifah Zahra", role: "editor" },
    ],
    picture: {
      key: "2020-opini-sinyal",
      scene: "phone",
      seed: 427,
      style: "illustration",
      alt: "Dua tangan memegang telepon yang menampilkan gelembung pesan.",
      credit: "Putri Maharani",
      caption: "Mencari satu batang lagi. (Ilustrator/Putri Maharani)",
    },
    body: `<p>Teman saya mengikuti kuliah dari atas pohon. Ini bukan kiasan. Di kampungnya di Pesisir Selatan, satu-satunya tempat yang mendapat dua batang sinyal adalah dahan ketiga pohon manggis milik pamannya. Ia naik pukul delapan kurang seperempat, mengikat telepon ke dahan dengan karet ban, dan turun setelah dosen mengucapkan salam.</p>
<p>Minggu lalu hujan. Ia tercatat tidak hadir.</p>
<p>Saya tidak menulis ini untuk menyalahkan dosennya. Beliau pun sedang belajar, mengajar dari dapur dengan anak yang menangis di belakang. Yang ingin saya persoalkan adalah anggapan kita bersama: bahwa jika sebuah kelas bisa dibuka, semua orang bisa masuk.</p>
<p>Cobalah hitung. Kuliah video satu setengah jam menghabiskan kira-kira 700 megabita. Dengan delapan mata kuliah, sebulan bisa lebih dari 20 gigabita. Bagi keluarga yang warungnya tutup sejak Maret, kuota sebesar itu bersaing langsung dengan beras.</p>
<p>Bantuan kuota tentu menolong. Begitu pula keringanan UKT yang sedang dibicarakan banyak kampus. Namun, ada hal yang tidak perlu menunggu anggaran siapa pun:</p>
<ul>
<li>rekam kuliah dan bagikan suaranya saja, yang besarnya sepersepuluh gambar;</li>
<li>nilai kehadiran dari tugas, bukan dari nama di layar;</li>
<li>jangan wajibkan kamera menyala;</li>
<li>beri tenggat dalam hari, bukan jam.</li>
</ul>
<p>Butir ketiga mungkin terdengar sepele. Saya pernah melihat seorang kawan mematikan kamera dengan panik ketika ayahnya lewat di belakang memanggul karung. Tidak ada yang salah dengan ayahnya. Hanya saja, tidak semua orang siap memperlihatkan isi rumahnya kepada empat puluh kepala.</p>
<p>Kampus selama ini menyamakan kita sedikit. Di ruang kelas, anak siapa pun duduk di kursi yang sama kerasnya. Sekarang kursi itu tidak ada, dan perbedaan yang dulu tertinggal di gerbang ikut masuk ke kelas.</p>
<p>Teman saya sudah memasang atap plastik di dahan ketiga. Ia lulus ujian tengah semester dengan nilai A minus. Minusnya, katanya, untuk semut.</p>`,
  },
  {
    slug: "susah-tidur-sejak-kuliah-dari-rumah-harus-bagaimana",
    headline: "Susah Tidur Sejak Kuliah dari Rumah, Harus Bagaimana?",
    kicker: "Konsultasi",
    dek: "Seorang pembaca bercerita tentang malam yang semakin panjang dan tugas yang tidak selesai. Psikolog Rahmi Fadhila menjawab.",
    rubric: "aneka-ragam/konsultasi",
    publishedAt: "2020-05-18 09:00",
    tags: ["Kesehatan Mental", "Kesehatan", "Pandemi", "Kuliah Daring"],
    bylines: [
      { person: "Redaksi", role: "writer" },
      { person: "Aulia Rahmi", role: "editor" },
    ],
    picture: {
      key: "2020-konsultasi-tidur",
      scene: "desk",
      seed: 230,
      style: "illustration",
      alt: "Meja dengan laptop terbuka, secangkir kopi, dan kertas yang berserakan.",
      credit: "Putri Maharani",
      caption: "Pukul dua lewat tiga puluh. (Ilustrator/Putri Maharani)",
    },
    body: `<p><strong>Tanya.</strong> Sejak kuliah dari rumah, saya baru bisa tidur sekitar pukul tiga pagi. Badan capek, tetapi begitu berbaring kepala saya ramai: tugas, skripsi kakak yang tertunda, toko orang tua. Siangnya saya mengantuk di kelas, lalu merasa bersalah, lalu malamnya terjaga lagi. Apakah ini gangguan? Saya malu membicarakannya di rumah. (R, mahasiswa semester empat)</p>
<p><strong>Jawab.</strong> Terima kasih sudah menulis, R. Yang kamu alami banyak dialami orang dalam bulan-bulan ini, dan tidak ada yang perlu dimalukan. Dulu hari kita dibagi oleh bus, bel, dan warung yang tutup. Sekarang semua berlangsung di satu kamar, bahkan di satu kasur, sehingga tubuh tidak mendapat tanda kapan harus berhenti.</p>
<p>Mulailah dari pagi, bukan dari malam. Pilih satu jam bangun yang tetap, juga pada akhir pekan, sekalipun malamnya kurang tidur. Buka jendela, kena cahaya sepuluh menit. Rasa kantuk malam hari dibentuk oleh cahaya pagi itu.</p>
<p>Beberapa hal lain yang dapat dicoba selama dua minggu:</p>
<ol>
<li>Pisahkan tempat belajar dari tempat tidur. Selembar tikar di lantai pun cukup.</li>
<li>Sejam sebelum tidur, tulis semua yang ramai di kepala pada kertas, termasuk langkah kecil untuk besok. Lalu tutup bukunya.</li>
<li>Kalau dua puluh menit tidak tertidur, bangun dan duduk di tempat lain dengan lampu redup. Jangan memaksa.</li>
<li>Kopi terakhir pukul dua siang.</li>
<li>Tidur siang boleh, paling lama dua puluh menit.</li>
</ol>
<p>Tentang toko dan skripsi: kamu sedang memikul kekhawatiran yang sebenarnya milik seluruh keluarga. Cobalah membaginya dalam kalimat pendek, misalnya, “Saya khawatir soal toko, boleh saya tahu keadaannya?” Sering kali bayangan kita lebih gelap daripada angkanya.</p>
<p>Apakah ini gangguan? Saya tidak bisa memastikannya lewat surat. Jika setelah dua minggu tidak membaik, jika kamu kehilangan minat pada hampir semua hal, atau muncul pikiran untuk menyakiti diri, jangan menunggu. Hubungi layanan konseling kampus, puskesmas terdekat, atau orang dewasa yang kamu percaya pada hari itu juga.</p>
<p>Selamat beristirahat, R. Hari ini cukup satu hal dulu: jendelanya.</p>
<p>Narasumber: Rahmi Fadhila, M.Psi., Psikolog. Surat pembaca disunting tanpa mengubah isinya; nama lengkap ada pada redaksi.</p>`,
  },
  {
    slug: "praktikum-tanpa-meja-praktikum",
    headline: "Praktikum Tanpa Meja Praktikum",
    kicker: "Laporan Khusus",
    dek: "Satu semester mahasiswa belajar menakar, membedah, dan mengukur lewat video. Sebagian dosen memindahkan laboratorium ke dapur; sebagian lain memilih menunda.",
    rubric: "berita/laporan/laporan-khusus",
    publishedAt: "2020-06-22 08:30",
    tags: ["Pandemi", "Kuliah Daring", "Dosen", "Penelitian"],
    bylines: [
      { person: "Hanifah Zahra", role: "writer" },
      { person: "Aulia Rahmi", role: "writer" },
      { person: "Bagas Wicaksono", role: "researcher" },
    ],
    picture: {
      key: "2020-praktikum-kosong",
      scene: "laboratory",
      seed: 622,
      style: "photo",
      alt: "Seorang berjas putih bekerja sendirian di laboratorium yang meja-mejanya kosong.",
      credit: "Rio Mahendra",
      caption: "Seorang laboran merekam peragaan untuk mahasiswa, Rabu (17/6). (Genta Andalas/Rio Mahendra)",
    },
    body: `<p>Kubis ungu direbus dalam panci nasi, air rebusannya dibagi ke dalam enam gelas bekas selai. Ketika Nadia Ulfa meneteskan cuka, isi gelas pertama memerah. Sabun mengubah gelas kedua menjadi hijau. Dari ruang tengah, ibunya bertanya apakah itu masih bisa dimakan.</p>
<p>Nadia mahasiswa Kimia angkatan 2018. Itulah praktikumnya semester ini: menentukan asam dan basa dengan apa yang ada di dapur, memotretnya, lalu menulis laporan. “Jujur, ini pertama kali saya mengerti indikator alami. Di lab biasanya saya cuma memegang stopwatch,” katanya.</p>
<p>Tidak semua cerita seriang itu. Genta menghubungi 164 mahasiswa dari tujuh fakultas yang mempunyai praktikum. Sebanyak 91 orang mengikuti praktikum hanya dengan menonton video, 43 orang melakukan percobaan di rumah, dan 30 orang praktikumnya ditunda. Ketika ditanya apakah mereka yakin mampu melakukan percobaan itu sendiri kelak, hanya 38 yang menjawab ya.</p>
<h2>Tangan yang belum belajar</h2>
<p>Keraguan terbesar ada pada bidang yang bersandar pada keterampilan tangan. Riski Ananda, mahasiswa Keperawatan angkatan 2018, berlatih memasang infus pada selang air dan guling. Ia hafal urutannya. “Tapi pembuluh darah orang tidak diam seperti selang,” ujarnya.</p>
<p>Dosennya, Ns. Yulia Marni, M.Kep., tidak ingin berpura-pura. Menurutnya, video hanya menggantikan bagian melihat. Ia sudah menyusun daftar 22 tindakan yang harus diulang langsung sebelum mahasiswa masuk rumah sakit. “Lebih baik lulus terlambat sebulan daripada percaya diri pada hal yang belum pernah dikerjakan,” tuturnya.</p>
<p>Di Fakultas Teknologi Pertanian, praktikum pengolahan pangan justru berjalan penuh. Dosen mengirim paket berisi ragi, kertas indikator, dan termometer kecil ke 78 alamat, dengan ongkos kirim rata-rata Rp19.000. Tiga paket kembali karena alamatnya hanya bertuliskan “sebelah masjid”.</p>
<h2>Satu orang, satu kamera</h2>
<p>Di balik video ada para laboran. Di sebuah laboratorium yang biasanya diisi empat puluh orang, Desmon Putra bekerja sendirian dengan telepon yang dijepit pada statif buret. Ia sudah merekam 57 peragaan. Bagian yang paling sulit, katanya, adalah berbicara kepada ruangan kosong. “Saya sampai bertanya ‘paham?’ lalu menunggu.”</p>
<aside class="pull-quote"><p>“Pembuluh darah orang tidak diam seperti selang.”</p></aside>
<p>Menunda pun ada harganya. Angkatan yang menunda akan bertemu dengan angkatan berikutnya di meja yang sama. Bila keduanya dipadatkan pada semester ganjil, satu laboratorium dasar harus melayani 36 kelompok dalam sepekan; daya tampungnya 24. Pengelola mempertimbangkan praktikum pada hari Sabtu dan masa liburan.</p>
<p>Sampai laporan ini ditulis, belum ada yang dapat memastikan kapan laboratorium dibuka kembali. Yang sudah pasti hanyalah daftar milik Yulia, yang ditempel di pintu kantornya: 22 baris, semuanya masih kosong.</p>
<p>Adapun Nadia menyimpan gelas keenam di jendela. Warnanya tetap ungu, netral, dan ibunya melarang siapa pun mencucinya.</p>
<p>*Wawancara dilakukan melalui telepon pada 1–14 Juni 2020. Jawaban responden tidak mewakili seluruh mahasiswa.</p>`,
  },
  {
    slug: "sembilan-cara-menghemat-kuota-saat-kuliah-daring",
    headline: "Sembilan Cara Menghemat Kuota Saat Kuliah Daring",
    dek: "Kami mengukur berapa banyak data yang habis dalam satu jam kuliah. Dengan beberapa setelan, jumlahnya bisa turun sampai sepertiga.",
    rubric: "wawasan/teknologi",
    publishedAt: "2020-07-13 15:00",
    tags: ["Teknologi", "Kuliah Daring", "Pandemi"],
    bylines: [
      { person: "Dzaki Alfarizi", role: "writer" },
      { person: "Bagas Wicaksono", role: "editor" },
    ],
    picture: {
      key: "2020-teknologi-kuota",
      scene: "phone",
      seed: 713,
      style: "illustration",
      alt: "Sepasang tangan memegang telepon dengan beberapa pesan di layarnya.",
      credit: "Putri Maharani",
      caption: "Kuota yang tersisa. (Ilustrator/Putri Maharani)",
    },
    body: `<p>Satu jam, satu kelas, empat telepon. Pekan lalu redaksi mengikuti kuliah umum yang sama dengan empat setelan berbeda dan mencatat pemakaian datanya. Hasilnya lumayan mengejutkan.</p>
<table>
<thead>
<tr><th scope="col">Setelan</th><th scope="col">Data per jam</th></tr>
</thead>
<tbody>
<tr><th scope="row">Kamera menyala, tampilan semua peserta</th><td>810 MB</td></tr>
<tr><th scope="row">Kamera mati, tampilan semua peserta</th><td>520 MB</td></tr>
<tr><th scope="row">Kamera mati, tampilan pembicara saja</th><td>270 MB</td></tr>
<tr><th scope="row">Suara saja</th><td>42 MB</td></tr>
</tbody>
</table>
<p>Angka itu bergantung pada aplikasi dan mutu jaringan, jadi anggaplah sebagai perbandingan. Kesimpulannya tetap: yang mahal adalah gambar, terutama gambar banyak orang sekaligus.</p>
<p>Dosen jaringan komputer Surya Darmawan, M.Kom., menambahkan bahwa sinyal yang lemah membuat pemakaian lebih boros, bukan lebih hemat. Telepon harus mengirim ulang data yang hilang di jalan. “Pindah dua meter ke dekat jendela kadang lebih menolong daripada ganti paket,” katanya.</p>
<h2>Selama kuliah</h2>
<ul>
<li>Matikan kamera bila tidak diminta.</li>
<li>Pilih tampilan pembicara, bukan kisi-kisi peserta.</li>
<li>Kecilkan jendela video; beberapa aplikasi lalu menurunkan mutunya.</li>
<li>Minta dosen mengirim salindia lebih dulu agar tidak perlu berbagi layar.</li>
<li>Masuk lewat sambungan telepon jika aplikasinya menyediakan.</li>
</ul>
<h2>Di luar kuliah</h2>
<ul>
<li>Matikan unduhan gambar dan video otomatis di aplikasi pesan.</li>
<li>Tunda pembaruan aplikasi sampai mendapat jaringan gratis.</li>
<li>Batasi data latar belakang, terutama untuk media sosial.</li>
<li>Unduh rekaman kuliah sekali, lalu bagikan antarteman tanpa internet.</li>
</ul>
<p>Sebelum mengubah apa pun, periksa dulu ke mana kuotamu pergi. Pada kebanyakan telepon, rinciannya ada di menu pemakaian data. Redaksi mencoba dan menemukan bahwa yang paling banyak memakan kuota salah seorang dari kami bukan kelas, melainkan video resep yang terputar sendiri.</p>
<p>Cara terakhir sudah dijalankan di Lubuk Alung. Ikhwan Hidayat, mahasiswa Sistem Informasi angkatan 2018, mengunduh rekaman untuk enam teman sekampungnya setiap malam ketika kuota tengah malam berlaku. Paginya mereka datang ke teras dengan telepon masing-masing, duduk berjarak, dan menyalin. “Namanya saja daring. Ujungnya tetap antre di rumah saya,” katanya.</p>`,
  },
  {
    slug: "toga-di-ruang-tamu",
    headline: "Toga di Ruang Tamu",
    dek: "Wisuda berlangsung lewat layar. Di sebuah rumah di Solok, seorang ayah memindahkan lemari supaya anaknya punya tempat untuk berjalan enam langkah.",
    rubric: "berita/feature",
    publishedAt: "2020-09-14 11:20",
    tags: ["Wisuda", "Pandemi", "Alumni", "Kuliah Daring"],
    bylines: [
      { person: "Aulia Rahmi", role: "writer" },
      { person: "Hanifah Zahra", role: "editor" },
    ],
    picture: {
      key: "2020-toga-ruang-tamu",
      scene: "graduation",
      seed: 914,
      style: "photo",
      alt: "Beberapa orang bertoga tersenyum di depan latar kain berwarna.",
      credit: "Rio Mahendra",
      caption: "Wisudawan dan keluarganya mengikuti wisuda dari rumah, Sabtu (12/9). (Genta Andalas/Rio Mahendra)",
    },
    body: `<p>Lemari itu jati, warisan nenek, dan tidak pernah berpindah sejak 1988. Jumat malam, Syahril dan dua tetangganya mendorongnya ke dapur. Ruang tamu yang tersisa panjangnya empat meter. Cukup, kata Syahril, untuk enam langkah.</p>
<p>Enam langkah itulah jarak dari pintu kamar ke televisi, tempat nama anaknya akan dibacakan. Anisa Syahril, lulusan Ilmu Keperawatan, menyelesaikan kuliah tiga bulan sebelum pandemi membuat auditorium dikosongkan. Bersama 986 orang lain, ia diwisuda lewat layar pada Sabtu (12/9).</p>
<p>Toga dipinjam dari sepupu yang lulus dua tahun sebelumnya. Talinya sudah berpindah ke kanan, dan ibunya memindahkannya kembali ke kiri. “Biar nanti yang memindahkan ayahnya saja,” kata sang ibu. Panitia di seberang layar tentu tidak bisa.</p>
<h2>Dua jam sebelum giliran</h2>
<p>Pukul delapan, paman-paman datang bermasker, duduk berjarak di teras. Pukul sembilan, tautan dibuka dan suara pembawa acara terputus-putus. Anak tetangga diutus ke tiang di ujung gang untuk memastikan tidak ada kambing di dekat kabel. Rupanya pernah ada.</p>
<p>Di kota lain, kawan-kawan Anisa membuat upacara masing-masing. Gilang Prasetya dari Teknik Mesin mengenakan toga di bengkel ayahnya di Lubuk Buaya, berdiri di atas bak mobil. Veronika Saragih menonton dari rumah sakit tempat ia sudah bekerja sebagai relawan; namanya dibacakan ketika ia sedang mengganti botol oksigen. Seorang pasien mengatakannya kepadanya.</p>
<p>Pukul 10.47, layar menampilkan foto Anisa. Namanya tertulis dengan satu huruf s yang lebih. Tak ada yang peduli. Ia keluar dari kamar, berjalan enam langkah, berhenti di depan televisi. Syahril yang sejak subuh tidak duduk mendekat, mengangkat tangan, lalu memindahkan tali toga itu dari kiri ke kanan.</p>
<p>Ruangan hening sebentar. Lalu dari teras terdengar tepuk tangan, tidak serempak, teredam masker dan kaca jendela.</p>
<p>Senin depan Anisa mulai bekerja di puskesmas, di bagian pelacakan kontak. Toga harus dikembalikan sebelum itu, sebab sepupu yang lain akan wisuda bulan November. Lemari jati sementara tinggal di dapur. “Siapa tahu masih diperlukan,” kata Syahril. Anak keduanya baru semester tiga.</p>`,
  },
  {
    slug: "sekolah-darurat-di-teras-surau-dijaga-mahasiswa",
    headline: "Sekolah Darurat di Teras Surau Dijaga Mahasiswa",
    dek: "Setelah longsor menutup jalan ke sekolah, empat belas relawan mahasiswa membuka kelas sore bagi anak-anak kampung. Papan tulisnya daun pintu.",
    rubric: "berita/liputan",
    publishedAt: "2021-03-08 17:10",
    tags: ["Pengabdian Masyarakat", "UKM", "Banjir", "Pandemi"],
    bylines: [
      { person: "Aulia Rahmi", role: "writer" },
      { person: "Dzaki Alfarizi", role: "editor" },
    ],
    picture: {
      key: "2021-sekolah-teras-surau",
      scene: "hands",
      seed: 308,
      style: "photo",
      alt: "Tangan-tangan relawan saling menggenggam membentuk lingkaran.",
      credit: "Rio Mahendra",
      caption: "Relawan memulai kelas sore dengan salam bersama, Sabtu (6/3). (Genta Andalas/Rio Mahendra)",
    },
    body: `<p>Daun pintu itu dicat hitam dua malam sebelumnya dan baunya belum hilang. Di atasnya tertulis 7 × 8 dengan kapur kuning. Sembilan belas anak menatapnya dari teras surau, sebagian sambil memegang payung karena gerimis masuk dari samping.</p>
<p>Longsor pada akhir Februari menutup satu-satunya jalan dari kampung di kaki bukit itu ke sekolah dasar. Sambil menunggu jalan dibersihkan, relawan mahasiswa membuka kelas sore setiap Rabu dan Sabtu. Pertemuan kedua berlangsung Sabtu (6/3).</p>
<p>Relawan berjumlah empat belas orang dari lima fakultas. Mereka berjalan kaki empat puluh menit dari titik terakhir yang bisa dilewati motor, membawa buku, kapur, dan masker cadangan. “Kami bukan guru. Kami menjaga supaya mereka tidak lupa bahwa besok masih ada sekolah,” kata koordinatornya, Sonia Maharani, mahasiswa Sosiologi angkatan 2018.</p>
<p>Pelajaran dibagi tiga: berhitung, membaca, lalu menggambar. Yang terakhir paling ditunggu. Relawan dari program studi Psikologi, Hendra Wiguna, mengatakan menggambar membantu anak menceritakan hal yang belum bisa mereka ucapkan. Ia tidak pernah meminta mereka menggambar longsor.</p>
<p>Seorang murid kelas tiga duduk di barisan belakang dan menyelesaikan soal paling cepat. Ia tinggal menumpang di rumah kerabat sejak kejadian. Kepada relawan ia bercerita ingin menjadi sopir alat berat.</p>
<p>Pengurus surau, Mak Pono, menyediakan ubi rebus seusai kelas. Menurutnya, suara anak-anak berhitung membuat orang kampung merasa keadaan akan pulih. “Sudah dua pekan sore di sini sepi betul,” ujarnya.</p>
<p>Alat berat dijadwalkan selesai bekerja dalam sepuluh hari. Jika meleset, relawan sudah menyusun jadwal sampai akhir bulan. Sonia berharap jadwal itu tidak terpakai.</p>`,
    withdrawal: {
      at: "2021-08-30 13:00",
      reason: "child",
      note: "Berita ini kami tarik atas pertimbangan masa depan anak. Tulisan memuat keterangan yang, bila digabungkan, dapat membuat seorang anak korban bencana dikenali oleh orang di sekitarnya. Keluarganya menyampaikan hal itu kepada redaksi pada 26 Agustus 2021, dan redaksi menilai keberatan tersebut beralasan menurut Pedoman Pemberitaan Ramah Anak. Isi berita tentang kegiatan relawan tidak dipersoalkan. Redaksi meminta maaf kepada anak tersebut dan keluarganya.",
    },
  },
  {
    slug: "menunda-skripsi-bukan-dosa",
    headline: "Menunda Skripsi Bukan Dosa",
    dek: "Setahun pandemi, pertanyaan “kapan wisuda” tetap sama kerasnya. Barangkali sudah waktunya kita menanyakan hal lain.",
    rubric: "aspirasi",
    publishedAt: "2021-05-24 13:40",
    tags: ["Skripsi", "Kesehatan Mental", "Pandemi", "Wisuda"],
    bylines: [
      { person: "Hanifah Zahra", role: "writer" },
      { person: "Aulia Rahmi", role: "editor" },
    ],
    picture: {
      key: "2021-opini-skripsi",
      scene: "books",
      seed: 524,
      style: "illustration",
      alt: "Tumpukan buku tinggi dengan satu buku terbuka di depannya.",
      credit: "Putri Maharani",
      caption: "Bab tiga, hari keseratus. (Ilustrator/Putri Maharani)",
    },
    body: `<p>Lebaran kemarin saya menghitung: sebelas kali. Pertanyaan itu datang dari bibi, dari tetangga, dari penjual sate langganan, dan sekali dari anak kecil yang jelas-jelas disuruh. “Kapan wisuda, Kak?”</p>
<p>Saya angkatan 2017. Skripsi saya tentang sengketa tanah ulayat memerlukan wawancara di empat nagari. Pada Maret 2020 saya baru menyelesaikan satu. Setelah itu jalan ditutup, narasumber saya yang berusia 80 tahun tidak boleh dikunjungi, dan pada bulan Agustus beliau wafat. Bab tiga saya adalah sebuah halaman dengan nama seseorang yang tak sempat saya temui.</p>
<p>Saya menceritakannya bukan supaya dikasihani. Di sekitar saya hampir semua orang punya halaman seperti itu. Ada yang berhenti mengambil data karena laboratorium tutup. Ada yang setiap siang menjaga toko menggantikan ayahnya yang sakit. Ada yang sehat-sehat saja, punya waktu, punya laptop, tetapi tidak bisa menulis satu kalimat pun dan tidak tahu kenapa.</p>
<p>Yang terakhir itu biasanya paling keras menghukum dirinya. Kita dibesarkan dengan keyakinan bahwa waktu luang yang tidak menghasilkan adalah kesalahan. Maka ketika dunia memberi kita setahun di kamar, kita merasa wajib keluar dari sana membawa ijazah.</p>
<aside class="pull-quote"><p>Terlambat tidak sama dengan berhenti.</p></aside>
<p>Saya tidak sedang membela kemalasan. Menunda ada biayanya: UKT yang terus berjalan, umur, lowongan yang lewat. Karena itulah keputusan untuk menunda seharusnya dibicarakan dengan kepala dingin, bersama pembimbing dan keluarga, seperti membicarakan cuaca sebelum berlayar. Bukan disembunyikan seperti aib sampai berbulan-bulan tidak membalas pesan dosen.</p>
<p>Kepada para dosen, satu pesan pendek dari Bapak dan Ibu, “Apa kabar, sampai di mana?”, lebih menggerakkan daripada daftar tenggat. Saya tahu karena pembimbing saya mengirimkannya pada bulan Januari. Saya menangis, lalu membuka laptop.</p>
<p>Dan kepada bibi, tetangga, serta penjual sate: tanyakan saja apa yang kami tulis. Kami akan bercerita panjang sekali. Mungkin Anda akan menyesal telah bertanya, tetapi kami tidak akan pulang dengan dada sesak.</p>
<p>Bulan lalu cucu narasumber saya menelepon. Ia menemukan buku catatan kakeknya dan bertanya apakah saya masih memerlukannya. Jadi begitulah. Bab tiga berjalan lagi.</p>`,
  },
  {
    slug: "mengapa-orang-minang-bilang-ambo-kepada-yang-lebih-muda",
    headline: "Mengapa Orang Minang Bilang “Ambo” kepada yang Lebih Muda?",
    dek: "Kato nan ampek mengajarkan empat arah berbicara. Di kolom komentar dan grup kelas, arah itu sering hilang, tetapi tidak seluruhnya.",
    rubric: "wawasan",
    publishedAt: "2021-06-21 10:00",
    tags: ["Minangkabau", "Media Sosial", "Sastra"],
    bylines: [
      { person: "Dzaki Alfarizi", role: "writer" },
      { person: "Aulia Rahmi", role: "editor" },
    ],
    picture: {
      key: "2021-kato-nan-ampek",
      scene: "traditional-house",
      seed: 621,
      style: "illustration",
      alt: "Rumah gadang dengan atap gonjong yang melengkung ke langit.",
      credit: "Putri Maharani",
      caption: "Empat arah berbicara. (Ilustrator/Putri Maharani)",
    },
    body: `<p>Hari pertama di Padang, Wahyu Nugroho dibuat bingung oleh seorang bapak penjaga toko. Lelaki itu jauh lebih tua, tetapi menyebut dirinya “ambo” kepada Wahyu, kata yang menurut kamus sakunya dipakai untuk merendahkan diri. “Saya sampai mengira beliau salah orang,” kata mahasiswa Sastra Inggris angkatan 2019 asal Klaten itu.</p>
<p>Tidak ada yang salah. Dalam bahasa Minangkabau, pilihan kata tidak hanya ditentukan oleh umur, tetapi juga oleh hubungan. Ajaran itu dikenal sebagai <em>kato nan ampek</em>, empat cara berkata:</p>
<ul>
<li><em>kato mandaki</em>, menanjak, kepada orang yang lebih tua atau dihormati;</li>
<li><em>kato manurun</em>, menurun, kepada yang lebih muda;</li>
<li><em>kato mandata</em>, mendatar, kepada teman sebaya;</li>
<li><em>kato malereang</em>, melereng, kepada orang yang disegani seperti ipar, menantu, atau mertua.</li>
</ul>
<p>Yang paling sulit diterjemahkan adalah yang keempat. Dosen Sastra Minangkabau Dra. Zuraida Amran menjelaskan bahwa kato malereang tidak pernah berkata langsung. Orang memakai kiasan supaya lawan bicaranya punya ruang untuk tidak menjawab. “Bapak penjaga toko itu belum tahu Anda siapa. Daripada salah menurun, ia memilih aman,” tuturnya.</p>
<h2>Di grup kelas</h2>
<p>Lalu apa jadinya ketika percakapan pindah ke layar? Zuraida dan tiga mahasiswanya membaca 2.300 pesan dari sebelas grup kelas yang anggotanya memberi izin. Mereka menemukan hampir semua pesan ditulis mendatar, kepada siapa pun. Namun, begitu ada yang harus menolak atau mengingatkan, kalimatnya mendadak melereng.</p>
<p>Contohnya, ketua kelas jarang menulis “kumpulkan tugas sekarang”. Ia menulis, “Kayaknya ada yang belum tidur nyenyak karena tugas, ya?” Dua belas orang mengumpulkan dalam satu jam.</p>
<p>Peran kiasan sebagian diambil alih gambar tempel. Kucing yang menunduk, misalnya, dipakai untuk meminta maaf kepada kakak tingkat. Bagi Zuraida, itu pertanda baik: bentuknya berganti, tetapi orang masih merasa perlu memilih arah.</p>
<p>Wahyu kini semester empat dan sudah terbiasa. Bulan lalu ia menegur teman sekos yang lupa mencuci piring. “Saya bilang, semutnya sudah pada kenyang,” ujarnya. Piring itu dicuci malam itu juga.</p>`,
  },
  {
    slug: "1-200-mahasiswa-divaksin-yang-takut-jarum-dapat-kursi-khusus",
    headline: "1.200 Mahasiswa Divaksin, yang Takut Jarum Dapat Kursi Khusus",
    dek: "Vaksinasi dua hari di auditorium melayani mahasiswa dan warga sekitar kampus. Panitia mencatat 37 orang harus kembali karena tekanan darah.",
    rubric: "berita/liputan",
    publishedAt: "2021-07-15 18:00",
    tags: ["Pandemi", "Kesehatan", "Pengabdian Masyarakat"],
    bylines: [
      { person: "Aulia Rahmi", role: "writer" },
      { person: "Hanifah Zahra", role: "editor" },
    ],
    picture: {
      key: "2021-vaksin-auditorium",
      scene: "health",
      seed: 1200,
      style: "photo",
      alt: "Perawat bermasker memegang alat suntik di depan antrean orang.",
      credit: "Rio Mahendra",
      caption: "Petugas menyiapkan suntikan dosis pertama di auditorium, Rabu (14/7). (Genta Andalas/Rio Mahendra)",
    },
    body: `<p>Kursi nomor 12 menghadap jendela, bukan meja petugas. Di sebelahnya ada kipas angin kecil dan stoples permen jahe. Siapa yang takut jarum boleh duduk di sana, dan selama dua hari 64 orang memakainya, termasuk seorang pemain rugbi.</p>
<p>Vaksinasi dosis pertama di auditorium berlangsung Rabu (14/7) dan Kamis (15/7). Sebanyak 1.200 dosis habis: 640 pada hari pertama, 560 pada hari kedua. Penerimanya 968 mahasiswa dan 232 warga dari Limau Manis dan Kapalo Koto.</p>
<p>Pendaftaran dilakukan lewat daring dan ditutup dalam enam jam. Ketua tim, dr. Ade Firmansyah, mengatakan panitia sengaja menyisakan seperlima kuota untuk warga yang mendaftar lewat ketua RT. “Penularan tidak mengenal kartu mahasiswa. Kos dan rumah warga satu dinding,” katanya.</p>
<p>Antrean dibagi per setengah jam sehingga di dalam ruangan tidak pernah lebih dari enam puluh orang. Dari meja pertama sampai kursi pemantauan, rata-rata waktu yang diperlukan 48 menit. Sebanyak 37 orang ditunda, kebanyakan karena tekanan darah tinggi; delapan di antaranya mengaku minum kopi dua gelas supaya berani.</p>
<p>Empat puluh mahasiswa Keperawatan dan Kedokteran membantu pencatatan. Bagi Tari Novianti, mahasiswa Keperawatan angkatan 2018, inilah pertama kalinya ia bertugas di tengah orang banyak setelah tiga semester belajar dari layar. “Saya baru tahu ternyata tangan saya tidak gemetar,” ujarnya.</p>
<p>Efek samping yang dilaporkan sampai Kamis petang ringan: lengan pegal, mengantuk, dan dua orang demam. Dosis kedua dijadwalkan empat pekan kemudian. Mereka yang belum mendapat tempat dapat mendaftar lagi mulai Senin (19/7), kata panitia.</p>
<p>Menjelang tutup, seorang bapak berusia 63 tahun datang tanpa nomor, mengantar istrinya. Masih ada satu dosis dalam botol terakhir. Ia memilih kursi nomor 12, bukan karena takut, katanya, melainkan karena ingin melihat hujan.</p>`,
  },
  {
    slug: "dua-angkatan-yang-belum-hafal-jalan-ke-perpustakaan",
    headline: "Dua Angkatan yang Belum Hafal Jalan ke Perpustakaan",
    kicker: "Sorotan Kampus",
    dek: "Mahasiswa angkatan 2020 memasuki semester ketiga tanpa pernah duduk di ruang kelas. Angkatan 2021 menyusul. Apa yang hilang, dan apa yang tumbuh sebagai gantinya?",
    rubric: "berita/sorotan-kampus",
    publishedAt: "2021-08-23 14:30",
    tags: ["Kuliah Daring", "Mahasiswa Baru", "Pandemi", "Perpustakaan", "UKM"],
    bylines: [
      { person: "Dzaki Alfarizi", role: "writer" },
      { person: "Aulia Rahmi", role: "writer" },
      { person: "Bagas Wicaksono", role: "editor" },
    ],
    picture: {
      key: "2021-ruang-kuliah-kosong",
      scene: "lecture-hall",
      seed: 823,
      style: "photo",
      alt: "Ruang kuliah dengan deretan kursi menghadap layar dan hanya beberapa kepala tampak dari belakang.",
      credit: "Rio Mahendra",
      caption:
        "Ruang kuliah di Gedung H dipakai untuk uji coba kelas campuran, Rabu (18/8). (Genta Andalas/Rio Mahendra)",
    },
    body: `<p>Ketika ditanya di mana letak perpustakaan, Farhan Akmal membuka peta di teleponnya. Ia mahasiswa Ilmu Sejarah, sebentar lagi semester tiga, dengan indeks prestasi 3,71. Ia belum pernah masuk gerbang kampusnya sendiri. “Saya tahu gedungnya dari latar layar dosen,” katanya dari rumahnya di Kerinci.</p>
<p>Sejak <a href="/kuliah-pindah-ke-layar-asrama-mulai-lengang/">kuliah dipindahkan ke layar pada Maret 2020</a>, dua angkatan sudah diterima tanpa pernah berkumpul. Genta berbicara dengan tiga puluh orang dari angkatan 2020 dan calon mahasiswa 2021 untuk mengetahui bagaimana mereka menjadi mahasiswa dari kamar.</p>
<p>Yang paling sering disebut bukan pelajaran, melainkan orang. Dua puluh dua dari tiga puluh mengatakan hanya mengenal kurang dari lima teman sekelas. Sebagian tidak yakin akan mengenali mereka di jalan. Meisya Kurnia, mahasiswa Akuntansi angkatan 2020, berteman akrab dengan seseorang selama setahun dan baru bulan lalu tahu bahwa kawannya itu tinggal tiga gang dari rumahnya di Lubuk Begalung.</p>
<h2>Organisasi yang menyusut</h2>
<p>Kehidupan di luar kelas paling terpukul. Dari dua belas unit kegiatan yang kami hubungi, sembilan mendapat anggota baru kurang dari separuh jumlah tahun 2019. Sebuah unit kesenian hanya menerima empat orang, semuanya pemain talempong, dan berlatih lewat rekaman yang disatukan belakangan. “Temponya selalu ada yang menyusul,” kata pelatihnya, Ronal Efendi.</p>
<p>Ada pula yang tumbuh. Klub baca yang dulu beranggotakan lima belas orang kini 140, tersebar dari Aceh sampai Ternate. Farhan memimpin diskusi setiap Jumat malam. Ia menguasai cara meredam tiga orang yang berbicara serentak, keterampilan yang menurut dosennya belum tentu dimiliki dosen.</p>
<p>Psikolog pendidikan Dr. Lusi Handayani mengingatkan agar masa peralihan nanti tidak dianggap sepele. “Angkatan ini akan menjadi senior sebelum pernah menjadi junior. Mereka perlu orientasi juga, sekalipun sudah semester empat atau lima,” tuturnya.</p>
<p>Uji coba kelas campuran mulai dilakukan di beberapa program studi dengan dua puluh orang per ruang. Bila keadaan membaik, jumlahnya akan ditambah tahun depan.</p>
<p>Farhan sudah menyiapkan hal pertama yang ingin ia lakukan di Limau Manis. Ia akan berjalan dari gerbang ke perpustakaan, tanpa membuka peta, dan tersesat sedikit.</p>`,
  },
  {
    slug: "layar-kecil-laut-besar",
    headline: "Layar Kecil, Laut Besar",
    kicker: "Resensi Film",
    dek: "Film pendek “Pasang Naik di Halaman” merekam sebuah keluarga nelayan yang setiap bulan memindahkan dapurnya. Tiga puluh dua menit, hampir tanpa percakapan.",
    rubric: "aneka-ragam/resensi",
    publishedAt: "2021-10-30 20:00",
    tags: ["Film", "Padang", "Lingkungan", "Banjir"],
    bylines: [
      { person: "Dzaki Alfarizi", role: "writer" },
      { person: "Hanifah Zahra", role: "editor" },
    ],
    picture: {
      key: "2021-resensi-pasang-naik",
      scene: "cinema",
      seed: 32,
      style: "illustration",
      alt: "Sorot proyektor menembus gelap di atas deretan kursi bioskop.",
      credit: "Putri Maharani",
      caption: "Pemutaran di ruang kecil. (Ilustrator/Putri Maharani)",
    },
    body: `<ul>
<li><strong>Judul:</strong> Pasang Naik di Halaman</li>
<li><strong>Sutradara:</strong> Rangga Syahputra</li>
<li><strong>Durasi:</strong> 32 menit</li>
<li><strong>Produksi:</strong> Kolektif Muaro, 2021</li>
</ul>
<p>Adegan pertamanya sebuah kompor. Dua tangan mengangkatnya dari lantai, membawanya melewati pintu, lalu meletakkannya di atas meja. Air masuk beberapa detik kemudian, tenang sekali, seperti tamu yang hafal letak kursinya.</p>
<p>“Pasang Naik di Halaman” bercerita tentang Mak Siti dan cucunya, Ilal, di sebuah kampung nelayan di pinggir Padang. Setiap bulan ada beberapa hari ketika laut sampai ke dapur. Mereka tidak lari dan tidak mengeluh. Mereka memindahkan barang, menunggu, lalu mengembalikannya. Film ini mengikuti empat kali pasang.</p>
<p>Sutradara Rangga Syahputra mengambil keputusan berani dengan hampir membuang percakapan. Dalam tiga puluh dua menit hanya ada sebelas kalimat. Selebihnya kita mendengar air, kayu, radio, dan papan yang digeser. Perekam suara Tia Amanda layak dipuji; pada pasang ketiga saya bisa menebak tinggi air dari bunyi langkah Ilal saja.</p>
<p>Kamera diletakkan rendah, setinggi mata anak, dan jarang bergerak. Cara itu bekerja baik di dalam rumah. Di luar, sayangnya, gambarnya menjadi ragu. Bagian di pasar ikan terlalu panjang, dan satu adegan dengan pejabat yang membagikan mi instan terasa dipinjam dari film lain. Ia mengatakan terus terang apa yang sudah diceritakan oleh kompor itu.</p>
<p>Namun, film ini punya penutup yang lama tinggal di kepala. Pada pasang keempat, Ilal tidak lagi menurunkan kompor setelah air surut. Mak Siti melihatnya, diam, lalu memasak sambil berdiri. Tidak ada musik. Kita mengerti bahwa sesuatu yang sementara baru saja menjadi tetap.</p>
<p>Film ini dibuat dengan dana Rp11 juta dari patungan 74 orang dan kamera pinjaman. Pemutaran di Taman Budaya dibatasi tiga puluh kursi. Saya duduk di baris belakang, di samping seorang lelaki yang pada akhir film menaikkan kakinya ke kursi, seakan-akan lantainya basah.</p>
<p>Jika Kolektif Muaro mengadakan pemutaran lagi, datanglah lebih awal. Pilih tempat di dekat pengeras suara.</p>`,
  },
];
