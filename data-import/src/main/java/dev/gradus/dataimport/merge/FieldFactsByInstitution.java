package dev.gradus.dataimport.merge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.gradus.core.catalog.FieldFacts;
import dev.gradus.core.catalog.Outcome;
import dev.gradus.core.catalog.Program;
import dev.gradus.core.catalog.ProgramBuilder;
import dev.gradus.core.catalog.ResearchActivity;
import dev.gradus.core.evidence.Fact;
import java.util.List;

/** Adds facts of fields and institutions to the programmes that they cover. */
final class FieldFactsByInstitution {
    private final ImmutableListMultimap<String, FieldFacts> byInstitution;

    FieldFactsByInstitution(List<FieldFacts> facts) {
        byInstitution = Multimaps.index(facts, fact -> fact.institution().id());
    }

    Program addTo(Program program) {
        Fact<Outcome> outcomes = program.outcomes();
        Fact<ResearchActivity> research = program.research();
        ImmutableList<FieldFacts> all = byInstitution.get(program.institution().id());
        for (FieldFacts facts : all) {
            if (facts.covers(program)) {
                outcomes = add(outcomes, facts.outcomes());
                research = add(research, facts.research());
            }
        }
        return outcomes.equals(program.outcomes()) && research.equals(program.research())
                ? program
                : new ProgramBuilder()
                        .from(program)
                        .outcomes(outcomes)
                        .research(research)
                        .build();
    }

    /** A reason why the field's figure is missing says nothing of the programme. */
    private static <T> Fact<T> add(Fact<T> own, Fact<T> coarse) {
        return coarse.isKnown() ? Facts.merge(own, coarse) : own;
    }
}
