package dev.gradus.scoring;

import dev.gradus.core.criterion.Measurement;

/**
 * What one criterion does for the score of an alternative.
 *
 * @param criterion its id
 * @param name its name
 * @param unit the unit of its values; empty for pure numbers
 * @param measurement what was measured
 * @param weight its normalised weight, 0 to 1
 * @param amount its part of the guaranteed score, in units of the score; above 0 always speaks for the alternative, also
 *     where lower scores are better
 */
public record Contribution(
        String criterion, String name, String unit, Measurement measurement, double weight, double amount) {}
