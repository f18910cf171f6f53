package dev.gradus.examples.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CoveragePageTest {
    private static final Path PAGE = Path.of("../../docs/coverage.md");

    @Test
    void thePageIsUpToDate() throws IOException {
        SampleFiles.assertUpToDate(PAGE, CoveragePage.of(SampleCatalog.load()));
    }

    @Test
    void theDefaultLocaleDoesNotMatter() {
        String page = CoveragePage.of(SampleCatalog.load());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(CoveragePage.of(SampleCatalog.load())).isEqualTo(page);
        } finally {
            Locale.setDefault(before);
        }
    }
}
