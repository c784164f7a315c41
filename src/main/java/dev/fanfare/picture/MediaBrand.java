package dev.fanfare.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Tells apart what shares one container (ISO 14496-12): photos of phones, videos and more. The file names
/// what it is in its brands: one first, and those it is compatible with.
final class MediaBrand {
    private static final Set<String> HEIC =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "hej2", "MiHE");
    private static final Set<String> AVIF = Set.of("avif", "avis", "avio");
    private static final Set<String> HEIF =
            Set.of("mif1", "mif2", "mif3", "msf1", "miaf", "MiPr", "1pic", "avci", "avcs", "jpeg", "jpgs", "vvic");

    private static final String MP4 = "MP4";

    private MediaBrand() {}

    /// Whether the first bytes are those of an AVIF: of the brands that name a format of pictures, the first counts.
    static boolean isAvif(String head) {
        return head.startsWith("ftyp", 4)
                && brands(head).stream()
                        .filter(brand -> AVIF.contains(brand) || HEIC.contains(brand))
                        .findFirst()
                        .filter(AVIF::contains)
                        .isPresent();
    }

    /// Whether the first bytes are those of an MP4.
    static boolean isMp4(String head) {
        return head.startsWith("ftyp", 4) && of(head).name().equals(MP4);
    }

    /// @param head the first bytes, which hold "ftyp" from the fifth on
    static ForeignFile of(String head) {
        List<String> brands = brands(head);
        if (brands.getFirst().equals("crx ")) {
            return new ForeignFile("RAW", ForeignFile.Advice.CAMERA);
        }
        for (String brand : brands) {
            if (HEIC.contains(brand)) {
                return new ForeignFile("HEIC", ForeignFile.Advice.PHONE);
            }
            if (brand.equals("jxl ")) {
                return new ForeignFile("JPEG XL", ForeignFile.Advice.PICTURE);
            }
            if (Set.of("jp2 ", "jpx ", "jpm ", "jph ").contains(brand)) {
                return new ForeignFile("JPEG 2000", ForeignFile.Advice.PICTURE);
            }
        }
        if (brands.stream().anyMatch(HEIF::contains)) {
            return new ForeignFile("HEIC", ForeignFile.Advice.PHONE);
        }
        return brands.getFirst().startsWith("M4A")
                ? new ForeignFile("M4A", ForeignFile.Advice.SOUND)
                : new ForeignFile(brands.getFirst().equals("qt  ") ? "MOV" : MP4, ForeignFile.Advice.VIDEO);
    }

    private static List<String> brands(String head) {
        int size = head.charAt(0) << 24 | head.charAt(1) << 16 | head.charAt(2) << 8 | head.charAt(3);
        int end = size < 16 ? head.length() : Math.min(size, head.length());
        List<String> brands = new ArrayList<>();
        for (int at = 8; at + 4 <= end; at += at == 8 ? 8 : 4) {
            brands.add(head.substring(at, at + 4));
        }
        return brands.isEmpty() ? List.of("") : brands;
    }
}
