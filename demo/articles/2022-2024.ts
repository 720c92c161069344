import type { DemoArticle, DemoComicPanel } from "../contract.ts";

const panels2023: DemoComicPanel[] = [
  {
    key: "2023-demo-kelompok-1",
    scene: "comic-panel",
    seed: 2141,
    style: "illustration",
    alt: "Panel komik: seorang mahasiswa memegang daftar, temannya melipat tangan.",
    credit: "Putri Maharani",
    caption: "Panel 1. (Ilustrator/Putri Maharani)",
    speech: { left: "KITA BAGI TUGAS. SIAPA BAB SATU?", right: "AKU BAGIAN DOA." },
  },
  {
    key: "2023-demo-kelompok-2",
    scene: "comic-panel",
    seed: 2142,
    style: "illustration",
    alt: "Panel komik: mahasiswa pertama menulis, temannya menunjuk diri sendiri.",
    credit: "Putri Maharani",
    caption: "Panel 2. (Ilustrator/Putri Maharani)",
    speech: { left: "KALAU BAB DUA?", right: "AKU BAGIAN CETAK." },
  },
  {
    key: "2023-demo-kelompok-3",
    scene: "comic-panel",
    seed: 2143,
    style: "illustration",
    alt: "Panel komik: mahasiswa pertama mengernyit, temannya tersenyum lebar.",
    credit: "Putri Maharani",
    caption: "Panel 3. (Ilustrator/Putri Maharani)",
    speech: { left: "PRINTERMU RUSAK SEJAK MARET.", right: "NAH. BERARTI AKU SUDAH SELESAI." },
  },
  {
    key: "2023-demo-kelompok-4",
    scene: "comic-panel",
    seed: 2144,
    style: "illustration",
    alt: "Panel komik: keduanya berdiri di depan kelas.",
    credit: "Putri Maharani",
    caption: "Panel 4. (Ilustrator/Putri Maharani)",
    speech: { left: "DOSEN TANYA INI KERJA SIAPA.", right: "JAWAB SAJA, KERJA KAMI." },
  },
];

export const articles: DemoArticle[] = [
  {
    slug: "kuliah-tatap-muka-kembali-bus-kampus-penuh-sejak-pukul-tujuh",
    headline: "Kuliah Tatap Muka Kembali, Bus Kampus Penuh Sejak Pukul Tujuh",
    dek: "Dua tahun lengang, halte Pasar Baru kembali ramai pada hari pertama kuliah luring. Sebelas bus yang jalan belum cukup untuk jam masuk pertama.",
    rubric: "berita/liputan",
    publishedAt: "2022-03-07 18:20",
    tags: ["Bus Kampus", "Pandemi", "Kuliah Daring", "Mahasiswa Baru"],
    bylines: [
      { person: "Aulia Rahmi", role: "writer" },
      { person: "Hanifah Zahra", role: "editor" },
    ],
    picture: {
      key: "2022-demo-bus-tatap-muka",
      scene: "bus",
      seed: 2203,
      style: "photo",
      alt: "Sebuah bus kampus yang penuh penumpang menanjak di jalan yang diapit pepohonan.",
      credit: "Rio Mahendra",
      takenAt: "2022-03-07 06:55",
      caption:
        "Bus kampus menanjak menuju Limau Manis dengan penumpang berdiri hingga ke pintu, Senin (7/3). (Genta Andalas/Rio Mahendra)",
    },
    body: `<p>Pukul 06.52, Aldi Firmansyah sudah memegang tiang besi di dekat pintu belakang bus. Mahasiswa Teknik Mesin angkatan 2020 itu duduk di semester empat, tetapi Senin (7/3) pagi ini adalah kali pertama ia naik bus kampus. “Saya tanya sopirnya, turun di mana kalau mau ke gedung jurusan,” katanya sambil tertawa.</p>
<p>Hari ini kuliah tatap muka dibuka kembali untuk semua angkatan dengan kapasitas separuh kelas. Selama dua tahun, sebagian besar mahasiswa angkatan 2020 dan 2021 hanya mengenal kampus Limau Manis dari layar. Maka yang paling ramai pada hari pertama bukan ruang kuliah, melainkan halte.</p>
<p>Di halte Pasar Baru, antrean sepanjang kurang lebih tiga puluh meter terbentuk sejak pukul tujuh. Genta Andalas menghitung enam bus berangkat dalam empat puluh menit, semuanya dengan penumpang berdiri. Dua rombongan mahasiswa akhirnya memilih patungan mobil daring seharga dua puluh ribu rupiah.</p>
<p>Koordinator pengemudi bus kampus, Zulfahmi, menyebutkan hanya sebelas dari enam belas bus yang siap jalan. Lima lainnya masih menunggu aki dan ban setelah lama terparkir. “Mesin kalau diam dua tahun juga malas bangun. Kami target akhir bulan semua sudah keluar,” ujarnya.</p>
<p>Di dalam bus, aturan jarak tinggal stiker. Tanda silang kuning masih menempel di kursi, tetapi tidak ada yang mengosongkannya. Semua penumpang yang ditemui Genta Andalas memakai masker, dan dua jendela di setiap sisi dibiarkan terbuka.</p>
<p>Bagi Resti Oktaviani, mahasiswa Keperawatan angkatan 2021, penuhnya bus adalah harga yang pantas. Ia berangkat dari Lubuk Basung dua hari lalu dan baru tadi pagi bertemu teman sekelasnya secara langsung. “Ternyata mereka tinggi-tinggi. Di Zoom semuanya sama besar,” katanya.</p>
<p>Zulfahmi menyarankan mahasiswa yang masuk pukul 07.30 berangkat sebelum pukul 06.45. Jadwal tambahan pada jam pulang, pukul 16.00 hingga 17.30, mulai berlaku Rabu (9/3).</p>`,
  },
  {
    slug: "tiga-perempat-jam-menunggu-hujan-reda",
    headline: "Tiga Perempat Jam Menunggu Hujan Reda",
    dek: "Di emperan gedung kuliah, orang-orang yang tak saling kenal berbagi satu hal: tidak ada yang membawa payung.",
    rubric: "gentainment/karya-calon-anggota",
    publishedAt: "2022-06-29 22:07",
    tags: ["Sastra", "Cerpen", "Mahasiswa Baru", "Pers Mahasiswa"],
    bylines: [{ person: "Redaksi", role: "writer" }],
    picture: {
      key: "2022-demo-menunggu-hujan",
      scene: "road-rain",
      seed: 629,
      style: "illustration",
      alt: "Gambar beberapa orang berpayung di jalan yang tergenang air hujan.",
      credit: "Putri Maharani",
      caption: "(Ilustrator/Putri Maharani)",
    },
    body: `<p>Hujan di Limau Manis tidak pernah mengetuk pintu. Ia datang begitu saja dari balik bukit, seperti paman yang pulang dari rantau tanpa kabar, lalu duduk berlama-lama. Sore itu ia datang pukul empat kurang sepuluh, tepat ketika dosen menutup map absen. <strong>(Salsabila Putri)</strong></p>
<p>Kami sembilan orang di emperan Gedung F. Tidak ada yang saling kenal, kecuali dua perempuan yang berdiri rapat di dekat tiang dan membicarakan seseorang bernama Ucok. Seorang laki-laki memeluk maket jembatan dari stik es krim. Seorang lagi memakai helm, seakan-akan helm dapat menahan hujan sebesar ini.</p>
<p>Lima menit pertama semua menatap ponsel. Sepuluh menit berikutnya sinyal ikut hanyut, dan kami terpaksa menatap hujan. Pada menit kedua puluh, laki-laki dengan maket bersin. Tiga orang serempak mengulurkan tangan melindungi jembatannya.</p>
<p>“Tugas semester?” tanya perempuan yang membicarakan Ucok.</p>
<p>“Yang ketiga,” jawabnya. “Jembatan pertama diduduki adik saya. Yang kedua dimakan semut, karena lemnya dari nasi.”</p>
<p>Kami tertawa, dan sesudah itu tidak ada lagi yang asing. Laki-laki berhelm ternyata berasal dari Solok Selatan dan belum pernah terlambat mengirim kabar kepada ibunya sebelum magrib. Perempuan yang satu lagi bisa menirukan suara dosen Statistika. Ucok ternyata nama kucing.</p>
<p>Pada menit keempat puluh, hujan menipis menjadi gerimis. Anehnya tidak seorang pun bergerak. Laki-laki berhelm membuka helmnya, memandang langit, lalu memakainya lagi. Ada yang berkata pelan, mungkin kepada dirinya sendiri, bahwa hujannya belum benar-benar reda.</p>
<p>Lima menit kemudian bus kampus datang, dan kami berlari ke arah yang berbeda-beda. Saya tidak sempat menanyakan nama siapa pun. Namun, setiap kali langit di atas bukit menghitam, saya berjalan lebih lambat ke luar gedung, dan dengan sengaja meninggalkan payung di kamar.</p>
<p><em>*Penulis adalah calon anggota Genta Andalas, mahasiswa Ilmu Sejarah angkatan 2021.</em></p>`,
  },
  {
    slug: "mencari-kursi-kidal-di-64-ruang-kuliah",
    headline: "Mencari Kursi Kidal di 64 Ruang Kuliah",
    dek: "Satu dari sepuluh orang menulis dengan tangan kiri. Di ruang kuliah bersama, kursi untuk mereka lebih langka daripada stopkontak yang berfungsi.",
    rubric: "berita/sorotan-kampus",
    publishedAt: "2022-09-15 20:45",
    tags: ["Mahasiswa Baru", "Rektorat", "Survei", "Kesehatan"],
    bylines: [
      { person: "Aulia Rahmi", role: "writer" },
      { person: "Dzaki Alfarizi", role: "writer" },
      { person: "Hanifah Zahra", role: "editor" },
    ],
    picture: {
      key: "2022-demo-kursi-kidal",
      scene: "lecture-hall",
      seed: 915,
      style: "photo",
      alt: "Deretan kursi kuliah dan kepala mahasiswa dilihat dari belakang ruangan.",
      credit: "Rio Mahendra",
      takenAt: "2022-09-14 10:20",
      caption:
        "Mahasiswa mengikuti kuliah di salah satu ruang gedung kuliah bersama, Rabu (14/9). (Genta Andalas/Rio Mahendra)",
    },
    body: `<p>Setiap ujian tengah semester, Yolanda Febrina memutar badan empat puluh lima derajat ke kanan. Bukan untuk melihat lembar jawaban orang lain, meskipun dua pengawas pernah mengira begitu. Mahasiswa Akuntansi angkatan 2019 itu kidal, dan papan tulis kecil pada kursinya menempel di sebelah yang salah.</p>
<p>“Saya bawa surat keterangan dari diri saya sendiri,” katanya. Surat itu berupa foto: ia, sedang menulis dengan tangan kiri, sejak taman kanak-kanak.</p>
<p>Selama tiga hari, 12 hingga 14 September, Genta Andalas memasuki 64 ruang di gedung kuliah bersama dan menghitung kursi satu per satu. Dari 3.118 kursi berpapan tulis, 41 dirancang untuk tangan kiri. Jumlahnya 1,3 persen. Sembilan di antaranya rusak, dan enam berada di gudang.</p>
<table><caption>Kursi kidal di gedung kuliah bersama, 12–14 September 2022</caption><thead><tr><th scope="col">Lantai</th><th scope="col">Ruang</th><th scope="col">Semua kursi</th><th scope="col">Kursi kidal</th></tr></thead><tbody><tr><th scope="row">Satu</th><td>20</td><td>1.012</td><td>23</td></tr><tr><th scope="row">Dua</th><td>22</td><td>1.074</td><td>14</td></tr><tr><th scope="row">Tiga</th><td>22</td><td>1.032</td><td>4</td></tr></tbody></table>
<p>Masalahnya bukan sekadar nyaman atau tidak. Dokter rehabilitasi medik, Wira Andriani, menjelaskan bahwa menulis dengan badan terpuntir selama dua jam membebani bahu dan leher. “Kalau hanya sekali, pegal. Kalau delapan semester, itu kebiasaan,” ujarnya.</p>
<p>Kepala subbagian perlengkapan, Afrizal Nur, mengatakan kursi dibeli menurut daftar kebutuhan dari fakultas, dan kolom kursi kidal memang tidak ada dalam formulirnya. Ia mengubah formulir itu di depan kami, dengan pulpen. Pembelian berikutnya dijadwalkan awal 2023 dan akan memuat seratus kursi kidal.</p>
<p>Sementara menunggu, Hendri Saputra, mahasiswa Sosiologi angkatan 2020, punya siasat. Ia duduk di antara dua kursi kosong dan meminjam papan tulis tetangganya. Siasat itu berhasil pada masa kapasitas separuh, ketika kursi diberi jarak. “Pandemi itu masa keemasan orang kidal,” katanya.</p>
<p>Sejak kelas penuh kembali, ia datang lima belas menit lebih awal dan mencari kursi paling kiri. Di ruang 2.14 hanya ada satu. Di papannya tertulis dengan spidol, miring ke kiri: <em>sudah ada yang punya, sejak 2017.</em></p>`,
  },
  {
    slug: "jalur-evakuasi-yang-tidak-pernah-kita-lewati",
    headline: "Jalur Evakuasi yang Tidak Pernah Kita Lewati",
    dek: "Panah hijau itu ada di setiap koridor. Pertanyaannya, siapa yang pernah mengikutinya sampai ke ujung?",
    rubric: "aspirasi",
    publishedAt: "2022-11-24 09:30",
    tags: ["Gempa", "Padang", "Organisasi Mahasiswa"],
    bylines: [{ person: "Hanifah Zahra", role: "writer" }],
    picture: {
      key: "2022-demo-jalur-evakuasi",
      scene: "campus-hills",
      seed: 1124,
      style: "illustration",
      alt: "Gambar gedung-gedung kampus di antara bukit hijau.",
      credit: "Putri Maharani",
      caption: "(Ilustrator/Putri Maharani)",
    },
    body: `<p>Kamis pekan lalu, kursi saya bergoyang selama kira-kira empat detik. Tidak ada yang jatuh. Dosen berhenti bicara, empat puluh orang saling pandang, lalu seseorang di belakang berkata, “Gempa, ya?” Kami menunggu sejenak, kemudian kuliah dilanjutkan dari slide yang sama.</p>
<p>Saya menulis ini karena empat detik itu. Bukan karena gempanya, melainkan karena tidak satu pun dari kami melakukan apa yang sudah diajarkan sejak sekolah dasar: berlindung, menunggu, keluar, berkumpul. Kita tinggal di kota yang setiap keluarganya punya cerita tentang gempa, tetapi di ruang kuliah kita mendadak sopan. Tidak ada yang mau menjadi orang pertama yang berdiri.</p>
<p>Sore harinya saya mencoba mengikuti panah hijau dari lantai tiga. Panah pertama benar. Panah kedua mengarah ke tangga timur, yang terhalang tiga kursi rusak dan sebuah lemari arsip. Panah ketiga berakhir pada pintu yang harus didorong dengan bahu. Saya tiba di titik kumpul setelah dua menit empat puluh detik, sendirian, disambut seekor kucing.</p>
<aside class="pull-quote"><p>Kita mendadak sopan. Tidak ada yang mau menjadi orang pertama yang berdiri.</p></aside>
<p>Tidak ada yang jahat di sini. Kursi rusak itu tentu hanya “ditaruh sebentar”. Namun, bencana tidak mengenal kata sebentar. Yang kita perlukan pun tidak mahal. Pertama, satu jam latihan pada pekan kedua setiap semester, untuk dosen juga. Kedua, satu orang di setiap himpunan yang bertugas berjalan menyusuri jalur itu sebulan sekali dan mencatat apa yang menghalangi. Ketiga, satu kalimat pembuka di setiap kelas: pintu keluar ada di sana.</p>
<p>Pramugari mengucapkan kalimat semacam itu ribuan kali kepada penumpang yang tidak mendengarkan. Tidak ada maskapai yang menganggapnya sia-sia.</p>
<p>Saya sudah memulainya pada himpunan saya sendiri. Lemari arsip itu kini pindah, setelah empat orang mengangkatnya selama enam menit. Kalau enam menit terasa lama, bandingkan dengan empat detik.</p>
<p><em>*Penulis adalah mahasiswa Fakultas Hukum angkatan 2017.</em></p>`,
  },
  {
    slug: "kerja-kelompok-kata-dosen",
    headline: "Kerja Kelompok, Kata Dosen",
    dek: "Lima nama di sampul, satu orang di depan laptop, dan sebuah pembagian tugas yang sangat adil.",
    rubric: "aneka-ragam/komik",
    format: "comic",
    publishedAt: "2023-02-14 12:00",
    tags: ["Dosen", "Mahasiswa Baru", "Kesehatan Mental"],
    bylines: [{ person: "Putri Maharani", role: "illustrator" }],
    picture: {
      key: "2023-demo-kelompok-sampul",
      scene: "comic-panel",
      seed: 2140,
      style: "illustration",
      alt: "Panel komik tanpa kata: dua mahasiswa duduk berhadapan.",
      credit: "Putri Maharani",
      caption: "(Ilustrator/Putri Maharani)",
    },
    pictures: panels2023,
    body: `<p>Komik ini digambar setelah ilustrator kami mengumpulkan tugas kelompok sendirian untuk ketiga kalinya dalam satu semester. Nama empat anggota lainnya tetap dicantumkan, dengan urutan menurut seberapa sering mereka membalas pesan.</p>
<p>Punya cerita kelompok yang pantas digambar? Kirimkan lewat meja redaksi. Kelompokmu tidak akan tahu, sebab mereka tidak membaca apa pun sebelum tenggat.</p>`,
  },
  {
    slug: "kampus-di-bukit-kamar-di-kaki",
    headline: "Kampus di Bukit, Kamar di Kaki",
    kicker: "Laporan Utama",
    dek: "Sewa kamar di sekitar Limau Manis naik hampir sepertiga dalam dua tahun. Mahasiswa baru mencari kamar semakin ke bawah, dan membayar selisihnya dengan waktu.",
    rubric: "berita/laporan/laporan-utama",
    publishedAt: "2023-05-22 19:10",
    tags: ["Asrama", "Mahasiswa Baru", "Padang", "Survei", "Bus Kampus"],
    bylines: [
      { person: "Salsabila Putri", role: "writer" },
      { person: "Dzaki Alfarizi", role: "writer" },
      { person: "Fikri Maulana", role: "editor" },
    ],
    picture: {
      key: "2023-demo-kamar-di-kaki",
      scene: "dormitory",
      seed: 522,
      style: "photo",
      alt: "Bangunan hunian bertingkat dengan jemuran di balkon dan jendela yang mulai menyala.",
      credit: "Raihan Hakim",
      takenAt: "2023-05-18 18:05",
      caption:
        "Rumah kos bertingkat di kawasan Kapalo Koto menjelang malam, Kamis (18/5). (Genta Andalas/Raihan Hakim)",
    },
    body: `<p>Kamar itu berukuran tiga kali dua setengah meter, jendelanya menghadap dinding tetangga, dan harganya tujuh juta rupiah setahun. Ketika Mutia Ramadhani menelepon pada bulan Maret, harganya masih enam juta. “Saya bilang mau pikir-pikir dulu semalam,” kata mahasiswa Biologi angkatan 2022 itu. “Besoknya sudah diambil orang.”</p>
<p>Mutia akhirnya tinggal di Pasar Ambacang, sembilan kilometer dari gedung kuliahnya. Ia berangkat pukul enam kurang seperempat, berganti angkutan satu kali, lalu naik bus kampus. Tiga jam sehari habis di jalan. Ia menghitungnya sendiri, di buku catatan yang sama dengan laporan praktikumnya.</p>
<p>Cerita Mutia bukan pengecualian. Selama April dan Mei 2023, tim Genta Andalas mendatangi 96 rumah kos di lima kelurahan sekitar kampus, menanyai 214 penyewa, dan membandingkan harga sewa tahun ini dengan tahun 2021, ketika kamar-kamar itu masih kosong. Hasilnya, harga sewa rata-rata naik 31 persen. Pada saat yang sama, jumlah kamar baru yang dibangun di lima kelurahan itu hanya bertambah 9 persen.</p>
<h2>Harga dari atas ke bawah</h2>
<p>Semakin dekat ke gerbang, semakin mahal. Di Kapalo Koto, yang dapat ditempuh dengan berjalan kaki, sewa kamar kosongan rata-rata 7,4 juta rupiah setahun. Di Pasar Baru 6,1 juta. Setelah itu harganya turun mengikuti lereng, sampai 4,2 juta di sekitar Bandar Buat.</p>
<table><caption>Sewa kamar kosongan per tahun, rata-rata, dalam juta rupiah</caption><thead><tr><th scope="col">Kawasan</th><th scope="col">2021</th><th scope="col">2023</th><th scope="col">Waktu tempuh pagi</th></tr></thead><tbody><tr><th scope="row">Kapalo Koto</th><td>5,5</td><td>7,4</td><td>15 menit</td></tr><tr><th scope="row">Pasar Baru</th><td>4,7</td><td>6,1</td><td>25 menit</td></tr><tr><th scope="row">Piai</th><td>4,1</td><td>5,3</td><td>40 menit</td></tr><tr><th scope="row">Pasar Ambacang</th><td>3,8</td><td>4,8</td><td>65 menit</td></tr><tr><th scope="row">Bandar Buat</th><td>3,4</td><td>4,2</td><td>50 menit</td></tr></tbody></table>
<p>Selisih antara kamar di atas dan kamar di bawah kira-kira tiga juta rupiah setahun. Ongkos angkutan penyewa di bawah, menurut pengakuan mereka, rata-rata 280 ribu sebulan pada bulan kuliah. Dikalikan sepuluh bulan, penghematannya hampir tidak bersisa. “Yang murah itu cuma uang mukanya,” ujar Riko Andespa, mahasiswa Agribisnis angkatan 2021, yang pindah ke atas setelah dua semester.</p>
<h2>Dari sisi pemilik</h2>
<p>Nurbaiti, 58 tahun, memiliki empat belas kamar di Kapalo Koto. Selama dua tahun kuliah daring, hanya tiga yang terisi. Ia menutup cicilan bank dengan menjual seekor sapi dan sepetak kebun. Ketika mahasiswa kembali, ia menaikkan sewa satu juta rupiah per kamar. “Orang bilang kami aji mumpung. Yang dua tahun itu siapa yang ganti?” katanya di beranda, sambil memilah cabai.</p>
<p>Pemilik lain menyebut alasan yang sama: cicilan, atap, tarif air, dan upah tukang. Dari 96 rumah kos yang kami datangi, 61 menaikkan harga lebih dari satu kali sejak awal 2022. Hanya 22 yang membuat perjanjian tertulis. Di sisanya, semua bergantung pada percakapan di beranda seperti ini.</p>
<p>Ketiadaan perjanjian itulah yang menurut Sri Handayani, dosen hukum perdata, menjadi sumber sengketa. Setiap awal tahun ajaran ia menerima tiga sampai lima mahasiswa yang uang mukanya tidak kembali. “Kuitansi sebaris pun sudah menolong. Tulis tanggal, jumlah, kamar nomor berapa, dan sampai kapan,” ujarnya.</p>
<blockquote><p>Yang murah itu cuma uang mukanya.</p></blockquote>
<h2>Asrama dan daftar tunggunya</h2>
<p>Asrama mahasiswa di dalam kampus menjadi pilihan yang paling murah, tetapi tempatnya terbatas dan diutamakan untuk mahasiswa tahun pertama. Pengelola asrama, Deswita, mengatakan ada 1.140 tempat tidur dan 2.063 pendaftar pada tahun ini. Seleksi mempertimbangkan penghasilan orang tua dan jarak rumah. “Kalau satu anak masuk, satu anak lagi menelepon saya sambil menangis. Ibunya juga,” katanya.</p>
<p>Menurut Deswita, satu gedung yang kosong sejak pandemi sedang diperbaiki dan akan menambah 240 tempat pada semester depan. Sesudah itu, penghuni asrama tetap harus keluar pada akhir tahun pertama, dan ikut antre kamar bersama angkatan di bawahnya.</p>
<p>Beberapa mahasiswa mencari jalan tengah. Enam mahasiswa asal Pasaman Barat menyewa satu rumah kayu di Piai seharga 15 juta setahun, lalu membaginya dengan jadwal piket yang ditempel di pintu kulkas. Seorang di antaranya, Fauzan Hidayat, mahasiswa Peternakan angkatan 2021, menjadi bendahara merangkap juru masak. Uang gas dikumpulkan setiap tanggal lima, dan yang terlambat mencuci kuali selama seminggu.</p>
<h2>Yang dihitung dengan jam</h2>
<p>Pengaruh jarak tidak berhenti pada ongkos. Dari 214 penyewa yang kami tanyai, mereka yang tinggal lebih dari enam kilometer dari kampus dua kali lebih sering mengaku pernah terlambat pada kuliah pertama, dan jarang ikut kegiatan organisasi sesudah pukul lima sore. Separuhnya menyebut bus terakhir sebagai alasan.</p>
<p>“Kita sering mengira mahasiswa tahun pertama itu pemalu,” kata Yuliarti, dosen pembimbing akademik di Fakultas Pertanian. “Padahal ia sedang mengejar angkot.” Ia kini memindahkan jadwal konsultasi dari sore ke jam makan siang.</p>
<p>Ada yang dapat dilakukan dalam waktu dekat tanpa menunggu gedung baru. Narasumber yang kami temui menyebut tiga hal yang sama berulang-ulang:</p>
<ul><li>daftar rumah kos yang terbuka, dengan harga dan kapasitas, diperbarui setiap Juni;</li><li>contoh surat perjanjian satu halaman yang dapat diunduh;</li><li>satu perjalanan bus tambahan pada pukul 18.30, setelah kegiatan organisasi usai.</li></ul>
<p>Wakil ketua bidang advokasi salah satu himpunan, Melati Safira, mengatakan daftar semacam itu sedang dikumpulkan relawan dan sudah memuat 130 rumah. Kendalanya, kata dia, pemilik enggan mencantumkan harga. “Takut tetangganya pasang lebih murah.”</p>
<p>Bulan Juli nanti, pengumuman seleksi masuk akan mengirim ribuan orang tua menyusuri jalan yang sama, mengetuk pagar yang sama. Mutia sudah berjanji kepada adiknya, yang mendaftar di Fakultas Keperawatan, untuk tidak pikir-pikir dulu semalam. Uang mukanya ia simpan di sebuah kaleng biskuit. Isinya, sampai pekan lalu, satu juta dua ratus ribu rupiah.</p>
<p>Narasumber: Mutia Ramadhani, Riko Andespa, Nurbaiti, Sri Handayani, Deswita, Fauzan Hidayat, Yuliarti, Melati Safira</p>`,
  },
  {
    slug: "resensi-rumah-yang-menunggu-di-lereng",
    headline: "Rumah yang Menunggu di Lereng",
    kicker: "Resensi Buku",
    dek: "Novel pertama Marni Yulita bercerita tentang perempuan yang tidak merantau, dan justru karena itu harus menanggung semua kepergian.",
    rubric: "aneka-ragam/resensi",
    publishedAt: "2023-06-18 10:15",
    tags: ["Buku", "Sastra", "Minangkabau"],
    bylines: [
      { person: "Salsabila Putri", role: "writer" },
      { person: "Fikri Maulana", role: "editor" },
    ],
    picture: {
      key: "2023-demo-resensi-lereng",
      scene: "books",
      seed: 618,
      style: "photo",
      alt: "Tumpukan buku dengan satu buku terbuka di atas meja.",
      credit: "Raihan Hakim",
      takenAt: "2023-06-16 14:20",
      caption:
        "Novel Rumah yang Menunggu di Lereng di meja baca perpustakaan, Jumat (16/6). (Genta Andalas/Raihan Hakim)",
    },
    body: `<p>Ada jenis kesedihan yang bunyinya seperti ember ditaruh di bawah atap bocor. Marni Yulita mendengarnya dengan teliti. Dalam <em>Rumah yang Menunggu di Lereng</em>, hujan masuk ke rumah gadang keluarga Rasuna dari sebelas tempat, dan Rasuna hafal ember mana untuk titik yang mana.</p>
<p>Novel setebal 248 halaman ini mengikuti Rasuna, anak bungsu dari enam bersaudara, dari tahun 1987 sampai 2019. Lima kakaknya pergi satu per satu: ke Medan, Jakarta, Batam, Negeri Sembilan, dan yang terakhir ke sebuah alamat yang tidak pernah membalas surat. Rasuna tinggal. Bukan karena tidak mau pergi, melainkan karena setiap kali gilirannya tiba, ada saja yang harus dijaga.</p>
<p>Sastra kita kaya akan kisah perantau. Marni membalik kameranya. Merantau dilihat dari ambang pintu, dari tangan yang melipat baju orang lain ke dalam tas. Bab terbaik buku ini, “Daftar Bawaan”, hanya berisi senarai barang yang dimasukkan ibu ke dalam koper kelima anaknya. Rendangnya selalu dua kilogram. Nasihatnya makin lama makin pendek.</p>
<p>Kekuatan itu sekaligus batasnya. Pada sepertiga akhir, ketika rumah akan dijual, Marni terlalu sering menjelaskan apa yang sudah kita rasakan. Tokoh Datuk Malano, mamak yang mengurus penjualan, datang sebagai orang jahat dan pulang sebagai orang jahat. Padahal sebelumnya novel ini begitu pandai memberi setiap orang alasannya masing-masing.</p>
<p>Bahasanya bersih, dengan ungkapan Minang yang tidak dicetak miring dan tidak diberi catatan kaki. Pembaca dari luar akan menangkapnya dari nada, seperti Rasuna menangkap kabar dari suara kakaknya di wartel: siapa yang berhasil, siapa yang pura-pura.</p>
<p>Saya membacanya di kamar kos, jauh dari rumah, dan beberapa kali berhenti untuk menelepon. Barangkali itu ukuran yang tidak ilmiah. Tetapi tidak banyak buku yang membuat pembacanya menanyakan apakah atap dapur masih bocor.</p>
<p><strong>Judul:</strong> Rumah yang Menunggu di Lereng. <strong>Penulis:</strong> Marni Yulita. <strong>Penerbit:</strong> Pustaka Ombilin, Padang. <strong>Tahun:</strong> 2023. <strong>Tebal:</strong> 248 halaman.</p>`,
  },
  {
    slug: "mahasiswa-kkn-rakit-penyaring-air-dari-sabut-kelapa",
    headline: "Mahasiswa KKN Rakit Penyaring Air dari Sabut Kelapa",
    dek: "Warga Nagari Lubuak Talang biasanya berhenti mencuci tiga hari setelah hujan. Dua belas mahasiswa mencoba memendekkannya menjadi satu sore.",
    rubric: "berita/liputan",
    publishedAt: "2023-08-09 16:05",
    tags: ["KKN", "Pengabdian Masyarakat", "Lingkungan", "Penelitian"],
    bylines: [
      { person: "Fikri Maulana", role: "writer" },
      { person: "Salsabila Putri", role: "editor" },
    ],
    picture: {
      key: "2023-demo-kkn-penyaring",
      scene: "village",
      seed: 809,
      style: "photo",
      alt: "Beberapa mahasiswa bekerja di antara rumah-rumah kampung dan pohon kelapa.",
      credit: "Raihan Hakim",
      takenAt: "2023-08-06 10:40",
      caption:
        "Mahasiswa KKN memasang drum penyaring air di Jorong Bukik Sikumpa, Nagari Lubuak Talang, Minggu (6/8). (Genta Andalas/Raihan Hakim)",
    },
    body: `<p>Air dalam gelas pertama sewarna teh susu. Dalam gelas kedua, yang keluar dari keran plastik di dasar tiga drum biru, warnanya tinggal kekuningan. Yusnidar, 44 tahun, mencium keduanya bergantian. “Yang ini sudah bisa untuk menyuci baju sekolah,” katanya. “Kalau untuk minum, kalian dulu.”</p>
<p>Dua belas mahasiswa Kuliah Kerja Nyata tertawa, lalu menolak juga. Penyaring yang mereka rakit di Jorong Bukik Sikumpa, Nagari Lubuak Talang, memang hanya untuk mencuci dan mandi. Setiap habis hujan deras, mata air yang dipakai 63 keluarga itu keruh sampai tiga hari.</p>
<p>Bahannya dicari di sekitar. Sabut kelapa dari kedai kopra, arang tempurung, pasir sungai yang dicuci enam kali, dan kerikil. Drum bekas dibeli seharga 120 ribu rupiah sebuah. Total biaya satu unit 685 ribu rupiah, separuhnya dari iuran jorong.</p>
<p>Ketua kelompok, Rafi Aditya, mahasiswa Teknik Lingkungan angkatan 2020, mengatakan rancangan pertama gagal. Sabutnya terlalu rapat, air menetes satu liter dalam sepuluh menit. “Pak Jorong bilang, kalau begini lebih cepat kami tunggu keruhnya hilang sendiri,” ujarnya. Rancangan ketiga mengalirkan empat liter semenit.</p>
<p>Sampel air sudah dikirim ke laboratorium. Kekeruhannya turun dari 86 menjadi 11 satuan NTU. Angka itu masih di atas batas untuk air minum, dan kelompok menempelkan keterangannya pada drum dengan huruf besar.</p>
<p>Dosen pembimbing lapangan, Elfira Susanti, meminta kelompoknya menyiapkan satu hal lagi sebelum pulang pada 18 Agustus: nama orang yang akan mencuci pasirnya. “Alat KKN mati bukan karena rusak. Ia mati karena tidak ada yang merasa memilikinya,” kata Elfira.</p>
<p>Nama itu sudah ada. Jadwal yang ditulis dengan spidol di dinding musala memuat delapan keluarga, bergiliran setiap Jumat. Di baris pertama tertulis: Yusnidar.</p>`,
  },
  {
    slug: "dua-jam-sebelum-tirai-dibuka",
    headline: "Dua Jam Sebelum Tirai Dibuka",
    dek: "Pentas teater kampus berlangsung 70 menit. Yang tidak dilihat penonton dimulai jauh sebelumnya, di antara paku, bedak, dan nasi bungkus.",
    rubric: "berita/berita-foto",
    format: "photo",
    publishedAt: "2023-10-15 20:00",
    tags: ["Fotografi", "UKM", "Sastra", "Musik"],
    bylines: [
      { person: "Raihan Hakim", role: "photographer" },
      { person: "Salsabila Putri", role: "editor" },
    ],
    picture: {
      key: "2023-demo-tirai-pembuka",
      scene: "theatre",
      seed: 10150,
      style: "photo",
      alt: "Dua pemain berdiri di panggung dengan tirai merah di belakang mereka.",
      credit: "Raihan Hakim",
      takenAt: "2023-10-14 18:10",
      caption:
        "Dua pemeran utama mencoba posisi di bawah lampu untuk terakhir kali, Sabtu (14/10). (Genta Andalas/Raihan Hakim)",
    },
    pictures: [
      {
        key: "2023-demo-tirai-1",
        scene: "workshop",
        seed: 10151,
        style: "photo",
        alt: "Beberapa orang bekerja di sekitar meja yang penuh alat dan kayu.",
        credit: "Raihan Hakim",
        takenAt: "2023-10-14 17:30",
        caption:
          "Pukul 17.30. Kaki meja properti patah dan dipaku kembali dengan gagang payung, Sabtu (14/10). (Genta Andalas/Raihan Hakim)",
      },
      {
        key: "2023-demo-tirai-2",
        scene: "food",
        seed: 10152,
        style: "photo",
        alt: "Piring-piring nasi dan lauk dilihat dari atas.",
        credit: "Raihan Hakim",
        takenAt: "2023-10-14 18:25",
        caption:
          "Nasi bungkus dibuka beramai-ramai. Pemeran raja tidak boleh makan sambal, Sabtu (14/10). (Genta Andalas/Raihan Hakim)",
      },
      {
        key: "2023-demo-tirai-3",
        scene: "portrait",
        seed: 10153,
        style: "photo",
        shape: "portrait",
        alt: "Potret seorang perempuan muda yang menatap ke arah kamera.",
        credit: "Raihan Hakim",
        takenAt: "2023-10-14 18:50",
        caption: "Wulan Maisarah, pemeran Puti, menunggu giliran dirias, Sabtu (14/10). (Genta Andalas/Raihan Hakim)",
      },
      {
        key: "2023-demo-tirai-4",
        scene: "music-stage",
        seed: 10154,
        style: "photo",
        alt: "Pemain musik di panggung dengan sorot lampu berwarna.",
        credit: "Raihan Hakim",
        takenAt: "2023-10-14 19:15",
        caption: "Penata musik mencari bunyi hujan dengan beras dan seng, Sabtu (14/10). (Genta Andalas/Raihan Hakim)",
      },
      {
        key: "2023-demo-tirai-5",
        scene: "night-campus",
        seed: 10155,
        style: "photo",
        alt: "Jalan kampus yang basah pada malam hari dengan jendela menyala.",
        credit: "Raihan Hakim",
        takenAt: "2023-10-14 22:40",
        caption:
          "Pukul 22.40. Gedung sudah gelap, tetapi dekor terakhir belum pulang, Sabtu (14/10). (Genta Andalas/Raihan Hakim)",
      },
    ],
    body: `<p>Pukul setengah enam sore, meja kerajaan kehilangan satu kaki. Tidak ada kayu cadangan. Penata panggung Afdhal Zikri, mahasiswa Teknik Sipil angkatan 2021, melihat sekeliling, lalu mematahkan payungnya sendiri.</p>
<p>Sabtu (14/10) malam, kelompok teater mahasiswa mementaskan <em>Raja yang Lupa Pulang</em> di hadapan 280 penonton. Naskahnya ditulis bersama selama satu semester. Pentasnya 70 menit. Fotografer Genta Andalas mengikuti dua jam sebelum itu, ketika tidak ada yang sempat berpose.</p>
<p>Wulan Maisarah, pemeran Puti, mengaku selalu lupa kalimat pertamanya sampai kakinya menginjak papan. “Di belakang saya kosong. Begitu lampu kena muka, kalimatnya datang sendiri,” katanya.</p>
<p>Meja itu bertahan sampai adegan terakhir. Saat para pemain membungkuk, kakinya patah sekali lagi. Penonton bertepuk lebih keras, mengira itu bagian dari cerita.</p>`,
  },
  {
    slug: "pak-syamsir-dan-tanjakan-yang-dihafalnya",
    headline: "Pak Syamsir dan Tanjakan yang Dihafalnya",
    dek: "Dua puluh empat tahun membawa bus kampus naik turun Limau Manis, ia mengenal mahasiswa dari cara mereka mengetuk atap.",
    rubric: "sosok",
    publishedAt: "2023-12-04 17:30",
    tags: ["Bus Kampus", "Alumni", "Padang"],
    bylines: [
      { person: "Salsabila Putri", role: "writer" },
      { person: "Fikri Maulana", role: "editor" },
    ],
    picture: {
      key: "2023-demo-sosok-syamsir",
      scene: "portrait",
      seed: 1204,
      style: "photo",
      shape: "portrait",
      alt: "Potret seorang sopir paruh baya berkemeja biru.",
      credit: "Raihan Hakim",
      takenAt: "2023-11-30 11:15",
      caption: "Syamsir di sela waktu tunggu di halte Pasar Baru, Kamis (30/11). (Genta Andalas/Raihan Hakim)",
    },
    body: `<p>Ada tiga tikungan antara Pasar Baru dan gerbang kampus yang harus diambil dengan gigi dua. Syamsir menyebutnya tikungan Mesin, tikungan Kambing, dan tikungan Salawat. Yang terakhir karena penumpang biasanya berdoa di situ, terutama kalau hujan.</p>
<p>“Tapi saya tidak pernah sampai mundur,” katanya. “Sekali saja, tahun 2004. Itu pun karena kambing betul.”</p>
<p>Laki-laki berusia 56 tahun itu mulai mengemudi bus kampus pada 1999. Sebelumnya ia kernet angkutan barang jurusan Padang–Pekanbaru. Ia diterima setelah diuji menanjak tanpa menumpahkan segelas air di atas dasbor. Gelasnya, kata Syamsir, masih disimpan istrinya.</p>
<p>Dalam sehari ia bolak-balik sebelas kali. Hitungannya kasar: kalau satu rit sepuluh kilometer, sejak 1999 ia sudah menempuh lebih dari setengah juta kilometer tanpa pernah keluar dari dua kecamatan. Di atas jok tertempel foto putri sulungnya dalam toga. Ia lulusan Farmasi tahun 2019 dan bertahun-tahun menumpang di kursi persis di belakang ayahnya.</p>
<p>Syamsir mengenal penumpang dari cara mereka minta turun. Anak Teknik mengetuk atap dua kali, keras. Anak Keperawatan berkata “kiri, Pak” dengan suara kecil. Dosen berdehem. Mahasiswa semester akhir, menurut pengamatannya, lupa turun sama sekali. “Sudah sampai terminal, dia masih lihat jendela. Saya biarkan saja satu putaran lagi.”</p>
<p>Pernah, pada 2013, seorang penumpang tertidur sambil memeluk map skripsi. Syamsir menunggu setengah jam setelah rit terakhir sebelum membangunkannya. Tujuh tahun kemudian sebuah mobil berhenti di depan halte. Yang turun orang yang sama, membawa kue dan seorang anak kecil.</p>
<aside class="pull-quote"><p>Sudah sampai terminal, dia masih lihat jendela. Saya biarkan saja satu putaran lagi.</p></aside>
<p>Dua tahun lagi ia pensiun. Penggantinya, seorang pemuda bernama Ikhsan, kini duduk di kursi depan setiap Selasa dan Kamis, belajar menghafal tanjakan. Syamsir mengajarinya hal yang tidak ada di buku: kapan menyalakan lampu, di mana genangan menipu, siapa yang perlu ditunggu.</p>
<p>“Itu, yang berlari pakai tas merah,” katanya, menginjak rem. Pintu dibuka. Perempuan bertas merah naik dengan napas tersengal, dan tikungan Mesin kembali diambil dengan gigi dua.</p>`,
  },
  {
    slug: "mengapa-kopi-ketiga-tidak-lagi-menolong",
    headline: "Mengapa Kopi Ketiga Tidak Lagi Menolong",
    dek: "Kafein tidak memberi tenaga. Ia hanya menutup pintu tempat rasa kantuk mengetuk, dan pintu itu tidak bisa ditutup selamanya.",
    rubric: "wawasan",
    publishedAt: "2024-02-20 11:00",
    tags: ["Kesehatan", "Penelitian", "Kuliner", "Skripsi"],
    bylines: [
      { person: "Nabila Syafitri", role: "writer" },
      { person: "Salsabila Putri", role: "editor" },
    ],
    picture: {
      key: "2024-demo-kopi-ketiga",
      scene: "desk",
      seed: 220,
      style: "illustration",
      alt: "Gambar meja kerja dengan laptop, cangkir kopi, dan kertas berserakan.",
      credit: "Gilang Permana",
      caption: "(Ilustrator/Gilang Permana)",
    },
    body: `<p>Cangkir pertama diminum pukul delapan malam, cangkir kedua pukul sebelas. Pada cangkir ketiga, sekitar pukul dua, halaman yang sama terbaca empat kali dan tetap tidak masuk. Yang bertambah hanya debar dan perjalanan ke kamar mandi.</p>
<p>Kita biasa menyebut kopi sebagai penambah tenaga. Sebenarnya kafein tidak menambah apa pun. Ia bekerja dengan cara menghalangi.</p>
<h2>Kunci palsu di lubang yang benar</h2>
<p>Selama kita terjaga, sel otak mengeluarkan sisa kerja bernama adenosin. Zat ini menempel pada penerimanya, seperti anak kunci masuk ke lubang, dan memberi tahu tubuh bahwa sudah waktunya tidur. Bentuk kafein mirip adenosin. Ia masuk ke lubang yang sama, tetapi tidak memutar apa-apa. Pintu kantuk tersumbat.</p>
<p>“Adenosinnya sendiri tidak hilang. Ia antre di luar,” kata Ratih Kumala, dosen farmakologi. Begitu kafein terlepas, seluruh antrean masuk sekaligus. Itulah rasa ambruk pukul empat pagi.</p>
<h2>Hitungan lima jam</h2>
<p>Pada orang dewasa sehat, separuh kafein hilang dalam kira-kira lima jam. Secangkir kopi tubruk berisi sekitar 100 miligram. Jika diminum pukul delapan malam, pukul satu masih tersisa 50, dan pukul enam pagi, saat alarm berbunyi, masih 25 miligram.</p>
<ul><li>Batas yang lazim dianjurkan untuk orang dewasa: 400 miligram sehari.</li><li>Untuk ibu hamil: sekitar 200 miligram.</li><li>Orang yang minum kopi setiap hari perlu dosis lebih besar, karena otaknya membuat lubang kunci baru.</li></ul>
<p>Lubang baru itulah jawaban untuk judul di atas. Sesudah beberapa pekan, kopi yang sama hanya mengembalikan kita ke keadaan biasa. Tanpa kopi, kita merasa lebih buruk daripada orang yang tidak pernah meminumnya.</p>
<p>Ratih menyarankan siasat yang terdengar ganjil: minum secangkir, lalu langsung tidur dua puluh menit. Kafein butuh waktu sekitar itu untuk sampai ke otak, sementara tidur singkat mengurangi antrean adenosin. Keduanya bertemu saat kita bangun.</p>
<p>Berhenti mendadak tidak dianjurkan, karena kepala akan protes. Kurangi setengah cangkir setiap tiga hari. Dan kalau halaman yang sama sudah terbaca empat kali, obatnya sudah ada sejak dahulu, gratis, dan letaknya biasanya kurang dari dua meter dari meja belajar.</p>`,
  },
  {
    slug: "berbuka-di-lorong-lantai-tiga",
    headline: "Berbuka di Lorong Lantai Tiga",
    dek: "Yang tidak pulang pada Ramadan punya meja makannya sendiri: empat lembar tikar, satu kompor, dan gulai dari tujuh kabupaten.",
    rubric: "berita/feature",
    publishedAt: "2024-03-19 21:15",
    tags: ["Asrama", "Kuliner", "Minangkabau", "Mahasiswa Baru"],
    bylines: [{ person: "Redaksi", role: "writer" }],
    picture: {
      key: "2024-demo-berbuka-lorong",
      scene: "food",
      seed: 319,
      style: "photo",
      alt: "Piring-piring nasi, rendang, dan gulai di atas tikar, dilihat dari atas.",
      credit: "Raihan Hakim",
      takenAt: "2024-03-18 18:10",
      caption: "Hidangan berbuka di lorong lantai tiga asrama mahasiswa, Senin (18/3). (Genta Andalas/Raihan Hakim)",
    },
    body: `<p>Tikar pertama digelar pukul lima sore di depan kamar 307. Tikar kedua menutup retak lantai yang bentuknya seperti peta Mentawai. Setelah tikar keempat, lorong itu tidak bisa lagi dilewati, dan memang tidak ada yang ingin lewat.</p>
<p>Sudah tujuh hari penghuni lantai tiga asrama berbuka bersama. Mulanya hanya dua orang: Sarah Aisyah dari Dharmasraya dan teman sekamarnya, Icha, dari Pesisir Selatan. Keduanya mahasiswa tahun pertama, keduanya belum pernah berpuasa jauh dari rumah. Pada hari kedua, bau sambal lado tanak mengundang kamar 309. Senin (18/3), Genta Andalas menghitung 26 orang.</p>
<p>Aturannya sederhana. Setiap orang menyumbang lima ribu rupiah, dan setiap sore dua orang memasak satu masakan dari kampungnya. Kompornya satu, sehingga pekerjaan dimulai pukul tiga. Di papan pengumuman tertempel daftar menu: gulai pucuk ubi dari Sijunjung, pangek pisang dari Pariaman, palai bada dari Pesisir, dan satu baris bertuliskan “mi instan (maaf, praktikum)”.</p>
<p>“Di rumah saya tinggal makan,” kata Sarah. “Di sini saya baru tahu kelapa itu diperas dua kali.” Ia menelepon ibunya setiap pukul empat, bukan untuk melepas rindu, melainkan untuk bertanya apakah santannya sudah boleh diaduk.</p>
<p>Bagi sebagian penghuni, ini bukan sekadar hemat. Novia Rahmadani, mahasiswa Kimia angkatan 2023 asal Bengkulu, mengaku menangis pada sahur pertama. Sekarang ia menjadi juru bangun. Pukul setengah empat ia berjalan dari ujung ke ujung lorong sambil memukul tutup panci, dan tidak ada yang marah.</p>
<p>Ada pula Grace Simanjuntak, mahasiswa Peternakan dari Sidikalang, yang tidak berpuasa tetapi selalu hadir paling awal. Ia bertugas mencicipi. “Jabatan paling penting,” katanya. “Semua orang menunggu muka saya.”</p>
<p>Pukul 18.27 suara azan terdengar dari masjid kampus. Percakapan berhenti, gelas-gelas plastik terangkat, dan untuk beberapa menit yang terdengar hanya sendok. Sesudah itu barulah ada yang berkata bahwa gulainya kurang garam. Grace membela diri.</p>
<p>Tikar digulung pukul tujuh. Di papan, nama untuk esok hari sudah tertulis: kamar 312, Lima Puluh Kota, rendang telur. Di bawahnya seseorang menambahkan dengan pensil, “Ibu saya bilang jangan diaduk terus.”</p>
<p><strong>(Nabila Syafitri)</strong></p>
<p>Narasumber: Sarah Aisyah, Novia Rahmadani, Grace Simanjuntak</p>`,
  },
  {
    slug: "tempat-sampah-tiga-warna-isinya-satu",
    headline: "Tempat Sampah Tiga Warna, Isinya Satu",
    dek: "Genta Andalas membongkar isi dua belas tempat sampah terpilah. Botol, nasi, dan struk fotokopi bercampur di ketiganya.",
    rubric: "berita/sorotan-kampus",
    publishedAt: "2024-05-30 19:40",
    tags: ["Sampah", "Lingkungan", "Kantin", "Survei"],
    bylines: [
      { person: "Nabila Syafitri", role: "writer" },
      { person: "Raihan Hakim", role: "writer" },
      { person: "Salsabila Putri", role: "editor" },
    ],
    picture: {
      key: "2024-demo-tiga-warna",
      scene: "recycling",
      seed: 530,
      style: "photo",
      alt: "Tiga tempat sampah berlainan warna dengan botol plastik berserakan di depannya.",
      credit: "Raihan Hakim",
      takenAt: "2024-05-28 13:30",
      caption:
        "Isi tempat sampah terpilah dibongkar di halaman sekretariat, Selasa (28/5). (Genta Andalas/Raihan Hakim)",
    },
    body: `<p>Kantong kuning, yang menurut stikernya untuk plastik, berisi sebelas botol, sebungkus nasi goreng utuh, dua masker, selembar kartu hasil studi, dan sebelah sandal. Kantong hijau, untuk sisa makanan, berisi hal yang kurang lebih sama. Sandalnya tidak ada.</p>
<p>Selasa (28/5), empat reporter Genta Andalas bersarung tangan karet membongkar isi dua belas tempat sampah terpilah di empat titik kampus. Beratnya 46,3 kilogram. Kami memilahnya sekali lagi, menimbang, lalu membandingkannya dengan tulisan pada setiap bak.</p>
<ul><li>Bak kuning (plastik): 38 persen isinya plastik.</li><li>Bak hijau (organik): 41 persen isinya sisa makanan dan daun.</li><li>Bak biru (kertas): 22 persen isinya kertas.</li></ul>
<p>Dengan kata lain, bak biru lebih mungkin berisi apa saja selain kertas. Tempat yang hasilnya terbaik terletak di depan Fakultas Peternakan. Di situ, ketiga bak ditempeli foto, bukan tulisan: botol, kulit pisang, koran.</p>
<p>Petugas kebersihan yang setiap pagi mengosongkan bak-bak itu, Ermawati, tidak heran. Ia membawa satu gerobak, bukan tiga. “Mau dipilah pun, naiknya ke bak truk yang sama,” katanya. Ermawati biasanya menyisihkan botol lebih dulu. Sekilo laku dua ribu lima ratus rupiah.</p>
<p>Koordinator kebersihan kawasan, Muslim Jambak, membenarkan pengangkutan masih memakai satu truk. Dua gerobak bersekat sudah dipesan dan dijadwalkan tiba pada Agustus. Sampai saat itu, pihaknya bekerja sama dengan bank sampah mahasiswa yang mengambil botol dan kardus setiap Rabu.</p>
<p>Bank sampah itu dikelola sembilan mahasiswa Teknik Lingkungan dan Biologi. Ketuanya, Aqila Zhafira, angkatan 2022, mencatat setoran rata-rata 74 kilogram sepekan, naik dari 30 kilogram pada awal tahun. Ia tidak percaya mahasiswa tidak peduli. “Orang berdiri di depan tempat sampah paling lama dua detik. Kalau dalam dua detik dia harus membaca, kita kalah.”</p>
<p>Aqila menyarankan percobaan murah: tutup bak diganti. Lubang bulat untuk botol, celah tipis untuk kertas, dan bukaan lebar untuk sisanya. Bentuk, kata dia, lebih cepat dimengerti daripada warna.</p>
<p>Sebelum pulang, kami menanyakan sandal itu kepada Ermawati. Ia mengangkat bahu. “Sebelahnya saya temukan minggu lalu,” katanya. “Di bak biru.”</p>`,
  },
  {
    slug: "panitia-wisuda-pasang-layar-untuk-keluarga-di-luar-gedung",
    headline: "Panitia Wisuda Pasang Layar untuk Keluarga di Luar Gedung",
    dek: "Undangan hanya dua orang, sedangkan yang datang bisa satu bus. Kali ini mereka ikut menonton dari bawah tenda.",
    rubric: "berita/liputan",
    publishedAt: "2024-07-27 15:50",
    tags: ["Wisuda", "Alumni", "Minangkabau"],
    bylines: [
      { person: "Zahra Amelia", role: "writer" },
      { person: "Nabila Syafitri", role: "writer" },
      { person: "Salsabila Putri", role: "editor" },
    ],
    picture: {
      key: "2024-demo-wisuda-layar",
      scene: "graduation",
      seed: 727,
      style: "photo",
      alt: "Para wisudawan bertoga melempar topi di depan keluarga mereka.",
      credit: "Raihan Hakim",
      takenAt: "2024-07-27 12:05",
      caption:
        "Wisudawan menemui keluarga yang menunggu di bawah tenda seusai upacara, Sabtu (27/7). (Genta Andalas/Raihan Hakim)",
    },
    body: `<p>Ketika nama “Rahmi Yulianti” disebut pada pukul 10.14, sorak paling keras tidak terdengar dari dalam gedung. Asalnya dari bawah tenda biru di halaman, dari sembilan belas orang yang berangkat dari Sumpur Kudus pukul dua dini hari dengan satu bus sekolah sewaan.</p>
<p>Untuk kali pertama, panitia wisuda memasang dua layar berukuran tiga kali empat meter di halaman gedung pertemuan. Keluarga yang tidak mendapat undangan, dan jumlahnya selalu lebih banyak daripada yang mendapat, dapat mengikuti upacara secara langsung.</p>
<p>Ketua panitia, Yandra Putra, menghitung 1.100 kursi di bawah tenda dan semuanya terisi sebelum pukul delapan. Sisanya duduk di tikar yang dibawa sendiri. “Setiap periode kami melihat nenek-nenek duduk di trotoar empat jam. Layar ini lebih murah daripada yang kami kira,” ujarnya, Sabtu (27/7).</p>
<p>Sebanyak 894 lulusan diwisuda pada hari pertama. Rahmi, lulusan Peternakan, adalah sarjana pertama di keluarganya. Ayahnya, Khaidir, petani karet, mendapat satu dari dua undangan, tetapi memberikannya kepada guru mengaji Rahmi. “Kalau saya di dalam, saya tidak bisa berteriak,” kata Khaidir.</p>
<p>Siaran sempat terputus sekitar tujuh menit pada sesi pertama karena kabel terinjak. Dari bawah tenda terdengar seseorang memimpin tepuk tangan agar panitia tidak panik. Gambar kembali tepat saat sumpah alumni dibacakan.</p>
<p>Pedagang bunga di sepanjang jalan masuk menyambut layar itu dengan perasaan campur aduk. Biasanya keluarga berkeliling membeli buket sambil menunggu. “Sekarang semua duduk menonton,” kata Desi, yang tahun lalu menjual 80 buket dan sampai siang tadi baru 52.</p>
<p>Upacara hari kedua berlangsung Minggu (28/7) dengan susunan yang sama. Panitia menyarankan keluarga membawa topi dan datang sebelum pukul 07.30.</p>`,
  },
  {
    slug: "merantau",
    headline: "Merantau",
    dek: "Tiga bait dan satu penutup dari perempuan yang belajar mengemas rumah ke dalam satu tas.",
    rubric: "sastra-budaya/sastra-dan-seni",
    publishedAt: "2024-09-08 08:00",
    tags: ["Puisi", "Sastra", "Minangkabau"],
    bylines: [{ person: "Khairunnisa Azzahra", role: "writer" }],
    picture: {
      key: "2024-demo-puisi-merantau",
      scene: "train",
      seed: 908,
      style: "illustration",
      alt: "Gambar kereta melintasi jembatan di antara bukit.",
      credit: "Gilang Permana",
      caption: "(Ilustrator/Gilang Permana)",
    },
    body: `<p class="verse">Ibu melipat bajuku<br/>seperti melipat surat yang belum selesai.<br/>Di antara kemeja diselipkannya<br/>sebungkus rendang, sehelai daun pandan,<br/>dan musim kemarau tahun lalu.</p>
<p class="verse">Ayah tidak berkata apa-apa.<br/>Ia memeriksa ban, oli, dan langit,<br/>lalu memeriksa lagi ban yang sama.<br/>Begitulah cara lelaki di rumah kami<br/>menangis tanpa membasahi lantai.</p>
<p class="verse">Di jendela bus, nagari mundur perlahan:<br/>lepau, tebat, menara surau,<br/>seorang anak yang melambaikan tangan<br/>kepada siapa saja<br/>yang pergi.</p>
<p class="verse">Orang bilang merantau itu berjalan jauh.<br/>Tidak.<br/>Merantau ialah duduk di kamar dua kali tiga,<br/>mencium lipatan kemeja,<br/>dan mengetahui<br/>kemarau sudah habis.</p>
<p><em>Limau Manis, September 2024</em></p>
<p><em>*Khairunnisa Azzahra, mahasiswa Sastra Inggris, menulis puisi dan menerjemahkan lagu yang tidak diminta siapa pun.</em></p>`,
  },
  {
    slug: "pers-mahasiswa-bukan-pengeras-suara",
    headline: "Pers Mahasiswa Bukan Pengeras Suara",
    dek: "Kami sering diminta “memuat saja”. Ada baiknya dijelaskan sekali lagi apa yang kami kerjakan sebelum memuat.",
    rubric: "aspirasi",
    publishedAt: "2024-11-11 10:00",
    tags: ["Pers Mahasiswa", "Kebebasan Pers", "Organisasi Mahasiswa"],
    bylines: [{ person: "Salsabila Putri", role: "writer" }],
    picture: {
      key: "2024-demo-pengeras-suara",
      scene: "newspaper",
      seed: 1111,
      style: "illustration",
      alt: "Gambar tumpukan koran di samping mesin cetak.",
      credit: "Gilang Permana",
      caption: "(Ilustrator/Gilang Permana)",
    },
    body: `<p>Pesan itu masuk pukul 23.40, lengkap dengan lampiran: “Kak, tolong dimuat ya, besok pagi kalau bisa.” Lampirannya tiga halaman, judulnya sudah ada, kutipannya sudah ada, bahkan fotonya sudah diberi teks. Yang tidak ada hanya satu: alasan mengapa pembaca perlu mengetahuinya.</p>
<p>Setiap pekan kami menerima belasan pesan semacam itu dari himpunan, panitia, unit kegiatan, sesekali dari unit resmi. Hampir semuanya dikirim dengan niat baik. Saya tidak ingin mengejeknya. Saya hanya ingin menjelaskan mengapa kami jarang memuatnya begitu saja.</p>
<p>Rilis ditulis oleh orang yang ingin dilihat. Berita ditulis untuk orang yang ingin tahu. Keduanya boleh membicarakan acara yang sama, tetapi pertanyaannya berlainan. Rilis bertanya siapa yang hadir. Berita bertanya siapa yang seharusnya hadir dan mengapa tidak. Rilis menyebut anggaran bila besar. Berita menyebutnya, titik.</p>
<p>Ada yang bilang sikap ini membuat kami tampak curiga. Barangkali. Namun, kecurigaan kami sama rata. Tahun ini kami juga menolak memuat dua tulisan anggota sendiri karena narasumbernya hanya satu. Penulisnya kesal, lalu menelepon orang kedua, dan ceritanya ternyata berubah.</p>
<aside class="pull-quote"><p>Rilis ditulis oleh orang yang ingin dilihat. Berita ditulis untuk orang yang ingin tahu.</p></aside>
<p>Pers mahasiswa memang kecil. Kami mengetik di ponsel, berutang kuota, dan berganti orang setiap tahun. Justru karena kecil, satu-satunya yang kami miliki ialah kepercayaan bahwa yang terbit di sini sudah ditanyakan kepada lebih dari satu orang. Kalau itu kami tukar dengan rasa tidak enak hati, besok tidak ada lagi yang perlu dibaca.</p>
<p>Jadi, teruslah mengirim kabar. Beri tahu kami apa yang terjadi, siapa yang bisa ditemui, dan kapan. Sertakan nomor orang yang tidak setuju dengan Anda. Selebihnya, biarkan kami datang, bertanya, dan menulis. Kalau kami keliru, hak jawab Anda kami muat sama tebalnya.</p>
<p>Untuk pengirim pesan pukul 23.40: reporter kami datang ke acara Anda keesokan harinya. Beritanya terbit sore. Judulnya berbeda, tetapi bukankah itu sebabnya orang membacanya?</p>
<p><em>*Penulis adalah Pemimpin Redaksi Genta Andalas 2024.</em></p>`,
  },
];
