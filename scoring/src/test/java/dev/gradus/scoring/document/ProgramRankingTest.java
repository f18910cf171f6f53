package dev.gradus.scoring.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.Institution;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.evidence.AsOf;
import dev.gradus.core.evidence.Claim;
import dev.gradus.core.evidence.Fact;
import dev.gradus.core.evidence.Source;
import dev.gradus.core.evidence.SourceKind;
import dev.gradus.core.measure.AwardLevel;
import dev.gradus.core.measure.Degree;
import dev.gradus.core.measure.Money;
import dev.gradus.core.measure.StudyDuration;
import dev.gradus.core.role.PayBasis;
import dev.gradus.core.role.Reliability;
import dev.gradus.core.role.Role;
import dev.gradus.core.role.Salary;
import dev.gradus.scoring.problem.ProblemException;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramRankingTest {
    private static final Source PAGE =
            Source.of("page", "https://example.org", "Example", SourceKind.OFFICIAL, AsOf.ofYear(2026));

    private static final Catalog CATALOG = Catalog.builder()
            .add(lasting("short", 12))
            .add(lasting("long", 24))
            .add(Role.of("nlp-engineer", "NLP Engineer", ImmutableList.of()))
            .add(new Salary(
                    "nlp-engineer",
                    Optional.of("london"),
                    Optional.of("GB"),
                    Money.of(70_000, "GBP"),
                    Optional.empty(),
                    Optional.empty(),
                    "median",
                    OptionalInt.empty(),
                    PayBasis.ADVERTISED,
                    OptionalInt.of(2026),
                    Reliability.HIGH,
                    PAGE,
                    ""))
            .build();

    private static Program lasting(String id, double months) {
        Institution institution = Institution.of("u", "University", "DE");
        return Program.builder(id, id, institution, new Degree("MSc", AwardLevel.MASTER))
                .duration(Fact.of(Claim.of(StudyDuration.ofMonths(months), "as said", PAGE)))
                .build();
    }

    private static ProgramRanking rank(String more) {
        return ProgramRanking.of(
                RankingSpec.parse("{\"criteria\": [{\"id\": \"duration\", \"weight\": 1}], %s}".formatted(more)),
                CATALOG);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "goals": ["nlp-enginer"]            | applicant.goals            | Maybe nlp-engineer
                    "skills": {"statistcs": "working"}  | applicant.skills.statistcs | Maybe statistics
                    "hub": "londn"                      | applicant.hub              | Maybe london
                    """)
    void whatTheCatalogueDoesNotKnowIsNotPassedOver(String field, String at, String help) {
        assertThatThrownBy(() -> rank("\"applicant\": {\"residency\": \"eu\", %s}".formatted(field)))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.at()).isEqualTo(at))
                .hasMessageContaining(help);
    }
}
