package dev.fanfare.studio.bank;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook that is written part by part, for what no program's menu makes.
final class Spreadsheet {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String KIND = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private final StringBuilder kinds = new StringBuilder();
    private int count;

    /// A sheet that is shown.
    Spreadsheet sheet(String rows) {
        return sheet("Sheet", "", rows);
    }

    /// @param more attributes, such as `state="hidden"`
    /// @param rows what stands in `sheetData`
    Spreadsheet sheet(String name, String more, String rows) {
        count++;
        String file = "worksheets/sheet" + count + ".xml";
        sheets.append("<sheet name=\"%s\" sheetId=\"%d\" %s r:id=\"rId%d\"/>".formatted(name, count, more, count));
        links.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"%s\"/>".formatted(count, LINK, file));
        kinds.append("<Override PartName=\"/xl/%s\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        .formatted(file)
                + ".spreadsheetml.worksheet+xml\"/>");
        parts.put(
                "xl/" + file,
                HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        return this;
    }

    /// The shared texts, each an `<si>`.
    Spreadsheet texts(String items) {
        return part("sharedStrings", "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>");
    }

    /// The formats of cells, each an `<xf>`, and formats of numbers.
    Spreadsheet formats(String numFmts, String xfs) {
        return part(
                "styles",
                "<styleSheet xmlns=\"%s\"><numFmts>%s</numFmts><cellXfs>%s</cellXfs></styleSheet>"
                        .formatted(MAIN, numFmts, xfs));
    }

    Spreadsheet with(String name, String content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                HEAD
                        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\""
                        + " ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>" + kinds + "</Types>");
        all.put(
                "_rels/.rels",
                HEAD
                        + "<Relationships xmlns=\"%s\"><Relationship Id=\"rId1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                                .formatted(KIND, LINK));
        all.put(
                "xl/workbook.xml",
                HEAD
                        + "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
                                .formatted(MAIN, LINK, sheets));
        all.put(
                "xl/_rels/workbook.xml.rels",
                HEAD + "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(KIND, links));
        all.putAll(parts);
        return zip(all);
    }

    static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// A row of texts from column A on; an empty one is no cell.
    static String row(int number, String... texts) {
        StringBuilder cells = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                cells.append(text((char) ('A' + i) + "" + number, texts[i]));
            }
        }
        return cells.append("</row>").toString();
    }

    static String text(String place, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, text);
    }

    private Spreadsheet part(String name, String content) {
        links.append("<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s.xml\"/>".formatted(name, LINK, name, name));
        kinds.append("<Override PartName=\"/xl/%s.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                        .formatted(name)
                + ".spreadsheetml.%s+xml\"/>".formatted(name));
        parts.put("xl/" + name + ".xml", HEAD + content);
        return this;
    }
}
