package dev.gradus.dataimport.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.gradus.core.catalog.Admission;
import dev.gradus.core.catalog.Admission.EnglishTest;
import dev.gradus.core.catalog.Admission.GrePolicy;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.Course;
import dev.gradus.core.catalog.Curriculum;
import dev.gradus.core.catalog.Curriculum.ChoiceGroup;
import dev.gradus.core.catalog.CurriculumItem;
import dev.gradus.core.catalog.FieldFacts;
import dev.gradus.core.catalog.FieldOfStudy;
import dev.gradus.core.catalog.IndustryLinks;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.catalog.Intake;
import dev.gradus.core.catalog.Outcome;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.catalog.ResearchActivity;
import dev.gradus.core.evidence.AsOf;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.Granularity;
import dev.gradus.core.evidence.MissingReason;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.evidence.SourceKind;
import dev.gradus.core.measure.AcademicYear;
import dev.gradus.core.measure.Attendance;
import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.Availability;
import dev.gradus.core.measure.AwardLevel;
import dev.gradus.core.measure.CreditSystem;
import dev.gradus.core.measure.Credits;
import dev.gradus.core.measure.Degree;
import dev.gradus.core.measure.DeliveryMode;
import dev.gradus.core.measure.ExchangeRates;
import dev.gradus.core.measure.FeePeriod;
import dev.gradus.core.measure.FieldCode;
import dev.gradus.core.measure.Money;
import dev.gradus.core.measure.PracticalElement;
import dev.gradus.core.measure.Provision;
import dev.gradus.core.measure.StudyDuration;
import dev.gradus.core.measure.StudyDuration.StudyPeriods;
import dev.gradus.core.measure.Tuition;
import dev.gradus.core.role.DemandEvidence;
import dev.gradus.core.role.PayBasis;
import dev.gradus.core.role.Reliability;
import dev.gradus.core.role.Role;
import dev.gradus.core.role.Salary;
import dev.gradus.core.role.TopicDemand;
import dev.gradus.core.topic.Topic;
import dev.gradus.core.topic.TopicTag;
import dev.gradus.core.topic.TopicTaxonomy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Catalogues with everything that a catalogue can hold, and with everything that it can lack. */
public final class GeneratedCatalogs {
    private static final ImmutableList<String> TEXTS = ImmutableList.of(
            "plain",
            "  leading and trailing  ",
            "Universität Zürich – ½",
            "\"quoted\" \\ and\nlines\t\u0001",
            "東京大学 \uD83C\uDF93",
            "null",
            "12",
            "<script>");

    private final Random random;
    private final ImmutableList<Source> sources;
    private final TopicTaxonomy topics;

    private GeneratedCatalogs(Random random) {
        this.random = random;
        topics = random.nextInt(4) == 0 ? otherTopics() : TopicTaxonomy.standard();
        sources = list(1, 5, this::source);
    }

    public static Arbitrary<Catalog> all() {
        return Arbitraries.randomValue(random -> new GeneratedCatalogs(random).catalog());
    }

    private Catalog catalog() {
        Catalog.Builder catalog = Catalog.builder().topics(topics);
        sources.forEach(catalog::add);
        ImmutableList<Institution> institutions = list(0, 3, this::institution);
        institutions.forEach(catalog::add);
        if (!institutions.isEmpty()) {
            list(0, 4, () -> program(pick(institutions))).forEach(catalog::add);
            optional(() -> fieldFacts(pick(institutions))).ifPresent(catalog::add);
        }
        optional(() -> new FieldOfStudy(field(), possiblyEmpty(), texts())).ifPresent(catalog::add);
        list(0, 2, this::role).forEach(catalog::add);
        list(0, 3, this::salary).forEach(catalog::add);
        optional(this::rates).ifPresent(catalog::exchangeRates);
        return catalog.build();
    }

    private static TopicTaxonomy otherTopics() {
        return new TopicTaxonomy(ImmutableList.of(
                new Topic("a", "A", Optional.empty(), ImmutableList.of("alpha"), ImmutableList.of("alphabet")),
                new Topic("b", "B", Optional.of("a"), ImmutableList.of(), ImmutableList.of())));
    }

    private Source source() {
        return new Source(id(), text(), text(), pick(SourceKind.values()), asOf(), possiblyEmpty(), possiblyEmpty());
    }

    private AsOf asOf() {
        LocalDate from = LocalDate.ofEpochDay(random.nextInt(25_000));
        return switch (random.nextInt(4)) {
            case 0 -> AsOf.undated();
            case 1 -> AsOf.of(from);
            case 2 -> AsOf.ofYear(from.getYear());
            default -> new AsOf("2023-11/12", Optional.of(from), Optional.of(from.plusDays(random.nextInt(400))));
        };
    }

    private Institution institution() {
        return new Institution(
                id(),
                text(),
                texts(),
                pick(List.of("DE", "US", "CH")),
                optional(this::text),
                optional(this::text),
                texts(),
                random.nextBoolean() ? ImmutableMap.of() : ImmutableMap.of("ror", text(), "ukprn", text()));
    }

    private Program program(Institution institution) {
        ImmutableMap.Builder<Attendance, Fact<Availability>> attendance = ImmutableMap.builder();
        ImmutableMap.Builder<DeliveryMode, Fact<Availability>> delivery = ImmutableMap.builder();
        ImmutableMap.Builder<PracticalElement, Fact<Provision>> practice = ImmutableMap.builder();
        some(Attendance.values()).forEach(mode -> attendance.put(mode, fact(() -> pick(Availability.values()))));
        some(DeliveryMode.values()).forEach(mode -> delivery.put(mode, fact(() -> pick(Availability.values()))));
        some(PracticalElement.values()).forEach(part -> practice.put(part, fact(() -> pick(Provision.values()))));
        return new Program(
                id(),
                text(),
                institution,
                new Degree(text(), pick(AwardLevel.values())),
                optional(this::text),
                optional(this::text),
                pick(List.of("GB", "CA")),
                optional(this::text),
                random.nextBoolean() ? ImmutableMap.of() : ImmutableMap.of("ctid", text()),
                ImmutableSet.copyOf(list(0, 2, this::field)),
                optional(this::text),
                fact(this::duration),
                fact(() -> new Credits(positive(), pick(CreditSystem.values()), text())),
                attendance.buildOrThrow(),
                delivery.buildOrThrow(),
                fact(() -> ImmutableSet.copyOf(texts())),
                fact(this::tuition),
                fact(this::curriculum),
                practice.buildOrThrow(),
                fact(this::admission),
                fact(this::intake),
                fact(this::outcome),
                fact(() -> new IndustryLinks(
                        ImmutableSet.copyOf(list(1, 4, this::text)).asList())),
                fact(() -> new ResearchActivity(positive(), text(), 2010, 2010 + random.nextInt(15))),
                fact(() -> ImmutableSet.copyOf(texts())));
    }

    private <T> Fact<T> fact(Supplier<T> value) {
        return switch (random.nextInt(4)) {
            case 0 -> Fact.missing(MissingReason.NOT_RECORDED);
            case 1 -> Fact.missing(pick(MissingReason.values()), possiblyEmpty());
            default -> new Fact<>(list(1, 3, () -> claim(value.get())), Optional.empty(), possiblyEmpty());
        };
    }

    private <T> Claim<T> claim(T value) {
        return new Claim<>(value, list(1, 3, () -> pick(sources)), pick(Granularity.values()), text(), possiblyEmpty());
    }

    private StudyDuration duration() {
        double months = 1 + random.nextInt(30) + (random.nextBoolean() ? random.nextDouble() : 0);
        return new StudyDuration(
                months,
                months + random.nextInt(20),
                optional(() -> pick(Attendance.values())),
                optional(() -> new StudyPeriods(
                        1 + random.nextInt(6), random.nextBoolean() ? FeePeriod.SEMESTER : FeePeriod.TERM)));
    }

    private Tuition tuition() {
        Money amount = money(pick(List.of("EUR", "USD", "JPY")));
        return new Tuition(
                amount,
                optional(() -> amount.times(new BigDecimal("1.25"))),
                pick(FeePeriod.values()),
                pick(Audience.values()),
                optional(() -> new AcademicYear(1990 + random.nextInt(60))),
                optional(() -> pick(Attendance.values())),
                random.nextBoolean());
    }

    private Money money(String currency) {
        return switch (random.nextInt(3)) {
            case 0 -> Money.of(0, currency);
            case 1 -> Money.of(random.nextInt(200_000), currency);
            default ->
                Money.of(BigDecimal.valueOf(random.nextInt(10_000_000), 2).toPlainString(), currency);
        };
    }

    private Curriculum curriculum() {
        ImmutableList<ChoiceGroup> groups = random.nextBoolean()
                ? ImmutableList.of()
                : ImmutableList.of(
                        new ChoiceGroup("one", OptionalInt.of(1 + random.nextInt(4))),
                        new ChoiceGroup("two", OptionalInt.empty()));
        return new Curriculum(possiblyEmpty(), list(0, 5, () -> item(groups)), groups);
    }

    private CurriculumItem item(List<ChoiceGroup> groups) {
        CurriculumItem.Kind kind = pick(CurriculumItem.Kind.values());
        if (kind == CurriculumItem.Kind.CHOICE && groups.isEmpty()) {
            kind = CurriculumItem.Kind.NAMED;
        }
        Optional<String> group =
                kind == CurriculumItem.Kind.CHOICE ? Optional.of(pick(groups).name()) : Optional.empty();
        Course course = new Course(
                optional(this::text),
                text(),
                possiblyEmpty(),
                optional(() -> Credits.of(positive(), CreditSystem.ECTS)),
                tags());
        return new CurriculumItem(course, kind, group, possiblyEmpty());
    }

    private ImmutableList<TopicTag> tags() {
        return some(topics.topics().toArray(new Topic[0])).stream()
                .map(topic -> new TopicTag(topic.id(), 1 - random.nextDouble(), list(1, 3, this::text)))
                .collect(ImmutableList.toImmutableList());
    }

    private Admission admission() {
        return new Admission(
                optional(() -> pick(GrePolicy.values())),
                list(0, 2, () -> new EnglishTest(text(), optionalDouble(), optionalDouble())),
                possiblyEmpty());
    }

    private Outcome outcome() {
        Outcome.Measure measure = pick(Outcome.Measure.values());
        return new Outcome(
                measure,
                measure.isMoney() ? random.nextInt(200_000) : random.nextDouble(),
                measure.isMoney() ? Optional.of(Currency.getInstance("GBP")) : Optional.empty(),
                text(),
                optionalInt(),
                optional(this::text),
                optionalInt());
    }

    private Role role() {
        ImmutableList<TopicDemand> demands = some(topics.topics().toArray(new Topic[0])).stream()
                .map(topic -> TopicDemand.derivedFrom(topic.id(), list(0, 3, this::evidence)))
                .collect(ImmutableList.toImmutableList());
        return new Role(id(), text(), texts(), possiblyEmpty(), demands);
    }

    private FieldCode field() {
        return new FieldCode(pick(List.of("cip", "isced-f")), text(), possiblyEmpty());
    }

    private FieldFacts fieldFacts(Institution institution) {
        return new FieldFacts(
                institution,
                optional(this::field),
                optional(() -> pick(AwardLevel.values())),
                coarse(fact(this::outcome)),
                coarse(fact(() -> new ResearchActivity(positive(), text(), 2010, 2010 + random.nextInt(15)))));
    }

    private static <T> Fact<T> coarse(Fact<T> fact) {
        return new Fact<>(
                fact.claims().stream()
                        .map(claim -> new Claim<>(
                                claim.value(), claim.sources(), Granularity.FIELD, claim.asStated(), claim.note()))
                        .collect(ImmutableList.toImmutableList()),
                fact.missing(),
                fact.note());
    }

    private Intake intake() {
        Optional<LocalDate> start = optional(() -> LocalDate.ofEpochDay(random.nextInt(25_000)));
        return new Intake(
                text(),
                start,
                start.map(day -> day.plusDays(random.nextInt(400))),
                possiblyEmpty(),
                optional(() -> pick(Audience.values())),
                optional(() -> LocalDate.ofEpochDay(random.nextInt(25_000))),
                optional(() -> MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28))));
    }

    private DemandEvidence evidence() {
        DemandEvidence.Scale scale = pick(DemandEvidence.Scale.values());
        return new DemandEvidence(
                scale,
                scale.hasNumber() ? OptionalDouble.of(random.nextDouble() * 100) : OptionalDouble.empty(),
                optionalInt(),
                text(),
                pick(sources),
                possiblyEmpty());
    }

    private Salary salary() {
        return new Salary(
                text(),
                optional(this::text),
                optional(() -> "DE"),
                Money.of(1 + random.nextInt(300_000), "EUR"),
                optional(() -> money("EUR")),
                optional(() -> money("EUR")),
                text(),
                optionalInt(),
                pick(PayBasis.values()),
                optionalInt(),
                pick(Reliability.values()),
                pick(sources),
                possiblyEmpty());
    }

    private ExchangeRates rates() {
        return new ExchangeRates(
                LocalDate.ofEpochDay(random.nextInt(25_000)),
                Currency.getInstance("EUR"),
                ImmutableMap.of(
                        Currency.getInstance("USD"), new BigDecimal("1.1410"),
                        Currency.getInstance("JPY"), new BigDecimal("1.8E+2")),
                pick(sources));
    }

    private String id() {
        return "id-" + Long.toString(random.nextLong() >>> 1, 36);
    }

    private String text() {
        return pick(TEXTS) + random.nextInt(100);
    }

    private String possiblyEmpty() {
        return random.nextBoolean() ? "" : text();
    }

    private ImmutableList<String> texts() {
        return list(0, 3, this::text);
    }

    private double positive() {
        return random.nextBoolean() ? 1 + random.nextInt(200) : 1e-9 + random.nextDouble() * 1e6;
    }

    private OptionalDouble optionalDouble() {
        return random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(random.nextInt(20) / 2.0);
    }

    private OptionalInt optionalInt() {
        return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(3000));
    }

    private <T> Optional<T> optional(Supplier<T> value) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(value.get());
    }

    private <T> ImmutableList<T> list(int from, int to, Supplier<T> value) {
        ImmutableList.Builder<T> list = ImmutableList.builder();
        int size = from + random.nextInt(to - from + 1);
        for (int i = 0; i < size; i++) {
            list.add(value.get());
        }
        return list.build();
    }

    private <T> List<T> some(T[] values) {
        List<T> some = new ArrayList<>();
        for (T value : values) {
            if (random.nextInt(3) == 0) {
                some.add(value);
            }
        }
        return some;
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
