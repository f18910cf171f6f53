package dev.gradus.core.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.evidence.AsOf;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.evidence.SourceKind;
import dev.gradus.core.measure.Money;
import dev.gradus.core.role.DemandEvidence.Scale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandRuleTest {
    private static Source source(String id) {
        return Source.of(id, "https://example.org/" + id, "Publisher", SourceKind.DATASET, AsOf.ofYear(2023));
    }

    private static DemandEvidence postings(double percent, int sample) {
        return new DemandEvidence(
                Scale.POSTINGS_NAMING_TOOLS,
                OptionalDouble.of(percent),
                OptionalInt.of(sample),
                "share",
                source("jobs"),
                "");
    }

    private static DemandEvidence rating(double percent) {
        return new DemandEvidence(
                Scale.PAGE_RATING, OptionalDouble.of(percent), OptionalInt.empty(), "rated", source("page"), "");
    }

    private static DemandEvidence words(String source) {
        return new DemandEvidence(
                Scale.WORDS, OptionalDouble.empty(), OptionalInt.empty(), "wanted", source(source), "");
    }

    @Test
    void aSourceThatCallsItRequiredMakesItEssential() {
        DemandEvidence required = new DemandEvidence(
                Scale.WORDS_REQUIRED, OptionalDouble.empty(), OptionalInt.empty(), "required", source("page"), "");

        assertThat(DemandRule.levelOf(ImmutableList.of(required, postings(0.5, 100))))
                .isEqualTo(DemandLevel.ESSENTIAL);
    }

    @ParameterizedTest
    @CsvSource({
        "100, ESSENTIAL", "33, ESSENTIAL", "32.9, IMPORTANT", "10, IMPORTANT",
        "9.9, USEFUL", "1, USEFUL", "0.9, NOT_EVIDENCED", "0, NOT_EVIDENCED"
    })
    void sharesOfPostings(double percent, DemandLevel expected) {
        assertThat(DemandRule.levelOf(List.of(postings(percent, 30)))).isEqualTo(expected);
        assertThat(DemandRule.levelOf(List.of(postings(percent, 29))))
                .as("few postings say nothing")
                .isEqualTo(DemandLevel.NOT_EVIDENCED);
    }

    @ParameterizedTest
    @CsvSource({"70, ESSENTIAL", "69.9, IMPORTANT", "40, IMPORTANT", "39.9, USEFUL", "0, USEFUL"})
    void ratingsOfPages(double percent, DemandLevel expected) {
        assertThat(DemandRule.levelOf(List.of(rating(percent)))).isEqualTo(expected);
    }

    @Test
    void independentWordsAddUpAndRepeatedOnesDoNot() {
        assertThat(DemandRule.levelOf(List.of())).isEqualTo(DemandLevel.NOT_EVIDENCED);
        assertThat(DemandRule.levelOf(List.of(words("a")))).isEqualTo(DemandLevel.USEFUL);
        assertThat(DemandRule.levelOf(List.of(words("a"), words("a")))).isEqualTo(DemandLevel.USEFUL);
        assertThat(DemandRule.levelOf(List.of(words("a"), words("b"), words("c"))))
                .isEqualTo(DemandLevel.IMPORTANT);
    }

    @Provide
    Arbitrary<DemandEvidence> statements() {
        Arbitrary<Double> percents = Arbitraries.doubles().between(0, 100);
        return Arbitraries.oneOf(
                Combinators.combine(percents, Arbitraries.integers().between(1, 100))
                        .as(DemandRuleTest::postings),
                percents.map(DemandRuleTest::rating),
                Arbitraries.of("a", "b", "c").map(DemandRuleTest::words));
    }

    @Provide
    Arbitrary<List<DemandEvidence>> evidence() {
        return statements().list().ofMaxSize(6);
    }

    @Property
    void furtherEvidenceNeverLowersTheLevel(
            @ForAll("evidence") List<DemandEvidence> evidence, @ForAll("statements") DemandEvidence further) {
        List<DemandEvidence> more = new ArrayList<>(evidence);
        more.add(further);
        assertThat(DemandRule.levelOf(more).weight())
                .isGreaterThanOrEqualTo(DemandRule.levelOf(evidence).weight());
    }

    @Property
    void theLevelRisesWithThePercentage(
            @ForAll @DoubleRange(max = 100) double a, @ForAll @DoubleRange(max = 100) double b) {
        double low = Math.min(a, b);
        double high = Math.max(a, b);
        assertThat(DemandRule.levelOf(List.of(postings(high, 50))).weight())
                .isGreaterThanOrEqualTo(
                        DemandRule.levelOf(List.of(postings(low, 50))).weight());
        assertThat(DemandRule.levelOf(List.of(rating(high))).weight())
                .isGreaterThanOrEqualTo(DemandRule.levelOf(List.of(rating(low))).weight());
    }

    @Property
    void theOrderOfEvidencePlaysNoPart(@ForAll("evidence") List<DemandEvidence> evidence, @ForAll Random random) {
        List<DemandEvidence> shuffled = new ArrayList<>(evidence);
        Collections.shuffle(shuffled, random);
        assertThat(DemandRule.levelOf(shuffled)).isEqualTo(DemandRule.levelOf(evidence));
    }

    @Test
    void percentagesBelongToScalesThatHaveThem() {
        assertThatThrownBy(() -> rating(101)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rating(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DemandEvidence(
                        Scale.WORDS, OptionalDouble.of(5), OptionalInt.empty(), "x", source("a"), ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DemandEvidence(
                        Scale.PAGE_RATING, OptionalDouble.empty(), OptionalInt.empty(), "x", source("a"), ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DemandEvidence(
                        Scale.WORDS, OptionalDouble.empty(), OptionalInt.empty(), " ", source("a"), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRoleDemandsATopicOnce() {
        TopicDemand nlp = TopicDemand.derivedFrom("nlp", ImmutableList.of(rating(80)));
        Role role = Role.of("r", "Role", ImmutableList.of(nlp));
        assertThat(role.demandFor("nlp")).isEqualTo(DemandLevel.ESSENTIAL);
        assertThat(role.demandFor("robotics")).isEqualTo(DemandLevel.NOT_EVIDENCED);
        assertThatThrownBy(() -> Role.of("r", "Role", ImmutableList.of(nlp, nlp)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'r' demands a topic twice");
        assertThatThrownBy(() -> Role.of(" ", "Role", ImmutableList.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSalaryIsAboveNothing() {
        assertThatThrownBy(() -> new Salary(
                        "r",
                        Optional.empty(),
                        Optional.empty(),
                        Money.of(0, "EUR"),
                        Optional.empty(),
                        Optional.empty(),
                        "median",
                        OptionalInt.empty(),
                        PayBasis.ADVERTISED,
                        OptionalInt.empty(),
                        Reliability.LOW,
                        source("a"),
                        ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
