package dev.gradus.core.catalog;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Availability;
import dev.gradus.core.measure.Credits;
import dev.gradus.core.measure.Degree;
import dev.gradus.core.measure.DeliveryMode;
import dev.gradus.core.measure.FieldCode;
import dev.gradus.core.measure.PracticalElement;
import dev.gradus.core.measure.Provision;
import dev.gradus.core.measure.StudyDuration;
import dev.gradus.core.measure.Tuition;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A programme of study. What it is called identifies it; everything else is a {@link Fact} with its evidence, or missing
 * with its reason.
 *
 * @param id unique in a catalogue, such as {@code eth-msc-ds}
 * @param title as published
 * @param institution who awards the degree
 * @param degree the degree
 * @param department if stated
 * @param city where it is taught, if stated
 * @param country ISO 3166-1 alpha-2 code of where it is taught
 * @param url its page, if known
 * @param identifiers identifiers in registers, by scheme: {@code ctid}, {@code ooapi}, {@code ukprn}, …
 * @param fields the fields of study to which it is classified
 * @param description as published, if stated
 * @param duration how long it takes
 * @param credits what it counts
 * @param attendance whether it can be studied full-time and part-time; an attendance that is not listed is not recorded
 * @param delivery whether it is taught on campus and online; a mode that is not listed is not recorded
 * @param languages BCP 47 tags of the languages of teaching
 * @param tuition the fees
 * @param curriculum what it teaches
 * @param practice elements in which knowledge is applied; an element that is not listed is not recorded
 * @param admission what it asks of applicants
 * @param intakes when it starts, and by when to apply
 * @param outcomes what became of graduates
 * @param industry companies it names
 * @param research how much its faculty publishes
 * @param platforms platforms with which it is delivered, such as {@code Coursera}
 */
@Value.Builder
public record Program(
        String id,
        String title,
        Institution institution,
        Degree degree,
        Optional<String> department,
        Optional<String> city,
        String country,
        Optional<String> url,
        ImmutableMap<String, String> identifiers,
        ImmutableSet<FieldCode> fields,
        Optional<String> description,
        Fact<StudyDuration> duration,
        Fact<Credits> credits,
        ImmutableMap<Attendance, Fact<Availability>> attendance,
        ImmutableMap<DeliveryMode, Fact<Availability>> delivery,
        Fact<ImmutableSet<String>> languages,
        Fact<Tuition> tuition,
        Fact<Curriculum> curriculum,
        ImmutableMap<PracticalElement, Fact<Provision>> practice,
        Fact<Admission> admission,
        Fact<Intake> intakes,
        Fact<Outcome> outcomes,
        Fact<IndustryLinks> industry,
        Fact<ResearchActivity> research,
        Fact<ImmutableSet<String>> platforms) {

    public Program {
        Preconditions.checkArgument(!id.isBlank() && !title.isBlank(), "A programme without id or title.");
        Preconditions.checkArgument(
                country.matches("[A-Z]{2}"), "The country of '%s' is '%s', not a code such as DE.", id, country);
        duration = Fact.orNotRecorded(duration);
        credits = Fact.orNotRecorded(credits);
        languages = Fact.orNotRecorded(languages);
        tuition = Fact.orNotRecorded(tuition);
        curriculum = Fact.orNotRecorded(curriculum);
        admission = Fact.orNotRecorded(admission);
        intakes = Fact.orNotRecorded(intakes);
        outcomes = Fact.orNotRecorded(outcomes);
        industry = Fact.orNotRecorded(industry);
        research = Fact.orNotRecorded(research);
        platforms = Fact.orNotRecorded(platforms);
    }

    /** Starts a programme of which no fact is recorded yet. */
    public static ProgramBuilder builder(String id, String title, Institution institution, Degree degree) {
        return new ProgramBuilder()
                .id(id)
                .title(title)
                .institution(institution)
                .degree(degree)
                .country(institution.country())
                .duration(Fact.missing(MissingReason.NOT_RECORDED))
                .credits(Fact.missing(MissingReason.NOT_RECORDED))
                .languages(Fact.missing(MissingReason.NOT_RECORDED))
                .tuition(Fact.missing(MissingReason.NOT_RECORDED))
                .curriculum(Fact.missing(MissingReason.NOT_RECORDED))
                .admission(Fact.missing(MissingReason.NOT_RECORDED))
                .intakes(Fact.missing(MissingReason.NOT_RECORDED))
                .outcomes(Fact.missing(MissingReason.NOT_RECORDED))
                .industry(Fact.missing(MissingReason.NOT_RECORDED))
                .research(Fact.missing(MissingReason.NOT_RECORDED))
                .platforms(Fact.missing(MissingReason.NOT_RECORDED));
    }

    /** Whether it can be studied with this attendance. */
    public Fact<Availability> attendance(Attendance wanted) {
        return Fact.orNotRecorded(attendance.get(wanted));
    }

    /** Whether it is delivered in this mode. */
    public Fact<Availability> delivery(DeliveryMode wanted) {
        return Fact.orNotRecorded(delivery.get(wanted));
    }

    /** Whether it has this practical element. */
    public Fact<Provision> practice(PracticalElement wanted) {
        return Fact.orNotRecorded(practice.get(wanted));
    }

    /** Every fact by name, such as {@code attendance.part-time}, in a fixed order. */
    public ImmutableMap<String, Fact<?>> facts() {
        ImmutableMap.Builder<String, Fact<?>> facts = ImmutableMap.<String, Fact<?>>builder()
                .put("duration", duration)
                .put("credits", credits);
        for (Attendance wanted : Attendance.values()) {
            facts.put("attendance." + wanted.id(), attendance(wanted));
        }
        for (DeliveryMode wanted : DeliveryMode.values()) {
            facts.put("delivery." + wanted.id(), delivery(wanted));
        }
        facts.put("languages", languages).put("tuition", tuition).put("curriculum", curriculum);
        for (PracticalElement wanted : PracticalElement.values()) {
            facts.put("practice." + wanted.id(), practice(wanted));
        }
        return facts.put("admission", admission)
                .put("intakes", intakes)
                .put("outcomes", outcomes)
                .put("industry", industry)
                .put("research", research)
                .put("platforms", platforms)
                .buildOrThrow();
    }

    /** Title and institution, as people cite it. */
    public String citation() {
        return title + ", " + institution.name();
    }
}
