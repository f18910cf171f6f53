package dev.gradus.dataimport.elm;

import dev.gradus.dataimport.Format;
import dev.gradus.dataimport.FormatDescription;
import dev.gradus.dataimport.ImportRequest;
import dev.gradus.dataimport.ImportSink;
import dev.gradus.dataimport.interchange.Records;
import java.io.IOException;

/** The European Learning Model 3.1: learning opportunities and qualifications in XML. */
public final class ElmOpportunities implements Format {
    private static final FormatDescription DESCRIPTION = new FormatDescription(
            "elm",
            "European Learning Model 3.1",
            "Learning opportunities and qualifications as Europass publishes them, in XML.",
            "elm loq.xml --option fee-period=total -o catalog.json",
            "http://data.europa.eu/snb/model/elm/",
            Records.OPTIONS);

    /** The format. */
    public static ElmOpportunities format() {
        return new ElmOpportunities();
    }

    @Override
    public FormatDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void read(ImportRequest request, ImportSink sink) throws IOException {
        new ElmReader(request, sink).read();
    }
}
