package dev.gradus.core.catalog;

import com.google.common.base.Preconditions;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.measure.AwardLevel;
import dev.gradus.core.measure.FieldCode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known for all programmes of an institution, or for those of them in a field and at a level of award. None of it
 * is a programme's own: every claim says for what it was stated.
 *
 * @param institution the institution
 * @param field the field; empty for all fields
 * @param level the level of award; empty for all levels
 * @param outcomes what became of graduates
 * @param research how much the faculty publishes
 */
public record FieldFacts(
        Institution institution,
        Optional<FieldCode> field,
        Optional<AwardLevel> level,
        Fact<Outcome> outcomes,
        Fact<ResearchActivity> research) {

    public FieldFacts {
        outcomes = Fact.orNotRecorded(outcomes);
        research = Fact.orNotRecorded(research);
        for (Claim<?> claim : Stream.concat(outcomes.claims().stream(), research.claims().stream())
                .toList()) {
            Preconditions.checkArgument(
                    !claim.granularity().isProgramsOwn(),
                    "'%s' is stated of a programme; facts of a field are coarser.",
                    claim.asStated());
        }
    }

    /** Institution, field and level, which identify it in a catalogue. */
    public String key() {
        return "%s / %s / %s"
                .formatted(
                        institution.id(),
                        field.map(FieldCode::key).orElse("all fields"),
                        level.map(AwardLevel::id).orElse("all levels"));
    }

    /** Whether it holds for a programme: of this institution, in this field, at this level. */
    public boolean covers(Program program) {
        return program.institution().id().equals(institution.id())
                && (level.isEmpty() || level.get() == program.degree().level())
                && (field.isEmpty() || program.fields().stream().anyMatch(code -> code.isWithin(field.get())));
    }
}
