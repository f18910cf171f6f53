package dev.gradus.dataimport.json;

import com.google.common.collect.ImmutableList;
import dev.gradus.dataimport.Format;
import dev.gradus.dataimport.FormatDescription;
import dev.gradus.dataimport.FormatWriter;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.ImportRequest;
import dev.gradus.dataimport.ImportSink;
import java.io.IOException;
import java.util.Optional;

/** Gradus' own catalogues as one document. */
final class GradusJson implements Format {
    @Override
    public FormatDescription description() {
        return new FormatDescription(
                "gradus-json",
                "Gradus catalogue",
                "A whole catalogue as one JSON document, without loss.",
                "gradus-json catalog.json -o copy.json",
                "gradus schema catalog",
                ImmutableList.of());
    }

    @Override
    public void read(ImportRequest request, ImportSink sink) throws IOException {
        for (ImportInput input : request.inputs()) {
            sink.reading(input);
            byte[] document = input.bytes();
            CatalogRecords.add(new DocumentReader(input.name(), assembly -> assembly.open(document)).read(), sink);
        }
    }

    @Override
    public Optional<FormatWriter> writer() {
        return Optional.of((catalog, out, losses) -> new CatalogWriter(catalog).document(new Unclosed(out)));
    }
}
