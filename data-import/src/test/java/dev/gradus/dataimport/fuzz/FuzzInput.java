package dev.gradus.dataimport.fuzz;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What a format is asked to read, in one file that people can write and a fuzzer can mutate:
 *
 * <pre>
 * delimited                      the format
 * some-option: its value         as many as wanted
 * -- mapping=m.json --           a file for an option
 * {"gradus-mapping": 1, …
 * -- table.csv --                a file to read
 * University,Programme
 * -- pages.zip!page.csv --       a file in an archive to read
 * </pre>
 *
 * The bytes of a file go from one such line to the next. Every sequence of bytes is such a file.
 *
 * @param format id of the format
 * @param options options that take a text or number
 * @param optionFiles files of options, by the id of the option and the name of the file
 * @param files files to read
 */
record FuzzInput(
        String format,
        ImmutableMap<String, String> options,
        ImmutableMap<String, Part> optionFiles,
        ImmutableList<Part> files) {
    private static final String START = "-- ";
    private static final String END = " --";

    /** A file. */
    record Part(String name, byte[] bytes) {}

    static FuzzInput parse(byte[] input) {
        int at = 0;
        String format = "";
        Map<String, String> options = new LinkedHashMap<>();
        Map<String, ByteArrayOutputStream> parts = new LinkedHashMap<>();
        ByteArrayOutputStream part = null;
        for (boolean first = true; at < input.length || first; first = false) {
            int end = endOfLine(input, at);
            String line = new String(input, at, end - at, StandardCharsets.UTF_8).strip();
            if (first) {
                format = line;
            } else if (line.startsWith(START) && line.endsWith(END) && line.length() >= START.length() + END.length()) {
                part = parts.computeIfAbsent(
                        line.substring(START.length(), line.length() - END.length()),
                        unknown -> new ByteArrayOutputStream());
            } else if (part != null) {
                part.write(input, at, end - at);
            } else if (line.contains(": ")) {
                int colon = line.indexOf(": ");
                options.put(line.substring(0, colon), line.substring(colon + 2));
            }
            at = end;
        }
        return of(format, options, parts);
    }

    private static int endOfLine(byte[] input, int from) {
        for (int i = from; i < input.length; i++) {
            if (input[i] == '\n') {
                return i + 1;
            }
        }
        return input.length;
    }

    private static FuzzInput of(String format, Map<String, String> options, Map<String, ByteArrayOutputStream> parts) {
        Map<String, Part> optionFiles = new LinkedHashMap<>();
        List<Part> files = new ArrayList<>();
        Map<String, Map<String, byte[]>> archives = new LinkedHashMap<>();
        parts.forEach((name, bytes) -> {
            int entry = name.indexOf('!');
            int option = name.indexOf('=');
            if (entry > 0) {
                archives.computeIfAbsent(name.substring(0, entry), unknown -> new LinkedHashMap<>())
                        .put(name.substring(entry + 1), bytes.toByteArray());
            } else if (option > 0) {
                optionFiles.put(name.substring(0, option), new Part(name.substring(option + 1), bytes.toByteArray()));
            } else {
                files.add(new Part(name, bytes.toByteArray()));
            }
        });
        archives.forEach((name, entries) -> files.add(new Part(name, zip(entries))));
        return new FuzzInput(
                format, ImmutableMap.copyOf(options), ImmutableMap.copyOf(optionFiles), ImmutableList.copyOf(files));
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    @Override
    public String toString() {
        return format + " " + Arrays.toString(files.stream().map(Part::name).toArray());
    }
}
