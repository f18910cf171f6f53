package dev.gradus.dataimport.json;

import com.google.common.collect.ImmutableList;
import dev.gradus.dataimport.Format;
import dev.gradus.dataimport.FormatDescription;
import dev.gradus.dataimport.FormatWriter;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportRequest;
import dev.gradus.dataimport.ImportSink;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Gradus' own catalogues as lines. */
final class GradusLines implements Format {
    @Override
    public FormatDescription description() {
        return new FormatDescription(
                "gradus-ndjson",
                "Gradus catalogue in lines",
                "A catalogue of any size, a JSON object a line, without loss.",
                "gradus-ndjson catalog.ndjson -o catalog.json",
                "gradus schema catalog",
                ImmutableList.of());
    }

    @Override
    public void read(ImportRequest request, ImportSink sink) throws IOException {
        for (ImportInput input : request.inputs()) {
            sink.reading(input);
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(input.open(), StandardCharsets.UTF_8.newDecoder()))) {
                CatalogRecords.add(new LinesReader(input.name()).read(lines), sink);
            } catch (CharacterCodingException e) {
                throw CatalogJson.notUtf8(input.name(), e);
            }
        }
    }

    @Override
    public Optional<FormatWriter> writer() {
        return Optional.of((catalog, out, losses) -> new CatalogWriter(catalog).lines(new Unclosed(out)));
    }
}
