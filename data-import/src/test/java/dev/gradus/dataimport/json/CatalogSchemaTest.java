package dev.gradus.dataimport.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.gradus.core.catalog.Catalog;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CatalogJson.schema());

    @Provide
    Arbitrary<Catalog> catalogs() {
        return GeneratedCatalogs.all();
    }

    @Property(tries = 100)
    void whateverIsWrittenIsValid(@ForAll("catalogs") Catalog catalog) {
        assertThat(SCHEMA.validate(CatalogJson.write(catalog), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{\"gradus\": 2}",
                "{\"gradus\": 1, \"programmes\": []}",
                "{\"gradus\": 1, \"sources\": [{\"id\": \"a\"}]}",
                "{\"gradus\": 1, \"sources\": null}",
                "{\"gradus\": 1, \"institutions\": [{\"id\": \"a\", \"name\": \"A\", \"country\": \"Germany\"}]}",
            })
    void whatCannotBeReadIsNotValid(String document) {
        assertThat(SCHEMA.validate(document, InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"credits\": {}",
                "\"credits\": {\"claims\": []}",
                "\"credits\": {\"missing\": \"lost\"}",
                "\"credits\": {\"claims\": [{\"value\": {\"value\": 0, \"system\": \"ects\"}, \"sources\": [\"s\"], \"granularity\": \"program\", \"asStated\": \"0\"}]}",
                "\"credits\": {\"claims\": [{\"value\": {\"value\": 9, \"system\": \"ects\"}, \"sources\": [], \"granularity\": \"program\", \"asStated\": \"9\"}]}",
                "\"credits\": {\"claims\": [{\"value\": {\"value\": 9, \"system\": \"ects\"}, \"sources\": [\"s\"], \"granularity\": \"program\", \"asStated\": \" \"}]}",
                "\"attendance\": {\"fulltime\": {\"missing\": \"not-found\"}}",
            })
    void aFactIsClaimedOrMissing(String fact) {
        String program =
                "{\"gradus\": 1, \"programs\": [{\"id\": \"p\", \"title\": \"P\", \"institution\": \"u\", \"degree\": {\"name\": \"MSc\", \"level\": \"master\"}, \"country\": \"DE\", %s}]}";
        assertThat(SCHEMA.validate(program.formatted("\"credits\": {\"missing\": \"not-found\"}"), InputFormat.JSON))
                .isEmpty();
        assertThat(SCHEMA.validate(program.formatted(fact), InputFormat.JSON)).isNotEmpty();
    }
}
