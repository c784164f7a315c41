#!/bin/bash
# Makes codec.wasm again, from Debian's copies of the sources, on a Debian 12 with
#   apt-get install clang lld wasi-libc libclang-rt-14-dev-wasm32 curl
#   DEBIAN_POOL=https://…/debian/pool src/main/codec/build.sh [FOLDER]
# The seven archives are fetched from that mirror's pool, unless they lie in FOLDER already.
# The build of Fanfare itself takes the module as it lies here.
set -euo pipefail
cd "$(dirname "$0")"
work=${1:-$(mktemp -d)}
mkdir -p "$work/inc" "$work/o" "$work/av1"
rm -f "$work"/o/*.o "$work"/av1/*.c

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
get d/dav1d dav1d_1.5.4.orig.tar.xz 686616b7c69eb88d44459391ab25cac13b6647a3b288835c5784e71c1514a5c5
get liba/libavif libavif_1.4.2.orig.tar.gz 2b645287340ba5a631d268b551dc2d72bd73ac33335962dd36dcdb6d8366921d
jpeg=$work/libjpeg-turbo-3.1.3/src
webp=$work/libwebp-1.6.0
png=$work/libpng-1.6.58
zlib=$work/zlib-1.3.dfsg+really1.3.2
lcms=$work/lcms2-2.16
dav1d=$work/dav1d-1.5.4
avif=$work/libavif-1.4.2

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

cat >"$work/inc/config.h" <<'X'
#define CONFIG_8BPC 1
#define CONFIG_16BPC 1
#define CONFIG_LOG 0
#define HAVE_ASM 0
#define HAVE_C11_GENERIC 1
#define HAVE_UNISTD_H 1
#define ENDIANNESS_BIG 0
#define TRIM_DSP_FUNCTIONS 0
X
echo '#define DAV1D_VERSION "1.5.4"' >"$work/inc/vcs_version.h"
# There is one thread.
cat >"$work/inc/pthread.h" <<'X'
#pragma once
typedef int pthread_t, pthread_attr_t, pthread_mutex_t, pthread_cond_t, pthread_once_t;
#define PTHREAD_MUTEX_INITIALIZER 0
#define PTHREAD_ONCE_INIT 0
#define pthread_attr_init(attributes) 0
#define pthread_attr_destroy(attributes) 0
#define pthread_attr_setstacksize(attributes, size) 0
#define pthread_mutex_init(mutex, attributes) 0
#define pthread_mutex_destroy(mutex) 0
#define pthread_mutex_lock(mutex) 0
#define pthread_mutex_unlock(mutex) 0
#define pthread_cond_init(condition, attributes) 0
#define pthread_cond_destroy(condition) 0
#define pthread_cond_wait(condition, mutex) 0
#define pthread_cond_signal(condition) 0
#define pthread_cond_broadcast(condition) 0
#define pthread_create(thread, attributes, run, argument) 1
#define pthread_join(thread, result) 1
#define pthread_once(done, run) (*(done) ? 0 : (*(done) = 1, (run)(), 0))
X
# Both would take a lack of memory for a broken file.
cat >"$work/inc/must.h" <<'X'
#include <stdlib.h>
void *must(void *memory);
#define malloc(bytes) must(malloc(bytes))
#define calloc(count, bytes) must(calloc(count, bytes))
#define realloc(memory, bytes) must(realloc(memory, bytes))
X
av1() { # name, file, and the bits of a sample if it is compiled once for each
  printf '#include "must.h"\n%s\n#include "%s"\n' "${3:+#define BITDEPTH $3}" "$2" >"$work/av1/$1${3:-}.c"
}
for file in "$dav1d"/src/*.c; do
  name=$(basename "$file" .c)
  case $name in
    *_tmpl) av1 "$name" "$file" 8 && av1 "$name" "$file" 16 ;;
    *) av1 "$name" "$file" ;;
  esac
done
for name in alpha avif codec_dav1d colr colrconvert diag exif gainmap io mem obu properties rawdata read reformat \
  reformat_libsharpyuv reformat_libyuv sampletransform stream utils; do av1 "avif_$name" "$avif/src/$name.c"; done

files=("$work"/av1/*.c)
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
  -I$work/inc -I$dav1d -I$dav1d/include -I$avif/include -DAVIF_CODEC_DAV1D -I$jpeg -I$webp -I$webp/src -I$png -I$zlib \
  -I$lcms/include -DCMS_NO_PTHREADS -DCMS_NO_REGISTER_KEYWORD -Wno-everything" OUT="$work/o"
# shellcheck disable=SC2016 # the inner shell is to expand it
printf '%s\n' "${files[@]}" | xargs -P "$(nproc)" -I{} sh -c '$CC -c "{}" -o "$OUT/$(echo "{}" | tr / _).o"'
# The stack comes first, so that it overflows into a trap and not into data.
clang --target=wasm32-wasi -mexec-model=reactor -Wl,--gc-sections -Wl,--strip-all -Wl,--stack-first -Wl,-z,stack-size=1048576 \
  "$work"/o/*.o -o codec.wasm
ls -l codec.wasm
