package dev.gradus.dataimport.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.gradus.dataimport.ImportException;
import dev.gradus.dataimport.ImportInput;
import dev.gradus.dataimport.MappingDocuments;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema and the reader agree on what a mapping is. */
class MappingSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(MappingDocuments.schema());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'gradus-mapping': 1, 'fields': {'title': 'T'}}",
                "{'gradus-mapping': 1, 'fields': {'title': 3, 'identifiers.ucas': {'column': 'U', 'width': 4}}}",
                "{'gradus-mapping': 1, 'fields': {'tuition': [{'column': 'F', 'occurrence': 2, 'currency': 'EUR', 'period': 'year', 'audience': 'eu', 'academic-year': '2026-27', 'attendance': 'full-time'}]}}",
                "{'gradus-mapping': 1, 'record': 'course', 'about': 'x', 'id': '{title}', 'fields': {'course.title': {'columns': ['A', 2], 'separator': ', '}}}",
                "{'gradus-mapping': 1, 'table': {'encoding': 'windows-1252', 'delimiter': 'tab', 'quote': 'none', 'comment': '#', 'header': 'none', 'header-rows': 2, 'sheet': 'S', 'table': 1}, 'fields': {}}",
                "{'gradus-mapping': 1, 'joins': [{'name': 'j', 'key': 'k', 'matches': 1, 'table': {'header': 2}}], 'fields': {'title': {'column': 'c', 'from': 'j', 'optional': true}}}",
                "{'gradus-mapping': 1, 'source': {'address': 'a', 'publisher': 'p', 'kind': 'portal', 'as-of': '2026-01-01'}, 'missing': {'': 'unknown'}, 'fields': {}}",
                "{'gradus-mapping': 1, 'where': [{'column': 'c', 'is': ['a', 'b']}, {'column': 1, 'present': true}], 'defaults': {'country': 'DE', 'level': 'master', 'degree': 'MSc', 'currency': 'EUR'}, 'fields': {}}",
                "{'gradus-mapping': 1, 'fields': {'title': {'value': 'x'}, 'degree': {'column': 'd', 'split': '-', 'part': -1, 'values': {'M': 'Master'}, 'missing': {'?': 'unknown'}}, 'courses': {'column': 'c', 'list': ';'}, 'duration': {'column': 'd', 'unit': 'months'}}}",
            })
    void bothTake(String mapping) throws IOException {
        assertThat(SCHEMA.validate(mapping.replace('\'', '"'), InputFormat.JSON))
                .isEmpty();
        assertThat(read(mapping).origin()).isEqualTo("m");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'gradus-mapping': 1}",
                "{'fields': {}}",
                "{'gradus-mapping': 1, 'fields': {}, 'colour': 'red'}",
                "{'gradus-mapping': 1, 'fields': {'title': {'column': 'T', 'value': 'x'}}}",
                "{'gradus-mapping': 1, 'fields': {'title': {}}}",
                "{'gradus-mapping': 1, 'fields': {'tuition': {'column': 'T', 'period': 'decade'}}}",
                "{'gradus-mapping': 1, 'fields': {'tuition': {'column': 'T', 'width': 0}}}",
                "{'gradus-mapping': 1, 'table': {'header': 0}, 'fields': {}}",
                "{'gradus-mapping': 1, 'where': [{'column': 'c', 'is': 'a', 'not': 'b'}], 'fields': {}}",
                "{'gradus-mapping': 1, 'joins': [{'name': 'j', 'key': 'k'}], 'fields': {}}",
                "{'gradus-mapping': 1, 'source': {'address': 'a'}, 'fields': {}}",
                "{'gradus-mapping': 1, 'missing': {'x': 'gone'}, 'fields': {}}",
                "{'gradus-mapping': 1, 'record': 'planet', 'fields': {}}",
                "[]",
            })
    void bothRefuse(String mapping) {
        assertThat(SCHEMA.validate(mapping.replace('\'', '"'), InputFormat.JSON))
                .isNotEmpty();
        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> read(mapping))
                .withMessageStartingWith("m, $");
    }

    private static Mapping read(String mapping) throws IOException {
        return MappingReader.read(ImportInput.of("m", mapping.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }
}
