package dev.gradus.core.criterion;

import dev.gradus.core.catalog.Program;

/** What all standard criteria share: they are called as their description says. */
abstract class ProgramCriterion implements Criterion<Program> {
    private final CriterionDescription description;
    private final String unit;

    ProgramCriterion(CriterionDescription description) {
        this(description, description.unit());
    }

    ProgramCriterion(CriterionDescription description, String unit) {
        this.description = description;
        this.unit = unit;
    }

    @Override
    public String id() {
        return description.id();
    }

    @Override
    public String name() {
        return description.name();
    }

    @Override
    public final Direction direction() {
        return description.direction();
    }

    @Override
    public final String unit() {
        return unit;
    }

    @Override
    public final String toString() {
        return id();
    }
}
