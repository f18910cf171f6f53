package dev.gradus.dataimport.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes workbooks for tests, of the parts that a reader needs. */
final class Workbooks {
    /** Number formats of the cells, by the {@code s} of a cell, from 1 on. */
    private static final String[] FORMATS = {"General", "[$\u20ac-407] #,##0", "yyyy\\-mm\\-dd", "00000"};

    private Workbooks() {}

    /** A workbook with a sheet for each name; sheets are given as the XML of their rows. */
    static byte[] of(Map<String, String> sheets) {
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder types = new StringBuilder();
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            number++;
            types.append(
                    "<Override PartName=\"/xl/worksheets/sheet%s.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                            .formatted(number));
            list.append("<sheet name=\"%s\" sheetId=\"%s\" r:id=\"rId%s\"/>".formatted(sheet.getKey(), number, number));
            relations.append(
                    "<Relationship Id=\"rId%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet%s.xml\"/>"
                            .formatted(number, number));
            parts.put(
                    "xl/worksheets/sheet" + number + ".xml",
                    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                            + sheet.getValue() + "</sheetData></worksheet>");
        }
        StringBuilder formats = new StringBuilder();
        StringBuilder styles = new StringBuilder();
        for (int i = 0; i < FORMATS.length; i++) {
            formats.append("<numFmt numFmtId=\"%s\" formatCode=\"%s\"/>".formatted(164 + i, FORMATS[i]));
            styles.append("<xf numFmtId=\"%s\"/>".formatted(164 + i));
        }
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                        + types + "</Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                        + list + "</sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                        + "<Relationship Id=\"rIdS\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts>" + formats
                        + "</numFmts><cellXfs>" + styles + "</cellXfs></styleSheet>");
        return zip(parts);
    }

    /** The same without a part, and without a word of it in the list of parts. */
    static byte[] without(String part, byte[] workbook) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parts.remove(part);
        parts.computeIfPresent(
                "[Content_Types].xml",
                (name, types) -> types.replaceAll("<Override PartName=\"/" + part + "\"[^>]*>", ""));
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A row with cells, each as XML. */
    static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.length; i++) {
            row.append(cells[i].replace("@", (char) ('A' + i) + Integer.toString(number)));
        }
        return row.append("</row>").toString();
    }

    /** A cell with a text. */
    static String text(String text) {
        return "<c r=\"@\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /** A cell with a number in the format of a number, counted from 0. */
    static String number(String number, int format) {
        return "<c r=\"@\" s=\"" + format + "\"><v>" + number + "</v></c>";
    }
}
