package dev.gradus.dataimport.ooapi;

import com.google.common.collect.ImmutableList;
import dev.gradus.dataimport.Format;
import dev.gradus.dataimport.FormatDescription;
import dev.gradus.dataimport.FormatWriter;
import dev.gradus.dataimport.ImportRequest;
import dev.gradus.dataimport.ImportSink;
import dev.gradus.dataimport.interchange.Records;
import java.io.IOException;
import java.util.Optional;

/** OOAPI (OEAPI), versions 5 and 6. Both forms read both versions; they differ in what they write. */
public final class Ooapi implements Format {
    private static final Ooapi SIX = new Ooapi(
            new FormatDescription(
                    "ooapi",
                    "OOAPI 6",
                    "What a service of the Open Education API answers: programmes, offerings, courses, organisations; several"
                            + " files are read as one.",
                    "ooapi organisations.json programmes.json -o catalog.json",
                    "https://openonderwijsapi.nl",
                    Records.OPTIONS),
            Words.SIX);
    private static final Ooapi FIVE = new Ooapi(
            new FormatDescription(
                    "ooapi-5",
                    "OOAPI 5",
                    "The same, written with the names of version 5.",
                    "ooapi-5 programs.json -o catalog.json",
                    "https://openonderwijsapi.nl",
                    Records.OPTIONS),
            Words.FIVE);

    private final FormatDescription description;
    private final Words words;

    private Ooapi(FormatDescription description, Words words) {
        this.description = description;
        this.words = words;
    }

    /** The two versions, the newer first. */
    public static ImmutableList<Format> formats() {
        return ImmutableList.of(SIX, FIVE);
    }

    @Override
    public FormatDescription description() {
        return description;
    }

    @Override
    public void read(ImportRequest request, ImportSink sink) throws IOException {
        new OoapiReader(request, sink, description.name()).read();
    }

    @Override
    public Optional<FormatWriter> writer() {
        return Optional.of(new OoapiWriter(this, words));
    }
}
