import type { DemoPage } from "./contract.ts";

/** The standing pages, in the order of the footer. */
export const pages: DemoPage[] = [
  {
    path: "tentang-kami",
    title: "Tentang Kami",
    dek: "Genta Andalas adalah surat kabar mahasiswa Universitas Andalas: ditulis, disunting, dan diurus oleh mahasiswa.",
    body: `
<p>Genta Andalas adalah surat kabar mahasiswa di Universitas Andalas, Padang. Kami meliput kampus Limau Manis dan kota di bawahnya untuk orang-orang yang belajar, mengajar, bekerja, dan berjualan di sini. Seluruh pekerjaan, dari mengetuk pintu narasumber sampai memeriksa huruf terakhir, dilakukan oleh mahasiswa.</p>
<h2>Dari delapan halaman</h2>
<p>Edisi pertama tabloid kami terbit pada Oktober 2011: delapan halaman, lima ratus eksemplar, dibagikan dari kardus mi instan di depan perpustakaan. Menurut cerita yang diwariskan di sekretariat, kardus itu kosong sebelum waktu zuhur. Yang tidak habis hanyalah surat pembaca yang datang sesudahnya, sebagian besar mengeluhkan angkot.</p>
<p>Sejak itu, susunan terbitan kami bertambah. <strong>Tabloid</strong> memuat laporan panjang. <strong>Genta Antara</strong> terbit di sela-sela dua tabloid dengan satu pokok bahasan. <strong>Buletin</strong>, tipis dan cepat, keluar ketika ada peristiwa besar. Pada 2020, ketika kampus sepi dan percetakan tutup, berita harian di situs ini menjadi pekerjaan utama. Kebiasaan itu kami teruskan: situs untuk hari ini, cetak untuk yang perlu dibaca pelan-pelan. Semua terbitan lama dapat dibuka di rubrik <a href="/category/digital/">Digital</a>.</p>
<h2>Yang kami pegang</h2>
<ul>
<li><strong>Datang ke tempatnya.</strong> Berita dimulai dari melihat dan bertanya, bukan dari tangkapan layar.</li>
<li><strong>Semua pihak ditanya.</strong> Orang atau lembaga yang disebut dalam berita yang merugikan mendapat kesempatan menjawab di berita yang sama.</li>
<li><strong>Salah diakui.</strong> Kekeliruan kami perbaiki secara terbuka, dengan ralat yang dapat dibaca di bawah beritanya.</li>
<li><strong>Yang lemah dilindungi.</strong> Korban, anak, dan narasumber yang terancam tidak kami buka identitasnya.</li>
<li><strong>Tidak menerima imbalan.</strong> Amplop dan hadiah kami kembalikan. Isi yang dibayar selalu diberi label.</li>
</ul>
<p>Kami bekerja menurut Kode Etik Jurnalistik serta mengikuti <a href="/pedoman-pemberitaan-media-siber/">Pedoman Pemberitaan Media Siber</a> dan <a href="/pedoman-pemberitaan-ramah-anak/">Pedoman Pemberitaan Ramah Anak</a>.</p>
<h2>Bagaimana sebuah berita terbit</h2>
<ol>
<li>Setiap Senin sore, rapat redaksi membahas usulan. Siapa saja boleh mengusulkan, termasuk calon anggota.</li>
<li>Reporter menerima penugasan, membaca bahan, lalu turun ke lapangan. Untuk liputan yang berisiko, kami berangkat berdua.</li>
<li>Naskah dibaca oleh redaktur, yang memeriksa nama, angka, dan kutipan, lalu bertanya: siapa yang belum didengar?</li>
<li>Foto, ilustrasi, dan keterangannya disiapkan oleh orang yang berbeda dari penulisnya.</li>
<li>Pemimpin redaksi atau redaktur pelaksana membaca sekali lagi dan menerbitkannya.</li>
</ol>
<p>Nama penulis dan penyunting kami cantumkan terpisah, sebab keduanya sama-sama bertanggung jawab.</p>
<h2>Redaksi yang selalu baru</h2>
<p>Tidak ada yang menjadi mahasiswa selamanya. Setiap tahun kepengurusan berganti, dan mereka yang kemarin baru belajar menulis teras berita kini mengajarkannya. Pendaftaran calon anggota dibuka setiap awal semester ganjil bagi mahasiswa dari semua fakultas. Pengalaman tidak disyaratkan; rasa ingin tahu iya.</p>
<p>Siapa yang bertugas tahun ini dapat dilihat di halaman <a href="/redaksi/">Redaksi</a>. Jika ada yang perlu kami ketahui, <a href="/kontak/">kabari kami</a>.</p>
`,
  },
  {
    path: "pembina",
    title: "Pembina",
    dek: "Siapa yang mendampingi Genta Andalas, apa tugasnya, dan di mana batasnya.",
    body: `
<p>Sebagai unit kegiatan mahasiswa, Genta Andalas didampingi oleh pembina dari kalangan dosen dan oleh penasihat dari kalangan alumni. Mereka menemani kami belajar, tetapi tidak ikut menentukan apa yang terbit. Batas itu kami tulis di sini agar terang bagi semua orang, termasuk bagi kami sendiri.</p>
<h2>Pembina 2025–2027</h2>
<ul>
<li><strong>Emrizal Sutan Batuah</strong>, dosen Ilmu Komunikasi. Mendampingi pelatihan peliputan dan penulisan.</li>
<li><strong>Ratna Juwita Sikumbang</strong>, dosen Hukum. Mendampingi pelatihan hukum pers, etika, dan perlindungan narasumber.</li>
</ul>
<h2>Penasihat alumni</h2>
<ul>
<li><strong>Rahmat Hidayatullah</strong>, pemimpin redaksi 2012–2013.</li>
<li><strong>Hanifah Zahra</strong>, pemimpin redaksi 2020.</li>
</ul>
<h2>Apa yang dikerjakan pembina</h2>
<ul>
<li>Mengisi kelas dasar bagi calon anggota dan kelas lanjutan menjelang <a href="/agenda/pekan-jurnalistik/">Pekan Jurnalistik</a>.</li>
<li>Membaca kembali terbitan sebulan terakhir bersama redaksi. Pertemuan ini diadakan setiap Jumat terakhir, sesudah semuanya terbit.</li>
<li>Menjembatani urusan administrasi dengan universitas: ruang sekretariat, surat tugas, dan laporan keuangan tahunan.</li>
<li>Mendampingi anggota yang mendapat tekanan, ancaman, atau gugatan karena karya jurnalistiknya.</li>
</ul>
<h2>Apa yang tidak dikerjakan pembina</h2>
<p>Pembina tidak membaca naskah sebelum terbit, tidak memberi izin terbit, dan tidak meminta berita ditarik. Redaksi boleh meminta pendapat ketika menghadapi persoalan hukum atau etika, misalnya saat meliput kasus kekerasan, tetapi putusan tetap berada di tangan pemimpin redaksi. Jika kami keliru, yang bertanggung jawab adalah redaksi.</p>
<p>Pembina dan penasihat juga tidak menjadi narasumber tunggal dalam berita kami. Apabila salah seorang dari mereka tersangkut dalam peristiwa yang kami liput, hubungan itu kami sebutkan di dalam beritanya.</p>
<h2>Masa tugas</h2>
<p>Pembina diusulkan oleh musyawarah anggota untuk masa dua tahun dan dapat diusulkan kembali satu kali. Penasihat dipilih dari alumni yang telah lulus sekurang-kurangnya tiga tahun. Tidak ada yang menerima honor dari Genta Andalas.</p>
<p>Keberatan mengenai pemberitaan tidak perlu disampaikan melalui pembina. Kirimkan langsung kepada redaksi; caranya ada di halaman <a href="/kontak/">Kontak</a>.</p>
`,
  },
  {
    path: "kontak",
    title: "Kontak",
    dek: "Alamat redaksi, cara mengirim surat dan tulisan, serta cara meminta ralat atau menggunakan hak jawab.",
    body: `
<p>Ada kabar, keluhan, undangan, atau kesalahan ketik yang mengganggu tidur? Sampaikan. Surat dibaca oleh manusia, biasanya oleh dua atau tiga orang sekaligus karena layar di sekretariat hanya satu.</p>
<h2>Alamat</h2>
<p>Redaksi Genta Andalas<br/>Gedung Pusat Kegiatan Mahasiswa, lantai 2<br/>Kampus Universitas Andalas, Limau Manis<br/>Kecamatan Pauh, Kota Padang, Sumatera Barat 25163</p>
<p>Surat elektronik: <a href="mailto:redaksi@gentaandalas.example">redaksi@gentaandalas.example</a></p>
<p>Sekretariat dijaga Senin sampai Jumat, pukul 13.00–17.30 WIB selama masa kuliah. Pada masa ujian, ketuk agak keras.</p>
<h2>Mengirim informasi</h2>
<p>Tuliskan apa yang terjadi, di mana, kapan, dan bagaimana Anda mengetahuinya. Sertakan nomor yang dapat dihubungi. Jika keselamatan Anda terancam, katakan sejak kalimat pertama: kami dapat merahasiakan nama Anda dalam berita, tetapi kami perlu tahu siapa yang berbicara. Jangan gunakan surel kampus untuk hal yang peka; lebih baik datang dan bercerita.</p>
<h2>Mengirim surat dan tulisan</h2>
<table>
<thead>
<tr><th scope="col">Kiriman</th><th scope="col">Panjang</th><th scope="col">Judul surel</th></tr>
</thead>
<tbody>
<tr><td>Surat pembaca</td><td>paling banyak 250 kata</td><td>Surat – pokok surat</td></tr>
<tr><td>Opini untuk Aspirasi</td><td>500–800 kata</td><td>Aspirasi – judul</td></tr>
<tr><td>Cerpen</td><td>700–1.500 kata</td><td>Cerpen – judul</td></tr>
<tr><td>Puisi</td><td>tiga sampai lima judul</td><td>Puisi – nama</td></tr>
<tr><td>Resensi</td><td>400–700 kata</td><td>Resensi – judul karya</td></tr>
</tbody>
</table>
<p>Cantumkan nama lengkap, program studi dan angkatan atau pekerjaan, serta dua kalimat tentang diri Anda. Naskah harus karya sendiri dan belum terbit di tempat lain. Kami menyunting bahasa, bukan pendapat; perubahan yang menyentuh isi kami tanyakan dahulu. Jawaban kami kirim paling lambat dua pekan.</p>
<h2>Meminta ralat</h2>
<p>Jika nama, angka, jabatan, atau kutipan dalam berita kami keliru, kirimkan:</p>
<ol>
<li>alamat atau judul beritanya,</li>
<li>bagian yang keliru,</li>
<li>keterangan yang benar beserta sumbernya.</li>
</ol>
<p>Kesalahan yang jelas kami perbaiki pada hari yang sama. Ralat ditulis di bawah berita dengan waktu pemuatannya, sehingga pembaca tahu apa yang berubah. Kami tidak mengganti isi diam-diam.</p>
<h2>Hak jawab</h2>
<p>Siapa pun yang merasa dirugikan oleh fakta dalam pemberitaan kami berhak menanggapi. Kirimkan tanggapan dengan judul surel “Hak Jawab – judul berita”, disertai nama dan kedudukan Anda dalam peristiwa itu. Hak jawab dimuat tanpa biaya dan ditautkan dua arah dengan berita yang ditanggapi. Kami dapat memintanya dipersingkat, atau menolak bagian yang menyerang pihak lain atau berada di luar pokok berita, dengan menyebutkan alasannya secara tertulis.</p>
<p>Apabila jawaban kami tidak memuaskan, Anda dapat mengadu kepada <a href="https://dewanpers.or.id">Dewan Pers</a>.</p>
<h2>Kerja sama dan iklan</h2>
<p>Pemberitahuan acara dan permintaan menjadi mitra media dikirim paling lambat tujuh hari sebelum kegiatan. Menjadi mitra tidak berarti acara itu pasti diliput. Iklan diurus oleh pemimpin umum, terpisah dari redaksi, dan selalu tampil dengan label.</p>
`,
  },
  {
    path: "redaksi",
    title: "Redaksi",
    dek: "Orang-orang yang mengerjakan Genta Andalas pada kepengurusan 2026.",
    body: `
<p>Kepengurusan 2026 bekerja dengan tim kecil yang datang dari sembilan program studi. Ada yang pagi berada di laboratorium dan malam menyunting cerpen; ada pula yang merangkap dua meja karena meja yang lain belum ada penghuninya. Daftar di bawah menunjukkan siapa yang bertanggung jawab atas apa.</p>
<p><strong>Pemimpin umum</strong> mengurus organisasi, keuangan, dan hubungan dengan pihak luar. <strong>Pemimpin redaksi</strong> bertanggung jawab atas semua yang terbit dan memegang putusan terakhir. <strong>Redaktur pelaksana</strong> membagi tugas dan menjaga tenggat. <strong>Redaktur</strong> membimbing reporter dan memeriksa naskah, sedangkan redaktur foto memilih gambar beserta keterangannya. <strong>Litbang</strong> menyusun survei, mengolah data, dan menyiapkan pelatihan anggota. <strong>Penasihat redaksi</strong> memberi pertimbangan bila diminta, tetapi tidak ikut memutuskan.</p>
<p>Anggota kami membawa kartu pers Genta Andalas dengan foto dan tahun kepengurusan. Jika seseorang mengaku dari Genta tetapi tidak dapat menunjukkannya, Anda boleh menolak diwawancarai dan silakan <a href="/kontak/">bertanya kepada kami</a>. Wartawan Genta tidak meminta atau menerima uang, hadiah, maupun fasilitas dari narasumber.</p>
<p>Berita yang ditandatangani “Redaksi” disusun bersama. Dalam arsip lama, hampir semua tulisan memakai tanda itu; nama penulisnya berada dalam kurung di dalam atau di akhir naskah.</p>
<p>Kepengurusan berganti setiap Januari melalui musyawarah anggota. Nama mereka yang bertugas pada tahun-tahun sebelumnya tetap melekat pada tulisan, foto, dan gambar yang mereka buat.</p>
`,
  },
  {
    path: "agenda",
    title: "Agenda",
    dek: "Dua kegiatan tetap Genta Andalas yang terbuka bagi siswa, mahasiswa, dan umum.",
    body: `
<p>Sepanjang tahun, ruang kerja kami yang sempit dua kali tidak cukup menampung tamu. Yang pertama ketika Pekan Jurnalistik digelar, yang kedua saat Sumarak Jurnalistik merayakan ulang tahun Genta. Keduanya dikerjakan sepenuhnya oleh anggota, terbuka untuk umum, dan terpisah dari kerja peliputan.</p>
<h2>Pekan Jurnalistik</h2>
<p>Lima hari lokakarya, lomba, dan diskusi bagi siswa SMA sederajat, mahasiswa, dan awak pers kampus dari daerah lain. Diadakan setiap semester genap, biasanya pada bulan April atau Mei. Di sinilah banyak anggota kami pertama kali belajar menulis berita, beberapa bahkan sewaktu masih berseragam putih abu-abu. <a href="/agenda/pekan-jurnalistik/">Baca tentang Pekan Jurnalistik</a>.</p>
<h2>Sumarak Jurnalistik</h2>
<p>Perayaan ulang tahun Genta pada bulan Oktober: pameran halaman depan, panggung, penghargaan karya, dan malam ketika alumni pulang membawa cerita yang setiap tahun sedikit bertambah seru. <a href="/agenda/sumarak-jurnalistik/">Baca tentang Sumarak Jurnalistik</a>.</p>
<h2>Ikut serta</h2>
<ul>
<li>Tanggal dan formulir pendaftaran diumumkan di rubrik <a href="/category/gentainment/seputar-genta/">Seputar Genta</a> paling lambat empat pekan sebelum acara.</li>
<li>Diskusi dan pameran dapat didatangi tanpa mendaftar dan tanpa membayar.</li>
<li>Lokakarya memiliki jumlah kursi terbatas. Sepertiganya kami sisihkan untuk peserta dari luar Padang.</li>
<li>Peserta yang memerlukan juru bahasa isyarat, jalur kursi roda, atau bahan dengan huruf besar dapat memberi tahu kami saat mendaftar.</li>
</ul>
<p>Pertanyaan mengenai kegiatan, tawaran mengisi kelas, dan kerja sama dapat dikirim melalui halaman <a href="/kontak/">Kontak</a> dengan judul surel “Agenda”.</p>
`,
  },
  {
    path: "agenda/pekan-jurnalistik",
    title: "Pekan Jurnalistik",
    dek: "Lima hari belajar meliput, memotret, dan menyunting bersama Genta Andalas di kampus Limau Manis.",
    body: `
<p>Pada hari ketiga Pekan Jurnalistik, lorong sekretariat selalu berbau kopi dan tinta pencetak. Peserta yang Senin lalu masih malu bertanya kini memperdebatkan judul. Begitulah kami ingin kegiatan ini berjalan: belajar dengan mengerjakan, sampai ada yang benar-benar terbit.</p>
<p>Pekan Jurnalistik terbuka bagi siswa SMA sederajat, mahasiswa dari semua kampus, dan awak pers mahasiswa. Kegiatan ini pertama kali diadakan pada 2012 sebagai pelatihan dua hari untuk anggota sendiri.</p>
<h2>Bagian-bagian acara</h2>
<table>
<thead>
<tr><th scope="col">Hari</th><th scope="col">Kegiatan</th><th scope="col">Peserta</th></tr>
</thead>
<tbody>
<tr><td>Senin</td><td>Pembukaan dan diskusi umum</td><td>umum</td></tr>
<tr><td>Selasa</td><td>Lokakarya menulis berita dan feature</td><td>60 orang</td></tr>
<tr><td>Rabu</td><td>Lokakarya fotografi, ilustrasi, dan video ponsel</td><td>45 orang</td></tr>
<tr><td>Kamis</td><td>Liputan lapangan dan ruang redaksi bersama</td><td>peserta lokakarya</td></tr>
<tr><td>Jumat</td><td>Pengumuman lomba dan penutupan</td><td>umum</td></tr>
</tbody>
</table>
<h3>Ruang redaksi bersama</h3>
<p>Inti acara berlangsung pada hari Kamis. Peserta dibagi menjadi regu berisi lima orang: dua reporter, seorang fotografer, seorang redaktur, dan seorang penata letak. Pagi mereka berangkat ke Pasar Baru, terminal bus kampus, atau kantin. Pukul empat sore naskah harus masuk. Malamnya, hasil kerja semua regu disusun menjadi koran satu lembar yang dibagikan pada Jumat pagi.</p>
<h3>Lomba</h3>
<ul>
<li>Menulis feature, untuk siswa dan mahasiswa.</li>
<li>Foto jurnalistik tunggal, dengan berkas asli dari kamera atau ponsel.</li>
<li>Majalah dinding digital, untuk regu sekolah.</li>
<li>Karikatur dan komik satu halaman.</li>
</ul>
<p>Juri terdiri atas wartawan, pengajar, dan alumni. Catatan juri diberikan kepada semua peserta, juga kepada yang tidak menang. Karya yang dibuat sepenuhnya oleh mesin tidak dinilai; bantuan peranti lunak harus disebutkan.</p>
<h2>Edisi yang lalu</h2>
<ul>
<li><strong>2012</strong>, “Mulai dari Bertanya”: 38 anggota dan calon anggota.</li>
<li><strong>2015</strong>, “Kampus dalam Bingkai”: lomba foto diadakan untuk pertama kali, diikuti 74 karya.</li>
<li><strong>2018</strong>, “Menyaring Kabar”: pelatihan memeriksa fakta, 126 peserta dari sebelas kampus.</li>
<li><strong>2021</strong>, “Meliput dari Rumah”: seluruhnya daring, dengan peserta terjauh dari Merauke.</li>
<li><strong>2023</strong>, “Kembali ke Lapangan”: ruang redaksi bersama mulai diadakan.</li>
<li><strong>2025</strong>, “Menulis di Zaman Mesin”: 164 peserta, dan satu regu yang naskahnya masuk tiga menit sebelum tenggat.</li>
</ul>
<p>Edisi yang tidak tercantum tetap berlangsung; laporannya dapat dicari di bawah tagar <a href="/tag/pekan-jurnalistik/">Pekan Jurnalistik</a>.</p>
<h2>Mendaftar</h2>
<p>Pengumuman terbit di <a href="/category/gentainment/seputar-genta/">Seputar Genta</a>. Diskusi tidak dipungut biaya. Peserta lokakarya mengganti biaya makan dan bahan; pembebasan biaya disediakan untuk sepuluh orang setiap tahun, cukup dengan surat singkat tanpa perlu surat keterangan tidak mampu.</p>
`,
  },
  {
    path: "agenda/sumarak-jurnalistik",
    title: "Sumarak Jurnalistik",
    dek: "Perayaan ulang tahun Genta Andalas setiap Oktober: pameran, panggung, penghargaan, dan temu alumni.",
    body: `
<p><em>Sumarak</em> dalam bahasa Minang berarti semarak, meriah, penuh cahaya. Kata itu dipilih para anggota pada 2013 setelah rapat yang, menurut notulanya, berlangsung empat jam dan menghabiskan dua puluh bungkus pisang kapik. Sejak itu, setiap Oktober, kami merayakan hari terbit edisi pertama dengan membuka pintu lebar-lebar.</p>
<p>Berbeda dari <a href="/agenda/pekan-jurnalistik/">Pekan Jurnalistik</a> yang berisi pelatihan, Sumarak Jurnalistik adalah perayaan sekaligus pertanggungjawaban. Dalam tiga hari itu pembaca boleh melihat cara kami bekerja dan menanyakan apa saja.</p>
<h2>Bagian-bagian acara</h2>
<h3>Pameran Halaman Depan</h3>
<p>Sampul tabloid, foto, ilustrasi, dan coretan naskah dari setahun terakhir dipajang di pelataran Pusat Kegiatan Mahasiswa. Di samping setiap karya ada kertas kosong. Pengunjung boleh menulis apa yang menurut mereka kurang, dan biasanya mereka melakukannya.</p>
<h3>Redaksi Menjawab</h3>
<p>Selama dua jam, pemimpin redaksi dan para redaktur duduk menghadapi pertanyaan terbuka: mengapa berita ini dimuat, mengapa yang itu tidak, berapa ralat yang terbit setahun ini. Tanya jawabnya dicatat dan diterbitkan di <a href="/category/gentainment/seputar-genta/">Seputar Genta</a>.</p>
<h3>Anugerah Genta</h3>
<p>Penghargaan untuk karya pers mahasiswa se-Sumatera Barat dalam lima golongan:</p>
<ul>
<li>berita mendalam,</li>
<li>feature,</li>
<li>foto,</li>
<li>ilustrasi dan komik,</li>
<li>riset dan survei.</li>
</ul>
<p>Karya anggota Genta Andalas tidak ikut dinilai. Hadiahnya sebuah lonceng kuningan kecil buatan perajin Sungai Puar, sebab genta memang berarti lonceng.</p>
<h3>Malam Sumarak</h3>
<p>Musik, pembacaan puisi, dan randai pendek di panggung terbuka, ditutup makan bersama. Para alumni datang dari segala angkatan. Ada yang membawa anak, ada yang membawa tabloid lama untuk dibandingkan, ada yang hanya ingin tahu apakah kursi rotan di sekretariat masih ada. Masih.</p>
<h2>Edisi yang lalu</h2>
<table>
<thead>
<tr><th scope="col">Tahun</th><th scope="col">Tema</th><th scope="col">Yang diingat</th></tr>
</thead>
<tbody>
<tr><td>2013</td><td>Dua Tahun Bersuara</td><td>Pameran pertama, dua puluh bingkai pinjaman</td></tr>
<tr><td>2016</td><td>Lima Tahun, Lima Cerita</td><td>Komik sepanjang enam meter digambar bersama pengunjung</td></tr>
<tr><td>2019</td><td>Dari Kampus untuk Kota</td><td>Temu pembaca di tepi pantai, bubar karena hujan</td></tr>
<tr><td>2020</td><td>Sumarak dari Layar</td><td>Pembacaan puisi daring dari sembilan kabupaten</td></tr>
<tr><td>2021</td><td>Sepuluh Tahun Genta</td><td>Arsip tabloid selesai dipindai</td></tr>
<tr><td>2024</td><td>Merawat Ingatan</td><td>Anugerah Genta diikuti empat belas pers mahasiswa</td></tr>
<tr><td>2025</td><td>Pers Kecil, Suara Jauh</td><td>Redaksi Menjawab berlangsung sampai magrib</td></tr>
</tbody>
</table>
<h2>Datang dan ikut</h2>
<p>Semua bagian acara terbuka untuk umum dan tidak dipungut biaya. Karya untuk Anugerah Genta dikirim paling lambat akhir Agustus. Alumni yang ingin membantu atau meminjamkan terbitan lama dapat menghubungi kami melalui halaman <a href="/kontak/">Kontak</a>.</p>
`,
  },
  {
    path: "pedoman-pemberitaan-media-siber",
    title: "Pedoman Pemberitaan Media Siber",
    dek: "Isi pedoman Dewan Pers tahun 2012 untuk media daring, dijelaskan butir demi butir, dan cara kami menjalankannya.",
    body: `
<p>Pada 3 Februari 2012, Dewan Pers bersama organisasi pers dan pengelola media menyepakati pedoman bagi media yang bekerja di internet. Genta Andalas adalah pers mahasiswa, bukan perusahaan pers, tetapi kami memilih mengikutinya. Halaman ini adalah penjelasan dengan kata-kata kami sendiri. Naskah resminya dapat dibaca di situs <a href="https://dewanpers.or.id">Dewan Pers</a>; bila ada perbedaan, naskah resmi yang berlaku.</p>
<h2>1. Ruang lingkup</h2>
<p>Pedoman mengatur media yang memakai internet untuk melakukan kegiatan jurnalistik dan memenuhi ketentuan Undang-Undang Pers. Yang diatur bukan hanya karya redaksi, melainkan juga isi buatan pengguna: komentar, unggahan, tulisan, gambar, dan video yang dititipkan pembaca pada media itu.</p>
<h2>2. Verifikasi dan keberimbangan</h2>
<p>Setiap berita pada dasarnya diperiksa dahulu. Jika dapat merugikan seseorang, pemeriksaan dan tanggapan orang itu harus berada dalam berita yang sama. Berita yang belum lengkap pemeriksaannya hanya boleh terbit apabila keempat syarat ini terpenuhi:</p>
<ul>
<li>ada kepentingan publik yang mendesak;</li>
<li>sumber pertamanya jelas, dapat dipercaya, dan memahami persoalan;</li>
<li>orang yang perlu ditanyai tidak diketahui keberadaannya atau tidak dapat diwawancarai;</li>
<li>pembaca diberi tahu bahwa berita itu masih perlu diverifikasi.</li>
</ul>
<p>Sesudah terbit, pemeriksaan diteruskan. Hasilnya dimuat dalam berita lanjutan yang ditautkan dengan berita pertama. Di situs ini, berita semacam itu memakai keterangan yang terlihat sejak awal.</p>
<h2>3. Isi buatan pengguna</h2>
<p>Media yang menerima isi dari pengguna wajib membuat aturan yang jelas dan meminta pengguna mendaftar terlebih dahulu. Isi yang bohong, memfitnah, cabul, sadis, menyebarkan kebencian terkait suku, agama, ras, dan antargolongan, menganjurkan kekerasan, atau merendahkan kelompok tertentu dilarang. Media berwenang menyunting atau menghapusnya, menyediakan saluran pengaduan, dan bertindak secepatnya, selambat-lambatnya 2 × 24 jam sesudah pengaduan diterima. Media yang lalai ikut bertanggung jawab.</p>
<p>Situs kami tidak memiliki kolom komentar. Surat dan naskah pembaca masuk melalui surel, lalu disunting oleh redaksi.</p>
<h2>4. Ralat, koreksi, dan hak jawab</h2>
<p>Ketiganya mengacu pada Undang-Undang Pers, Kode Etik Jurnalistik, dan Pedoman Hak Jawab. Ralat, koreksi, atau hak jawab ditautkan dengan berita yang bersangkutan dan mencantumkan waktu pemuatannya. Media lain yang mengutip berita harus ikut memperbaiki; bila tidak, akibat hukum dari bagian yang dibiarkan salah menjadi tanggungannya sendiri. Menurut Undang-Undang Pers, menolak melayani hak jawab dapat dikenai denda sampai Rp500 juta. Cara mengajukannya kepada kami ada di halaman <a href="/kontak/">Kontak</a>.</p>
<h2>5. Pencabutan berita</h2>
<p>Berita yang sudah terbit tidak dicabut karena tekanan atau penyensoran dari luar. Pengecualiannya menyangkut SARA, kesusilaan, masa depan anak, pengalaman traumatik korban, atau pertimbangan khusus yang ditetapkan Dewan Pers. Alasan pencabutan diumumkan, dan media yang telah mengutipnya ikut mencabut. Di Genta Andalas, alamat berita yang ditarik tetap dapat dibuka; di sana tertulis kapan dan mengapa berita itu ditarik.</p>
<h2>6. Iklan</h2>
<p>Berita dan iklan harus mudah dibedakan. Isi yang dibayar diberi keterangan seperti “advertorial”, “iklan”, “ads”, atau “sponsored”.</p>
<h2>7. Hak cipta</h2>
<p>Media menghormati hak cipta menurut peraturan yang berlaku. Kami menyebut nama pembuat foto, ilustrasi, dan tulisan, serta meminta izin sebelum memuat karya orang lain.</p>
<h2>8. Pencantuman pedoman</h2>
<p>Pedoman wajib ditampilkan secara terang di media yang mengikutinya. Itulah sebabnya tautan ke halaman ini ada di bagian bawah setiap halaman.</p>
<h2>9. Sengketa</h2>
<p>Penilaian akhir atas sengketa mengenai pelaksanaan pedoman berada pada Dewan Pers. Kami berharap dapat menyelesaikan keberatan dengan Anda lebih dahulu, tetapi Anda tidak wajib menunggu kami.</p>
`,
  },
  {
    path: "pedoman-pemberitaan-ramah-anak",
    title: "Pedoman Pemberitaan Ramah Anak",
    dek: "Bagaimana anak dilindungi dalam pemberitaan menurut pedoman Dewan Pers tahun 2019, dan apa yang kami lakukan.",
    body: `
<p>Foto seorang anak dapat bertahan di internet lebih lama daripada peristiwa yang membuatnya dipotret. Karena itu, pada 9 Februari 2019 Dewan Pers menetapkan pedoman pemberitaan ramah anak yang berisi dua belas butir. Penjelasan berikut ditulis dengan kata-kata kami sendiri. Naskah resmi tersedia di situs <a href="https://dewanpers.or.id">Dewan Pers</a> dan menjadi pegangan bila ada perbedaan.</p>
<h2>Siapa yang disebut anak</h2>
<p>Anak adalah setiap orang yang belum berusia 18 tahun, masih hidup atau sudah meninggal, menikah atau belum. Perlindungan berlaku bagi anak sebagai pelaku, saksi, maupun korban. Sebagian mahasiswa baru masuk kampus pada usia 17 tahun; terhadap mereka pun pedoman ini kami terapkan.</p>
<p>Identitas berarti keterangan yang memudahkan orang mengenali anak itu, seperti nama, wajah, serta nama orang tua dan kerabat. Di Genta Andalas, alamat, sekolah, perkumpulan, dan benda yang khas juga kami perlakukan sebagai identitas.</p>
<h2>Dua belas butir</h2>
<ol>
<li><strong>Identitas dirahasiakan</strong>, terutama ketika anak diduga, didakwa, atau dipidana karena melanggar hukum.</li>
<li><strong>Berita ditulis berdasarkan fakta dan dengan empati</strong>, tanpa gambaran atau reka ulang yang bersifat seksual maupun sadis.</li>
<li><strong>Anak tidak ditanyai tentang hal di luar kemampuannya menjawab</strong>, misalnya perceraian orang tua, kematian, kejahatan, konflik, atau bencana yang menimbulkan trauma.</li>
<li><strong>Gambar boleh diambil untuk melengkapi bahan</strong> tentang perkara hukum, tetapi wajah, suara, dan petunjuk tentang diri anak tidak disiarkan.</li>
<li><strong>Prestasi pun diberitakan dengan takaran.</strong> Pujian yang berlebihan dapat menjadi beban.</li>
<li><strong>Keberadaan anak dalam perlindungan saksi dan korban</strong> oleh LPSK tidak dicari dan tidak diberitakan.</li>
<li><strong>Saksi anak tidak diwawancarai</strong> selama pelaku kejahatan belum ditangkap atau ditahan.</li>
<li><strong>Hubungan darah atau keluarga antara korban dan pelaku kejahatan seksual</strong> tidak diungkapkan bila itu membuka identitas anak. Berita daring yang telanjur memuat identitas harus disunting ulang.</li>
<li><strong>Anak hilang atau disandera boleh disebutkan identitasnya</strong> demi pencarian. Begitu ia ditemukan, identitas tidak lagi disebut dan pemberitaan sebelumnya dihapus.</li>
<li><strong>Anak yang dilibatkan orang dewasa</strong> dalam kegiatan politik atau yang mengandung SARA tidak dibuka identitasnya.</li>
<li><strong>Bahan dari media sosial saja tidak cukup.</strong> Foto, video, suara, atau status tidak menjadi satu-satunya dasar berita tentang anak.</li>
<li><strong>Ketentuan peradilan pidana anak dihormati</strong> sepanjang proses hukum.</li>
</ol>
<h2>Cara kami menjalankannya</h2>
<ul>
<li>Sebelum memotret atau mewawancarai anak, kami meminta persetujuan orang tua atau walinya, lalu bertanya juga kepada anak itu sendiri.</li>
<li>Pada liputan kuliah kerja nyata dan pengabdian di sekolah, kami mengutamakan gambar kegiatan daripada wajah dari dekat.</li>
<li>Kami tidak mengandalkan wajah yang dikaburkan. Seragam, suara, dan halaman rumah sering sudah cukup untuk mengenali seseorang.</li>
<li>Naskah tentang anak yang berhadapan dengan hukum atau menjadi korban dibaca oleh dua redaktur sebelum terbit.</li>
<li>Keterangan foto dan nama berkas gambar ikut diperiksa.</li>
</ul>
<h2>Jika ada yang terlewat</h2>
<p>Orang tua, wali, pendamping, atau anak yang bersangkutan dapat menghubungi kami melalui <a href="mailto:redaksi@gentaandalas.example">redaksi@gentaandalas.example</a> dengan judul “Perlindungan Anak”. Permintaan ini didahulukan dari pekerjaan lain. Identitas disamarkan lebih dahulu, pembahasannya menyusul. Bila masa depan anak menuntutnya, berita ditarik sesuai dengan <a href="/pedoman-pemberitaan-media-siber/">Pedoman Pemberitaan Media Siber</a>, dengan alasan yang diumumkan tanpa membuka identitasnya sekali lagi.</p>
`,
  },
  {
    path: "disclaimer",
    title: "Disclaimer",
    dek: "Batas tanggung jawab, hak atas karya, dan hal-hal yang perlu diketahui sebelum mengutip Genta Andalas.",
    body: `
<p>Kami berusaha agar yang terbit di sini benar, adil, dan jelas asal-usulnya. Meski begitu, ada hal-hal yang perlu Anda ketahui saat membaca atau menggunakan isi situs ini.</p>
<h2>Berita dan waktunya</h2>
<p>Setiap tulisan menggambarkan keadaan pada saat diterbitkan. Jadwal, biaya, jabatan, dan aturan kampus dapat berubah sesudahnya, apalagi dalam arsip yang dimulai pada 2011. Periksa tanggalnya, lalu pastikan kepada sumber resmi sebelum mengambil keputusan penting seperti membayar uang kuliah atau mendaftar beasiswa.</p>
<h2>Pendapat penulis</h2>
<p>Tulisan dalam rubrik Aspirasi, surat pembaca, resensi, serta karya sastra adalah pandangan penulisnya. Kami memuatnya karena layak dibaca, tidak selalu karena kami setuju. Genta Andalas dikelola oleh mahasiswa; isinya bukan pernyataan resmi Universitas Andalas.</p>
<h2>Konsultasi</h2>
<p>Jawaban dalam rubrik <a href="/category/aneka-ragam/konsultasi/">Konsultasi</a> bersifat umum dan tidak menggantikan pemeriksaan dokter, psikolog, atau nasihat hukum. Jika Anda berada dalam keadaan darurat, hubungi layanan darurat atau fasilitas kesehatan terdekat.</p>
<h2>Survei dan angka</h2>
<p>Hasil survei Litbang kami berlaku bagi responden dan waktu yang disebutkan di dalamnya. Cara pengambilan data kami terangkan pada setiap laporan. Mengutip angkanya tanpa menyebut jumlah responden dapat menyesatkan.</p>
<h2>Tautan ke luar</h2>
<p>Beberapa tulisan menaut ke situs lain. Isi dan perubahan di sana berada di luar kendali kami, dan tautan tidak berarti dukungan.</p>
<h2>Iklan</h2>
<p>Isi yang dibayar diberi label. Kebenaran penawaran menjadi tanggung jawab pemasang iklan, tetapi keluhan tentangnya tetap kami terima.</p>
<h2>Hak cipta dan pengutipan</h2>
<p>Hak atas tulisan, foto, ilustrasi, dan komik berada pada pembuatnya, dengan Genta Andalas sebagai penerbit pertama.</p>
<ul>
<li>Anda boleh mengutip sebagian tulisan dengan menyebut penulis, Genta Andalas, dan alamat beritanya.</li>
<li>Untuk memuat ulang tulisan secara utuh, foto, ilustrasi, atau komik, mintalah izin terlebih dahulu.</li>
<li>Pers mahasiswa dan pengajar yang memakai karya kami untuk belajar tidak dipungut biaya, asalkan nama pembuatnya tetap tercantum.</li>
<li>Media yang mengutip berita kami diminta ikut memuat ralatnya apabila ada.</li>
</ul>
<h2>Keberatan</h2>
<p>Jika Anda menemukan kekeliruan atau melihat karya Anda dimuat tanpa izin, tulislah kepada kami. Cara mengajukan ralat dan hak jawab ada di halaman <a href="/kontak/">Kontak</a>.</p>
`,
  },
  {
    path: "kebijakan-privasi",
    title: "Kebijakan Privasi",
    dek: "Kami tidak menyimpan data pembaca dan tidak memasang kuki untuk mereka; pembacaan dihitung tanpa identitas.",
    body: `
<p>Ringkasnya: bacalah dengan tenang. Kami tidak tahu siapa Anda, dan kami tidak berusaha mencari tahu. Untuk membaca, mencari, atau membuka arsip, Anda tidak perlu mendaftar.</p>
<h2>Yang tidak kami lakukan</h2>
<ul>
<li>Kami tidak memasang kuki pada peramban pembaca.</li>
<li>Kami tidak menyimpan alamat IP, nama perangkat, lokasi, atau riwayat bacaan Anda.</li>
<li>Kami tidak memakai layanan pelacak, statistik pihak ketiga, atau iklan yang mengikuti pembaca dari satu situs ke situs lain.</li>
<li>Kami tidak menjual atau menukar data. Tidak ada data pembaca yang dapat dijual.</li>
</ul>
<p>Karena tidak ada kuki untuk pembaca, tidak ada pula kotak persetujuan yang menutupi layar Anda.</p>
<h2>Bagaimana daftar Terpopuler dihitung</h2>
<p>Ketika sebuah tulisan dibaca, angka pembacaannya bertambah. Yang tersimpan hanyalah tulisan mana dan berapa kali dibaca dalam suatu kurun waktu. Tidak ada catatan tentang siapa yang membaca, dari mana, atau apa yang dibaca sebelumnya. Angka itu tidak dapat diurai kembali menjadi orang.</p>
<h2>Jaringan yang mengantarkan halaman</h2>
<p>Agar halaman sampai ke layar Anda, permintaan melewati jaringan penyedia internet dan jaringan Cloudflare, tempat situs ini berjalan. Seperti pada semua situs, alamat IP diolah di sana untuk mengirimkan halaman dan menangkal serangan. Pengolahan itu tunduk pada kebijakan masing-masing penyedia; kami tidak menyalinnya ke dalam basis data kami.</p>
<h2>Tombol berbagi dan video</h2>
<p>Tombol berbagi membuka layanan yang Anda pilih, misalnya WhatsApp atau Facebook, bersama alamat tulisan. Video kami berada di YouTube. Begitu Anda menggunakan layanan tersebut, kebijakan merekalah yang berlaku, dan mereka dapat memasang kuki sendiri.</p>
<h2>Jika Anda menulis kepada kami</h2>
<p>Surel, surat, dan naskah yang Anda kirim tersimpan di kotak surat redaksi. Nama dan alamat Anda kami gunakan untuk menjawab, memeriksa keaslian, dan memuat kiriman. Surat yang tidak dimuat dihapus setelah satu tahun. Keterangan tentang narasumber yang dirahasiakan disimpan terpisah, hanya diketahui orang yang mengerjakan liputannya, dan tidak ditaruh di situs ini.</p>
<h2>Awak redaksi</h2>
<p>Anggota yang masuk ke ruang redaksi memakai akun. Untuk mereka, situs menyimpan nama, alamat surel, dan catatan perubahan naskah, serta memasang satu kuki agar tetap masuk. Hal ini tidak menyangkut pembaca.</p>
<h2>Nama dalam pemberitaan</h2>
<p>Berita menyebut orang; itu sifat pekerjaan kami. Jika nama atau keterangan tentang Anda keliru, mintalah ralat. Permintaan menarik berita kami timbang menurut <a href="/pedoman-pemberitaan-media-siber/">Pedoman Pemberitaan Media Siber</a>, sedangkan yang menyangkut anak menurut <a href="/pedoman-pemberitaan-ramah-anak/">Pedoman Pemberitaan Ramah Anak</a>.</p>
<h2>Perubahan dan pertanyaan</h2>
<p>Apabila cara kerja situs berubah, halaman ini kami perbarui lebih dahulu. Pertanyaan dapat dikirim ke <a href="mailto:redaksi@gentaandalas.example">redaksi@gentaandalas.example</a>.</p>
`,
  },
];
