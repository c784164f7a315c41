package dev.fanfare.studio.bank;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// The parts of an Excel workbook that hold its cells, unpacked within limits and packed again
/// without compression, so that what reads them meets no entry that is larger than it says.
final class Workbook {
    private static final int MOST_ENTRIES = 2_000;
    private static final int LARGEST = 48 * 1024 * 1024;
    private static final int CHUNK = 16 * 1024;

    private Workbook() {}

    /// What is wrong with an archive.
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    static boolean isOne(byte[] file) {
        return FileText.startsWith(file, 'P', 'K', 3, 4)
                && names(file).stream().anyMatch(name -> name.equalsIgnoreCase("xl/workbook.xml"));
    }

    /// What an archive is, for somebody who took it for a question bank.
    static String kindOfArchive(byte[] file) {
        Set<String> names = names(file);
        if (names.contains("xl/workbook.xml")) {
            return "an Excel workbook (.xlsx)";
        }
        if (names.contains("xl/workbook.bin")) {
            return "a binary Excel workbook (.xlsb): open it and save it as .xlsx or CSV";
        }
        if (names.contains("word/document.xml")) {
            return "a Word document (.docx): copy its table into a workbook and save that as .xlsx or CSV";
        }
        if (names.contains("ppt/presentation.xml")) {
            return "a PowerPoint presentation (.pptx)";
        }
        if (names.contains("content.xml") && names.contains("mimetype")) {
            return "an OpenDocument file (.ods or .odt): open it and save it as .xlsx or CSV";
        }
        if (names.contains("imsmanifest.xml")) {
            return "a QTI or SCORM package: export it as Moodle XML, GIFT or CSV";
        }
        return names.stream().anyMatch(name -> name.endsWith(".iwa"))
                ? "a Numbers or Pages document: export it as .xlsx or CSV"
                : "a ZIP archive: import the files inside it one by one";
    }

    /// The workbook without pictures, drawings and macros; nothing when it is none.
    static Optional<byte[]> unpacked(byte[] file) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        int left = LARGEST;
        int entries = 0;
        boolean workbook = false;
        Set<String> seen = new TreeSet<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(plain)) {
            out.setLevel(0);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName().replace('\\', '/');
                if (++entries > MOST_ENTRIES) {
                    throw new TooLarge();
                }
                boolean wanted = isWanted(name) && seen.add(name);
                if (wanted) {
                    out.putNextEntry(new ZipEntry(name));
                }
                left = copy(in, wanted ? Optional.of(out) : Optional.empty(), left);
                workbook |= name.equals("xl/workbook.xml");
            }
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return workbook ? Optional.of(plain.toByteArray()) : Optional.empty();
    }

    private static boolean isWanted(String name) {
        boolean part = name.endsWith(".xml") || name.endsWith(".rels");
        boolean cells = name.startsWith("xl/worksheets/")
                || name.startsWith("xl/_rels/")
                || (name.startsWith("xl/") && name.indexOf('/', 3) < 0);
        return part && (cells || name.startsWith("_rels/") || name.equals("[Content_Types].xml"));
    }

    /// @return how much may still be unpacked
    private static int copy(ZipInputStream in, Optional<ZipOutputStream> out, int left) throws IOException {
        byte[] chunk = new byte[CHUNK];
        int rest = left;
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            rest -= read;
            if (rest < 0) {
                throw new TooLarge();
            }
            if (out.isPresent()) {
                out.get().write(chunk, 0, read);
            }
        }
        return rest;
    }

    private static Set<String> names(byte[] file) {
        Set<String> names = new TreeSet<>();
        int left = LARGEST;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (names.size() >= MOST_ENTRIES) {
                    return names;
                }
                names.add(entry.getName().replace('\\', '/'));
                left = copy(in, Optional.empty(), left);
            }
        } catch (IOException | IllegalArgumentException e) {
            return names;
        }
        return names;
    }
}
