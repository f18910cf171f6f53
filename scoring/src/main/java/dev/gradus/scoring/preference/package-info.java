/** Normalisations, value functions and preference functions: from raw values to comparable ones. */
@NullMarked
package dev.gradus.scoring.preference;

import org.jspecify.annotations.NullMarked;
