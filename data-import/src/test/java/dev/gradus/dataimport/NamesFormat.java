package dev.gradus.dataimport;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.catalog.Institution;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A format as another jar adds it: a name of an institution a line. */
public final class NamesFormat implements Format {
    @Override
    public FormatDescription description() {
        return new FormatDescription(
                "names",
                "Names",
                "A name of an institution a line.",
                "names names.txt -o c.json",
                "",
                ImmutableList.of());
    }

    @Override
    public void read(ImportRequest request, ImportSink sink) throws IOException {
        for (ImportInput input : request.inputs()) {
            sink.reading(input);
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(input.open(), StandardCharsets.UTF_8))) {
                long row = 0;
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    sink.read();
                    Place place = Place.row(++row);
                    if (line.isBlank()) {
                        sink.rejected(place, "no-name", line, "A name is needed.");
                    } else if (sink.add(Institution.of(line.strip(), line.strip(), "AT"), place)) {
                        sink.accepted();
                    }
                }
            }
        }
    }
}
