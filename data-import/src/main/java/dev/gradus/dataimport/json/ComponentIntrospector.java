package dev.gradus.dataimport.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.google.common.collect.ImmutableSetMultimap;
import dev.gradus.core.catalog.Admission;
import dev.gradus.core.catalog.Course;
import dev.gradus.core.catalog.Curriculum;
import dev.gradus.core.catalog.CurriculumItem;
import dev.gradus.core.catalog.FieldOfStudy;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.catalog.Intake;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.measure.Credits;
import dev.gradus.core.measure.FieldCode;
import dev.gradus.core.role.DemandEvidence;
import dev.gradus.core.role.Role;
import dev.gradus.core.role.Salary;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * What the document asks of the components of the core's records: which may be left out, and that sources and
 * institutions are referred to by id wherever they are components.
 */
final class ComponentIntrospector extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    /** The texts that are documented as "may be empty". */
    private static final ImmutableSetMultimap<Class<?>, String> OPTIONAL_TEXTS =
            ImmutableSetMultimap.<Class<?>, String>builder()
                    .put(Admission.class, "requirements")
                    .put(Claim.class, "note")
                    .put(Course.class, "description")
                    .put(Credits.class, "unit")
                    .put(Curriculum.class, "structure")
                    .put(CurriculumItem.class, "asStated")
                    .put(DemandEvidence.class, "warning")
                    .put(Fact.class, "note")
                    .put(FieldCode.class, "label")
                    .put(FieldOfStudy.class, "definition")
                    .putAll(Intake.class, "term", "round")
                    .put(Role.class, "description")
                    .put(Salary.class, "note")
                    .putAll(Source.class, "licence", "note")
                    .build();

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return member instanceof AnnotatedParameter parameter ? !mayBeAbsent(parameter) : null;
    }

    /** What must be there is written even if it is empty. */
    @Override
    public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedMethod accessor && isRequiredThoughEmpty(accessor)
                ? JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS)
                : JsonInclude.Value.empty();
    }

    private static boolean isRequiredThoughEmpty(AnnotatedMethod accessor) {
        return isClaimedValue(accessor.getDeclaringClass(), accessor.getName())
                || (accessor.getRawType() == String.class
                        && !OPTIONAL_TEXTS.containsEntry(accessor.getDeclaringClass(), accessor.getName()));
    }

    private static boolean isClaimedValue(Class<?> owner, String component) {
        return owner == Claim.class && component.equals("value");
    }

    private static boolean mayBeAbsent(AnnotatedParameter parameter) {
        Class<?> type = parameter.getRawType();
        if (type == String.class) {
            return OPTIONAL_TEXTS.containsEntry(parameter.getDeclaringClass(), nameOf(parameter));
        }
        if (isClaimedValue(parameter.getDeclaringClass(), nameOf(parameter))) {
            return false;
        }
        return type == boolean.class
                || type == Fact.class
                || type == Optional.class
                || type == OptionalInt.class
                || type == OptionalDouble.class
                || isContainer(type);
    }

    private static String nameOf(AnnotatedParameter parameter) {
        return parameter
                .getDeclaringClass()
                .getRecordComponents()[parameter.getIndex()]
                .getName();
    }

    private static boolean isContainer(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedParameter parameter
                        && (isContainer(parameter.getRawType()) || parameter.getRawType() == String.class)
                ? JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)
                : JsonSetter.Value.empty();
    }

    @Override
    public @Nullable Object findSerializer(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedMember ? serializerFor(annotated.getRawType()) : null;
    }

    @Override
    public @Nullable Object findContentSerializer(MapperConfig<?> config, Annotated annotated) {
        JavaType content = contentType(annotated);
        return content == null ? null : serializerFor(content.getRawClass());
    }

    @Override
    public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedMember ? deserializerFor(annotated.getRawType()) : null;
    }

    @Override
    public @Nullable Object findContentDeserializer(MapperConfig<?> config, Annotated annotated) {
        JavaType content = contentType(annotated);
        return content == null ? null : deserializerFor(content.getRawClass());
    }

    private static @Nullable JavaType contentType(Annotated annotated) {
        return annotated instanceof AnnotatedMember ? annotated.getType().getContentType() : null;
    }

    private static @Nullable Object serializerFor(Class<?> type) {
        if (type == Source.class) {
            return References.SOURCE_ID;
        }
        return type == Institution.class ? References.INSTITUTION_ID : null;
    }

    private static @Nullable Object deserializerFor(Class<?> type) {
        if (type == Source.class) {
            return References.SOURCE_BY_ID;
        }
        return type == Institution.class ? References.INSTITUTION_BY_ID : null;
    }
}
