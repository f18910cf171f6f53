package dev.gradus.dataimport;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Unpacks archives: an input whose name ends in {@code .zip} stands for the files in it. Nothing is written to disk. */
final class Archives {
    private Archives() {}

    static ImmutableList<ImportInput> expand(ImportInput input) throws IOException {
        return input.fileName().toLowerCase(Locale.ROOT).endsWith(".zip") ? entries(input) : ImmutableList.of(input);
    }

    private static ImmutableList<ImportInput> entries(ImportInput archive) throws IOException {
        byte[] packed = archive.bytes();
        ImmutableList.Builder<ImportInput> entries = ImmutableList.builder();
        Set<String> names = new HashSet<>();
        int count = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (@Nullable ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > archive.limits().get(Limit.ENTRIES)) {
                    throw archive.limits().crossed(Limit.ENTRIES, archive.name(), Place.WHOLE);
                }
                check(archive, entry.getName(), names);
                if (!entry.isDirectory()) {
                    String name = entry.getName();
                    entries.add(
                            new ImportInput(archive.name() + "!" + name, OptionalLong.empty(), () -> open(packed, name))
                                    .within(archive.limits(), bytes -> {}));
                }
                skip(archive, zip);
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new ImportException(
                    archive.name(), Place.WHOLE, "This is no readable zip archive: " + e.getMessage(), e);
        }
        ImmutableList<ImportInput> all = entries.build();
        if (all.isEmpty()) {
            throw new ImportException(archive.name(), Place.WHOLE, "There is no file in this archive.");
        }
        return all;
    }

    private static void check(ImportInput archive, String name, Set<String> names) {
        if (name.startsWith("/") || name.contains("\\") || name.contains(":") || ("/" + name + "/").contains("/../")) {
            throw new ImportException(
                    archive.name(), Place.path(name), "An entry of an archive must not lead out of it.");
        }
        if (!names.add(name)) {
            throw new ImportException(archive.name(), Place.path(name), "The archive has two entries of this name.");
        }
    }

    /** Reads over an entry within the limits, so that a bomb goes off here and not later. */
    private static void skip(ImportInput archive, ZipInputStream zip) throws IOException {
        long most = archive.limits().get(Limit.BYTES);
        byte[] buffer = new byte[1 << 16];
        long count = 0;
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            count += n;
            if (count > most) {
                throw archive.limits().crossed(Limit.BYTES, archive.name(), Place.WHOLE);
            }
            long inflation = archive.limits().get(Limit.INFLATION);
            if (count > (1 << 20) && count / inflation > archive.size().orElse(Long.MAX_VALUE)) {
                throw archive.limits().crossed(Limit.INFLATION, archive.name(), Place.WHOLE);
            }
        }
    }

    private static InputStream open(byte[] packed, String name) throws IOException {
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed));
        for (@Nullable ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(name)) {
                return zip;
            }
            ByteStreams.exhaust(zip);
        }
        throw new IOException("The entry '%s' is gone.".formatted(name));
    }
}
