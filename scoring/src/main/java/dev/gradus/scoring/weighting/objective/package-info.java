/** Weights derived from the values of the problem. */
@NullMarked
package dev.gradus.scoring.weighting.objective;

import org.jspecify.annotations.NullMarked;
