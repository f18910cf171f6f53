package dev.gradus.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.Program;
import dev.gradus.dataimport.json.CatalogJson;
import dev.gradus.examples.cli.Cli.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What docs/own-spreadsheet.md says is run: its files are written, its commands run, and what they print stands on the page.
 * With {@code -Dgradus.update=true} the page is brought up to date.
 */
final class OwnSpreadsheetTest {
    private static final Path PAGE = Path.of("../../docs/own-spreadsheet.md");
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)(?: ([\\w.-]+))?\\n(.*?)```", Pattern.DOTALL);
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    @Test
    void thePageIsAsItHappens() throws IOException {
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        StringBuilder run = new StringBuilder();
        Matcher block = BLOCK.matcher(page);
        Map<String, String> printed = new TreeMap<>();
        while (block.find()) {
            String name = block.group(2) == null ? "" : block.group(2);
            String shown = block.group(3);
            switch (block.group(1)) {
                case "sh" -> shown.lines().forEach(command -> printed.putAll(result(command)));
                case "text" -> shown = printed.getOrDefault(name, "");
                case "csv" ->
                    shown = name.equals("list.csv") ? written(shown) : plain(Files.readString(folder.resolve(name)));
                case "json" -> Files.writeString(folder.resolve(name), shown);
                default -> throw new AssertionError("No block of the page is '%s'.".formatted(block.group(1)));
            }
            String replacement = "```%s%s\n%s```".formatted(block.group(1), name.isEmpty() ? "" : " " + name, shown);
            block.appendReplacement(run, Matcher.quoteReplacement(replacement));
        }
        block.appendTail(run);
        if (Boolean.getBoolean("gradus.update")) {
            Files.writeString(PAGE, run);
        }
        assertThat(run.toString()).isEqualTo(page);
        assertThat(programs("from-workbook.json")).isEqualTo(programs("catalog.json"));
        assertThat(programs("from-page.json")).isEqualTo(programs("catalog.json"));
    }

    /** Writes the spreadsheet in its three forms. */
    private String written(String csv) throws IOException {
        Files.write(folder.resolve("list.csv"), csv.getBytes(WINDOWS));
        List<List<String>> rows =
                csv.lines().map(line -> Arrays.asList(line.split(";", -1))).toList();
        StringBuilder html = new StringBuilder("<meta charset=utf-8><table>");
        StringBuilder sheet = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            html.append("<tr>");
            sheet.append(String.format(Locale.ROOT, "<row r=\"%d\">", r + 1));
            for (int c = 0; c < rows.get(r).size(); c++) {
                String cell = rows.get(r).get(c).replace("&", "&amp;").replace("<", "&lt;");
                html.append("<td>").append(cell);
                sheet.append(String.format(
                        Locale.ROOT,
                        "<c r=\"%s%d\" t=\"inlineStr\"><is><t>%s</t></is></c>",
                        (char) ('A' + c),
                        r + 1,
                        cell));
            }
            sheet.append("</row>");
        }
        Files.writeString(folder.resolve("list.html"), html.append("</table>"));
        writeWorkbook(sheet.toString());
        return csv;
    }

    private void writeWorkbook(String rows) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packages = "http://schemas.openxmlformats.org/package/2006/";
        try (OutputStream out = Files.newOutputStream(folder.resolve("list.xlsx"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"%scontent-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>"
                            .formatted(packages));
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"rId1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                            .formatted(packages, relations));
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"List\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
                            .formatted(main, relations));
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"rId1\" Type=\"%s/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
                            .formatted(packages, relations));
            put(zip, "xl/styles.xml", "<styleSheet xmlns=\"%s\"/>".formatted(main));
            put(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(main, rows));
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Runs a command in the folder; what it prints, by where. */
    private Map<String, String> result(String command) {
        List<String> words = new ArrayList<>();
        for (String word : command.split(" ", -1)) {
            words.add(word.matches("[\\w-]+\\.[\\w.]+") ? folder.resolve(word).toString() : word);
        }
        assertThat(words.remove(0)).isEqualTo("gradus");
        Outcome outcome = Cli.run(words.toArray(String[]::new));
        assertThat(outcome.exitCode()).as("%s\n%s", command, outcome.err()).isZero();
        return Map.of("stdout", plain(outcome.out()), "stderr", plain(outcome.err()));
    }

    private String plain(String printed) {
        return printed.replace(folder + folder.getFileSystem().getSeparator(), "")
                .replace("\r\n", "\n");
    }

    private List<List<Object>> programs(String file) throws IOException {
        Catalog catalog = CatalogJson.read(folder.resolve(file));
        List<List<Object>> programs = new ArrayList<>();
        for (Program program : catalog.programs()) {
            programs.add(List.of(
                    program.citation(),
                    program.degree(),
                    program.tuition().claims().stream()
                            .map(claim -> claim.value())
                            .toList(),
                    program.duration().claims().stream()
                            .map(claim -> claim.value())
                            .toList(),
                    program.curriculum().claims().stream()
                            .map(claim -> claim.value())
                            .toList(),
                    program.practice().keySet(),
                    program.intakes().claims().stream()
                            .map(claim -> claim.value())
                            .toList()));
        }
        assertThat(programs).hasSize(3);
        return programs;
    }
}
