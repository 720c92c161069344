import type { DemoArticle, DemoComicPanel } from "../contract.ts";

const panels2026: DemoComicPanel[] = [
  {
    key: "2026-demo-rapat-1",
    scene: "comic-panel",
    seed: 11031,
    style: "illustration",
    alt: "Panel komik: seorang anggota membuka rapat, temannya mencatat.",
    credit: "Gilang Permana",
    caption: "Panel 1. (Ilustrator/Gilang Permana)",
    speech: { left: "RAPAT SAYA BUKA. AGENDA PERTAMA?", right: "MENENTUKAN AGENDA." },
  },
  {
    key: "2026-demo-rapat-2",
    scene: "comic-panel",
    seed: 11032,
    style: "illustration",
    alt: "Panel komik: anggota pertama mengangkat tangan dengan bingung.",
    credit: "Gilang Permana",
    caption: "Panel 2. (Ilustrator/Gilang Permana)",
    speech: { left: "BUKANNYA SUDAH KEMARIN?", right: "KEMARIN RAPAT MENENTUKAN HARI INI." },
  },
  {
    key: "2026-demo-rapat-3",
    scene: "comic-panel",
    seed: 11033,
    style: "illustration",
    alt: "Panel komik: anggota kedua membuka buku catatan yang tebal.",
    credit: "Gilang Permana",
    caption: "Panel 3. (Ilustrator/Gilang Permana)",
    speech: { left: "NOTULENSINYA MANA?", right: "DIBAHAS DI RAPAT NOTULENSI." },
  },
  {
    key: "2026-demo-rapat-4",
    scene: "comic-panel",
    seed: 11034,
    style: "illustration",
    alt: "Panel komik: keduanya memandang jam di dinding.",
    credit: "Gilang Permana",
    caption: "Panel 4. (Ilustrator/Gilang Permana)",
    speech: { left: "SUDAH JAM SEPULUH. BUS HABIS.", right: "USUL SKORS, LANJUT DI KEDAI." },
  },
  {
    key: "2026-demo-rapat-5",
    scene: "comic-panel",
    seed: 11035,
    style: "illustration",
    alt: "Panel komik: keduanya duduk di kedai dengan dua gelas teh.",
    credit: "Gilang Permana",
    caption: "Panel 5. (Ilustrator/Gilang Permana)",
    speech: { left: "JADI ACARANYA KAPAN?", right: "ACARA APA?" },
  },
  {
    key: "2026-demo-rapat-6",
    scene: "comic-panel",
    seed: 11036,
    style: "illustration",
    alt: "Panel komik: anggota pertama menutup wajah, anggota kedua tersenyum lega.",
    credit: "Gilang Permana",
    caption: "Panel 6. (Ilustrator/Gilang Permana)",
    speech: { left: "YANG KITA RAPATKAN TIGA BULAN INI!", right: "OH ITU. SUDAH LEWAT MINGGU LALU." },
  },
];

export const articles: DemoArticle[] = [
  {
    slug: "mesin-tidak-mencontek-kita-yang-mencontek",
    headline: "Mesin Tidak Mencontek, Kita yang Mencontek",
    dek: "Larangan memakai kecerdasan buatan ditempel di pintu kelas. Di dalamnya, kita semua tahu tulisan siapa yang sedang dibacakan.",
    rubric: "aspirasi",
    publishedAt: "2025-02-17 09:00",
    tags: ["Kecerdasan Buatan", "Dosen", "Teknologi", "Skripsi"],
    bylines: [
      { person: "Fikri Maulana", role: "writer" },
      { person: "Nabila Syafitri", role: "editor" },
    ],
    body: `<p>Semester lalu, dalam presentasi kelompok tentang kemiskinan pedesaan, seorang teman membacakan kalimat ini dengan mantap: “Tentu, berikut adalah analisis yang lebih mendalam.” Kelas hening. Dosen meletakkan pulpen. Teman saya baru sadar setelah tiba pada kata “tentu”.</p>
<p>Kami menertawakannya sampai ke kantin. Tetapi sepanjang jalan saya menghitung: dari lima anggota kelompok itu, termasuk saya, siapa yang sudah membaca bahan aslinya? Jawabannya satu orang, dan ia sedang sakit.</p>
<p>Perdebatan tentang kecerdasan buatan di kampus biasanya berhenti pada boleh atau tidak. Ada dosen yang melarang, ada yang pura-pura tidak tahu, ada yang memakai mesin untuk memeriksa apakah mahasiswanya memakai mesin. Menurut saya, pertanyaannya keliru. Mencontek sudah ada jauh sebelum mesin ini lahir. Dahulu kita menyalin dari kakak tingkat, dan kakak tingkat itu menyalin dari fotokopian di simpang kampus.</p>
<p>Yang berubah hanyalah ongkosnya. Menyalin dahulu perlu malu: harus meminta, menunggu, menyalin tangan, dan berutang budi. Sekarang rasa malu itu hilang karena lawan bicaranya bukan manusia. Itu yang semestinya kita bicarakan, bukan aplikasinya.</p>
<p>Sosiologi mengajari saya bahwa orang mengikuti aturan yang ia ikut membuatnya. Maka saya mengusulkan tiga kebiasaan yang dapat disepakati pada pertemuan pertama. Satu, sebutkan. Kalau mesin dipakai, tulis untuk apa, sama seperti kita menulis daftar pustaka. Dua, pertahankan. Setiap tugas ditutup dengan tanya jawab lima menit tanpa layar. Tiga, sisakan. Dosen memilih satu tugas yang hanya bisa dikerjakan dengan pergi ke suatu tempat dan berbicara dengan seseorang.</p>
<p>Usul ketiga sudah dicoba di kelas saya. Kami disuruh mewawancarai penjaga kedai tentang utang pelanggan. Tidak ada mesin yang tahu bahwa Uni Er di simpang Pasar Baru mencatat utang mahasiswa dengan gambar, bukan nama: kacamata, topi, gitar. Saya ternyata “payung”.</p>
<p>Tulisan ini saya kerjakan sendiri, kecuali satu hal. Saya meminta mesin mencarikan judul yang lebih baik. Ia memberi sepuluh, dan kesepuluhnya dimulai dengan kata “Menavigasi”.</p>
<p><em>*Penulis adalah mahasiswa Sosiologi, redaktur pelaksana Genta Andalas 2025.</em></p>`,
  },
  {
    slug: "tujuh-cara-merawat-motor-di-kampus-yang-serba-menanjak",
    headline: "Tujuh Cara Merawat Motor di Kampus yang Serba Menanjak",
    kicker: "Bersama Bengkel Ranah Motor",
    dek: "Rem yang berdecit dan kopling yang bau bukan takdir. Montir dari bengkel di simpang Pasar Baru berbagi kiat untuk pengendara Limau Manis.",
    rubric: "wawasan",
    publishedAt: "2025-04-21 13:00",
    tags: ["Parkir", "Teknologi", "Padang"],
    bylines: [{ person: "Redaksi", role: "writer" }],
    picture: {
      key: "2025-demo-rawat-motor",
      scene: "workshop",
      seed: 421,
      style: "photo",
      alt: "Beberapa orang memperbaiki mesin dengan peralatan bengkel.",
      credit: "Raihan Hakim",
      takenAt: "2025-04-18 15:10",
      caption:
        "Montir memeriksa kampas rem motor mahasiswa di bengkel kawasan Pasar Baru, Jumat (18/4). (Genta Andalas/Raihan Hakim)",
    },
    paid: "sponsored",
    body: `<p>Motor yang setiap hari naik ke Limau Manis bekerja dua kali lebih keras daripada motor yang hanya berkeliling di kota bawah. Begitu kira-kira keyakinan Hengki, kepala montir Bengkel Ranah Motor, setelah sebelas tahun membongkar rem mahasiswa.</p>
<p>“Anak kos itu servisnya kalau sudah mogok. Padahal tanda-tandanya sudah sebulan,” kata Hengki. Berikut tujuh kebiasaan yang menurutnya murah dan dapat dilakukan sendiri.</p>
<ol><li><strong>Turun pakai gigi, bukan hanya rem.</strong> Pindahkan ke gigi rendah sebelum turunan, supaya mesin ikut menahan laju.</li><li><strong>Dengarkan decit.</strong> Bunyi logam berarti kampas rem tinggal kurang dari dua milimeter.</li><li><strong>Jangan setengah kopling di tanjakan.</strong> Saat antre masuk gerbang, tahan motor dengan rem.</li><li><strong>Ganti oli setiap dua ribu kilometer.</strong> Di jalan datar boleh lebih lama, di tanjakan jangan.</li><li><strong>Periksa tekanan ban sebulan sekali,</strong> terutama sesudah berboncengan.</li><li><strong>Keringkan rantai sesudah hujan,</strong> lalu beri pelumas tipis-tipis.</li><li><strong>Tutup lubang busi dari genangan.</strong> Kalau terendam, jangan langsung dinyalakan.</li></ol>
<p>Untuk memeriksa ketebalan kampas tidak perlu membongkar roda. Arahkan lampu ponsel ke celah tromol atau kaliper dan cari garis penanda. Bila garisnya sudah tidak terlihat, itu waktunya.</p>
<p>Mahasiswa yang menunjukkan kartu mahasiswa mendapat pemeriksaan rem gratis di Bengkel Ranah Motor setiap Jumat pada bulan April dan Mei 2025. Penggantian suku cadang tetap berbayar, dan harganya tertulis di papan depan.</p>
<p><em>Tulisan ini disponsori oleh Bengkel Ranah Motor. Redaksi Genta Andalas menulis isinya dan tidak menyerahkan naskah kepada sponsor untuk disetujui.</em></p>`,
  },
  {
    slug: "mak-ida-menutup-buku-utangnya",
    headline: "Mak Ida Menutup Buku Utangnya",
    dek: "Tiga puluh satu tahun berjualan nasi di kantin belakang, Mak Ida pensiun dengan satu lemari piring dan sebuah buku yang tidak pernah ia tagih.",
    rubric: "berita/feature",
    publishedAt: "2025-07-14 16:40",
    tags: ["Kantin", "Kuliner", "Alumni"],
    bylines: [
      { person: "Zahra Amelia", role: "writer" },
      { person: "Fikri Maulana", role: "editor" },
    ],
    picture: {
      key: "2025-demo-mak-ida",
      scene: "canteen",
      seed: 714,
      style: "photo",
      alt: "Suasana kantin dengan meja-meja panjang dan orang yang sedang makan.",
      credit: "Raihan Hakim",
      takenAt: "2025-07-11 11:45",
      caption:
        "Pelanggan memenuhi kantin belakang pada hari terakhir Mak Ida berjualan, Jumat (11/7). (Genta Andalas/Raihan Hakim)",
    },
    body: `<p>Buku itu bersampul bunga mawar, lembap di pinggirnya, dan berisi 412 nama. Sebagian sudah dicoret. Sebagian lagi hanya berupa petunjuk: <em>si Kurus Mesin, 3 nasi 1 teh. Anak Payakumbuh, janji gajian. Yang ibunya sakit — jangan ditanya.</em></p>
<p>Jumat (11/7), pada hari terakhir warungnya buka, Zubaidah meletakkan buku itu di sebelah termos nasi dan membiarkan siapa saja membacanya. Mahasiswa memanggilnya Mak Ida. Umurnya 68 tahun, lututnya sudah dua kali disuntik, dan anaknya di Solok telah menyiapkan kamar.</p>
<p>Ia datang ke kantin belakang pada 1994 dengan dua panci. Waktu itu sepiring nasi, telur, dan sayur nangka seharga tujuh ratus rupiah. Mahasiswa makan sambil berdiri karena kursinya belum ada. Salah seorang dari mereka, kata Mak Ida, membuatkan bangku dari papan sisa praktikum. Bangku itu masih dipakai sampai Jumat, kaki keempatnya diganjal batu bata.</p>
<p>“Saya tidak pernah menulis utang supaya dibayar,” ujarnya. “Saya menulis supaya ingat siapa yang belum makan.” Kalau sebuah nama tidak muncul tiga hari, ia menanyakan kepada teman sekelasnya. Dua kali pertanyaan itu berakhir dengan ambulans yang datang tepat waktu.</p>
<p>Hari terakhir berjalan seperti reuni yang tidak direncanakan. Pukul sembilan datang Benny Kurniawan, alumnus Teknik Elektro 2003, terbang dari Batam, membawa amplop. Ia mencari namanya di halaman 61, menemukannya, lalu menghapus sudut matanya. Utangnya Rp4.500. Isi amplopnya, kata orang yang mengintip, jauh lebih tebal.</p>
<p>Mak Ida menolak amplop itu. Setelah tawar-menawar yang lebih sengit daripada di Pasar Raya, keduanya bersepakat: uangnya menjadi nasi gratis sampai panci kosong. Panci kosong pukul 13.20, dan pelanggan terakhir, Luthfi Anshari, mahasiswa Gizi angkatan 2024, mendapat kerak rendang dengan nasi setengah.</p>
<p>“Saya baru satu tahun kenal beliau,” kata Luthfi. “Tapi saya satu-satunya di kelas yang tahu rasanya ditanya sudah makan oleh orang yang benar-benar menunggu jawaban.”</p>
<p>Warung nomor enam itu akan diisi penyewa baru mulai Agustus. Piring-piringnya dibagikan. Termosnya dibawa ke Solok. Buku bersampul mawar tadinya hendak dibakar bersama kardus, tetapi Benny memintanya.</p>
<p>Sebelum menyerahkannya, Mak Ida membuka halaman pertama yang masih kosong di belakang, meminjam pulpen, dan menulis pelan-pelan: <em>lunas semua.</em></p>`,
  },
  {
    slug: "resensi-sepotong-layar-di-los-lambuang",
    headline: "Sepotong Layar di Los Lambuang",
    kicker: "Resensi Film",
    dek: "Film panjang pertama Kolektif Tapi Aia mengikuti tukang proyektor terakhir di sebuah kota kecil. Lambat, lucu, dan sangat sabar.",
    rubric: "aneka-ragam/resensi",
    publishedAt: "2025-11-09 19:00",
    tags: ["Film", "Minangkabau", "Musik"],
    bylines: [
      { person: "Khairunnisa Azzahra", role: "writer" },
      { person: "Fikri Maulana", role: "editor" },
    ],
    picture: {
      key: "2025-demo-resensi-layar",
      scene: "cinema",
      seed: 1109,
      style: "illustration",
      alt: "Gambar sorot proyektor di atas deretan kursi bioskop yang gelap.",
      credit: "Gilang Permana",
      caption: "(Ilustrator/Gilang Permana)",
    },
    body: `<p>Sepuluh menit pertama hampir tidak ada yang terjadi. Seorang lelaki tua menyapu, menggulung kabel, meniup debu dari lensa, lalu duduk. Penonton di ruang pemutaran fakultas, Jumat malam itu, mulai melirik ponsel. Kemudian lelaki itu menyalakan proyektor, dan wajahnya diterangi film yang tidak kita lihat. Seisi ruangan ikut tersenyum tanpa tahu sebabnya.</p>
<p>Begitulah <em>Sepotong Layar di Los Lambuang</em> bekerja. Film berdurasi 94 menit ini bercerita tentang Buyung Layar, tukang proyektor keliling yang sejak 1978 memutar film dari nagari ke nagari. Ketika bioskop tempatnya menumpang hendak menjadi los nasi, ia punya waktu tujuh malam untuk memutar tujuh gulungan yang tersisa.</p>
<p>Sutradara Hafizh Rabbani tidak menjadikan Buyung pahlawan. Ia keras kepala, pelit, dan menyembunyikan satu gulungan dari istrinya yang telah meninggal. Misteri kecil tentang isi gulungan itulah yang menarik kita sampai malam ketujuh. Jawabannya sederhana sekali, dan justru karena itu menohok.</p>
<p>Gambar-gambarnya sabar. Kamera jarang bergerak; yang bergerak uap, asap, dan cahaya. Adegan terbaik terjadi di dapur los, ketika tukang nasi dan tukang proyektor bertengkar soal stopkontak sambil bergantian mencicipi gulai. Dialognya campuran Minang dan Indonesia, dan lucunya tidak hilang dalam teks terjemahan.</p>
<p>Ada yang mengganjal. Tokoh cucu perempuan Buyung, diperankan Tiara Anjani dengan baik, hanya diberi tugas merekam kakeknya dengan ponsel. Ia menonton, kita menontonnya menonton, dan film lupa bertanya apa yang ingin ia buat sendiri. Musik saluang juga terlalu setia memberi tahu kapan kita harus sedih.</p>
<p>Tetapi kesalahan semacam itu terasa seperti goresan pada seluloid: kelihatan, dan tidak merusak. Ketika lampu dinyalakan, tidak seorang pun langsung berdiri. Petugas ruangan, yang harus mengunci pintu pukul sepuluh, ternyata juga masih duduk.</p>
<p><strong>Judul:</strong> Sepotong Layar di Los Lambuang. <strong>Sutradara:</strong> Hafizh Rabbani. <strong>Produksi:</strong> Kolektif Tapi Aia. <strong>Tahun:</strong> 2025. <strong>Durasi:</strong> 94 menit.</p>`,
  },
  {
    slug: "konsultasi-cemas-setiap-kali-ponsel-berbunyi",
    headline: "Cemas Setiap Kali Ponsel Berbunyi, Apakah Saya Berlebihan?",
    kicker: "Konsultasi",
    dek: "Seorang pembaca takut membuka pesan dari grup kelas dan pembimbing. Psikolog Dian Prameswari menjawab.",
    rubric: "aneka-ragam/konsultasi",
    publishedAt: "2026-02-12 10:30",
    tags: ["Kesehatan Mental", "Kesehatan", "Skripsi", "Media Sosial"],
    bylines: [
      { person: "Annisa Fitria", role: "writer" },
      { person: "Nabila Syafitri", role: "editor" },
    ],
    picture: {
      key: "2026-demo-konsultasi-cemas",
      scene: "phone",
      seed: 212,
      style: "illustration",
      alt: "Gambar sepasang tangan memegang ponsel yang penuh gelembung pesan.",
      credit: "Gilang Permana",
      caption: "(Ilustrator/Gilang Permana)",
    },
    body: `<p><strong>Tanya:</strong> Kak, saya mahasiswa tahun keempat. Sejak mulai skripsi, setiap kali ponsel berbunyi dada saya langsung berdebar. Grup kelas saya bisukan, pesan pembimbing saya biarkan sampai dua hari karena takut isinya buruk. Setelah dibaca ternyata hanya “baik, lanjutkan”. Teman saya bilang saya berlebihan. Apakah ini penyakit? — <em>R, Limau Manis</em></p>
<p><strong>Jawab:</strong> Terima kasih, R, sudah menulis. Menuliskannya saja sudah satu langkah yang tidak Anda tunda.</p>
<p>Saya tidak dapat memberi diagnosis dari sepucuk surat. Namun, pola yang Anda ceritakan cukup umum. Tubuh Anda belajar bahwa bunyi ponsel sama dengan ancaman. Setiap kali pesan ditunda, debarnya reda sebentar, dan otak mencatat: menghindar itu berhasil. Lain kali debarnya datang lebih cepat. Jadi, bukan berlebihan, melainkan terlatih ke arah yang salah. Kabar baiknya, yang dilatih dapat dilatih ulang.</p>
<h2>Empat hal yang dapat dicoba</h2>
<ol><li><strong>Beri jam.</strong> Pilih dua waktu sehari, misalnya pukul 10.00 dan 16.00, untuk membuka pesan penting. Di luar itu bunyinya dimatikan.</li><li><strong>Tebak dahulu.</strong> Sebelum membuka, tulis apa yang Anda takutkan. Sesudahnya tulis isi sebenarnya. Dalam dua pekan bandingkan kedua kolomnya.</li><li><strong>Beri nada sendiri.</strong> Bedakan bunyi pesan pembimbing dari yang lain, supaya tidak semua bunyi terasa seperti sidang.</li><li><strong>Balas pendek.</strong> “Terima kasih, Pak, saya baca sore ini” sudah cukup. Balasan tidak harus selesai bersama pekerjaannya.</li></ol>
<p>Perhatikan juga tidur dan makan. Debar karena tiga gelas kopi terasa persis seperti debar karena takut.</p>
<p>Kapan perlu menemui seseorang? Jika sudah lebih dari dua pekan Anda sulit tidur, menarik diri dari orang-orang yang biasanya menyenangkan, atau terlintas keinginan menyakiti diri, jangan menunggu. Temui layanan konseling, puskesmas, atau orang dewasa yang Anda percayai pada hari itu juga. Anda tidak perlu punya cerita yang “cukup parah” untuk dilayani.</p>
<p>Sampaikan pula kepada pembimbing cara yang paling mudah bagi Anda untuk menerima masukan. Banyak dosen tidak tahu bahwa titik di akhir pesannya terbaca seperti pintu yang dibanting.</p>
<p>Narasumber: Dian Prameswari, psikolog</p>
<p><em>*Nama dan rincian yang dapat mengenali penanya diubah. Jawaban ini tidak menggantikan pemeriksaan langsung.</em></p>`,
  },
  {
    slug: "lemari-nomor-empat",
    headline: "Lemari Nomor Empat",
    kicker: "Cerpen",
    dek: "Di ruang arsip perpustakaan ada sebuah lemari yang tidak masuk daftar. Petugas baru diminta jangan menanyakannya.",
    rubric: "sastra-budaya/sastra-dan-seni",
    publishedAt: "2026-04-19 08:30",
    tags: ["Cerpen", "Sastra", "Perpustakaan"],
    bylines: [{ person: "Khairunnisa Azzahra", role: "writer" }],
    picture: {
      key: "2026-demo-lemari-empat",
      scene: "library",
      seed: 419,
      style: "illustration",
      alt: "Gambar lorong rak buku dengan lampu baca yang menyala.",
      credit: "Gilang Permana",
      caption: "(Ilustrator/Gilang Permana)",
    },
    body: `<p>Pada hari pertamaku bekerja paruh waktu di ruang arsip, Pak Anwar menyerahkan tiga anak kunci dan satu larangan. Lemari satu untuk skripsi sebelum 1980. Lemari dua untuk peta. Lemari tiga untuk majalah yang dimakan rayap dan majalah yang sedang dimakan rayap.</p>
<p>“Yang keempat?” tanyaku.</p>
<p>“Tidak ada yang keempat,” kata Pak Anwar, sambil menggantungkan jaketnya pada gagang lemari keempat.</p>
<p>Lemari itu dari kayu surian, setinggi bahu, dan tidak berkunci. Selama dua pekan aku memindahkan debu di sekelilingnya. Kadang, menjelang tutup, terdengar sesuatu dari dalam. Bukan ketukan. Lebih mirip suara orang membalik halaman dengan hati-hati supaya tidak membangunkan siapa pun.</p>
<p>Pada pekan ketiga seorang perempuan tua datang membawa rantang. Ia tidak mengisi buku tamu. Ia duduk di depan lemari itu, membuka pintunya kira-kira sejengkal, lalu bercerita dengan suara pelan tentang harga bawang, tentang cucunya yang masuk Kedokteran Gigi, tentang atap yang sudah diganti seng. Sesudah setengah jam ia menutup pintu, mengucapkan salam, dan memberi kami sisa lapek bugis.</p>
<p>“Suaminya pustakawan di sini,” kata Pak Anwar, mengunyah. “Tiga puluh tahun. Waktu pensiun dia minta satu lemari untuk buku yang belum selesai dibacanya. Kepala bagian waktu itu orang baik, jadi tidak dicatat.”</p>
<p>“Lalu?”</p>
<p>“Lalu beliau meninggal pada halaman seratus dua belas.”</p>
<p>Malam itu aku pulang paling akhir. Hujan menahan bus terakhir entah di tikungan mana. Aku berdiri lama di depan lemari surian, kemudian membukanya sejengkal. Di dalam hanya ada sebaris buku, kacamata dengan satu gagang, dan sebuah novel yang telungkup terbuka. Halaman seratus tujuh belas.</p>
<p>Aku menghitung dua kali. Seratus dua belas, kata Pak Anwar. Barangkali ia salah. Barangkali perempuan itu membacakan lima halaman sejak kemarin, meskipun yang kudengar hanya soal bawang.</p>
<p>Sejak itu setiap sore, sebelum mematikan lampu, kubuka pintunya sejengkal dan kubacakan satu halaman. Aku tidak pernah melihat apa-apa. Hanya saja, kalau aku tersandung pada kata yang sulit, dari dalam terdengar seseorang berdeham, sopan, seperti yang biasa dilakukan pustakawan kepada orang yang terlalu ribut.</p>
<p>Kemarin kami sampai pada halaman terakhir. Aku membacanya pelan-pelan. Setelah titik penghabisan ruang itu begitu senyap sampai terdengar rayap di lemari tiga. Aku menunggu. Kemudian, dari deretan buku di dalam, satu punggung buku bergeser keluar kira-kira selebar jari.</p>
<p>Jilid dua.</p>`,
  },
  {
    slug: "dapur-redaksi-pindah-tiga-lemari-ikut",
    headline: "Dapur Redaksi Pindah, Tiga Lemari Arsip Ikut",
    dek: "Sebelas tahun tabloid, dua ketik manual, dan satu rice cooker berpindah ruang. Alumni dari lima angkatan datang membantu mengangkat.",
    rubric: "gentainment/seputar-genta",
    publishedAt: "2026-06-08 20:10",
    tags: ["Pers Mahasiswa", "Alumni", "Pekan Jurnalistik", "UKM"],
    bylines: [
      { person: "Dimas Arya Nugraha", role: "writer" },
      { person: "Nabila Syafitri", role: "editor" },
    ],
    picture: {
      key: "2026-demo-dapur-redaksi",
      scene: "newspaper",
      seed: 608,
      style: "photo",
      alt: "Tumpukan koran lama diikat tali di samping mesin cetak kecil.",
      credit: "Raihan Hakim",
      takenAt: "2026-06-06 13:20",
      caption: "Bundel tabloid lama disusun di ruang sekretariat yang baru, Sabtu (6/6). (Genta Andalas/Raihan Hakim)",
    },
    body: `<p>Yang paling berat ternyata bukan lemari, melainkan keputusan tentang isinya. Sabtu (6/6), sejak pukul delapan, 34 anggota dan alumni Genta Andalas duduk di lantai sekretariat lama dan bertengkar mengenai sebuah kardus bertuliskan “penting (2014)”. Isinya kabel.</p>
<p>Sekretariat kami pindah ke lantai dua gedung kegiatan mahasiswa. Ruang baru lebih kecil sedikit, tetapi jendelanya dua dan atapnya tidak bocor. Seluruh bundel tabloid sejak 2011 dipindahkan lebih dulu, dibungkus plastik, diangkut dengan mobil bak milik orang tua seorang calon anggota.</p>
<p>Alumni datang tanpa diminta dua kali. Ada yang kini guru, pegawai bank, wartawan, dan seorang penjual ikan hias. Mereka mencari nomor yang memuat nama mereka, menemukan salah ketik yang sama, lalu tertawa lagi seperti dahulu.</p>
<p>Dari balik lemari kedua muncul naskah tulisan tangan tanpa nama, setebal delapan halaman, tentang banjir di sebuah jorong. Tidak pernah terbit. Kepala Litbang, Annisa Fitria, sedang melacak penulisnya. “Ini liputan yang bagus sekali. Kalau Anda membaca tulisan ini dan pernah menulis dengan tinta hijau, hubungi kami,” katanya.</p>
<p>Mulai Juli arsip cetak itu dipindai bergiliran, dua nomor setiap pekan, supaya dapat dibaca siapa saja. Relawan pemindai sudah enam orang. Kami masih membutuhkan empat lagi, terutama pada Kamis sore.</p>
<p>Setelah makan siang, rice cooker dinyalakan di ruang baru sebagai tanda peresmian. Sekering langsung turun. Pemimpin redaksi menyatakan hal itu tradisi, dan rapat pertama pun dimulai dalam gelap.</p>`,
  },
  {
    slug: "wisma-limau-asri-buka-pendaftaran-kamar-semester-genap",
    headline: "Wisma Limau Asri Buka Pendaftaran Kamar Semester Genap",
    kicker: "Advertorial",
    dek: "Hunian putri berkapasitas 120 kamar di Kapalo Koto menawarkan ruang belajar 24 jam, dapur bersama, dan perjanjian sewa tertulis.",
    rubric: "berita/liputan",
    publishedAt: "2026-09-10 14:00",
    tags: ["Asrama", "Mahasiswa Baru", "Padang"],
    bylines: [{ person: "Redaksi", role: "writer" }],
    picture: {
      key: "2026-demo-wisma-limau",
      scene: "dormitory",
      seed: 910,
      style: "photo",
      alt: "Gedung hunian empat lantai dengan balkon dan pepohonan di halaman.",
      credit: "Wisma Limau Asri",
      takenAt: "2026-09-07 09:30",
      caption: "Gedung Wisma Limau Asri di Kapalo Koto, Padang, Senin (7/9). (Wisma Limau Asri)",
    },
    paid: "advertorial",
    body: `<p>Mencari kamar di dekat kampus sering dimulai dari pagar ke pagar. Wisma Limau Asri, hunian putri di Kapalo Koto, menawarkan cara yang lebih ringkas: pilih kamar pada denah, datang melihat, lalu tanda tangan perjanjian di meja yang sama.</p>
<p>Pendaftaran untuk semester genap dibuka mulai 14 September sampai 30 November 2026. Dari 120 kamar yang ada, 45 masih kosong. Setiap kamar berukuran tiga kali tiga meter, dilengkapi tempat tidur, meja belajar, lemari, dan jendela yang menghadap halaman.</p>
<h2>Belajar sampai larut</h2>
<p>Ruang belajar di lantai satu buka dua puluh empat jam dengan tiga puluh kursi. Di sebelahnya terdapat dapur bersama dengan enam kompor, kulkas bersekat, dan jadwal piket. Petugas berjaga bergiliran sepanjang malam.</p>
<p>“Orang tua biasanya bertanya soal air dan kunci pagar. Anaknya bertanya soal internet,” kata pengelola, Fitria Rosalina. “Jawaban untuk ketiganya sama: ada, setiap hari.”</p>
<h2>Harga dan cara mendaftar</h2>
<ul><li>Kamar lantai dua dan tiga: Rp7.900.000 per tahun.</li><li>Kamar lantai empat: Rp7.200.000 per tahun.</li><li>Pembayaran dapat dibagi dua; uang muka dikembalikan penuh bila batal sebelum 1 Desember.</li></ul>
<p>Penghuni angkatan pertama, Intan Permata Sari, mahasiswa Kebidanan angkatan 2024, mengaku paling senang dengan jarak. “Sembilan menit jalan kaki kalau tidak menyapa siapa-siapa,” ujarnya.</p>
<p>Calon penghuni dapat datang setiap hari pukul 09.00 sampai 17.00 dengan membawa kartu mahasiswa.</p>
<p><em>Advertorial ini merupakan kerja sama dengan Wisma Limau Asri dan bukan karya jurnalistik redaksi Genta Andalas.</em></p>`,
  },
  {
    slug: "survei-genta-enam-dari-sepuluh-mahasiswa-makan-dua-kali-sehari-di-akhir-bulan",
    headline: "Survei Genta: Enam dari Sepuluh Mahasiswa Makan Dua Kali Sehari di Akhir Bulan",
    kicker: "Survei Litbang",
    dek: "Sarapan paling dulu dikorbankan, lauk menyusul. Survei terhadap 612 mahasiswa merekam bagaimana uang saku menipis dan siapa yang berbagi nasi.",
    rubric: "riset-survei",
    publishedAt: "2026-10-21 10:00",
    tags: ["Survei", "Kantin", "Kesehatan", "Kuliner", "Beasiswa"],
    bylines: [
      { person: "Annisa Fitria", role: "researcher" },
      { person: "Zahra Amelia", role: "writer" },
      { person: "Nabila Syafitri", role: "editor" },
    ],
    picture: {
      key: "2026-demo-survei-makan",
      scene: "chart",
      seed: 1021,
      style: "illustration",
      alt: "Gambar diagram batang dan garis seperti pada poster hasil survei.",
      credit: "Gilang Permana",
      caption: "(Ilustrator/Gilang Permana)",
    },
    body: `<p>Di kulkas kamar nomor 14, setiap tanggal 25, ditempel secarik kertas bertuliskan “mode hemat”. Artinya: nasi dimasak sekali, telur dibagi dua, dan tidak seorang pun boleh memesan kopi. Penghuninya, empat mahasiswa Sistem Informasi angkatan 2024, mengira hanya merekalah yang begitu.</p>
<p>Ternyata tidak. Survei Litbang Genta Andalas pada 28 September sampai 9 Oktober 2026 menemukan bahwa 61 persen responden makan dua kali sehari atau kurang pada pekan terakhir setiap bulan. Pada pekan pertama, angkanya 34 persen. Survei ini diisi 612 mahasiswa dari 15 fakultas.<sup><a href="#catatan-1" id="rujukan-1">1</a></sup></p>
<table><caption>Berapa kali Anda makan utama dalam sehari? (persen responden)</caption><thead><tr><th scope="col">Jawaban</th><th scope="col">Pekan pertama</th><th scope="col">Pekan terakhir</th></tr></thead><tbody><tr><th scope="row">Tiga kali atau lebih</th><td>66</td><td>39</td></tr><tr><th scope="row">Dua kali</th><td>31</td><td>52</td></tr><tr><th scope="row">Satu kali</th><td>3</td><td>9</td></tr></tbody></table>
<h2>Sarapan yang pertama pergi</h2>
<p>Ketika harus berhemat, mahasiswa tidak langsung makan lebih sedikit. Mereka menghapus satu waktu makan dan mengganti isinya. Urutannya hampir sama di semua fakultas:</p>
<ol><li>sarapan dilewatkan atau digeser ke pukul sepuluh (48 persen);</li><li>lauk hewani diganti telur atau tahu (44 persen);</li><li>nasi bungkus dibagi berdua (27 persen);</li><li>makan malam diganti mi instan (26 persen).<sup><a href="#catatan-2" id="rujukan-2">2</a></sup></li></ol>
<p>Uang bukan satu-satunya sebab. Sebanyak 22 persen melewatkan sarapan karena kuliah pertama terlalu pagi, dan 9 persen karena kantin di dekat gedungnya belum buka. Responden yang memasak sendiri, rata-rata empat kali sepekan, dua kali lebih mungkin tetap makan tiga kali sampai akhir bulan.</p>
<blockquote><p>Saya tidak lapar, hanya jadi gampang marah sama laptop.</p></blockquote>
<p>Kutipan itu datang dari responden semester tujuh, ditulis pada kolom isian bebas. Pengajar gizi masyarakat, Mardiah Hanum, membacanya sambil mengangguk. “Itu lapar,” katanya. Kurang makan ringan yang berulang lebih sering muncul sebagai sulit berpusat pikiran, sakit kepala, dan emosi pendek daripada sebagai perut yang keroncongan.</p>
<aside class="pull-quote"><p>Kurang makan lebih sering muncul sebagai emosi pendek daripada perut yang keroncongan.</p></aside>
<h2>Siapa yang berbagi</h2>
<p>Temuan yang tidak kami duga ada pada bagian akhir. Sebanyak 57 persen responden pernah membayari makan teman dalam sebulan terakhir, dan angka itu justru naik pada pekan terakhir. Mahasiswa yang pernah makan sekali sehari adalah kelompok yang paling sering membayari.</p>
<p>Di kantin belakang, beberapa pedagang memasang toples “nasi titipan”: siapa saja boleh membayar satu porsi lebih, siapa saja boleh mengambil. Tim kami merekam satu hari di depan toples itu.</p>
<figure class="embed"><a href="https://www.youtube.com/watch?v=gEnTaNs1021">Tonton: Sehari di Depan Toples Nasi Titipan di YouTube</a></figure>
<p>Pedagangnya, Yenti Marlina, menghitung 19 porsi titipan pada hari perekaman dan 16 porsi terambil. “Yang ambil biasanya bilang mau titip buat teman,” ujarnya. “Ya, saya percaya saja.”</p>
<p>Penghuni kamar nomor 14 sudah diberi tahu hasilnya. Kertas di kulkas mereka kini berbunyi “mode hemat (61%)”.</p>
<section class="footnotes"><ol><li id="catatan-1">Sampel acak berlapis menurut fakultas dan angkatan, kuesioner daring dengan undangan perorangan. Tingkat jawaban 47 persen, ambang kesalahan kira-kira empat poin persentase pada tingkat kepercayaan 95 persen. <a href="#rujukan-1">↩</a></li><li id="catatan-2">Responden boleh memilih lebih dari satu jawaban sehingga jumlahnya melebihi seratus persen. <a href="#rujukan-2">↩</a></li></ol></section>`,
  },
  {
    slug: "gol-menit-terakhir-antar-tim-futsal-putri-ke-final-piala-bukit-barisan",
    headline: "Gol Menit Terakhir Antar Tim Futsal Putri ke Final Piala Bukit Barisan",
    dek: "Tertinggal dua gol sampai turun minum, tim putri menang 4-3 di hadapan tribun yang lebih sibuk menabuh galon daripada duduk.",
    rubric: "berita/liputan",
    publishedAt: "2026-10-25 09:45",
    tags: ["Olahraga", "UKM", "Padang"],
    bylines: [
      { person: "Dimas Arya Nugraha", role: "writer" },
      { person: "Nabila Syafitri", role: "editor" },
    ],
    picture: {
      key: "2026-demo-futsal-putri",
      scene: "sports",
      seed: 1024,
      style: "photo",
      alt: "Sejumlah pemain berebut bola di lapangan dengan penonton di belakangnya.",
      credit: "Raihan Hakim",
      takenAt: "2026-10-24 20:20",
      caption:
        "Pemain tim putri berebut bola dalam semifinal Piala Bukit Barisan di GOR Limau Manis, Sabtu (24/10). (Genta Andalas/Raihan Hakim)",
    },
    body: `<p>Jam menunjukkan 39.47 ketika Vira Nofianti menendang bola yang semestinya ia oper. Bola itu mengenai tiang kiri, memantul ke punggung penjaga gawang, lalu menggelinding melewati garis dengan kecepatan orang berjalan. Tribun perlu satu detik untuk percaya.</p>
<p>Gol itu mengantar tim futsal putri Universitas Andalas ke final Piala Bukit Barisan setelah menang 4-3 atas Politeknik Bahari Teluk Bayur di GOR Limau Manis, Sabtu (24/10) malam. Ini final pertama tim putri sejak unit kegiatannya memisahkan latihan putra dan putri tiga tahun lalu.</p>
<p>Babak pertama berakhir 1-3. Lawan menekan tinggi dan dua kali memotong operan di depan gawang sendiri. Pelatih Rini Astuti mengaku tidak berbicara soal taktik saat turun minum. “Saya suruh mereka minum, lalu saya tanya siapa yang lututnya tidak gemetar. Tidak ada. Ya sudah, berarti sama,” katanya.</p>
<p>Yang berubah hanya satu. Kapten Shinta Dwi Cahyani, mahasiswa Hukum angkatan 2023, ditarik lebih ke belakang. Dari sana ia melepaskan dua umpan panjang yang berbuah gol pada menit ke-24 dan ke-33.</p>
<p>Penjaga gawang lawan, Mega Oktavia, menepis sebelas tembakan dan dipilih sebagai pemain terbaik malam itu. Vira menghampirinya setelah peluit panjang. “Dia bilang punggungnya minta maaf,” tutur Vira, mahasiswa Peternakan angkatan 2024.</p>
<p>Sekitar 600 penonton hadir. Karena bedug suporter dilarang masuk, galon kosong menjadi gantinya, dan tiga di antaranya pecah sebelum babak kedua.</p>
<p>Final berlangsung Sabtu (31/10) pukul 19.30 di tempat yang sama. Tiket dibagikan gratis di sekretariat unit kegiatan sejak Rabu, dua lembar untuk setiap orang.</p>`,
    corrections: [
      {
        at: "2026-10-26 09:10",
        kind: "correction",
        body: "<p>Dalam berita ini semula tertulis bahwa Vira Nofianti mahasiswa Ilmu Keolahragaan angkatan 2024. Yang benar, Vira mahasiswa Peternakan angkatan 2024. Kesalahan terjadi karena penulis menyalin daftar pemain dari turnamen lain. Redaksi memohon maaf kepada Vira Nofianti dan pembaca.</p>",
      },
    ],
  },
  {
    slug: "satu-kartu-empat-aplikasi-lima-kata-sandi",
    headline: "Satu Kartu, Empat Aplikasi, Lima Kata Sandi",
    dek: "Untuk meminjam buku, naik bus, dan membayar makan, mahasiswa membuka aplikasi yang berlainan. Tiga mahasiswa mencoba merangkainya menjadi satu.",
    rubric: "wawasan/teknologi",
    publishedAt: "2026-10-29 15:20",
    tags: ["Teknologi", "Perpustakaan", "Bus Kampus", "Kantin"],
    bylines: [
      { person: "Dimas Arya Nugraha", role: "writer" },
      { person: "Fikri Maulana", role: "editor" },
    ],
    picture: {
      key: "2026-demo-satu-kartu",
      scene: "phone",
      seed: 1029,
      style: "photo",
      alt: "Tangan memegang ponsel yang layarnya menampilkan beberapa pesan.",
      credit: "Raihan Hakim",
      takenAt: "2026-10-27 12:40",
      caption:
        "Mahasiswa mencoba purwarupa Limau Kartu di depan perpustakaan, Selasa (27/10). (Genta Andalas/Raihan Hakim)",
    },
    body: `<p>Hitungan Nadya Karenina begini: kata sandi portal akademik, kata sandi perpustakaan, nomor PIN dompet kantin, kode bus, dan satu lagi yang ia lupa untuk apa. “Yang lupa itu justru paling sering saya ketik,” kata mahasiswa Informatika angkatan 2023 itu.</p>
<p>Bersama Rangga Saputra dan Tio Mahardika, Nadya membuat Limau Kartu, purwarupa yang mengubah cip pada kartu mahasiswa menjadi satu kunci. Kartu ditempelkan ke ponsel, ponsel mengenali pemiliknya, dan empat layanan terbuka tanpa mengetik apa-apa.</p>
<p>Cip di dalam kartu sebenarnya hanya menyimpan nomor. Rahasianya terletak pada jabat tangan di belakangnya: layanan mengirim tantangan acak, ponsel menjawabnya dengan kunci yang tidak pernah meninggalkan ponsel. Kalau kartu hilang, penemunya memegang nomor tanpa kunci.</p>
<h2>Apa yang dicatat</h2>
<p>Di sinilah percakapan menjadi serius. Satu kartu untuk semua berarti satu tempat yang tahu kapan seseorang makan, membaca, dan pulang. Dosen keamanan informasi, Fajar Kurniadi, memuji rancangannya, tetapi meminta ketiganya menjawab satu pertanyaan sebelum memperluas percobaan: siapa yang dapat menggabungkan catatan itu?</p>
<p>Tim menjawab dengan memisahkan pengenal. Perpustakaan melihat kode A, kantin melihat kode B, dan keduanya tidak dapat dicocokkan tanpa ponsel pemilik. “Kami sengaja membuat diri kami sendiri tidak bisa tahu,” ujar Rangga.</p>
<p>Percobaan dengan 85 sukarelawan berlangsung enam pekan. Waktu rata-rata untuk meminjam buku turun dari 74 menjadi 19 detik. Keluhan terbanyak sederhana: casing ponsel terlalu tebal sehingga cip tidak terbaca.</p>
<p>Belum ada keputusan apakah purwarupa ini akan dipakai resmi. Tim akan memaparkannya dalam pameran inovasi mahasiswa pada Desember. Sementara itu Nadya sudah menemukan kegunaan kata sandi kelimanya. Ternyata untuk membuka aplikasi pencatat kata sandi.</p>`,
    corrections: [
      {
        at: "2026-10-31 13:35",
        kind: "clarification",
        body: "<p>Tim Limau Kartu menjelaskan bahwa percobaan hanya menyambungkan layanan peminjaman buku dan kantin secara langsung. Sambungan ke bus kampus dan portal akademik masih berupa simulasi dengan data buatan, dan tidak ada data mahasiswa lain yang dibuka. Penjelasan ini melengkapi paragraf kedua.</p>",
        from: "Tim pengembang Limau Kartu",
      },
    ],
  },
  {
    slug: "rapat-tentang-rapat",
    headline: "Rapat tentang Rapat",
    dek: "Enam panel tentang organisasi yang sangat rajin bertemu, sangat rapi mencatat, dan agak lupa untuk apa.",
    rubric: "aneka-ragam/komik",
    format: "comic",
    publishedAt: "2026-11-03 12:10",
    tags: ["Organisasi Mahasiswa", "UKM", "BEM KM Unand"],
    bylines: [{ person: "Gilang Permana", role: "illustrator" }],
    picture: {
      key: "2026-demo-rapat-sampul",
      scene: "comic-panel",
      seed: 11030,
      style: "illustration",
      alt: "Panel komik tanpa kata: dua anggota organisasi duduk berhadapan.",
      credit: "Gilang Permana",
      caption: "(Ilustrator/Gilang Permana)",
    },
    pictures: panels2026,
    body: `<p>Komik ini bukan tentang organisasimu. Kalau terasa mirip, barangkali sekretarismu membaca notulensi kami.</p>
<p>Gilang menggambarnya selama rapat redaksi berlangsung. Ia satu-satunya yang pulang dengan hasil.</p>`,
  },
  {
    slug: "menonton-randai-dari-lingkaran-paling-depan",
    headline: "Menonton Randai dari Lingkaran Paling Depan",
    kicker: "Video",
    dek: "Galombang, tepuk celana, dan cerita yang disampaikan sambil berputar. Tim video Genta duduk di tanah dan merekam satu malam randai di Pauh.",
    rubric: "sastra-budaya/khasanah-budaya",
    format: "video",
    publishedAt: "2026-11-08 19:30",
    tags: ["Minangkabau", "Film", "Musik", "Padang"],
    bylines: [
      { person: "Raihan Hakim", role: "videographer" },
      { person: "Khairunnisa Azzahra", role: "writer" },
      { person: "Nabila Syafitri", role: "editor" },
    ],
    picture: {
      key: "2026-demo-video-randai",
      scene: "dance",
      seed: 1108,
      style: "photo",
      alt: "Para pemain berpakaian hitam Minang membentuk gerakan tari dalam lingkaran.",
      credit: "Raihan Hakim",
      takenAt: "2026-11-07 21:05",
      caption:
        "Pemain randai membentuk galombang di halaman balai pemuda di Pauh, Padang, Sabtu (7/11). (Genta Andalas/Raihan Hakim)",
    },
    videoUrl: "https://www.youtube.com/watch?v=gEnTaRnD026",
    body: `<p>Bunyi itu bukan gendang. <em>Galembong</em>, celana hitam dengan pisak yang menggantung sampai lutut, ditepuk dengan dua tangan sekaligus oleh empat belas pemain. Dari lingkaran paling depan, suaranya sampai ke dada.</p>
<p>Sabtu (7/11) malam, kelompok randai Puti Sari Gunuang memainkan cerita <em>Sabai nan Aluih</em> di halaman sebuah balai pemuda di Pauh. Separuh pemainnya mahasiswa yang baru belajar sejak Agustus. Gurunya, Ramli Datuk Marajo, 71 tahun, mengawasi dari kursi plastik sambil menghitung langkah dengan tongkat.</p>
<p>Randai menyatukan silat, dendang, dan sandiwara. Cerita dituturkan di tengah lingkaran, lalu para pemain berputar untuk memberi waktu kepada penonton memikirkan yang baru didengar. “Lingkaran itu kepala kita bersama,” kata Ramli. “Kalau satu orang salah tepuk, semua orang bangun.”</p>
<p>Pemeran Sabai, Alya Ramadhina, mahasiswa Sastra Minangkabau angkatan 2024, mengaku gemetar. Dahulu semua peran dimainkan laki-laki. Neneknya duduk di baris kedua dan, menurut pengakuannya sendiri, baru sekali itu melihat cucunya marah dengan indah.</p>
<p>Dalam video sebelas menit ini kami tidak memberi narasi. Hanya suara halaman itu, sejak lampu dinyalakan sampai tikar digulung. Dengarkan dengan penyuara telinga, terutama menit keenam.</p>
<p>Narasumber: Ramli Datuk Marajo, Alya Ramadhina</p>`,
  },
  {
    slug: "seribu-bibit-untuk-hulu",
    headline: "Seribu Bibit untuk Hulu",
    dek: "Sembilan gambar dari satu hari di hulu sungai: 140 orang, 1.000 bibit, satu ransel nasi yang hampir hanyut.",
    rubric: "berita/berita-foto",
    format: "photo",
    publishedAt: "2026-11-12 19:15",
    tags: ["Lingkungan", "Fotografi", "Pengabdian Masyarakat", "Banjir"],
    bylines: [
      { person: "Raihan Hakim", role: "photographer" },
      { person: "Zahra Amelia", role: "writer" },
      { person: "Nabila Syafitri", role: "editor" },
    ],
    picture: {
      key: "2026-demo-hulu-pembuka",
      scene: "campus-hills",
      seed: 11120,
      style: "photo",
      alt: "Bukit-bukit hijau dengan bangunan kampus di kejauhan.",
      credit: "Raihan Hakim",
      takenAt: "2026-11-08 06:20",
      caption:
        "Perbukitan di timur kampus Limau Manis, tempat bibit ditanam, Minggu (8/11). (Genta Andalas/Raihan Hakim)",
    },
    pictures: [
      {
        key: "2026-demo-hulu-1",
        scene: "bus",
        seed: 11121,
        style: "photo",
        alt: "Bus yang menanjak di jalan berkelok di antara pepohonan.",
        credit: "Raihan Hakim",
        takenAt: "2026-11-08 06:40",
        caption:
          "Pukul 06.40. Rombongan pertama berangkat dengan bibit di bangku dan orang di lorong, Minggu (8/11). (Genta Andalas/Raihan Hakim)",
      },
      {
        key: "2026-demo-hulu-2",
        scene: "forest",
        seed: 11122,
        style: "photo",
        alt: "Batang-batang pohon berkabut dengan cahaya yang menembus dari atas.",
        credit: "Raihan Hakim",
        takenAt: "2026-11-08 07:35",
        caption: "Kabut belum naik ketika barisan memasuki tepi hutan, Minggu (8/11). (Genta Andalas/Raihan Hakim)",
      },
      {
        key: "2026-demo-hulu-3",
        scene: "hands",
        seed: 11123,
        style: "photo",
        alt: "Tangan-tangan yang bertemu di tengah lingkaran.",
        credit: "Raihan Hakim",
        takenAt: "2026-11-08 08:20",
        caption:
          "Bibit surian berpindah dari tangan ke tangan menyeberangi lereng, Minggu (8/11). (Genta Andalas/Raihan Hakim)",
      },
      {
        key: "2026-demo-hulu-4",
        scene: "river",
        seed: 11124,
        style: "photo",
        alt: "Sungai berbatu besar yang diapit pepohonan.",
        credit: "Raihan Hakim",
        takenAt: "2026-11-08 09:10",
        caption:
          "Sungai tempat ransel nasi tergelincir dan diselamatkan tujuh orang, Minggu (8/11). (Genta Andalas/Raihan Hakim)",
      },
      {
        key: "2026-demo-hulu-5",
        scene: "portrait",
        seed: 11125,
        style: "photo",
        shape: "portrait",
        alt: "Potret seorang lelaki tua berpeci yang tersenyum.",
        credit: "Raihan Hakim",
        takenAt: "2026-11-08 10:00",
        caption:
          "Pakiah Labai, 73 tahun, ingat letak setiap pohon yang sudah tidak ada, Minggu (8/11). (Genta Andalas/Raihan Hakim)",
      },
      {
        key: "2026-demo-hulu-6",
        scene: "food",
        seed: 11126,
        style: "photo",
        shape: "square",
        alt: "Nasi dan lauk-pauk di atas daun, dilihat dari atas.",
        credit: "Raihan Hakim",
        takenAt: "2026-11-08 12:15",
        caption: "Nasi yang selamat, dimakan di atas daun pisang, Minggu (8/11). (Genta Andalas/Raihan Hakim)",
      },
      {
        key: "2026-demo-hulu-7",
        scene: "recycling",
        seed: 11127,
        style: "photo",
        alt: "Kantong plastik dan botol yang dipilah ke dalam bak.",
        credit: "Raihan Hakim",
        takenAt: "2026-11-08 14:05",
        caption:
          "Seribu kantong bibit dikumpulkan kembali untuk semaian berikutnya, Minggu (8/11). (Genta Andalas/Raihan Hakim)",
      },
      {
        key: "2026-demo-hulu-8",
        scene: "village",
        seed: 11128,
        style: "photo",
        alt: "Rumah-rumah di antara pohon kelapa dengan sekelompok orang berjalan.",
        credit: "Raihan Hakim",
        takenAt: "2026-11-08 15:30",
        caption:
          "Warga Jorong Batu Gadang membagi jadwal jaga bibit untuk enam bulan, Minggu (8/11). (Genta Andalas/Raihan Hakim)",
      },
      {
        key: "2026-demo-hulu-9",
        scene: "road-rain",
        seed: 11129,
        style: "photo",
        alt: "Orang-orang berpayung di jalan yang basah oleh hujan.",
        credit: "Raihan Hakim",
        takenAt: "2026-11-08 16:10",
        caption: "Hujan turun tepat ketika bibit terakhir tertanam, Minggu (8/11). (Genta Andalas/Raihan Hakim)",
      },
    ],
    body: `<p>Ransel itu berisi enam puluh bungkus nasi, dan ia tergelincir dari batu tepat di tengah sungai. Tujuh orang melompat sekaligus. Tidak ada yang mengingat siapa yang memegang bibit.</p>
<p>Minggu (8/11), 140 mahasiswa dan warga menanam seribu bibit surian, jengkol, dan bayur di lereng yang longsor tiga tahun lalu. Gagasannya datang dari warga Jorong Batu Gadang, yang setiap musim hujan menghitung waktu antara guruh dan air yang menguning. Tahun ini jaraknya tinggal dua puluh menit.</p>
<p>Pakiah Labai, 73 tahun, menunjukkan tempat-tempat yang harus ditanami. Ia tidak memakai peta. “Di situ dahulu bayur tempat kami mengikat kerbau,” katanya, menunjuk semak. Bibit bayur pertama ditanam persis di titik itu.</p>
<p>Penyelenggaranya, kelompok pencinta alam dan himpunan mahasiswa Kehutanan, menitipkan satu tugas kepada setiap peserta: kembali pada Mei 2027 dan menengok satu pohon. Nomornya ditulis di punggung tangan dengan spidol, dan hujan sore itu segera menghapusnya. Untunglah daftarnya juga ada di kertas.</p>`,
  },
  {
    slug: "tersangkut-di-bab-empat",
    headline: "Tersangkut di Bab Empat",
    kicker: "Laporan Utama",
    dek: "Di meja mahasiswa semester sebelas, skripsi jarang berhenti karena malas. Tim Genta menelusuri 160 naskah yang diam dan menemukan tempat-tempat yang sama.",
    rubric: "berita/laporan/laporan-utama",
    publishedAt: "2026-11-16 18:00",
    tags: ["Skripsi", "Dosen", "Kesehatan Mental", "UKT", "Survei"],
    bylines: [
      { person: "Nabila Syafitri", role: "writer" },
      { person: "Dimas Arya Nugraha", role: "writer" },
      { person: "Annisa Fitria", role: "researcher" },
      { person: "Fikri Maulana", role: "editor" },
    ],
    picture: {
      key: "2026-demo-bab-empat",
      scene: "desk",
      seed: 1116,
      style: "photo",
      alt: "Meja dengan laptop terbuka, secangkir kopi, dan tumpukan kertas.",
      credit: "Raihan Hakim",
      takenAt: "2026-11-11 21:30",
      caption:
        "Naskah skripsi yang berhenti pada bab empat di sebuah kamar kos di Piai, Rabu (11/11). (Genta Andalas/Raihan Hakim)",
    },
    pictures: [
      {
        key: "2026-demo-bab-empat-grafik",
        scene: "chart",
        seed: 1117,
        style: "illustration",
        alt: "Diagram batang yang menunjukkan bab empat sebagai tempat naskah paling sering berhenti.",
        credit: "Gilang Permana",
        caption: "Bab tempat 160 naskah skripsi berhenti lebih dari tiga bulan. (Ilustrator/Gilang Permana)",
      },
    ],
    body: `<p>Berkas itu bernama <em>skripsi_final_fix_pakai_ini_2.docx</em>, terakhir diubah pada 3 Maret pukul 02.14. Sejak itu Reyhan Mustaqim membukanya hampir setiap malam. Ia membaca kalimat terakhirnya, <em>“Berdasarkan tabel di atas dapat dilihat bahwa”</em>, lalu menutupnya kembali. Kalimat itu sudah delapan bulan menunggu lanjutannya.</p>
<p>Reyhan, mahasiswa Ekonomi Pembangunan angkatan 2021, kini semester sebelas. Indeks prestasinya 3,41. Ia pernah menjadi asisten dosen. Tabel yang dimaksud ada di hadapannya dan, menurut pengakuannya, ia mengerti setiap angkanya. “Kalau ditanya orang, saya bisa jelaskan. Kalau disuruh tulis, tangan saya seperti lupa,” katanya.</p>
<p>Setiap semester, orang-orang seperti Reyhan menjadi angka dalam rapat: mahasiswa yang melewati masa studi. Angka itu biasanya dibaca sebagai soal kemauan. Selama September sampai November 2026, tim Genta Andalas mencoba membacanya dari arah lain. Kami menanyai 160 mahasiswa semester sembilan ke atas dari sebelas fakultas, satu pertanyaan sederhana lebih dahulu: di halaman berapa Anda berhenti?</p>
<h2>Tempat yang sama</h2>
<p>Jawabannya tidak tersebar. Sebanyak 71 dari 160 naskah, atau 44 persen, berhenti di bab empat, bagian yang memuat hasil dan pembahasan. Bab dua menyusul dengan 31 naskah. Hanya 14 orang yang belum memulai.</p>
<figure data-picture="2026-demo-bab-empat-grafik"></figure>
<p>Padahal menurut hitungan kasar, ketika seseorang tiba di bab empat, dua pertiga pekerjaannya sudah selesai. Data terkumpul, alat berjalan, responden menjawab. Mengapa justru di sana?</p>
<p>Mira Oktarina, dosen yang meneliti tulisan akademik mahasiswa, menyebutnya bab pertama yang tidak dapat dipinjam. “Bab satu sampai tiga ada polanya, ada contohnya di rak. Di bab empat mahasiswa untuk pertama kali harus mengatakan sesuatu yang belum dikatakan orang,” ujarnya. “Selama enam belas tahun sekolah, kita hampir tidak pernah memintanya.”</p>
<aside class="pull-quote"><p>Bab empat adalah bab pertama yang tidak dapat dipinjam.</p></aside>
<h2>Antrean di balik pintu</h2>
<p>Sebab kedua lebih mudah dihitung. Dari 160 responden, 63 menyebut jarak antarbimbingan lebih dari lima pekan. Di satu program studi yang kami datangi, sebelas dosen membimbing 197 mahasiswa tingkat akhir. Masing-masing mendapat kira-kira delapan belas orang.</p>
<p>Salah seorang di antaranya, Harmen Lubis, membuka buku agendanya untuk kami. Selain mengajar tiga mata kuliah, ia menguji dua kali sepekan, menulis laporan penelitian, dan mengisi borang akreditasi. Waktu bimbingannya Selasa pukul 13.00 sampai 16.00. Dibagi delapan belas, setiap mahasiswa mendapat sepuluh menit.</p>
<p>“Sepuluh menit cukup untuk menemukan yang salah. Tidak cukup untuk menemukan yang bagus,” kata Harmen. Tahun ini ia mencoba bimbingan berkelompok: enam orang sekaligus selama satu jam, saling membaca naskah. Dari enam orang pertama, empat sudah seminar hasil.</p>
<h2>Ongkos satu semester</h2>
<p>Menunggu tidak gratis. Responden kami mengeluarkan rata-rata 1,9 juta rupiah sebulan untuk kos, makan, dan ongkos. Ditambah uang kuliah, satu semester tambahan berharga kira-kira 14 juta rupiah. Sebanyak 58 orang bekerja sambil menulis, dan separuh dari mereka bekerja lebih dari dua puluh jam sepekan.</p>
<table><caption>Sebab utama naskah berhenti menurut 160 responden</caption><thead><tr><th scope="col">Sebab</th><th scope="col">Orang</th></tr></thead><tbody><tr><th scope="row">Tidak tahu cara menuliskan hasil</th><td>49</td></tr><tr><th scope="row">Menunggu bimbingan atau balasan</th><td>37</td></tr><tr><th scope="row">Bekerja</th><td>31</td></tr><tr><th scope="row">Cemas, sulit tidur, kehilangan minat</th><td>28</td></tr><tr><th scope="row">Data atau alat bermasalah</th><td>15</td></tr></tbody></table>
<p>Wulandari, bukan nama sebenarnya, mahasiswa Kimia angkatan 2021, bekerja sebagai pelayan kedai kopi dari pukul tiga sore sampai sebelas malam. Ia mulai bekerja untuk membayar kuliah. Sekarang ia kuliah supaya pekerjaannya terasa sementara. “Pelanggan saya dosen semua,” katanya, tertawa. “Mereka tanya kapan wisuda sambil pesan kopi susu.”</p>
<p>Keringanan uang kuliah bagi mahasiswa yang tinggal menyelesaikan tugas akhir sebetulnya tersedia. Namun, dari 160 responden, hanya 52 yang tahu, dan 33 yang pernah mengajukan. Kepala layanan kemahasiswaan di salah satu fakultas, Desrianti, mengakui pengumumannya mudah terlewat. Mulai semester depan, kata dia, pemberitahuan dikirim langsung ke surel setiap mahasiswa yang tinggal mengambil skripsi.</p>
<h2>Yang tidak kelihatan di naskah</h2>
<p>Dua puluh delapan orang menyebut hal yang lebih sunyi. Mereka berhenti membalas pesan, tidur pagi, dan menghindari jalan yang melewati gedung jurusan. Psikolog Dian Prameswari, yang mendampingi kelompok dukungan mahasiswa tingkat akhir, mengenali polanya. “Malu membuat orang bersembunyi, bersembunyi membuat naskah makin lama diam, dan naskah yang diam membuat makin malu. Kita harus memotong salah satu talinya,” katanya.</p>
<p>Tali yang paling mudah dipotong, menurut Dian, adalah bersembunyi. Kelompoknya bertemu setiap Kamis malam di ruang baca, tanpa pengajar, tanpa target. Orang datang, membuka laptop, menulis selama 25 menit, lalu minum teh. Tidak ada yang bertanya kapan selesai. Dari 23 orang yang rutin hadir sejak Maret, sembilan sudah wisuda.</p>
<p>Peserta yang paling lama, Ahmad Zulfikar, mahasiswa Sejarah angkatan 2020, masih datang meskipun sudah lulus pada Agustus. Sekarang ia yang membuat teh. “Dulu saya pikir yang saya perlukan motivasi,” ujarnya. “Ternyata yang saya perlukan kursi dan orang lain yang sama-sama diam.”</p>
<p>Pembimbing pun bisa ikut bersembunyi. Seorang dosen muda yang meminta namanya tidak ditulis mengaku menunda membaca naskah karena tidak tahu cara memberi tahu bahwa datanya harus diulang. Tiga bulan kemudian mahasiswanya menemukan sendiri kesalahan itu. “Kami ternyata saling menunggu keberanian,” katanya.</p>
<h2>Empat hal kecil</h2>
<p>Dari percakapan dengan mahasiswa, pembimbing, dan pengelola program studi, beberapa usul muncul berulang kali. Tidak satu pun membutuhkan gedung baru:</p>
<ol><li>latihan menulis pembahasan sejak semester lima, satu halaman, dengan data orang lain;</li><li>bimbingan berkelompok di samping bimbingan perorangan;</li><li>batas waktu balasan yang disepakati kedua pihak, misalnya sepuluh hari kerja;</li><li>surat pemberitahuan keringanan uang kuliah yang dikirim, bukan hanya ditempel.</li></ol>
<p>Program studi Harmen akan mencoba tiga usul pertama mulai Februari. Ia sendiri tidak menjanjikan keajaiban. “Kalau jaraknya turun dari lima pekan menjadi dua, saya sudah senang,” katanya.</p>
<p>Pekan lalu, atas ajakan seorang teman, Reyhan datang ke ruang baca itu untuk pertama kali. Ia membuka berkasnya, membaca kalimat terakhir, dan kali ini tidak menutupnya. Selama dua puluh lima menit ia menulis sebelas kata. Kami menghitungnya karena ia yang meminta: <em>dari tabel itu terlihat petani kecil menanggung risiko harga paling besar.</em></p>
<p>Di depannya, Zulfikar meletakkan segelas teh, tidak bertanya apa-apa.</p>
<p>Narasumber: Reyhan Mustaqim, Mira Oktarina, Harmen Lubis, Desrianti, Dian Prameswari, Ahmad Zulfikar</p>`,
  },
  {
    slug: "beredar-pesan-bus-kampus-berhenti-beroperasi-mulai-1-desember",
    headline: "Beredar Pesan Bus Kampus Berhenti Beroperasi Mulai 1 Desember",
    dek: "Tangkapan layar berkop surat menyebar di grup angkatan sejak Selasa malam. Redaksi belum dapat memastikan kebenarannya.",
    rubric: "berita/liputan",
    publishedAt: "2026-11-18 08:50",
    tags: ["Bus Kampus", "Media Sosial", "Rektorat"],
    bylines: [
      { person: "Zahra Amelia", role: "writer" },
      { person: "Nabila Syafitri", role: "editor" },
    ],
    picture: {
      key: "2026-demo-pesan-bus",
      scene: "phone",
      seed: 1118,
      style: "photo",
      alt: "Sepasang tangan memegang ponsel dengan gelembung-gelembung pesan.",
      credit: "Raihan Hakim",
      takenAt: "2026-11-18 07:10",
      caption:
        "Mahasiswa membaca pesan berantai tentang bus kampus di halte Pasar Baru, Rabu (18/11). (Genta Andalas/Raihan Hakim)",
    },
    unverified: true,
    followUp: "bus-kampus-tetap-jalan-setelah-1-desember",
    body: `<p>Sebuah pesan berantai yang menyebut bus kampus berhenti beroperasi mulai 1 Desember 2026 menyebar di grup-grup percakapan mahasiswa sejak Selasa (17/11) malam. Pesan itu disertai tangkapan layar surat berkop, tanpa nomor dan tanpa tanda tangan yang terbaca.</p>
<p>Hingga berita ini diterbitkan, Rabu (18/11) pukul 08.50, redaksi belum memperoleh keterangan dari pengelola bus maupun rektorat. Panggilan telepon dan pesan kami kepada kantor pengelola sejak pukul 06.30 belum terjawab. Berita ini akan kami lanjutkan begitu ada keterangan.</p>
<p>Pagi ini di halte Pasar Baru, bus berjalan seperti biasa. Genta Andalas menghitung delapan keberangkatan antara pukul 06.45 dan 07.30. Dua pengemudi yang ditanyai mengaku belum menerima pemberitahuan apa pun. Seorang di antaranya justru baru mendapat jadwal piket Desember.</p>
<p>“Saya lihat pesannya di lima grup, tulisannya sama persis, salah ketiknya juga,” kata Fathia Zahira, mahasiswa Keperawatan angkatan 2025. Ia tinggal di Piai dan naik bus dua kali sehari.</p>
<p>Ada beberapa hal yang janggal pada tangkapan layar itu. Tanggal suratnya jatuh pada hari Minggu. Nama jabatan pada bagian bawah tidak sama dengan yang tercantum di laman resmi. Namun, kejanggalan itu belum cukup untuk menyatakan isinya salah.</p>
<p>Sampai ada kepastian, pembaca sebaiknya tidak meneruskan pesan tersebut. Bila memiliki salinan surat aslinya, hubungi meja redaksi.</p>`,
  },
  {
    slug: "surat-untuk-calon-presiden-mahasiswa",
    headline: "Surat untuk Calon Presiden Mahasiswa",
    dek: "Kami sudah membaca visi dan misimu. Sekarang kami ingin bertanya tentang hari Selasa.",
    rubric: "aspirasi",
    publishedAt: "2026-11-20 22:15",
    draft: true,
    tags: ["Pemira", "BEM KM Unand", "Organisasi Mahasiswa"],
    bylines: [{ person: "Dimas Arya Nugraha", role: "writer" }],
    picture: {
      key: "2026-demo-surat-calon",
      scene: "ballot",
      seed: 1120,
      style: "illustration",
      alt: "Gambar tangan yang memasukkan surat suara ke dalam kotak.",
      credit: "Gilang Permana",
      caption: "(Ilustrator/Gilang Permana)",
    },
    body: `<p>Kepada calon presiden mahasiswa, siapa pun kamu.</p>
<p>Balihomu sudah terpasang di simpang perpustakaan. Fotonya bagus, jasnya pas, dan di bawahnya tertulis kata <em>sinergi</em> sebanyak dua kali. Saya membacanya sambil menunggu bus selama dua puluh enam menit, jadi saya punya waktu untuk memikirkan pertanyaan.</p>
<p>Pertanyaan saya bukan tentang visi, melainkan tentang hari Selasa. Selasa biasa, tanpa kamera, tanpa tamu. Pukul sembilan ada adik tingkat yang permohonan keringanan UKT-nya ditolak karena kurang satu lembar surat. Pukul sebelas ada kursi kosong dalam rapat yang membahas jam buka perpustakaan. Pukul empat hujan. Kamu ada di mana?</p>
<p>Tahun lalu 31 persen dari kami memilih. Orang menyebut sisanya apatis. Saya kenal beberapa di antaranya, dan mereka tidak apatis. Mereka datang ke kerja bakti, menyumbang darah, berdebat sampai pagi soal sepak bola. Mereka hanya tidak melihat hubungan antara kotak suara dan hari Selasa.</p>
<p>[Redaktur: tambahkan angka partisipasi dua tahun sebelumnya, tanyakan kepada panitia. Penutup belum ada.]</p>`,
  },
  {
    slug: "toko-buku-tiga-langkah-di-lorong-pasar-raya",
    headline: "Toko Buku Tiga Langkah di Lorong Pasar Raya",
    dek: "Luasnya tiga langkah, umurnya empat puluh tahun, dan pemiliknya lebih sering melarang daripada menjual.",
    rubric: "berita/feature",
    publishedAt: "2026-11-22 08:15",
    tags: ["Buku", "Padang", "Sastra", "Alumni"],
    bylines: [
      { person: "Khairunnisa Azzahra", role: "writer" },
      { person: "Zahra Amelia", role: "writer" },
      { person: "Fikri Maulana", role: "editor" },
    ],
    picture: {
      key: "2026-demo-toko-buku",
      scene: "books",
      seed: 1122,
      style: "photo",
      alt: "Tumpukan buku bekas dengan satu buku terbuka di atasnya.",
      credit: "Raihan Hakim",
      takenAt: "2026-11-19 11:40",
      caption:
        "Buku bekas menumpuk sampai langit-langit kios Tiga Langkah di Pasar Raya Padang, Kamis (19/11). (Genta Andalas/Raihan Hakim)",
    },
    body: `<p>“Jangan yang itu,” kata Uda Mal. “Anda belum siap.”</p>
<p>Buku yang dilarang itu sebuah terjemahan Rusia setebal bantal. Calon pembelinya, seorang mahasiswa Teknik Elektro yang masuk karena mencari kabel, meletakkannya kembali. Uda Mal menyodorkan kumpulan cerpen tipis bersampul hijau. “Ini dahulu. Dua pekan lagi ke sini, ceritakan yang mana yang bikin Anda kesal.”</p>
<p>Kios Tiga Langkah terletak di lorong Pasar Raya Padang, di antara penjual benang dan tukang servis jam. Namanya sekaligus ukurannya. Dari pintu ke dinding belakang tiga langkah, dari lantai ke langit-langit kira-kira enam ribu buku. Jamaluddin, yang dipanggil Uda Mal, menempatinya sejak 1986.</p>
<p>Di pasar yang satu per satu tokonya pindah ke layar ponsel, kios ini bertahan dengan cara yang tidak diajarkan di sekolah bisnis. Ia tidak punya daftar harga. Ia tidak menjual kepada orang yang terburu-buru. Buku pelajaran boleh ditukar, asalkan tidak dicoret. Buku yang dicoret dengan catatan bagus dihargai lebih mahal.</p>
<p>“Coretan itu pembaca sebelumnya yang masih berbicara,” ujarnya. Ia membuka sebuah buku ekonomi tahun 1979. Di tepi halaman 40 seseorang menulis <em>tidak masuk akal</em>. Di bawahnya, dengan tinta lain, orang kedua menulis <em>masuk akal kalau kau miskin</em>.</p>
<p>Banyak pelanggannya mahasiswa Limau Manis yang turun ke kota pada Sabtu. Hidayat Nur, lulusan Sastra Indonesia 2011 yang kini guru di Painan, masih datang sebulan sekali. Skripsinya dahulu terselamatkan oleh majalah yang tidak ada di perpustakaan mana pun, tetapi ada di bawah bangku tempat Uda Mal duduk. “Beliau pinjamkan. Bukan dijual. Syaratnya, skripsinya satu untuk kios.”</p>
<p>Skripsi itu masih ada, di rak paling atas, bersama empat puluh lainnya. Uda Mal mengaku membaca semuanya. Menurut penilaiannya, tujuh di antaranya bagus, dan satu ditulis orang lain.</p>
<p>Kebakaran kecil pada 2005 dan gempa empat tahun kemudian sama-sama tidak menghabiskan kios itu. Yang pertama padam oleh seember air cucian tukang jam. Yang kedua menjatuhkan semua buku, dan Uda Mal baru selesai menyusunnya sebelas bulan sesudahnya. Ia menemukan tiga judul yang dikiranya sudah terjual.</p>
<p>Umurnya 69 tahun, dan anak-anaknya tinggal di Jakarta. Ditanya siapa yang akan meneruskan, ia menunjuk bangku kecil di sudut. Di situ Nayla, anak penjual benang, kelas lima SD, membaca dengan lutut ditekuk. “Dia sudah tahu mana yang belum boleh dibeli orang,” kata Uda Mal.</p>
<p>Dua pekan kemudian mahasiswa Teknik Elektro itu benar-benar kembali. Ia kesal pada cerita keempat. Uda Mal mengangguk, berdiri di atas peti, dan menurunkan bantal Rusia itu dari raknya.</p>`,
  },
  {
    slug: "bus-kampus-tetap-jalan-setelah-1-desember",
    headline: "Bus Kampus Tetap Jalan Setelah 1 Desember, Tiga Halte Pindah dan Dua Bus Layani Rute Piai",
    dek: "Surat yang beredar sejak Selasa dipastikan palsu. Yang berubah bukan ada atau tidaknya bus, melainkan rutenya.",
    rubric: "berita/liputan",
    publishedAt: "2026-11-22 16:30",
    tags: ["Bus Kampus", "Rektorat", "Media Sosial", "Mahasiswa Baru"],
    bylines: [
      { person: "Zahra Amelia", role: "writer" },
      { person: "Dimas Arya Nugraha", role: "writer" },
      { person: "Nabila Syafitri", role: "editor" },
    ],
    picture: {
      key: "2026-demo-bus-tetap",
      scene: "bus",
      seed: 1123,
      style: "photo",
      alt: "Bus kampus menanjak di jalan berkelok menuju bukit.",
      credit: "Raihan Hakim",
      takenAt: "2026-11-21 10:25",
      caption: "Bus kampus melintasi calon halte baru di simpang Piai, Sabtu (21/11). (Genta Andalas/Raihan Hakim)",
    },
    body: `<p>Bus kampus tetap beroperasi sesudah 1 Desember 2026. Kepastian itu disampaikan kepala unit pengelola angkutan kampus, Yose Hendra, setelah tangkapan layar surat penghentian layanan beredar di grup-grup mahasiswa sejak Selasa lalu.</p>
<p>“Nomornya tidak ada di buku agenda kami, tanda tangannya bukan milik siapa pun di kantor ini,” kata Yose, Sabtu (21/11). Ia memperlihatkan daftar surat keluar bulan November kepada Genta Andalas. Tidak ada satu pun yang menyebut penghentian bus.</p>
<p>Yang benar, lanjut Yose, pada 1 Desember rute bus berubah. Rencana itu dibahas sejak Agustus dan baru akan diumumkan pada Senin (23/11). Ia menduga pembuat pesan mendengar separuh ceritanya.</p>
<h2>Yang berubah</h2>
<ul><li>Halte perpustakaan, halte kantin, dan halte gerbang bawah bergeser antara 60 dan 140 meter supaya tidak berimpit dengan penyeberangan.</li><li>Dua bus ditempatkan pada rute baru Piai–Limau Manis, pukul 06.30 sampai 18.30.</li><li>Keberangkatan dari Pasar Baru pada jam sibuk menjadi tujuh menit sekali, dari sebelumnya sepuluh menit.</li></ul>
<p>Rute Piai diminta mahasiswa sejak lama. Dalam survei pengelola pada September, 1.260 dari 4.000 penumpang mengaku berjalan kaki lebih dari satu kilometer ke halte terdekat.</p>
<p>Bagi Fathia Zahira, mahasiswa Keperawatan angkatan 2025 yang tinggal di Piai, kabar buruk itu berakhir sebagai kabar baik. “Empat hari saya cari tumpangan, ternyata busnya malah mau lewat depan rumah,” katanya.</p>
<p>Tidak semua senang. Pemilik kedai di halte gerbang bawah, Sudirman, khawatir kehilangan pelanggan ketika halte bergeser 140 meter. Pengelola berjanji menemuinya pekan ini.</p>
<p>Yose mengatakan kantornya tidak melaporkan pembuat surat palsu, tetapi meminta penyebarnya menghapus pesan. Jadwal lengkap akan ditempel di semua halte mulai Rabu (25/11).</p>`,
  },
  {
    slug: "pohon-tumbang-tutup-jalan-gerbang-bawah-selama-satu-jam",
    headline: "Pohon Tumbang Tutup Jalan Gerbang Bawah Selama Satu Jam",
    dek: "Tidak ada korban. Penumpang bus berjalan kaki 300 meter, sebagian sambil membawa kue ulang tahun.",
    rubric: "berita/liputan",
    publishedAt: "2026-11-22 20:05",
    tags: ["Lingkungan", "Bus Kampus", "Banjir"],
    bylines: [
      { person: "Dimas Arya Nugraha", role: "writer" },
      { person: "Nabila Syafitri", role: "editor" },
    ],
    picture: {
      key: "2026-demo-pohon-tumbang",
      scene: "night-campus",
      seed: 1124,
      style: "photo",
      alt: "Jalan kampus yang basah pada malam hari dengan cahaya lampu memantul.",
      credit: "Raihan Hakim",
      takenAt: "2026-11-22 19:20",
      caption:
        "Jalan di dekat gerbang bawah seusai dibersihkan dari batang pohon, Minggu (22/11). (Genta Andalas/Raihan Hakim)",
    },
    body: `<p>Sebatang pohon mahoni setinggi kira-kira dua belas meter tumbang melintang di jalan dekat gerbang bawah kampus Limau Manis, Minggu (22/11) pukul 17.50. Lalu lintas terputus selama satu jam. Tidak ada korban.</p>
<p>Hujan disertai angin turun sejak pukul 17.00. Dua bus yang sedang naik berhenti beberapa meter sebelum batang itu, dan sekitar 70 penumpang meneruskan perjalanan dengan berjalan kaki sejauh 300 meter.</p>
<p>“Terdengar bunyi seperti kain dirobek, lalu jalan hilang,” kata Ilyas Fadhila, mahasiswa Peternakan angkatan 2025, yang sedang membawa kue ulang tahun temannya. Kuenya selamat.</p>
<p>Sebelas petugas memotong batang dengan dua gergaji mesin. Jalan dibuka kembali pukul 18.55. Tiga pohon lain di ruas yang sama akan diperiksa Senin (23/11) pagi. Pengendara motor diminta memutar lewat gerbang atas sampai pemeriksaan selesai.</p>`,
  },
  {
    slug: "jalan-pulang-tanpa-lampu",
    headline: "Jalan Pulang Tanpa Lampu",
    dek: "Empat puluh satu lampu jalan padam di tiga ruas yang paling ramai dilalui pejalan kaki. Mahasiswa menambalnya dengan senter, grup, dan teman.",
    rubric: "berita/sorotan-kampus",
    publishedAt: "2026-11-23 06:30",
    tags: ["Asrama", "Rektorat", "Kekerasan Seksual", "Survei"],
    bylines: [
      { person: "Nabila Syafitri", role: "writer" },
      { person: "Zahra Amelia", role: "writer" },
      { person: "Fikri Maulana", role: "editor" },
    ],
    picture: {
      key: "2026-demo-tanpa-lampu",
      scene: "night-campus",
      seed: 1125,
      style: "photo",
      alt: "Jalan kampus malam hari dengan beberapa lampu dan jendela yang menyala di kejauhan.",
      credit: "Raihan Hakim",
      takenAt: "2026-11-20 21:00",
      caption:
        "Ruas jalan antara gedung kuliah dan asrama pada pukul 21.00, Jumat (20/11). (Genta Andalas/Raihan Hakim)",
    },
    body: `<p>Grup itu bernama “Yang Pulang Jam 9”, anggotanya 212 orang, dan isinya hampir seragam: <em>otw dari lab, ada barengan?</em> Pada Jumat (20/11) malam, pesan semacam itu masuk tujuh kali dalam satu jam. Enam mendapat jawaban. Yang ketujuh, Hasna Aqilah, mahasiswa Kimia angkatan 2024, menunggu di lobi sampai satpam selesai berkeliling.</p>
<p>Jarak dari laboratoriumnya ke asrama 850 meter. Di ruas itu Genta Andalas menghitung 26 tiang lampu, sebelas menyala. “Siang hari saya hafal jalannya. Malam hari saya hafal gelapnya,” kata Hasna.</p>
<p>Selama empat malam, 17 sampai 20 November, kami berjalan di tiga ruas yang paling banyak dilalui pejalan kaki sesudah pukul delapan. Dari 94 tiang, 41 padam.</p>
<table><caption>Lampu jalan di tiga ruas, 17–20 November 2026</caption><thead><tr><th scope="col">Ruas</th><th scope="col">Tiang</th><th scope="col">Padam</th></tr></thead><tbody><tr><th scope="row">Laboratorium–asrama</th><td>26</td><td>15</td></tr><tr><th scope="row">Perpustakaan–halte atas</th><td>38</td><td>12</td></tr><tr><th scope="row">Gedung kegiatan–gerbang bawah</th><td>30</td><td>14</td></tr></tbody></table>
<p>Gelap mengubah cara orang berkuliah. Dari 130 mahasiswa yang kami tanyai di tempat, 47 pernah membatalkan praktikum susulan, rapat, atau belajar di perpustakaan karena tidak ada teman pulang. Tiga puluh sembilan di antaranya perempuan.</p>
<p>Kepala bagian pemeliharaan, Edison Rajo, membenarkan kerusakan itu. Sebabnya kabel bawah tanah yang terendam, bukan lampunya, sehingga mengganti bohlam tidak menolong. Penggalian di ruas laboratorium dimulai hari ini, Senin (23/11), dan ditargetkan selesai dalam sepuluh hari. Dua ruas lain menyusul pada Desember. “Sejak Jumat kami juga memasang dua puluh lampu surya sementara,” ujarnya.</p>
<p>Petugas keamanan menambah satu putaran patroli pada pukul 21.00 dan 22.30. Mahasiswa yang ingin ditemani dapat menelepon pos terdekat; nomornya ditempel di lobi laboratorium dan perpustakaan.</p>
<p>Pendamping satuan tugas pencegahan kekerasan seksual, Laila Hafni, menyambut perbaikan itu dengan satu catatan. Terang penting, kata dia, tetapi rasa aman juga dibangun oleh orang yang menjawab ketika dipanggil. Ia menyarankan laporan lampu padam cukup difoto dan dikirim, tanpa formulir, dan ada balasan dalam satu hari.</p>
<p>Sebelum kami berpisah di gerbang asrama, ponsel Hasna menyala. Seorang anggota grup menulis bahwa lampu surya pertama sudah berdiri di dekat kolam. Di bawahnya 31 orang mengirim gambar matahari.</p>`,
  },
  {
    slug: "penjaga-huruf-yang-hampir-pudar",
    headline: "Penjaga Huruf yang Hampir Pudar",
    dek: "Di ruang seluas dapur, Asmaniar Yusuf menyelamatkan naskah kuno selembar demi selembar. Alatnya kuas, tisu Jepang, dan kesabaran.",
    rubric: "sosok",
    publishedAt: "2026-11-29 07:00",
    scheduledInDays: 6,
    tags: ["Minangkabau", "Penelitian", "Perpustakaan", "Dosen"],
    bylines: [
      { person: "Khairunnisa Azzahra", role: "writer" },
      { person: "Nabila Syafitri", role: "editor" },
    ],
    picture: {
      key: "2026-demo-penjaga-huruf",
      scene: "portrait",
      seed: 1129,
      style: "photo",
      shape: "portrait",
      alt: "Potret seorang perempuan berkerudung yang sedang tersenyum.",
      credit: "Raihan Hakim",
      takenAt: "2026-11-11 09:10",
      caption: "Asmaniar Yusuf di ruang kerjanya di Fakultas Ilmu Budaya, Rabu (11/11). (Genta Andalas/Raihan Hakim)",
    },
    body: `<p>Sebelum menyentuh kertas, Asmaniar Yusuf mencuci tangan, mengeringkannya, lalu menunggu satu menit. “Tangan yang baru kering masih menyimpan air,” katanya. “Kertas dua ratus tahun tahu bedanya.”</p>
<p>Ruang kerjanya di Fakultas Ilmu Budaya tidak lebih besar daripada dapur rumah kos. Di sanalah dosen filologi berusia 49 tahun itu, bersama tiga mahasiswa, memperbaiki naskah beraksara Jawi dari surau dan rumah keluarga di Sumatera Barat. Dalam sebelas tahun mereka telah menyelamatkan 2.340 lembar. Kecepatannya, kalau cuaca bersahabat, empat lembar sehari.</p>
<p>Lembar yang dihadapinya pagi itu berlubang seperti renda. Ngengat memakan tinta lebih dahulu karena tintanya dibuat dari gula. Asmaniar menempelkan tisu Jepang setipis kulit bawang dengan kanji encer, meratakannya dengan kuas bulu kambing, dan menahan napas. Tidak ada yang berbicara sampai kuas diletakkan.</p>
<p>Ia tidak bercita-cita menjadi penjaga naskah. Anak penjual soto di Bukittinggi itu ingin menjadi pramugari. Tahun 1998 ia menumpang berteduh di sebuah surau dan melihat seorang anak membungkus kacang dengan kertas bertulisan tangan. “Saya beli semua kacangnya,” kata Asmaniar. Bungkusnya, sebelas lembar, ternyata bagian dari kitab pengobatan. Kacangnya, ia mengaku, tengik.</p>
<p>Kesulitan terbesarnya bukan rayap, melainkan meyakinkan pemilik. Banyak keluarga menganggap naskah sebagai pusaka yang tak boleh keluar rumah. Asmaniar tidak pernah meminta. Ia datang membawa kotak bebas asam, mengajari cara menyimpan, lalu pulang. Biasanya pada kunjungan keempat, pemilik rumah sendiri yang bertanya apakah lembar yang robek bisa diobati.</p>
<p>Mahasiswanya, Rizka Amanda, angkatan 2023, pernah menjatuhkan setetes kanji pada huruf yang masih utuh. Ia menangis. Asmaniar menunjukkan sebuah noda di naskah lain, bertahun 1821, dan tulisan kecil di sebelahnya. Penyalin naskah itu ternyata menumpahkan kopi dan meminta maaf kepada pembaca.</p>
<p>“Kita semua cuma tukang salin yang sedang berjaga,” kata Asmaniar. Kemudian ia mencuci tangan, mengeringkannya, dan menunggu satu menit.</p>`,
  },
];
