package org.example.lexicographic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.examples.catalog.SampleCatalog;
import dev.gradus.scoring.document.DocumentSchemas;
import dev.gradus.scoring.document.ProgramRanking;
import dev.gradus.scoring.document.RankingSpec;
import dev.gradus.scoring.document.ResultDocument;
import dev.gradus.scoring.method.RankingMethods;
import dev.gradus.scoring.weighting.Weightings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever has this jar on the class path can use the method, and need not know it. */
class PluginTest {
    @Test
    void isFoundAndListed() {
        assertThat(RankingMethods.byId("lexicographic").method()).isInstanceOf(Lexicographic.class);
        assertThat(RankingMethods.all()).anyMatch(Lexicographic.class::isInstance);
        assertThat(Weightings.byId("sum-reciprocal").method()).isInstanceOf(SumReciprocal.class);
    }

    @Test
    void solvesAProblemDocument() {
        ResultDocument result = ResultDocument.solve(Flats.document());
        assertThat(result.error()).isEmpty();
        assertThat(result.result().orElseThrow().ranks()).containsExactly(2, 4, 1, 3);
        assertThat(result.toJson()).contains("\"order\" : [ \"rooms\", \"minutes\", \"rent\" ]");
    }

    @Test
    void isInTheSchemasWithItsParameters() {
        for (String schema : List.of(DocumentSchemas.problem(), DocumentSchemas.spec())) {
            for (String part : List.of("\"lexicographic\"", "\"sum-reciprocal\"", Lexicographic.ORDER.description())) {
                assertThat(schema.contains(part)).as(part).isTrue();
            }
        }
    }

    @Test
    void ranksProgrammesAsASpecSays() {
        RankingSpec spec = RankingSpec.parse("""
                {
                  "criteria": [ { "id": "duration" }, { "id": "practical-work" } ],
                  "weighting": { "id": "sum-reciprocal", "params": { "order": ["practical-work", "duration"] } },
                  "method": { "id": "lexicographic" }
                }
                """);
        ProgramRanking ranked = ProgramRanking.of(spec, SampleCatalog.load());
        assertThat(ranked.ranking().items()).hasSameSizeAs(SampleCatalog.load().programs());
        assertThat(RankingSpec.parse(ranked.spec().toJson()).method().id()).isEqualTo("lexicographic");
        assertThat(ranked.ranking().solution().result().details().texts("order"))
                .containsExactly("practical-work", "duration");
    }
}
