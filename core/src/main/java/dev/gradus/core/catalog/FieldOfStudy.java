package dev.gradus.core.catalog;

import com.google.common.collect.ImmutableList;
import dev.gradus.core.measure.FieldCode;

/**
 * A field of study as its classification defines it.
 *
 * @param code the code, with its label
 * @param definition what belongs to it, in the classification's words; may be empty
 * @param occupations codes of the occupations for which it prepares, such as {@code 15-2051} of the Standard Occupational
 *     Classification
 */
public record FieldOfStudy(FieldCode code, String definition, ImmutableList<String> occupations) {}
