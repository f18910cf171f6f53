package dev.gradus.scoring.explain;

import java.util.OptionalDouble;

/**
 * A requirement that an alternative does not meet.
 *
 * @param required what is required, in words: "costs at most 60000 EUR in total"
 * @param found what was found, in words: "costs 72000 EUR"
 * @param by how much is missing, in the unit, above 0; empty where the requirement is not about a number
 * @param unit of the amount; empty for pure numbers
 */
public record Shortfall(String required, String found, OptionalDouble by, String unit) {}
