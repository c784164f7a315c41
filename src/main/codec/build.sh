#!/bin/bash
# Makes codec.wasm again, from Debian's copies of the sources, on a Debian 12 with
#   apt-get install clang lld wasi-libc libclang-rt-14-dev-wasm32 curl
#   DEBIAN_POOL=https://…/debian/pool src/main/codec/build.sh [FOLDER]
# The five archives are fetched from that mirror's pool, unless they lie in FOLDER already.
# The build of Fanfare itself takes the module as it lies here.
set -euo pipefail
cd "$(dirname "$0")"
work=${1:-$(mktemp -d)}
mkdir -p "$work/inc" "$work/o"

get() { # folder in Debian's pool, file, sha256
  [ -f "$work/$2" ] || curl -fsSL -o "$work/$2" "${DEBIAN_POOL:?give the address of a Debian pool}/main/$1/$2"
  echo "$3  $work/$2" | sha256sum -c --quiet
  tar -xf "$work/$2" -C "$work"
}
get libj/libjpeg-turbo libjpeg-turbo_3.1.3.orig.tar.gz 3a13a5ba767dc8264bc40b185e41368a80d5d5f945944d1dbaa4b2fb0099f4e5
get libw/libwebp libwebp_1.6.0.orig.tar.gz e4ab7009bf0629fd11982d4c2aa83964cf244cffba7347ecd39019a9e38c4564
get libp/libpng1.6 libpng1.6_1.6.58.orig.tar.gz a9d4df463d36a6e5f9c29bd6f4967312d17e996c1854f3511f833924eb1993cf
get z/zlib zlib_1.3.dfsg+really1.3.2.orig.tar.gz 7b6903eb019983987b7112eccf90f1703f1c6c0e0cede36564bf611d19ca579d
get l/lcms2 lcms2_2.16.orig.tar.gz d873d34ad8b9b4cea010631f1a6228d2087475e4dc5e763eb81acc23d9d45a51
jpeg=$work/libjpeg-turbo-3.1.3/src
webp=$work/libwebp-1.6.0
png=$work/libpng-1.6.58
zlib=$work/zlib-1.3.dfsg+really1.3.2
lcms=$work/lcms2-2.16

cat >"$work/inc/jconfig.h" <<'X'
#define JPEG_LIB_VERSION 62
#define LIBJPEG_TURBO_VERSION 3.1.3
#define LIBJPEG_TURBO_VERSION_NUMBER 3001003
#define D_ARITH_CODING_SUPPORTED 1
#define MEM_SRCDST_SUPPORTED 1
#ifndef BITS_IN_JSAMPLE
#define BITS_IN_JSAMPLE 8
#endif
X
cat >"$work/inc/jconfigint.h" <<'X'
#define BUILD "fanfare"
#define HIDDEN
#define INLINE inline
#define THREAD_LOCAL
#define PACKAGE_NAME "libjpeg-turbo"
#define VERSION "3.1.3"
#define SIZEOF_SIZE_T 4
#define HAVE_BUILTIN_CTZL
#define FALLTHROUGH __attribute__((fallthrough));
#ifndef BITS_IN_JSAMPLE
#define BITS_IN_JSAMPLE 8
#endif
#undef D_ARITH_CODING_SUPPORTED
#if BITS_IN_JSAMPLE == 8
#define D_ARITH_CODING_SUPPORTED 1
#endif
X
sed 's/@COPYRIGHT_YEAR@/2025/' "$jpeg/jversion.h.in" >"$work/inc/jversion.h"

# Texts, profiles and unknown chunks of a PNG are not even read; errors end the run, so nothing jumps back.
left_out='SETJMP|READ_(TEXT|iTXt|tEXt|zTXt|iCCP|sPLT|hIST|UNKNOWN_CHUNKS)|WRITE_(TEXT|iTXt|tEXt|zTXt|iCCP)'
left_out="$left_out|SIMPLIFIED_[A-Z_]*|STDIO|PROGRESSIVE_READ|CONSOLE_IO|TIME_RFC1123|CONVERT_tIME"
sed -E "s/^#define PNG_($left_out)_SUPPORTED.*//" "$png/scripts/pnglibconf.h.prebuilt" >"$work/inc/pnglibconf.h"

files=()
for name in jcapimin jchuff jcinit jcmarker jcmaster jcomapi jcparam jcphuff jdapimin jdatadst jdatasrc jdhuff jdinput \
  jdmarker jdmaster jdphuff jdarith jaricom jerror jfdctflt jmemmgr jmemnobs jpeg_nbits jcicc jdicc jclhuff jdlhuff \
  jctrans jdtrans; do files+=("$jpeg/$name.c"); done
for name in jcapistd jccoefct jccolor jcdctmgr jcdiffct jclossls jcmainct jcprepct jcsample jdapistd jdcoefct jdcolor \
  jddctmgr jddiffct jdlossls jdmainct jdmerge jdpostct jdsample jfdctfst jfdctint jidctflt jidctfst jidctint jidctred \
  jquant1 jquant2 jutils; do files+=("$jpeg/wrapper/$name"-*.c); done
for file in "$png"/png*.c; do case $file in */pngtest.c | */pngpread.c) ;; *) files+=("$file") ;; esac; done
for name in adler32 crc32 uncompr deflate inffast inflate inftrees trees zutil; do files+=("$zlib/$name.c"); done
files+=("$webp"/src/{dec,enc,utils}/*.c "$webp/src/demux/demux.c" "$webp"/sharpyuv/*.c)
for file in "$webp"/src/dsp/*.c; do
  case $file in *sse2* | *sse41* | *avx2* | *neon* | *mips* | *msa*) ;; *) files+=("$file") ;; esac
done
for name in alpha cnvrt err gamma gmt half intrp io0 io1 lut md5 mtrx named opt pack pcs plugin samp types virt wtpnt xform; do
  files+=("$lcms/src/cms$name.c")
done
files+=(*.c)

# Nothing is inlined here: a JVM does not compile a method of more than 8000 bytes, and inlines the small ones itself.
export CC="clang --target=wasm32-wasi -Os -fno-inline -fno-unroll-loops -fvisibility=hidden -DNDEBUG -DWEBP_EXTERN=extern \
  -I$work/inc -I$jpeg -I$webp -I$webp/src -I$png -I$zlib -I$lcms/include -DCMS_NO_PTHREADS -DCMS_NO_REGISTER_KEYWORD -Wno-everything" OUT="$work/o"
# shellcheck disable=SC2016 # the inner shell is to expand it
printf '%s\n' "${files[@]}" | xargs -P "$(nproc)" -I{} sh -c '$CC -c "{}" -o "$OUT/$(echo "{}" | tr / _).o"'
clang --target=wasm32-wasi -mexec-model=reactor -Wl,--gc-sections -Wl,--strip-all -Wl,-z,stack-size=262144 \
  "$work"/o/*.o -o codec.wasm
ls -l codec.wasm
