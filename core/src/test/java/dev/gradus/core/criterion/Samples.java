package dev.gradus.core.criterion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.gradus.core.applicant.Applicant;
import dev.gradus.core.catalog.Course;
import dev.gradus.core.catalog.Curriculum;
import dev.gradus.core.catalog.CurriculumItem;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.catalog.ProgramBuilder;
import dev.gradus.core.evidence.AsOf;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.Granularity;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.evidence.SourceKind;
import dev.gradus.core.measure.AcademicYear;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.AwardLevel;
import dev.gradus.core.measure.Degree;
import dev.gradus.core.measure.ExchangeRates;
import dev.gradus.core.measure.FeePeriod;
import dev.gradus.core.measure.Money;
import dev.gradus.core.measure.StudyDuration;
import dev.gradus.core.measure.StudyDuration.StudyPeriods;
import dev.gradus.core.measure.Tuition;
import dev.gradus.core.role.DemandEvidence;
import dev.gradus.core.role.DemandEvidence.Scale;
import dev.gradus.core.role.DemandLevel;
import dev.gradus.core.role.Role;
import dev.gradus.core.role.TopicDemand;
import dev.gradus.core.topic.TopicTag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Made-up programmes, roles and people for tests. */
final class Samples {
    static final Currency EUR = Currency.getInstance("EUR");
    static final Currency USD = Currency.getInstance("USD");
    static final Currency GBP = Currency.getInstance("GBP");
    static final Source PAGE = source("page", SourceKind.OFFICIAL, 2025);
    static final Source PORTAL = source("portal", SourceKind.PORTAL, 2026);

    /** Euro reference rates of the European Central Bank, 6 July 2026. */
    static final ExchangeRates ECB = ExchangeRates.of(
            LocalDate.of(2026, 7, 6),
            "EUR",
            ImmutableMap.of("USD", "1.1415", "GBP", "0.85538"),
            Source.of(
                    "ecb",
                    "https://www.ecb.europa.eu/stats/eurofxref/",
                    "European Central Bank",
                    SourceKind.OFFICIAL,
                    AsOf.of(LocalDate.of(2026, 7, 6))));

    private Samples() {}

    static Source source(String id, SourceKind kind, int year) {
        return Source.of(id, "https://example.org/" + id, "Example " + id, kind, AsOf.ofYear(year));
    }

    static ProgramBuilder program() {
        return program("DE");
    }

    static ProgramBuilder program(String country) {
        return Program.builder(
                "p", "Machine Learning", Institution.of("i", "Example", country), new Degree("MSc", AwardLevel.MASTER));
    }

    static <T> Claim<T> claim(T value) {
        return Claim.of(value, "stated: " + value, PAGE);
    }

    static <T> Claim<T> claim(T value, Granularity granularity) {
        return new Claim<>(value, ImmutableList.of(PAGE), granularity, "stated: " + value, "");
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    static <T> Fact<T> fact(T... values) {
        return Fact.of(Arrays.stream(values).map(Samples::claim).toList());
    }

    static <T> Fact<T> coarse(T value, Granularity granularity) {
        return Fact.of(claim(value, granularity));
    }

    static Tuition fee(Money amount, FeePeriod period, Audience audience, String academicYear) {
        return new Tuition(
                amount,
                Optional.empty(),
                period,
                audience,
                Optional.of(AcademicYear.parse(academicYear)),
                Optional.empty(),
                false);
    }

    static StudyDuration periods(double months, int count, FeePeriod period) {
        return new StudyDuration(months, months, Optional.empty(), Optional.of(new StudyPeriods(count, period)));
    }

    static Course course(String title, String... topics) {
        return new Course(
                Optional.empty(),
                title,
                "",
                Optional.empty(),
                Arrays.stream(topics)
                        .map(topic -> new TopicTag(topic, 1, ImmutableList.of(title)))
                        .collect(ImmutableList.toImmutableList()));
    }

    static CurriculumItem required(String... topics) {
        return CurriculumItem.required(course("Required " + String.join(" ", topics), topics));
    }

    static CurriculumItem elective(String... topics) {
        return CurriculumItem.elective(course("Elective " + String.join(" ", topics), topics));
    }

    static CurriculumItem named(String... topics) {
        return new CurriculumItem(
                course("Named " + String.join(" ", topics), topics), CurriculumItem.Kind.NAMED, Optional.empty(), "");
    }

    /** These courses, and so many on nothing in particular. */
    static Program teaching(int others, CurriculumItem... items) {
        CurriculumItem[] all = Stream.concat(
                        Arrays.stream(items),
                        Stream.iterate(1, i -> i + 1)
                                .limit(others)
                                .map(i -> CurriculumItem.required(course("Other " + i))))
                .toArray(CurriculumItem[]::new);
        return program().curriculum(fact(Curriculum.of(all))).build();
    }

    /** So many courses on robotics, and these. */
    static Program robotics(int count, CurriculumItem... items) {
        CurriculumItem[] all = Stream.concat(
                        Arrays.stream(items),
                        Stream.generate(() -> required("robotics")).limit(count))
                .toArray(CurriculumItem[]::new);
        return program().curriculum(fact(Curriculum.of(all))).build();
    }

    static Role role(TopicDemand... demands) {
        return Role.of("tester", "Tester", ImmutableList.copyOf(demands));
    }

    static TopicDemand demand(String topic, DemandLevel level) {
        return new TopicDemand(
                topic,
                level,
                ImmutableList.of(new DemandEvidence(
                        Scale.WORDS, OptionalDouble.empty(), OptionalInt.empty(), "wanted", PAGE, "")));
    }

    static ProgramContext paying(Currency currency, Audience audience) {
        return ProgramContext.builder()
                .currency(currency)
                .applicant(Applicant.builder(audience).build())
                .exchangeRates(ECB)
                .build();
    }

    static Measurement measure(String id, ProgramContext context, Program program) {
        return ProgramCriteria.create(id, context).measure(program);
    }

    static Measurement measure(String id, Program program) {
        return measure(id, ProgramContext.builder().build(), program);
    }
}
