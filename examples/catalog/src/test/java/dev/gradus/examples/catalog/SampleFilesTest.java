package dev.gradus.examples.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.evidence.Source;
import dev.gradus.dataimport.json.CatalogJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleFilesTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CatalogJson.schema());

    static ImmutableList<String> files() {
        return SampleFiles.list();
    }

    static ImmutableList<String> programFiles() {
        return files().stream().filter(file -> file.startsWith("programs/")).collect(ImmutableList.toImmutableList());
    }

    @Test
    void theIndexListsEveryFile() throws IOException {
        SampleFiles.assertUpToDate(
                SampleFiles.FOLDER.resolve("index.txt"), String.join("\n", SampleFiles.list()) + "\n");
    }

    @ParameterizedTest
    @MethodSource("files")
    void followsTheSchema(String file) throws IOException {
        assertThat(SCHEMA.validate(Files.readString(SampleFiles.FOLDER.resolve(file)), InputFormat.JSON))
                .isEmpty();
    }

    /** The form is the one that the library writes, and each course carries the topics that the tagger finds. */
    @ParameterizedTest
    @MethodSource("files")
    void isWrittenAsTheLibraryWritesIt(String file) throws IOException {
        Path path = SampleFiles.FOLDER.resolve(file);
        SampleFiles.assertUpToDate(path, CatalogJson.write(SampleFiles.tagged(CatalogJson.read(path))));
    }

    @ParameterizedTest
    @MethodSource("programFiles")
    void holdsOneProgrammeUnderItsOwnName(String file) throws IOException {
        String id = file.substring("programs/".length(), file.length() - ".json".length());
        Catalog catalog = CatalogJson.read(SampleFiles.FOLDER.resolve(file));
        assertThat(catalog.programs()).extracting(program -> program.id()).containsExactly(id);
        assertThat(catalog.institutions())
                .containsExactly(catalog.programs().get(0).institution());
        assertThat(catalog.sources()).extracting(Source::id).allMatch(source -> source.startsWith(id + "/"));
        assertThat(catalog.roles()).isEmpty();
        assertThat(catalog.salaries()).isEmpty();
    }
}
