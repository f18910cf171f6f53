package dev.gradus.dataimport.ctdl;

import dev.gradus.dataimport.Format;
import dev.gradus.dataimport.FormatDescription;
import dev.gradus.dataimport.FormatWriter;
import dev.gradus.dataimport.ImportRequest;
import dev.gradus.dataimport.ImportSink;
import dev.gradus.dataimport.interchange.Records;
import java.io.IOException;
import java.util.Optional;

/** CTDL as JSON-LD: credentials and learning opportunities of the Credential Registry. */
public final class Ctdl implements Format {
    private static final FormatDescription DESCRIPTION = new FormatDescription(
            "ctdl",
            "CTDL JSON-LD",
            "Credentials and learning opportunities in the Credential Transparency Description Language, as in the Credential"
                    + " Registry of the United States.",
            "ctdl payload.json --option fee-period=total -o catalog.json",
            "https://credreg.net/ctdl/terms",
            Records.OPTIONS);

    /** The format. */
    public static Ctdl format() {
        return new Ctdl();
    }

    @Override
    public FormatDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void read(ImportRequest request, ImportSink sink) throws IOException {
        new CtdlReader(request, sink).read();
    }

    @Override
    public Optional<FormatWriter> writer() {
        return Optional.of(new CtdlWriter(this));
    }
}
