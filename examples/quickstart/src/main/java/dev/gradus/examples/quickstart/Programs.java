package dev.gradus.examples.quickstart;

import static dev.gradus.core.measure.Audience.INTERNATIONAL;
import static dev.gradus.scoring.Weight.weight;

import dev.gradus.core.catalog.Catalog;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.criterion.ProgramCriteria;
import dev.gradus.core.criterion.ProgramRequirements;
import dev.gradus.core.role.Role;
import dev.gradus.examples.catalog.SampleCatalog;
import dev.gradus.scoring.Ranker;
import dev.gradus.scoring.Ranking;
import java.util.Currency;

/** Ranks the programmes of the sample catalogue for a future NLP engineer who must study part-time. */
public final class Programs {
    private Programs() {}

    /** Prints the five best programmes, and why the first is first. */
    public static void main(String[] args) {
        Catalog catalog = SampleCatalog.load();
        Role nlp = catalog.role("nlp-engineer");

        Ranking<Program> ranking = Ranker.<Program>builder()
                .criterion(ProgramCriteria.curriculumFit(nlp), weight(0.40))
                .criterion(
                        ProgramCriteria.totalCost(
                                Currency.getInstance("EUR"),
                                INTERNATIONAL,
                                catalog.exchangeRates().orElseThrow()),
                        weight(0.35))
                .criterion(ProgramCriteria.flexibility(), weight(0.25))
                .require(ProgramRequirements.studyPartTime())
                .identifiedBy(Program::id)
                .build()
                .rank(catalog.programs());

        ranking.top(5).forEach(System.out::println);
        System.out.println(ranking.explain(ranking.first()));
    }
}
