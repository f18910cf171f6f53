package dev.gradus.dataimport.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.MissingReason;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.datatype.guava.GuavaModule;

/** How the core's records become JSON and back: strictly, within limits, and without anything that says nothing. */
final class CatalogMapper {
    private static final int MAX_DEPTH = 50;
    private static final int MAX_TEXT = 1_000_000;
    private static final int MAX_NAME = 1_000;
    private static final int MAX_DIGITS = 1_000;

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_TEXT)
                            .maxNameLength(MAX_NAME)
                            .maxNumberLength(MAX_DIGITS)
                            .build())
                    .build())
            .addModule(new GuavaModule())
            .addModule(PlainNumbers.module())
            .annotationIntrospector(
                    AnnotationIntrospector.pair(new ComponentIntrospector(), new JacksonAnnotationIntrospector()))
            .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES)
            .disable(
                    DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .withCoercionConfig(
                    LogicalType.Textual,
                    config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .withCoercionConfigDefaults(
                    config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
            .changeDefaultPropertyInclusion(inclusion -> inclusion
                    .withValueInclusion(JsonInclude.Include.NON_EMPTY)
                    .withContentInclusion(JsonInclude.Include.ALWAYS))
            .withConfigOverride(
                    Fact.class,
                    override -> override.setIncludeAsProperty(JsonInclude.Value.construct(
                            JsonInclude.Include.CUSTOM, JsonInclude.Include.ALWAYS, NotRecorded.class, Void.class)))
            .withConfigOverride(
                    boolean.class,
                    override -> override.setIncludeAsProperty(
                            JsonInclude.Value.ALL_NON_DEFAULT.withContentInclusion(JsonInclude.Include.ALWAYS)))
            .build();

    private CatalogMapper() {}

    /** Equals the facts that need not be written: nothing is recorded, and there is nothing more to say. */
    static final class NotRecorded {
        @Override
        public boolean equals(@Nullable Object other) {
            return other == null || other.equals(Fact.missing(MissingReason.NOT_RECORDED));
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }
}
