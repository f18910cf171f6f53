package dev.gradus.scoring.document;

import com.google.common.collect.ImmutableMap;
import dev.gradus.core.criterion.CriterionDescription;
import dev.gradus.core.criterion.CriterionDescription.Need;
import dev.gradus.core.criterion.ProgramCriteria;
import dev.gradus.core.criterion.ProgramRequirements;
import dev.gradus.core.criterion.RequirementDescription;

/** The standard criteria and requirements over programmes as a document of plain values. */
public final class StandardCriteriaDocument {
    private StandardCriteriaDocument() {}

    /** {@code criteria} and {@code requirements}, each with what it measures or demands and what it needs. */
    public static ImmutableMap<String, Object> all() {
        return ImmutableMap.of(
                "criteria",
                ProgramCriteria.all().stream()
                        .map(StandardCriteriaDocument::criterion)
                        .toList(),
                "requirements",
                ProgramRequirements.all().stream()
                        .map(StandardCriteriaDocument::requirement)
                        .toList());
    }

    private static ImmutableMap<String, Object> criterion(CriterionDescription criterion) {
        return ImmutableMap.of(
                "id", criterion.id(),
                "name", criterion.name(),
                "direction", criterion.direction().id(),
                "unit", criterion.unit(),
                "derivation", criterion.derivation(),
                "missingWhen", criterion.missingWhen(),
                "needs", criterion.needs().stream().map(Need::id).toList());
    }

    private static ImmutableMap<String, Object> requirement(RequirementDescription requirement) {
        return ImmutableMap.of(
                "id", requirement.id(),
                "description", requirement.description(),
                "argument", requirement.argument(),
                "undecidedWhen", requirement.undecidedWhen());
    }
}
