package dev.gradus.scoring.check;

/**
 * Puts a worked example to the engine and gives the answer back in the example's own terms. The default one passes
 * parameters through under their names and aliases; a method whose examples speak otherwise has one of its own.
 */
@FunctionalInterface
interface CaseAdapter {
    CaseOutcome run(ReferenceCase example);
}
