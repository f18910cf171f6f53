package dev.gradus.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.evidence.Fact.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactTest {
    private static Source source(String id, SourceKind kind, AsOf asOf) {
        return Source.of(id, "https://example.org/" + id, "Publisher", kind, asOf);
    }

    private static final Source OLD_OFFICIAL = source("old", SourceKind.OFFICIAL, AsOf.ofYear(2020));
    private static final Source NEW_PORTAL = source("new", SourceKind.PORTAL, AsOf.ofYear(2026));
    private static final Source UNDATED_OFFICIAL = source("undated", SourceKind.OFFICIAL, AsOf.undated());

    /** A value that holds for somebody. */
    private record For(String audience, int value) implements Qualified {
        @Override
        public Object qualification() {
            return audience;
        }
    }

    @Test
    void theRuleDecides() {
        Claim<Integer> official = Claim.of(1, "one", OLD_OFFICIAL);
        Claim<Integer> portal = Claim.of(2, "two", NEW_PORTAL);
        Fact<Integer> fact = Fact.of(List.of(portal, official));
        assertThat(fact.select(ClaimRule.MOST_RELIABLE).orElseThrow().chosen()).isEqualTo(official);
        assertThat(fact.select(ClaimRule.NEWEST).orElseThrow().chosen()).isEqualTo(portal);
        assertThat(fact.isConflicting()).isTrue();
        assertThat(fact.isKnown()).isTrue();
    }

    @Test
    void anUndatedSourceIsOlderThanAnyDatedOne() {
        Fact<Integer> fact = Fact.of(List.of(Claim.of(1, "one", UNDATED_OFFICIAL), Claim.of(2, "two", OLD_OFFICIAL)));
        for (ClaimRule rule : ClaimRule.values()) {
            assertThat(fact.select(rule).orElseThrow().value()).isEqualTo(2);
        }
    }

    @Test
    void theFinerGranularityComesFirst() {
        Claim<Integer> institution =
                new Claim<>(1, ImmutableList.of(NEW_PORTAL, OLD_OFFICIAL), Granularity.INSTITUTION, "one", "");
        Claim<Integer> program = Claim.of(2, "two", source("blog", SourceKind.COMMUNITY, AsOf.undated()));
        for (ClaimRule rule : ClaimRule.values()) {
            assertThat(Fact.of(List.of(institution, program))
                            .select(rule)
                            .orElseThrow()
                            .chosen())
                    .isEqualTo(program);
        }
    }

    @Test
    void whatWasPassedOverIsReported() {
        Claim<Integer> chosen = Claim.of(1, "one", OLD_OFFICIAL);
        Claim<Integer> same = Claim.of(1, "uno", NEW_PORTAL);
        Claim<Integer> other = Claim.of(2, "two", NEW_PORTAL);
        Selection<Integer> selection = Fact.of(List.of(same, other, chosen))
                .select(ClaimRule.MOST_RELIABLE)
                .orElseThrow();
        assertThat(selection.passedOver()).containsExactly(other);
        assertThat(selection.evidence().note())
                .isEqualTo(
                        "sources disagree; chosen by the most reliable kind of source, then the newest, against: two");
        assertThat(selection.evidence().sources()).containsExactly(OLD_OFFICIAL);
        assertThat(Fact.of(chosen).select(ClaimRule.NEWEST).orElseThrow().evidence())
                .isEqualTo(chosen.evidence());
    }

    @Test
    void claimsForDifferentPeopleDoNotContradict() {
        Fact<For> fact = Fact.of(List.of(
                Claim.of(new For("home", 1), "one", OLD_OFFICIAL), Claim.of(new For("eu", 2), "two", OLD_OFFICIAL)));
        assertThat(fact.isConflicting()).isFalse();
        assertThat(fact.select(ClaimRule.NEWEST, value -> value.audience().equals("eu"))
                        .orElseThrow()
                        .value())
                .isEqualTo(new For("eu", 2));
        assertThat(fact.select(ClaimRule.NEWEST, value -> false)).isEmpty();
    }

    @Test
    void aFactHasClaimsOrAReason() {
        assertThatThrownBy(() -> Fact.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fact<>(
                        ImmutableList.of(Claim.of(1, "one", OLD_OFFICIAL)), Optional.of(MissingReason.UNKNOWN), ""))
                .isInstanceOf(IllegalArgumentException.class);
        Fact<Integer> missing = Fact.missing(MissingReason.SUPPRESSED, "fewer than five");
        assertThat(missing.isKnown()).isFalse();
        assertThat(missing.select(ClaimRule.NEWEST)).isEmpty();
        assertThat(Fact.orNotRecorded(null).missing()).contains(MissingReason.NOT_RECORDED);
        assertThat(Fact.orNotRecorded(missing)).isSameAs(missing);
        assertThat(MissingReason.NOT_FOUND.inWords()).isEqualTo("not found");
    }

    @Test
    void claimsNeedASourceAndItsWords() {
        assertThatThrownBy(() -> Claim.of(1, "one")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Claim.of(1, " ", OLD_OFFICIAL)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Source.of("", "a", "p", SourceKind.NEWS, AsOf.undated()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Source.of("i", "", "p", SourceKind.NEWS, AsOf.undated()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Source.of("i", "a", "", SourceKind.NEWS, AsOf.undated()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<Claim<Integer>> claims() {
        Arbitrary<AsOf> dates = Arbitraries.integers()
                .between(2018, 2026)
                .map(AsOf::ofYear)
                .injectNull(0.2)
                .map(date -> date == null ? AsOf.undated() : date);
        Arbitrary<Source> sources = Combinators.combine(
                        Arbitraries.of("a", "b", "c"), Arbitraries.of(SourceKind.class), dates)
                .as(FactTest::source);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        sources.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(Granularity.class),
                        Arbitraries.of("stated", "said"))
                .as((value, from, granularity, words) ->
                        new Claim<>(value, ImmutableList.copyOf(from), granularity, words, ""));
    }

    @Property
    void theOrderOfClaimsPlaysNoPart(
            @ForAll("claimLists") List<Claim<Integer>> claims, @ForAll Random random, @ForAll ClaimRule rule) {
        List<Claim<Integer>> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);
        Selection<Integer> one = Fact.of(claims).select(rule).orElseThrow();
        Selection<Integer> other = Fact.of(shuffled).select(rule).orElseThrow();
        assertThat(other.value()).isEqualTo(one.value());
        assertThat(other.chosen().granularity()).isEqualTo(one.chosen().granularity());
        assertThat(other.passedOver()).containsExactlyInAnyOrderElementsOf(one.passedOver());
    }

    @Provide
    Arbitrary<List<Claim<Integer>>> claimLists() {
        return claims().list().ofMinSize(1).ofMaxSize(6);
    }

    @ParameterizedTest
    @EnumSource(Granularity.class)
    void onlyTheProgrammesOwnStandsForIt(Granularity granularity) {
        assertThat(granularity.isProgramsOwn()).isEqualTo(granularity == Granularity.PROGRAM);
    }

    @Test
    void datesAreOrderedAndUndatedIsBeforeAll() {
        assertThat(AsOf.undated()).isLessThan(AsOf.ofYear(1000));
        assertThat(AsOf.ofYear(2024)).isLessThan(AsOf.of(LocalDate.of(2025, 3, 1)));
        assertThat(AsOf.ofYear(2025))
                .as("the shorter of two spans that end on one day speaks for a later time")
                .isLessThan(AsOf.of(LocalDate.of(2025, 12, 31)));
        assertThat(AsOf.undated().isDated()).isFalse();
        assertThat(AsOf.ofYear(2025)).hasToString("2025");
        Optional<LocalDate> day = Optional.of(LocalDate.of(2025, 3, 1));
        assertThatThrownBy(() -> new AsOf("x", day, Optional.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AsOf(" ", day, day)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AsOf("x", day, Optional.of(LocalDate.of(2025, 2, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
