package dev.gradus.dataimport.xcri;

import com.google.common.collect.ImmutableList;
import dev.gradus.dataimport.Format;
import dev.gradus.dataimport.FormatDescription;
import dev.gradus.dataimport.FormatDescription.Option;
import dev.gradus.dataimport.FormatWriter;
import dev.gradus.dataimport.ImportRequest;
import dev.gradus.dataimport.ImportSink;
import dev.gradus.dataimport.interchange.Records;
import java.io.IOException;
import java.util.Optional;

/** XCRI-CAP 1.2: catalogues of providers, courses and presentations. */
public final class XcriCap implements Format {
    static final String ENCODING = "encoding";
    static final String CURRENCY = "currency";

    private static final FormatDescription DESCRIPTION = new FormatDescription(
            "xcri-cap",
            "XCRI-CAP 1.2",
            "Course feeds of the United Kingdom: providers, courses and their presentations, in XML.",
            "xcri-cap feed.xml --option country=GB -o catalog.json",
            "BS 8581-1:2012, eXchanging Course Related Information - Course Advertising Profile",
            ImmutableList.<Option>builder()
                    .addAll(Records.OPTIONS)
                    .add(Option.text(ENCODING, "the encoding, where the one that a feed states is wrong", ""))
                    .add(Option.text(CURRENCY, "ISO 4217 code of the currency of costs that are a bare number", ""))
                    .build());

    /** The format. */
    public static XcriCap format() {
        return new XcriCap();
    }

    @Override
    public FormatDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void read(ImportRequest request, ImportSink sink) throws IOException {
        new XcriReader(request, sink).read();
    }

    @Override
    public Optional<FormatWriter> writer() {
        return Optional.of(new XcriWriter(this));
    }
}
