package dev.gradus.scoring.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.core.measure.Audience;
import dev.gradus.core.measure.Money;
import dev.gradus.scoring.problem.MissingPolicy;
import dev.gradus.scoring.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingSpecTest {
    private static final String FULL = """
            {
              "role": "nlp-engineer",
              "applicant": {"residency": "international", "budget": {"amount": 60000, "currency": "EUR"},
                "attendance": ["part-time"], "delivery": ["online", "on-campus"], "skills": {"statistics": "working"},
                "goals": ["nlp-engineer"], "countries": ["DE"], "longestMonths": 30, "languages": ["en"], "hub": "london"},
              "currency": "EUR",
              "claims": "newest",
              "criteria": [
                {"id": "curriculum-fit", "weight": 2, "missing": "worst",
                 "value": {"type": "linear", "worst": 0, "best": 1}},
                {"id": "topic-depth:nlp", "weight": 1},
                {"id": "total-cost", "weight": 1.5,
                 "preference": {"type": "v-shape-with-indifference", "q": 1000, "p": 8000}, "veto": 40000}],
              "requirements": ["part-time", {"id": "max-months", "argument": 24}],
              "method": {"id": "topsis", "params": {"normalization": "minmax"}},
              "missing": "neutral",
              "seed": 7
            }
            """;

    @Test
    void readsEveryField() {
        RankingSpec spec = RankingSpec.parse(FULL);

        assertThat(spec.role()).contains("nlp-engineer");
        assertThat(spec.applicant().orElseThrow().residency()).isEqualTo(Audience.INTERNATIONAL);
        assertThat(spec.applicant().orElseThrow().budget()).contains(Money.of(60_000, "EUR"));
        assertThat(spec.criteria()).hasSize(3);
        assertThat(spec.criteria().get(0).missing()).contains(MissingPolicy.WORST);
        assertThat(spec.criteria().get(1).id()).isEqualTo("topic-depth:nlp");
        assertThat(spec.criteria().get(2).veto()).hasValue(40_000);
        assertThat(spec.requirements().get(1).argument()).isEqualTo("24");
        assertThat(spec.method().id()).isEqualTo("topsis");
        assertThat(spec.seed()).isEqualTo(7);
    }

    @Test
    void writesWhatItReads() {
        String written = RankingSpec.parse(FULL).toJson();

        assertThat(RankingSpec.parse(written).toJson()).isEqualTo(written);
        assertThat(RankingSpec.parse(written).applicant())
                .isEqualTo(RankingSpec.parse(FULL).applicant());
        assertThat(RankingSpec.parse(written).criteria())
                .isEqualTo(RankingSpec.parse(FULL).criteria());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"criterai": []}                                       | criterai                | Maybe criteria
                    {"criteria": [{"id": "total-cost", "wieght": 1}]}      | criteria[0].wieght      | Maybe weight
                    {"criteria": [{"id": "total-cost", "weight": -1}]}     | criteria[0].weight      | at least 0
                    {"criteria": [{"id": "total-cost", "weight": "much"}]} | criteria[0].weight      | finite number
                    {"criteria": {}}                                       | criteria                | give a list
                    {"method": "topsi"}                                    | method.id               | Maybe topsis
                    {"missing": "zero"}                                    | missing                 | interval
                    {"currency": "EURO"}                                   | currency                | Maybe EUR
                    {"seed": 1.5}                                          | seed                    | whole number
                    {"applicant": {}}                                      | applicant.residency     | international
                    {"applicant": {"residency": "eu", "budget": {"amount": -3, "currency": "EUR"}}} | applicant.budget.amount | at least 0
                    {"applicant": {"residency": "eu", "longestMonths": 0}} | applicant               | above 0
                    {"applicant": {"residency": "eu", "countries": ["Germany"]}} | applicant         | such as DE
                    {"applicant": {"residency": "eu", "budget": {"amount": "1e999999999", "currency": "EUR"}}} | applicant.budget.amount | amount of money
                    [1]                                                    | ''                      | object
                    """)
    void saysWhatIsWrongAndWhere(String json, String at, String help) {
        assertThatThrownBy(() -> RankingSpec.parse(json))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.at()).isEqualTo(at))
                .hasMessageContaining(help);
    }

    @Test
    void saysWhereBrokenJsonBreaks() {
        assertThatThrownBy(() -> RankingSpec.parse("{\"role\": \"nlp-engineer\",\n \"seed\": }"))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.at()).startsWith("line 2"));
    }
}
